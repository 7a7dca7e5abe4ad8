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
 * New columns of a table that are filled from each other, so that none can be first. Only what is
 * named beyond doubt counts.
 *
 * @param table the table
 * @param added its new columns
 * @param backfills the expressions for existing rows
 */
record BackfillCycles(TableName table, List<Column> added, Map<ColumnName, String> backfills) {

  /** The new column that a backfill reads and that is filled from this one; empty if none is. */
  Optional<String> through(Column column) {
    return readBy(column.name()).stream()
        .filter(read -> !read.equals(column.name()) && reached(read).contains(column.name()))
        .findFirst();
  }

  private Set<String> reached(String column) {
    var reached = new HashSet<String>();
    reach(column, reached);
    return reached;
  }

  private void reach(String column, Set<String> reached) {
    for (String read : readBy(column)) {
      if (reached.add(read)) {
        reach(read, reached);
      }
    }
  }

  private List<String> readBy(String column) {
    String sql = backfills.get(new ColumnName(table, column));
    return sql == null || Expressions.mentions(sql, "select")
        ? List.of()
        : added.stream()
            .map(Column::name)
            .filter(
                other ->
                    Expressions.mentions(sql, other) && Expressions.namesAColumnOnly(sql, other))
            .toList();
  }
}
