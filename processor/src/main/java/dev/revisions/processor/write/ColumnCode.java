package dev.revisions.processor.write;

import dev.revisions.schema.Column;

/** The chain of calls of {@code dev.revisions.ColumnDefinition} that gives a column. */
final class ColumnCode {

  private ColumnCode() {}

  /** Goes on from the call that named the column and its type. */
  static Call attributes(Call call, Column column) {
    return call.thenIf(column.identity(), "identity")
        .thenIf(!column.nullable() && !column.identity(), "notNull")
        .thenIf(column.defaultValue(), "defaultTo")
        .thenIf(column.generated(), "generatedAs")
        .thenIf(column.collation(), "collate")
        .thenIf(column.options(), "options")
        .thenIf(column.comment(), "comment");
  }
}
