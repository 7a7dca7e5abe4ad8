package dev.revisions.conformance.model.naturalids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

@Entity
class Simple {
  @Id Long id;
  @NaturalId String code;
}

@Entity
class Compound {
  @Id Long id;

  @NaturalId
  @Column(nullable = false)
  String zulu;

  @NaturalId(mutable = true)
  String alpha;

  @NaturalId @ManyToOne Simple owner;
  String other;
}

@Entity
class Sub extends Root {
  String own;
}

@Entity
class Root {
  @Id Long id;
  @NaturalId long number;
}
