package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Counter;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Carries a table of the first schema over the renames: as the database describes it once tables
 * and columns have their new names. Constraints and indexes keep theirs.
 */
final class Carrier {

  private final Renames renames;
  private final Map<TableName, TableName> enumTypes;
  private final Map<TableName, Type.Composite> compositeTypes;

  /**
   * Carries over renames.
   *
   * @param enumTypes the new names of enum types by the former ones
   * @param compositeTypes what composite types are then, by their former names
   */
  Carrier(
      Renames renames,
      Map<TableName, TableName> enumTypes,
      Map<TableName, Type.Composite> compositeTypes) {
    this.renames = renames;
    this.enumTypes = enumTypes;
    this.compositeTypes = compositeTypes;
  }

  Table carry(Table table) {
    if (isUntouched(table)) {
      return table;
    }
    Map<String, String> columns = renames.columnsOf(table.name());
    return table
        .withName(renames.table(table.name()))
        .withColumns(table.columns().stream().map(c -> carry(c, columns)).toList())
        .withConstraints(table.constraints().stream().map(c -> carry(c, table, columns)).toList())
        .withIndexes(table.indexes().stream().map(i -> carry(i, columns)).toList())
        .withCounters(table.counters().stream().map(c -> carry(c, columns)).toList())
        .withOrdinals(carry(table.ordinals(), columns));
  }

  private boolean isUntouched(Table table) {
    return enumTypes.isEmpty()
        && compositeTypes.isEmpty()
        && isUntouched(table.name())
        && table.foreignKeys().stream().allMatch(key -> isUntouched(key.target()));
  }

  private boolean isUntouched(TableName table) {
    return !renames.tables().containsKey(table) && renames.columnsOf(table).isEmpty();
  }

  private static Map<String, List<String>> carry(
      Map<String, List<String>> ordinals, Map<String, String> columns) {
    var carried = new TreeMap<String, List<String>>();
    ordinals.forEach((name, order) -> carried.put(columns.getOrDefault(name, name), order));
    return carried;
  }

  private static Counter carry(Counter counter, Map<String, String> columns) {
    return counter.withColumns(
        columns.getOrDefault(counter.keyColumn(), counter.keyColumn()),
        columns.getOrDefault(counter.valueColumn(), counter.valueColumn()));
  }

  private Column carry(Column column, Map<String, String> columns) {
    return column
        .withName(columns.getOrDefault(column.name(), column.name()))
        .withType(CompositeTypes.carry(column.type(), enumTypes, compositeTypes))
        .withGenerated(column.generated().map(sql -> Expressions.rename(sql, columns)));
  }

  private Constraint carry(Constraint constraint, Table table, Map<String, String> columns) {
    if (constraint instanceof PrimaryKey key) {
      return new PrimaryKey(key.name(), carry(key.columns(), columns));
    }
    if (constraint instanceof UniqueConstraint unique) {
      return new UniqueConstraint(
          unique.name(), carry(unique.columns(), columns), unique.options());
    }
    if (constraint instanceof Check check) {
      return check.withExpression(
          Expressions.rename(
              Expressions.replacePaths(check.expression(), path -> carry(path, table)), columns));
    }
    var key = (ForeignKey) constraint;
    return new ForeignKey(
        key.name(),
        carry(key.columns(), columns),
        renames.table(key.target()),
        key.targetColumns().stream().map(c -> renames.column(key.target(), c)).toList(),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  /** A path to a part of a column, with the new names of attributes. */
  private List<String> carry(List<String> path, Table table) {
    var carried = new ArrayList<>(path.subList(0, 1));
    Type type = table.column(path.get(0)).map(Column::type).orElse(null);
    for (String attribute : path.subList(1, path.size())) {
      if (!(type instanceof Type.Composite composite)) {
        return path;
      }
      carried.add(renames.column(composite.type(), attribute));
      type = composite.attribute(attribute).map(Type.Attribute::type).orElse(null);
    }
    return carried;
  }

  private static List<String> carry(List<String> names, Map<String, String> columns) {
    return names.stream().map(name -> columns.getOrDefault(name, name)).toList();
  }

  private static Index carry(Index index, Map<String, String> columns) {
    return new Index(
        index.name(),
        index.parts().stream().map(part -> carry(part, columns)).toList(),
        index.unique(),
        index.options());
  }

  private static Index.Part carry(Index.Part part, Map<String, String> columns) {
    String text =
        part.isExpression()
            ? Expressions.rename(part.text(), columns)
            : columns.getOrDefault(part.text(), part.text());
    return new Index.Part(text, part.descending());
  }
}
