package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddColumn;
import dev.revisions.operation.Operation.AlterColumn;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Optional;
import java.util.Set;

/**
 * That an operation gives existing rows a value.
 *
 * @param column what is filled
 * @param sql the expression
 */
record Filling(ColumnName column, String sql) {

  /** Empty if the operation does not. */
  static Optional<Filling> of(Operation operation) {
    if (operation instanceof AddColumn add) {
      return of(add.table(), add.column().name(), add.backfill());
    }
    return operation instanceof AlterColumn alter
        ? of(alter.table(), alter.after().name(), alter.backfill())
        : Optional.empty();
  }

  private static Optional<Filling> of(TableName table, String column, Optional<String> backfill) {
    return backfill.map(sql -> new Filling(new ColumnName(table, column), sql));
  }

  /** What the expression may name columns by. */
  Set<String> names() {
    return Expressions.bareNames(sql);
  }

  /**
   * Whether it may read a column that is added. It gets at the rows of another table only by naming
   * that.
   *
   * @param names what {@link #names} gives
   */
  boolean reads(AddColumn add, Set<String> names) {
    return names.contains(Expressions.bare(add.column().name()))
        && (add.table().equals(column.table())
            || names.contains(Expressions.bare(add.table().name())));
  }
}
