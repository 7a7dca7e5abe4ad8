package dev.revisions.dialect.script;

import dev.revisions.RevisionException;
import dev.revisions.schema.Type;

/** What Hibernate takes on a database where a mapping says nothing. */
final class Defaults {

  /** The digits of a second's fraction of a point in time of which nothing is said. */
  private static final int FRACTION = 6;

  private Defaults() {}

  /** The error that a database has no intervals that Hibernate would use. */
  static RevisionException noIntervals(String database) {
    return new RevisionException(
        database
            + " has no columns of intervals; keep a Duration in a number, as Hibernate does without"
            + " @JdbcTypeCode.");
  }

  /**
   * The digits of a second's fraction.
   *
   * @param precision those of the model, in which six is also what nothing said becomes
   * @param most how many the database has, which are taken where nothing is said
   */
  static int fraction(int precision, int most) {
    return precision == FRACTION ? most : Math.min(precision, most);
  }

  /**
   * A literal on one line: the clients that run scripts look for the end of a statement at the end
   * of a line, in text too.
   *
   * @param literal in quotes
   * @param concatenated what stands for the end of a line between two literals
   */
  static String onOneLine(String literal, String concatenated) {
    return literal.replace("\n", "'" + concatenated + "'");
  }

  /** The type of a column of names: one letter has its own. */
  static String enumeration(Type.Enumeration type, String varchar) {
    return type.length() == 1 ? "char(1)" : varchar;
  }
}
