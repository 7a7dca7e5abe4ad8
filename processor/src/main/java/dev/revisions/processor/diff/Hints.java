package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Set;

/**
 * What the code says about a change beside the two schemas.
 *
 * @param renamedTables the former name of a table, by its new name
 * @param writtenTables the former name of a table as it is written, which may leave out the schema
 * @param renamedColumns the former identifier of a column, by its new name
 * @param renamedValues the former values by the new ones, by the column that holds them
 * @param backfills an SQL expression for existing rows, by the column that becomes required
 * @param acceptedForTables the rules accepted for a table
 * @param acceptedForColumns the rules accepted for a column
 * @param sharedRenames the columns whose former name one member of the code says for several: that
 *     of an embeddable, for each embedding
 * @param named the columns of which what is said has to name them
 */
public record Hints(
    Map<TableName, TableName> renamedTables,
    Map<TableName, String> writtenTables,
    Map<ColumnName, String> renamedColumns,
    Map<ColumnName, Map<String, String>> renamedValues,
    Map<ColumnName, String> backfills,
    Map<TableName, Set<String>> acceptedForTables,
    Map<ColumnName, Set<String>> acceptedForColumns,
    Set<ColumnName> sharedRenames,
    Set<ColumnName> named) {

  /** Nothing said. */
  public static final Hints NONE =
      new Hints(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Where every rename is said for one column, which is alone on its element. */
  public Hints(
      Map<TableName, TableName> renamedTables,
      Map<ColumnName, String> renamedColumns,
      Map<ColumnName, Map<String, String>> renamedValues,
      Map<ColumnName, String> backfills,
      Map<TableName, Set<String>> acceptedForTables,
      Map<ColumnName, Set<String>> acceptedForColumns) {
    this(
        renamedTables,
        Map.of(),
        renamedColumns,
        renamedValues,
        backfills,
        acceptedForTables,
        acceptedForColumns,
        Set.of(),
        Set.of());
  }

  /** Whether nothing is said. */
  public boolean areNone() {
    return !rename()
        && backfills.isEmpty()
        && acceptedForTables.isEmpty()
        && acceptedForColumns.isEmpty();
  }

  /** Whether something is said to be renamed. */
  boolean rename() {
    return !(renamedTables.isEmpty()
        && renamedColumns.isEmpty()
        && renamedValues.isEmpty()
        && sharedRenames.isEmpty());
  }

  /** The same where nothing is accepted. */
  public Hints withoutAcceptance() {
    return new Hints(
        renamedTables,
        writtenTables,
        renamedColumns,
        renamedValues,
        backfills,
        Map.of(),
        Map.of(),
        sharedRenames,
        named);
  }

  /** The former values of a column by the new ones. */
  Map<String, String> renamedValues(ColumnName column) {
    return renamedValues.getOrDefault(column, Map.of());
  }

  /** The annotation that says the former name of a column, as one writes it. */
  String renamed(ColumnName column, String former) {
    return named.contains(column)
        ? "@RenamedFrom(value = \"%s\", column = \"%s\")".formatted(former, column.column())
        : renamed(former);
  }

  /** The annotation that says the former name of a table, as it is written. */
  String written(TableName table, String former) {
    return renamed(writtenTables.getOrDefault(table, former));
  }

  /** The annotation that says the former name of a column, as it is written. */
  String written(ColumnName column, String former) {
    return renamed(column, renamedColumns.getOrDefault(column, former));
  }

  static String renamed(String former) {
    return "@RenamedFrom(\"%s\")".formatted(former);
  }

  /**
   * What they say of composite types, which are compared as if they were tables.
   *
   * @param renamed the former name of a type, by its new name
   */
  Hints ofCompositeTypes(Map<TableName, TableName> renamed) {
    return new Hints(
        renamed,
        Map.of(),
        renamedColumns,
        renamedValues,
        Map.of(),
        Map.of(),
        Map.of(),
        sharedRenames,
        named);
  }
}
