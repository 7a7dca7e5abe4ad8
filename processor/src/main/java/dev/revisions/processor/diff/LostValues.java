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
   * @param found the columns of references whose values are found
   * @param moves the columns whose values come back from where they went
   */
  static void add(Pairing pairing, Set<ColumnName> found, Moves moves, Plan plan) {
    moves.byTarget().values().forEach(some -> some.forEach(move -> addMisfit(move, plan)));
    Set<ColumnName> returning = moves.expressions().keySet();
    for (TablePair pair : pairing.pairs()) {
      String lost =
          wanted(pair)
              .filter(column -> !returning.contains(name(pair, column)))
              .filter(column -> !found.contains(name(pair, column)))
              .map(Column::name)
              .sorted()
              .collect(Collectors.joining(", "));
      if (!lost.isEmpty()) {
        add(pair, lost, all(pair.old()), plan);
      }
      wanted(pair)
          .filter(column -> returning.contains(name(pair, column)))
          .filter(column -> !found.contains(name(pair, column)))
          .forEach(c -> add(pair, c.name(), without(pair.old(), moves.to(name(pair, c))), plan));
    }
  }

  /** What has gone into a wider column may not get back. */
  private static void addMisfit(Move move, Plan plan) {
    Table table = move.source().old();
    String name = move.former().name();
    move.misfit()
        .ifPresent(
            condition ->
                plan.add(
                    Phase.REQUIREMENTS,
                    new RequireNone(
                        "rows of %s whose %s does not fit %s"
                            .formatted(table.name(), name, move.column().type()),
                        "select %s, {%s}\nfrom {%s}\nwhere %s"
                            .formatted(key(table, ""), name, table.name(), condition))));
  }

  private static Stream<Column> wanted(TablePair pair) {
    return Stream.concat(
            pair.columns().added().stream(),
            pair.columns().remade().stream().map(ColumnChanges.Kept::now))
        .filter(NativeDefinition::wantsValue);
  }

  private static ColumnName name(TablePair pair, Column column) {
    return new ColumnName(pair.now().name(), column.name());
  }

  private static void add(TablePair pair, String lost, String query, Plan plan) {
    plan.add(
        Phase.REQUIREMENTS,
        new RequireNone(
            "rows of %s, for which nothing gives a value of %s".formatted(pair.old().name(), lost),
            query));
  }

  private static String all(Table table) {
    return "select %s\nfrom {%s}".formatted(key(table, ""), table.name());
  }

  /** The rows of which no other table has a value. */
  private static String without(Table table, List<Move> moves) {
    return "select %s\nfrom {%s} c".formatted(key(table, "c."), table.name())
        + moves.stream().map(Move::absence).collect(Collectors.joining("\nand ", "\nwhere ", ""));
  }

  /** What tells a row from others. */
  private static String key(Table table, String prefix) {
    List<String> key =
        table
            .primaryKey()
            .map(PrimaryKey::columns)
            .orElseGet(() -> table.columns().stream().map(Column::name).toList());
    return key.stream().map(name -> prefix + "{" + name + "}").collect(Collectors.joining(", "));
  }
}
