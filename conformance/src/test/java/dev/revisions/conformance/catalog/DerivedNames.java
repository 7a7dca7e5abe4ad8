package dev.revisions.conformance.catalog;

import dev.revisions.testing.Database;
import java.util.Locale;

/** Tells the names that Hibernate or the database derived from those that the user gave. */
@FunctionalInterface
interface DerivedNames {

  /** Those of a script: what has no name in it gets one from the database. */
  DerivedNames OF_SCRIPT = (table, facts, name) -> name.isEmpty() || isHashed(name);

  /** Whether nobody gave this name to a constraint or index of the table that Hibernate made. */
  boolean isDerived(String table, TableFacts facts, String name);

  /** Those of a database. */
  static DerivedNames of(Database kind) {
    DerivedNames own =
        switch (kind) {
          case POSTGRESQL ->
              (table, facts, name) ->
                  name.toLowerCase(Locale.ROOT).matches(".*_(pkey|key|check)\\d*")
                      && startAlike(table, name.toLowerCase(Locale.ROOT));
          case H2 ->
              (table, facts, name) ->
                  name.toLowerCase(Locale.ROOT).matches("constraint_[0-9a-f]+(_\\d+)?");
          case MARIADB, MYSQL ->
              (table, facts, name) ->
                  name.toLowerCase(Locale.ROOT).matches("primary|constraint_\\d+")
                      || facts.columns().containsKey(name);
        };
    return (table, facts, name) -> isHashed(name) || own.isDerived(table, facts, name);
  }

  /** Whether Hibernate made this name of a hash. */
  static boolean isHashed(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(fk|uk|idx)[0-9a-y]{20,26}");
  }

  /** PostgreSQL shortens the table's part of long names, never to less than 20 letters. */
  private static boolean startAlike(String table, String name) {
    String bare = table.substring(table.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith(bare.substring(0, Math.min(bare.length(), 20)));
  }
}
