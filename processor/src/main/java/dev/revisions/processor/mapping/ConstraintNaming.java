package dev.revisions.processor.mapping;

/** What constraints and indexes are called that the user has not named. */
public enum ConstraintNaming {
  /** As PostgreSQL names them by itself: {@code orders_customer_id_fkey}. */
  POSTGRESQL {
    @Override
    DerivedNaming names() {
      return DerivedNaming.POSTGRESQL;
    }
  },
  /**
   * As Hibernate names them: {@code FKpxtb8awmi0dk6smoh2vp1litg}. Primary keys and checks, to which
   * Hibernate gives no name, are called as PostgreSQL would.
   */
  HIBERNATE {
    @Override
    DerivedNaming names() {
      return new HashedNames();
    }
  };

  abstract DerivedNaming names();
}
