package dev.revisions.verify;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answers to {@link CatalogQueries#all}, made into a schema.
 *
 * @param names of the catalog
 * @param all the rows of each query
 */
record CatalogRows(CatalogNames names, List<List<List<String>>> all) {

  private static final int SCHEMAS = 0;
  private static final int TABLES = 1;
  private static final int COLUMNS = 2;
  private static final int KEYS = 3;
  private static final int FOREIGN_KEYS = 4;
  private static final int CHECKS = 5;
  private static final int INDEXES = 6;
  static final int SEQUENCES = 7;
  private static final int ENUM_TYPES = 8;
  private static final int COMPOSITE_TYPES = 9;
  private static final int OWNED_SEQUENCES = 10;

  private static final Pattern LITERAL = Pattern.compile("'([^']*+(?:''[^']*+)*+)'");

  Schema schema() {
    var parts = new TableParts();
    return Schema.of(
        all.get(TABLES).stream().map(parts::table).toList(),
        all.get(SEQUENCES).stream().map(this::sequence).toList(),
        groups(ENUM_TYPES, 2).stream().flatMap(this::enumType).toList(),
        all.get(SCHEMAS).stream().map(row -> names.identifier(row.get(0))).toList());
  }

  private Sequence sequence(List<String> row) {
    return new Sequence(name(row), Long.parseLong(row.get(2)), Long.parseLong(row.get(3)));
  }

  /** A domain without a condition on its values is no enum type. */
  private Stream<EnumType> enumType(List<List<String>> rows) {
    List<String> values =
        rows.stream()
            .filter(row -> row.get(2) != null)
            .flatMap(row -> LITERAL.matcher(row.get(2)).results())
            .map(match -> match.group(1).replace("''", "'"))
            .distinct()
            .toList();
    return values.isEmpty()
        ? Stream.of()
        : Stream.of(new EnumType(name(rows.get(0)), values, List.of()));
  }

  /** The composite types, their attributes in order. */
  List<Type.Composite> compositeTypes() {
    return groups(COMPOSITE_TYPES, 2).stream()
        .map(
            rows ->
                new Type.Composite(name(rows.get(0)), rows.stream().map(this::attribute).toList()))
        .toList();
  }

  private Type.Attribute attribute(List<String> row) {
    return new Type.Attribute(names.identifier(row.get(2)), new Type.Custom(row.get(3)));
  }

  /** The columns that a sequence goes with, by the sequence. */
  Map<TableName, ColumnName> sequenceOwners() {
    var owners = new LinkedHashMap<TableName, ColumnName>();
    for (List<String> row : all.get(OWNED_SEQUENCES)) {
      TableName table = names.table(row.get(2), row.get(3));
      owners.put(name(row), new ColumnName(table, names.identifier(row.get(4))));
    }
    return owners;
  }

  private TableName name(List<String> row) {
    return names.table(row.get(0), row.get(1));
  }

  /** The rows that have their first columns in common, in the order of the query. */
  private Collection<List<List<String>>> groups(int query, int columns) {
    Map<List<String>, List<List<String>>> groups = new LinkedHashMap<>();
    all.get(query)
        .forEach(
            row ->
                groups.computeIfAbsent(row.subList(0, columns), key -> new ArrayList<>()).add(row));
    return groups.values();
  }

  /** What belongs to tables, by their schema and name. */
  private final class TableParts {
    private final Map<List<String>, List<Column>> columns = new LinkedHashMap<>();
    private final Map<List<String>, List<Constraint>> constraints = new LinkedHashMap<>();
    private final Map<List<String>, List<Index>> indexes = new LinkedHashMap<>();

    TableParts() {
      all.get(COLUMNS).forEach(row -> add(columns, row, column(row)));
      groups(KEYS, 3).forEach(rows -> add(constraints, rows.get(0), key(rows)));
      groups(FOREIGN_KEYS, 3).forEach(rows -> add(constraints, rows.get(0), foreignKey(rows)));
      all.get(CHECKS).forEach(row -> add(constraints, row, check(row)));
      groups(INDEXES, 3).forEach(rows -> add(indexes, rows.get(0), index(rows)));
    }

    private static <T> void add(Map<List<String>, List<T>> parts, List<String> row, T part) {
      parts.computeIfAbsent(row.subList(0, 2), key -> new ArrayList<>()).add(part);
    }

    Table table(List<String> row) {
      List<String> key = row.subList(0, 2);
      return Table.of(CatalogRows.this.name(row))
          .withComment(Optional.ofNullable(row.get(2)))
          .withColumns(columns.getOrDefault(key, List.of()))
          .withConstraints(constraints.getOrDefault(key, List.of()))
          .withIndexes(indexes.getOrDefault(key, List.of()));
    }

    private String name(List<String> row, int column) {
      return names.identifier(row.get(column));
    }

    private List<String> names(List<List<String>> rows, int column) {
      return rows.stream().map(row -> name(row, column)).toList();
    }

    private Column column(List<String> row) {
      return new Column(
          name(row, 2),
          new Type.Custom(row.get(3)),
          row.get(4) == null,
          row.get(5) != null,
          Optional.ofNullable(row.get(6)),
          Optional.ofNullable(row.get(7)),
          Optional.ofNullable(row.get(8)),
          Optional.ofNullable(row.get(10)),
          Optional.ofNullable(row.get(9)));
    }

    private Constraint key(List<List<String>> rows) {
      String name = name(rows.get(0), 2);
      return rows.get(0).get(3).equals("p")
          ? new PrimaryKey(name, names(rows, 4))
          : new UniqueConstraint(name, names(rows, 4), Optional.ofNullable(rows.get(0).get(5)));
    }

    private Constraint foreignKey(List<List<String>> rows) {
      List<String> first = rows.get(0);
      return ForeignKey.of(
              name(first, 2),
              names(rows, 3),
              names.table(first.get(4), first.get(5)),
              names(rows, 6))
          .withOnDelete(action(first.get(7)))
          .withOnUpdate(action(first.get(8)))
          .withOptions(Optional.ofNullable(first.get(9)));
    }

    private Check check(List<String> row) {
      return new Check(name(row, 2), escaped(row), false, Optional.ofNullable(row.get(4)));
    }

    private static Action action(String text) {
      return Action.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** A brace would stand for a column. */
    private static String escaped(List<String> row) {
      return row.get(3).replace("{", "{{").replace("}", "}}");
    }

    private Index index(List<List<String>> rows) {
      List<Index.Part> parts =
          rows.stream().map(row -> new Index.Part(part(row.get(4)), row.get(5) != null)).toList();
      String more =
          rows.stream().map(row -> row.get(6)).filter(Objects::nonNull).findFirst().orElse("");
      return new Index(
          name(rows.get(0), 2),
          parts,
          rows.get(0).get(3) != null,
          Optional.of(more).filter(text -> !text.isEmpty()));
    }

    private String part(String text) {
      return text.startsWith("(") ? text : names.identifier(text);
    }
  }
}
