package dev.revisions.conformance.model.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal
class Remembered {
  @Id Long id;
  String name;
}
