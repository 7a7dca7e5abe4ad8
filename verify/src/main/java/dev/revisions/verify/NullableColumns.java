package dev.revisions.verify;

import dev.revisions.schema.Table;
import java.util.List;

/**
 * Which columns of a table may be null.
 *
 * @param names of the catalog
 * @param table as the database has it
 */
record NullableColumns(CatalogNames names, Table table) {

  /** Whether one of these may be null, as what is no column may. */
  boolean areIn(List<String> columns) {
    return columns.stream().anyMatch(column -> !isRequired(column));
  }

  private boolean isRequired(String name) {
    return table.columns().stream()
        .filter(column -> names.key(column.name()).equals(names.key(name)))
        .anyMatch(column -> !column.nullable());
  }
}
