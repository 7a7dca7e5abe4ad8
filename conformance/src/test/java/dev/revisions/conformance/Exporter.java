package dev.revisions.conformance;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A database that is not at hand: Hibernate writes a script for it, and so do we. */
enum Exporter {
  /** The first long-term release; 8.0 has had checks since 8.0.16. */
  MYSQL("MySQL", "8", "4", UnaryOperator.identity()),
  SQLSERVER("Microsoft SQL Server", "12", "0", UnaryOperator.identity()),
  ORACLE("Oracle", "19", "0", name -> name.toUpperCase(Locale.ROOT)),
  DB2("DB2/LINUXX8664", "11", "1", name -> name.toUpperCase(Locale.ROOT));

  private final String product;
  private final String major;
  private final String minor;
  private final UnaryOperator<String> folding;

  Exporter(String product, String major, String minor, UnaryOperator<String> folding) {
    this.product = product;
    this.major = major;
    this.minor = minor;
    this.folding = folding;
  }

  /** What tells Hibernate the database, for all but MySQL in the oldest version it supports. */
  Map<String, Object> settings() {
    return Map.of(
        "hibernate.boot.allow_jdbc_metadata_access",
        false,
        "jakarta.persistence.database-product-name",
        product,
        "jakarta.persistence.database-major-version",
        major,
        "jakarta.persistence.database-minor-version",
        minor);
  }

  Dialect ours() {
    return Dialect.named(name());
  }

  /** What the database makes of a name that is not quoted. */
  UnaryOperator<String> folding() {
    return folding;
  }

  /**
   * Whether our dialect refuses the set with an error: Oracle has arrays only as types with names
   * of Hibernate's, and neither it nor DB2 updates along a foreign key.
   */
  boolean refuses(ModelSet set) {
    return switch (this) {
      case ORACLE ->
          Set.of("arrays", "referencearrays", "validation", "foreignkeydefinitions")
              .contains(set.name());
      case DB2 -> set.name().equals("foreignkeydefinitions");
      default -> false;
    };
  }

  /** Whether the SQL that the user wrote into a set is meant for this database too. */
  boolean takes(ModelSet set) {
    return set.databases().contains(this == MYSQL ? Database.MARIADB : Database.H2);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + " script";
  }
}
