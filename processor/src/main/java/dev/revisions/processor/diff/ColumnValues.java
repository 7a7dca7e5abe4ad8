package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The names that a column holds, by its type or by its check. */
final class ColumnValues {

  private ColumnValues() {}

  /** The values, those of the column that this one refers to if it is a part of a foreign key. */
  static List<String> of(Schema schema, Table table, String column) {
    return of(schema, table, column, new HashSet<>());
  }

  private static List<String> of(Schema schema, Table table, String column, Set<ColumnName> seen) {
    List<String> own = of(table, column);
    if (!own.isEmpty() || !seen.add(new ColumnName(table.name(), column))) {
      return own;
    }
    return table.foreignKeys().stream()
        .filter(key -> key.columns().contains(column) && schema.table(key.target()).isPresent())
        .map(
            key ->
                of(
                    schema,
                    schema.tables().get(key.target()),
                    key.targetColumns().get(key.columns().indexOf(column)),
                    seen))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The values of an enum type or of one that arrays have for their elements. */
  static List<String> ofElements(Type type) {
    return type instanceof Type.Array array ? ofElements(array.element()) : of(type);
  }

  /** The values that are in the arrays of a column; none if it holds no arrays of constants. */
  static List<String> ofElements(Table table, String column) {
    return table
        .column(column)
        .map(c -> c.type() instanceof Type.Array array ? of(array.element()) : List.<String>of())
        .orElse(List.of());
  }

  /** The values; none if they are ordinals or not known. */
  static List<String> of(Table table, String column) {
    List<String> ofType = table.column(column).map(c -> of(c.type())).orElse(List.of());
    return ofType.isEmpty() ? ofChecks(table, column) : ofType;
  }

  /** The values of an enum type; none of another. */
  static List<String> of(Type type) {
    if (type instanceof Type.Enumeration names) {
      return names.values();
    }
    return type instanceof Type.NamedEnum names ? names.values() : List.of();
  }

  private static List<String> ofChecks(Table table, String column) {
    return table.checks().stream()
        .flatMap(check -> ValueCheck.of(check).stream())
        .filter(check -> Identifier.canonical(check.column()).equals(column))
        .flatMap(check -> check.values().stream())
        .filter(literal -> literal.startsWith("'"))
        .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'"))
        .toList();
  }

  /** The type with the values under other names. */
  static Type renamed(Type type, Map<String, String> names) {
    UnaryOperator<String> rename = value -> names.getOrDefault(value, value);
    if (type instanceof Type.Enumeration all) {
      return new Type.Enumeration(all.length(), all.values().stream().map(rename).toList());
    }
    return type instanceof Type.NamedEnum all
        ? new Type.NamedEnum(all.type(), all.values().stream().map(rename).toList())
        : type;
  }

  /** The check with the values under other names, if it is one of values. */
  static Check renamed(Check check, Map<String, String> names) {
    return ValueCheck.of(check)
        .filter(values -> !values.isOfOrdinals())
        .map(values -> values.renamed(names))
        .map(values -> "{%s} in (%s)".formatted(values.column(), String.join(",", values.values())))
        .map(check::withExpression)
        .orElse(check);
  }

  /** A type that takes the values of both; no database alters one enum into another by name. */
  static Type common(Column before, Column after) {
    return before.type().equals(after.type()) && of(before.type()).isEmpty()
        ? before.type()
        : Types.varchar(
            Stream.of(before, after).mapToInt(column -> length(column.type())).max().orElseThrow());
  }

  private static int length(Type type) {
    if (type instanceof Type.Enumeration names) {
      return names.length();
    }
    return type instanceof Type.Text text ? text.length() : Type.Enumeration.DEFAULT_LENGTH;
  }
}
