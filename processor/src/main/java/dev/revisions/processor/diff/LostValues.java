package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.RequireNone;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The required columns that a downgrade brings back, of which nothing is left: with rows in the
 * table there is no way back, unless somebody says what their values are to be.
 */
final class LostValues {

  private LostValues() {}

  /**
   * Adds the questions for rows.
   *
   * @param found the columns of which the values are found
   */
  static void add(Pairing pairing, Set<ColumnName> found, Plan plan) {
    for (TablePair pair : pairing.pairs()) {
      String lost =
          Stream.concat(
                  pair.columns().added().stream(),
                  pair.columns().remade().stream().map(ColumnChanges.Kept::now))
              .filter(NativeDefinition::wantsValue)
              .map(Column::name)
              .filter(name -> !found.contains(new ColumnName(pair.now().name(), name)))
              .sorted()
              .collect(Collectors.joining(", "));
      if (!lost.isEmpty()) {
        plan.add(
            Phase.REQUIREMENTS,
            new RequireNone(
                "rows of %s, for which nothing gives a value of %s"
                    .formatted(pair.old().name(), lost),
                "select %s\nfrom {%s}".formatted(key(pair.old()), pair.old().name())));
      }
    }
  }

  /** What tells a row from others. */
  private static String key(Table table) {
    List<String> key =
        table
            .primaryKey()
            .map(PrimaryKey::columns)
            .orElseGet(() -> table.columns().stream().map(Column::name).toList());
    return key.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
  }
}
