package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.Counter;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that refer by the values that they have had to what these were not meant for. */
final class ReferenceRules {

  private static final String REMEDY =
      "Leave this column as it was, map a new one, fill that by an UPDATE by op.execute in the"
          + " revision, and drop this one in a later revision. If the values are right, as where"
          + " both tables share the ids of a JOINED hierarchy, see that each has its row, and put"
          + " @Accept(value = \"foreign-key-retargeted\", reason = \"...\") on the field.";

  private static final String RENAMED =
      " If %s is %s by another name, put @RenamedFrom(\"%2$s\") on what maps it.";

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "foreign-key-retargeted",
              "",
              Level.ERROR,
              ReferenceRules::retargeted,
              "rows keep their values, which name other rows from now on, and nothing fails where"
                  + " there are such",
              REMEDY));

  private ReferenceRules() {}

  /**
   * What a foreign key says of the rows, by the names of the new schema.
   *
   * @param columns the columns referred to by the referring ones
   */
  private record Reference(TableName target, SortedMap<String, String> columns) {

    static Reference of(ForeignKey key) {
      return of(key.target(), key.columns(), key.targetColumns());
    }

    static Reference of(TableName target, List<String> columns, List<String> targetColumns) {
      var pairs = new TreeMap<String, String>();
      for (int i = 0; i < columns.size(); i++) {
        pairs.put(columns.get(i), targetColumns.get(i));
      }
      return new Reference(target, pairs);
    }

    boolean isOverColumnsOf(Reference other) {
      return columns.keySet().equals(other.columns.keySet());
    }

    @Override
    public String toString() {
      return "%s (%s)".formatted(target, String.join(", ", columns.values()));
    }
  }

  private static Stream<Spot> retargeted(Evolution evolution) {
    return evolution
        .constraintsAdded()
        .filter(step -> step.operation().constraint() instanceof ForeignKey)
        .flatMap(step -> retargeted(evolution, step).stream());
  }

  private static Optional<Spot> retargeted(
      Evolution evolution, Step<Operation.AddConstraint> step) {
    var key = (ForeignKey) step.operation().constraint();
    Reference now = Reference.of(key);
    List<Reference> present =
        evolution.present(step.table()).foreignKeys().stream().map(Reference::of).toList();
    List<Reference> former = former(evolution, step.table());
    List<Reference> overTheSame =
        former.stream().filter(reference -> reference.isOverColumnsOf(now)).toList();
    if (overTheSame.isEmpty() && wasNumbered(evolution, step.table(), key)) {
      return Optional.of(numberedSpot(step.table(), key));
    }
    return overTheSame.stream()
        .filter(reference -> !present.contains(reference) && !former.contains(now))
        .findFirst()
        .map(reference -> spot(evolution, step.table(), key, reference));
  }

  /** Whether the key counted the rows of its own table, and so tells nothing of another's. */
  private static boolean wasNumbered(Evolution evolution, TableName table, ForeignKey key) {
    Table before = evolution.former(table).orElseThrow();
    return key.columns().size() == 1
        && evolution
            .former(table, key.columns().get(0))
            .filter(column -> column.identity() || isNumbered(evolution.before(), before, column))
            .isPresent();
  }

  private static boolean isNumbered(Schema schema, Table table, Column column) {
    return table
            .primaryKey()
            .filter(key -> key.columns().equals(List.of(column.name())))
            .isPresent()
        && !isBesideAnother(schema, table)
        && Stream.concat(
                schema.sequences().values().stream().map(Sequence::entities),
                schema.tables().values().stream()
                    .flatMap(counting -> counting.counters().stream())
                    .map(Counter::entities))
            .anyMatch(entities -> !Collections.disjoint(entities, table.entities()));
  }

  /** Whether it is a join table or a secondary one, whose key refers to the rows of others. */
  private static boolean isBesideAnother(Schema schema, Table table) {
    return table.foreignKeys().stream()
        .filter(key -> !key.target().equals(table.name()))
        .flatMap(key -> schema.table(key.target()).stream())
        .anyMatch(target -> !Collections.disjoint(target.entities(), table.entities()));
  }

  /** What the columns that a table keeps referred to. */
  private static List<Reference> former(Evolution evolution, TableName table) {
    return evolution.former(table).stream()
        .flatMap(former -> former.foreignKeys().stream())
        .flatMap(key -> carried(evolution, table, key).stream())
        .toList();
  }

  private static Optional<Reference> carried(
      Evolution evolution, TableName table, ForeignKey former) {
    List<String> columns =
        former.columns().stream()
            .flatMap(column -> evolution.presentName(table, column).stream())
            .toList();
    if (columns.size() < former.columns().size()) {
      return Optional.empty();
    }
    Optional<TableName> target = evolution.presentName(former.target());
    List<String> targetColumns =
        former.targetColumns().stream()
            .map(column -> target.flatMap(t -> evolution.presentName(t, column)).orElse(column))
            .toList();
    return Optional.of(Reference.of(target.orElse(former.target()), columns, targetColumns));
  }

  private static Spot spot(Evolution evolution, TableName table, ForeignKey key, Reference former) {
    String columns = String.join(", ", key.columns());
    Spot spot =
        Spot.of(
            table,
            column(evolution.present(table), key),
            "column%s %s of %s referred to %s and refers to %s now"
                .formatted(
                    key.columns().size() == 1 ? "" : "s",
                    columns,
                    table,
                    former,
                    Reference.of(key)));
    boolean mayBeRenamed =
        evolution.after().table(former.target()).isEmpty() && !evolution.isOld(key.target());
    return mayBeRenamed
        ? spot.withRemedy(REMEDY + RENAMED.formatted(key.target(), former.target()))
        : spot;
  }

  private static Spot numberedSpot(TableName table, ForeignKey key) {
    String column = key.columns().get(0);
    return Spot.of(
        table,
        column,
        "column %s of %s was numbered by the database and refers to %s now"
            .formatted(column, table, Reference.of(key)));
  }

  /** A column by which to find the field: one that is of this key alone, if there is one. */
  private static String column(Table table, ForeignKey key) {
    return key.columns().stream()
        .filter(column -> !isOfAnother(table, key, column))
        .findFirst()
        .orElse(key.columns().get(0));
  }

  private static boolean isOfAnother(Table table, ForeignKey key, String column) {
    return table.primaryKey().map(PrimaryKey::columns).stream().anyMatch(c -> c.contains(column))
        || table.foreignKeys().stream()
            .anyMatch(other -> !other.equals(key) && other.columns().contains(column));
  }
}
