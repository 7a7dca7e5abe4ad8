package dev.revisions.conformance.model.referencecollations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

/** Rows that PostgreSQL alone takes. */
@Entity
class CollatedRows1 {
  @Id Long id;

  @Column(options = "collate \"C\"")
  String columnOptionsCollateCString;

  @Collate("C")
  String collateCString;
}
