package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the code says about a change beside the two schemas.
 *
 * @param renamedTables the former name of a table, by its new name
 * @param writtenTables what says the former name of a table; it may leave out the schema
 * @param renamedColumns the former identifier of a column, by its new name
 * @param writtenColumns what says the former name of a column
 * @param renamedValues the former values by the new ones, by the column that holds them
 * @param backfills an SQL expression for existing rows, by the column that becomes required
 * @param acceptedForTables the rules accepted for a table
 * @param acceptedForColumns the rules accepted for a column
 * @param sharedRenames the columns whose former name one member of the code says for several: that
 *     of an embeddable, for each embedding
 * @param sharedBackfills the columns that one member of the code fills together: that of an
 *     embeddable, for each embedding
 * @param named the columns of which what is said has to name them
 * @param discriminators the columns that say of which class a row is
 * @param positions the columns that number the rows of a list, and what tells its rows
 * @param hierarchies the entities whose rows are numbered with those of others
 */
public record Hints(
    Map<TableName, TableName> renamedTables,
    Map<TableName, Said> writtenTables,
    Map<ColumnName, String> renamedColumns,
    Map<ColumnName, Said> writtenColumns,
    Map<ColumnName, Map<String, String>> renamedValues,
    Map<ColumnName, String> backfills,
    Map<TableName, Set<String>> acceptedForTables,
    Map<ColumnName, Set<String>> acceptedForColumns,
    Set<ColumnName> sharedRenames,
    List<Set<ColumnName>> sharedBackfills,
    Set<ColumnName> named,
    Set<ColumnName> discriminators,
    Map<ColumnName, Position> positions,
    Hierarchies hierarchies) {

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
        Map.of(),
        renamedValues,
        backfills,
        acceptedForTables,
        acceptedForColumns,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Hierarchies.NONE);
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
        writtenColumns,
        renamedValues,
        backfills,
        Map.of(),
        Map.of(),
        sharedRenames,
        sharedBackfills,
        named,
        discriminators,
        positions,
        hierarchies);
  }

  /** The same with these hierarchies. */
  public Hints with(Hierarchies others) {
    return new Hints(
        renamedTables,
        writtenTables,
        renamedColumns,
        writtenColumns,
        renamedValues,
        backfills,
        acceptedForTables,
        acceptedForColumns,
        sharedRenames,
        sharedBackfills,
        named,
        discriminators,
        positions,
        others);
  }

  /** The former values of a column by the new ones. */
  Map<String, String> renamedValues(ColumnName column) {
    return renamedValues.getOrDefault(column, Map.of());
  }

  /** The annotation that says the former name of a column, as one writes it. */
  String renamed(ColumnName column, String former) {
    return named.contains(column)
        ? Said.renamedFrom(former, column.column())
        : Said.renamedFrom(former);
  }

  /** The annotation that says the former name of a table. */
  Said said(TableName table, String former) {
    return writtenTables.getOrDefault(table, new Said(Said.renamedFrom(former), Optional.empty()));
  }

  /** The annotation that says the former name of a column. */
  Said said(ColumnName column, String former) {
    return writtenColumns.getOrDefault(
        column,
        new Said(renamed(column, renamedColumns.getOrDefault(column, former)), Optional.empty()));
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
        writtenColumns,
        renamedValues,
        Map.of(),
        Map.of(),
        Map.of(),
        sharedRenames,
        sharedBackfills,
        named,
        discriminators,
        positions,
        hierarchies);
  }
}
