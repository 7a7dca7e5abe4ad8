package dev.revisions.conformance.model.structs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Structured {
  @Id Long id;

  @Struct(name = "part_type")
  Part part;
}

@Embeddable
class Part {
  int a;
  String b;

  @Column(nullable = false)
  String must;
}
