package dev.revisions.processor.mapping;

import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives names to constraints and indexes that the user has not named. No two have the same, in the
 * whole schema, because in some databases they share one space of names: the later one gets a hash.
 */
final class ConstraintNames {

  private final Set<String> taken = new HashSet<>();

  /** Keeps a name that the user gave from being derived for something else. */
  void reserve(String name) {
    taken.add(Identifier.folded(name));
  }

  /**
   * The derived name, or one like it if that is taken.
   *
   * @param table the table of the constraint
   * @param subject what tells it from the others of the table: its columns
   */
  String free(String derived, TableName table, List<String> subject) {
    String name = derived;
    String whole = table + "(" + String.join(",", subject) + ")";
    while (!taken.add(Identifier.folded(name))) {
      name = DerivedNames.distinct(derived, whole);
      whole = whole + "'";
    }
    return name;
  }
}
