package dev.revisions.commands.picture;

import dev.revisions.commands.picture.Box.Reference;
import dev.revisions.commands.picture.Box.Row;
import dev.revisions.commands.picture.Box.Rule;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Notation;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a table as it was and as it is into one box. Where there is none it has no columns. */
record Comparison(Table before, Table after) {

  /** The box of a table that may be missing on one side. */
  static Box box(Pair<Table> pair) {
    Table nothing = Table.of(pair.newest().name());
    var comparison = new Comparison(pair.before().orElse(nothing), pair.after().orElse(nothing));
    boolean same = comparison.before.sameAs(comparison.after);
    return new Box(
        nothing.name(),
        same ? Change.SAME : pair.change(),
        comparison.rows(),
        comparison.references(),
        comparison.rules());
  }

  private List<Row> rows() {
    return Pair.of(before.columns(), after.columns(), Column::name).stream()
        .map(this::row)
        .toList();
  }

  private Row row(Pair<Column> pair) {
    Column column = pair.newest();
    return new Row(
        column.name(),
        column.type().toString(),
        keys(side(pair), column.name()),
        column.nullable(),
        pair.change(),
        pair.change() == Change.CHANGED ? text(pair.before().orElseThrow()) : "");
  }

  private Table side(Pair<?> pair) {
    return pair.after().isPresent() ? after : before;
  }

  private static String keys(Table table, String column) {
    var keys = new ArrayList<String>();
    if (table.primaryKey().filter(key -> key.columns().contains(column)).isPresent()) {
      keys.add("PK");
    }
    if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
      keys.add("FK");
    }
    if (!keys.contains("PK") && uniques(table).anyMatch(Set.of(column)::equals)) {
      keys.add("UK");
    }
    return String.join(",", keys);
  }

  private List<Reference> references() {
    return Pair.of(before.foreignKeys(), after.foreignKeys(), ForeignKey::name).stream()
        .map(pair -> reference(side(pair), pair.newest(), pair.change()))
        .toList();
  }

  private static Reference reference(Table table, ForeignKey key, Change change) {
    boolean optional =
        key.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .anyMatch(Column::nullable);
    boolean single = uniques(table).anyMatch(Set.copyOf(key.columns())::containsAll);
    return new Reference(key.name(), key.columns(), key.target(), optional, single, change);
  }

  /** The sets of columns of which no two rows have the same values. */
  private static Stream<Set<String>> uniques(Table table) {
    return Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniques().stream().map(UniqueConstraint::columns),
            table.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream().map(Index.Part::text).toList()))
        .flatMap(Function.identity())
        .map(Set::copyOf);
  }

  private List<Rule> rules() {
    Stream<Rule> constraints =
        Pair.of(constraints(before), constraints(after), Constraint::name).stream()
            .map(pair -> new Rule(text(pair.newest()), pair.change()));
    Stream<Rule> indexes =
        Pair.of(before.indexes(), after.indexes(), Index::name).stream()
            .map(pair -> new Rule(text(pair.newest()), pair.change()));
    return Stream.concat(constraints, indexes).toList();
  }

  private static List<Constraint> constraints(Table table) {
    return table.constraints().stream()
        .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY)
        .toList();
  }

  private String text(Column column) {
    return line(alone().withColumns(List.of(column)));
  }

  private String text(Constraint constraint) {
    return line(alone().withConstraints(List.of(constraint)));
  }

  private String text(Index index) {
    return line(alone().withIndexes(List.of(index)));
  }

  private Table alone() {
    return Table.of(after.name());
  }

  /** The only line of a table's notation behind its name. */
  private static String line(Table table) {
    return Notation.format(table)
        .lines()
        .skip(1)
        .collect(Collectors.joining())
        .strip()
        .replaceAll(" {2,}", " ");
  }
}
