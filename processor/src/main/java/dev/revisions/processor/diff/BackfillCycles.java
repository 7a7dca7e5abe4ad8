package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New columns of a table that are filled or computed from each other, so that none can be first.
 * Only what is named beyond doubt counts.
 *
 * @param table the table
 * @param added its new columns
 * @param backfills the expressions for existing rows
 */
record BackfillCycles(TableName table, List<Column> added, Map<ColumnName, String> backfills) {

  /** The new column that a backfill reads and that is filled from this one; empty if none is. */
  Optional<Column> through(Column column) {
    return backfills.containsKey(new ColumnName(table, column.name()))
        ? readBy(column).stream()
            .filter(read -> !read.equals(column) && reached(read).contains(column.name()))
            .findFirst()
        : Optional.empty();
  }

  private Set<String> reached(Column column) {
    var reached = new HashSet<String>();
    reach(column, reached);
    return reached;
  }

  private void reach(Column column, Set<String> reached) {
    for (Column read : readBy(column)) {
      if (reached.add(read.name())) {
        reach(read, reached);
      }
    }
  }

  private List<Column> readBy(Column column) {
    return expression(column)
        .filter(sql -> !Expressions.mentions(sql, "select"))
        .map(sql -> added.stream().filter(other -> isRead(other, sql)).toList())
        .orElse(List.of());
  }

  private Optional<String> expression(Column column) {
    return column
        .generated()
        .or(() -> Optional.ofNullable(backfills.get(new ColumnName(table, column.name()))));
  }

  private static boolean isRead(Column column, String sql) {
    return Expressions.mentions(sql, column.name())
        && Expressions.namesAColumnOnly(sql, column.name());
  }
}
