package dev.revisions.conformance.model.referenceoptions;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rows that PostgreSQL alone takes. */
@Entity
@SuppressWarnings("deprecation")
class OptionalRows1 {
  @Id Long id;

  @Column(
      check =
          @CheckConstraint(
              name = "pos_5",
              constraint = "columnCheckCheckConstraintNamePosConstraintX0OptionsNotVal > 0",
              options = "not valid"))
  int columnCheckCheckConstraintNamePosConstraintX0OptionsNotVal;
}
