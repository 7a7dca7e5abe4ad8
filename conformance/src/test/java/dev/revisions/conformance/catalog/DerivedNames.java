package dev.revisions.conformance.catalog;

import dev.revisions.testing.Database;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the names that Hibernate or the database derived from those that the user gave. */
final class DerivedNames {

  private static final Pattern HASHED = Pattern.compile("(fk|uk|idx)[0-9a-y]{20,26}");

  private static final Pattern POSTGRESQL = Pattern.compile(".*_(pkey|key|check)\\d*");

  private static final Pattern H2 = Pattern.compile("constraint_[0-9a-f]+(_\\d+)?");

  private static final Pattern MARIADB = Pattern.compile("primary|constraint_\\d+");

  private DerivedNames() {}

  /** Whether nobody gave this name to a constraint or index of the table that Hibernate made. */
  static boolean isDerived(Database kind, String table, TableFacts facts, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isHashed(name)) {
      return true;
    }
    return switch (kind) {
      case POSTGRESQL -> POSTGRESQL.matcher(lower).matches() && startAlike(table, lower);
      case H2 -> H2.matcher(lower).matches();
      case MARIADB, MYSQL -> MARIADB.matcher(lower).matches() || facts.columns().containsKey(name);
    };
  }

  /** Whether the name is one that Hibernate derives. */
  static boolean isHashed(String name) {
    return HASHED.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** PostgreSQL shortens the table's part of long names, never to less than 20 letters. */
  private static boolean startAlike(String table, String name) {
    String bare = table.substring(table.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith(bare.substring(0, Math.min(bare.length(), 20)));
  }
}
