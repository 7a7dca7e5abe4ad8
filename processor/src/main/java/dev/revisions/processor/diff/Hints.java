package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Set;

/**
 * What the code says about a change beside the two schemas.
 *
 * @param renamedTables the former name of a table, by its new name
 * @param renamedColumns the former identifier of a column, by its new name
 * @param renamedValues the former values by the new ones, by the column that holds them
 * @param backfills an SQL expression for existing rows, by the column that becomes required
 * @param acceptedForTables the rules accepted for a table
 * @param acceptedForColumns the rules accepted for a column
 */
public record Hints(
    Map<TableName, TableName> renamedTables,
    Map<ColumnName, String> renamedColumns,
    Map<ColumnName, Map<String, String>> renamedValues,
    Map<ColumnName, String> backfills,
    Map<TableName, Set<String>> acceptedForTables,
    Map<ColumnName, Set<String>> acceptedForColumns) {

  /** Nothing said. */
  public static final Hints NONE =
      new Hints(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
