package dev.revisions.conformance.model.audits;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Audited;

@Entity
@Audited
class Watched {
  @Id Long id;
  String name;
}
