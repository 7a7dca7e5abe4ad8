package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Counter;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text that is equal for schemas that a database does not tell apart. */
final class Canonical {

  private Canonical() {}

  static String of(Schema schema) {
    Schema required = Meaning.withRequiredKeys(schema);
    return Notation.format(
        Schema.of(
            required.tables().values().stream().map(Canonical::of).toList(),
            required.sequences().values().stream().map(s -> s.withEntities(List.of())).toList(),
            required.enumTypes().values().stream()
                .map(type -> new EnumType(type.name(), type.values(), List.of()))
                .toList(),
            required.namespaces()));
  }

  static Table of(Table table) {
    return table
        .withEntities(List.of())
        .withCounters(table.counters().stream().map(Canonical::of).toList())
        .withColumns(
            table.columns().stream()
                .map(Canonical::of)
                .sorted(Comparator.comparing(Column::name))
                .toList())
        .withConstraints(table.constraints().stream().map(Canonical::of).toList())
        .withIndexes(table.indexes().stream().map(Canonical::of).toList());
  }

  /** A row says neither who takes from it nor how many at once. */
  private static Counter of(Counter counter) {
    return counter.withIncrement(Counter.DEFAULT_INCREMENT).withEntities(List.of());
  }

  /** No composite type has to know the values of an enum type, which that type says. */
  static Column of(Column column) {
    Column meaning = Meaning.of(column);
    return column.type().composites().findAny().isEmpty()
        ? meaning
        : meaning.withType(
            column
                .type()
                .map(
                    part ->
                        part instanceof Type.NamedEnum named
                            ? new Type.NamedEnum(named.type(), List.of("..."))
                            : part));
  }

  private static Constraint of(Constraint constraint) {
    if (constraint instanceof Check check) {
      return check.withExpression(Expressions.normal(check.expression()));
    }
    return constraint instanceof ForeignKey key ? of(key) : constraint;
  }

  private static ForeignKey of(ForeignKey key) {
    var columns = new ArrayList<>(key.columns());
    columns.sort(Comparator.comparing(c -> key.targetColumns().get(key.columns().indexOf(c))));
    return new ForeignKey(
        key.name(),
        columns,
        key.target(),
        key.targetColumns().stream().sorted().toList(),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  private static Index of(Index index) {
    return new Index(
        index.name(),
        index.parts().stream()
            .map(
                part ->
                    part.isExpression()
                        ? new Index.Part(Expressions.normal(part.text()), part.descending())
                        : part)
            .toList(),
        index.unique(),
        index.options());
  }
}
