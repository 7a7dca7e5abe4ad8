package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has another name in the second schema, by its name in the first. Constraints and indexes are
 * not here: they are known by what they are.
 *
 * @param tables the new name of each renamed table
 * @param columns the new identifier of each renamed column by its former one, by the former name of
 *     its table
 * @param sequences the new name of each renamed sequence
 * @param compositeTypes the new name of each renamed composite type, whose attributes are among the
 *     columns
 * @param values the former values by the new ones, by the column that holds them in the second
 */
record Renames(
    SortedMap<TableName, TableName> tables,
    SortedMap<TableName, SortedMap<String, String>> columns,
    SortedMap<TableName, TableName> sequences,
    SortedMap<TableName, TableName> compositeTypes,
    SortedMap<ColumnName, SortedMap<String, String>> values) {

  /** Nothing has another name. */
  static final Renames NONE =
      new Renames(
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** Without composite types. */
  Renames(
      SortedMap<TableName, TableName> tables,
      SortedMap<TableName, SortedMap<String, String>> columns,
      SortedMap<TableName, TableName> sequences,
      SortedMap<ColumnName, SortedMap<String, String>> values) {
    this(tables, columns, sequences, Collections.emptySortedMap(), values);
  }

  /**
   * The same with composite types.
   *
   * @param types what their names and attributes are, as if they were tables
   */
  Renames withCompositeTypes(Renames types) {
    var all = new TreeMap<>(types.columns());
    all.putAll(columns);
    return new Renames(tables, all, sequences, types.tables(), values);
  }

  /** The name of a composite type in the second schema. */
  TableName compositeType(TableName former) {
    return compositeTypes.getOrDefault(former, former);
  }

  /** The name of a table in the second schema. */
  TableName table(TableName former) {
    return tables.getOrDefault(former, former);
  }

  /** The identifier of a column in the second schema. */
  String column(TableName formerTable, String former) {
    return columnsOf(formerTable).getOrDefault(former, former);
  }

  /** The new identifiers of the renamed columns of one table, by the former ones. */
  SortedMap<String, String> columnsOf(TableName formerTable) {
    return columns.getOrDefault(formerTable, Collections.emptySortedMap());
  }

  /** The name of a sequence in the second schema. */
  TableName sequence(TableName former) {
    return sequences.getOrDefault(former, former);
  }

  /** The former values by the new ones, of a column of the second schema. */
  SortedMap<String, String> valuesOf(TableName table, String column) {
    return values.getOrDefault(new ColumnName(table, column), Collections.emptySortedMap());
  }

  /** The way back. */
  Renames inverse() {
    var back = new TreeMap<TableName, SortedMap<String, String>>();
    columns.forEach(
        (former, renamed) ->
            back.put(tables.getOrDefault(former, compositeType(former)), inverse(renamed)));
    SortedMap<TableName, TableName> formerTables = inverse(tables);
    var formerValues = new TreeMap<ColumnName, SortedMap<String, String>>();
    values.forEach(
        (name, of) -> {
          TableName table = formerTables.getOrDefault(name.table(), name.table());
          String column = inverse(columnsOf(table)).getOrDefault(name.column(), name.column());
          formerValues.put(new ColumnName(table, column), inverse(of));
        });
    return new Renames(
        formerTables, back, inverse(sequences), inverse(compositeTypes), formerValues);
  }

  private static <N> SortedMap<N, N> inverse(Map<N, N> renames) {
    var back = new TreeMap<N, N>();
    renames.forEach((from, to) -> back.put(to, from));
    return back;
  }
}
