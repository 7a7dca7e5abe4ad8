package dev.revisions.processor.diff;

import dev.revisions.dialect.ReservedWords;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column that goes from a table, and one like it that comes to another whose rows have the same
 * keys: perhaps the same one.
 *
 * @param source the table that it goes from
 * @param former the column, as it was
 * @param target the table that it comes to
 * @param column the column, as it is to be
 * @param keys the columns of the key of the source by those of the target
 * @param isDown whether each row of the target has one in the source, and not the other way round
 */
record Move(
    TablePair source,
    Column former,
    TablePair target,
    Column column,
    Map<String, String> keys,
    boolean isDown) {

  ColumnName from() {
    return new ColumnName(source.now().name(), former.name());
  }

  ColumnName to() {
    return new ColumnName(target.now().name(), column.name());
  }

  /** From where to where it leads on the way back, in the names that the first schema has then. */
  List<ColumnName> reversed() {
    return List.of(
        new ColumnName(target.old().name(), column.name()),
        new ColumnName(source.old().name(), former.name()));
  }

  /** Whether a database takes values of the one type for the other, as far as they fit. */
  boolean isConvertible() {
    Type held = NativeDefinition.named(former.type());
    Type wanted = NativeDefinition.named(column.type());
    return Fitting.isText(held) && Fitting.isText(wanted)
        || Fitting.isNumber(held) && Fitting.isNumber(wanted);
  }

  /** The condition, before anything is renamed, that a value does not fit. */
  Optional<String> misfit() {
    return Fitting.violation(
        NativeDefinition.named(former.type()),
        NativeDefinition.named(column.type()),
        "{" + former.name() + "}");
  }

  /** Whether an expression for existing rows may read what is in the former column. */
  boolean isReadBy(String sql) {
    var backfill = new Backfill(sql);
    return backfill.readsRowsOf(source.now().name()) && backfill.reads(former.name());
  }

  /** The query that gives a row its value, which both columns are there for when it runs. */
  String query() {
    TableName table = source.now().name();
    String name = written(table.name());
    String read = haveOneName() ? written("former_" + Identifier.of(table.name()).name()) : name;
    String filled = written(target.now().name().name());
    return "(select %s.%s from %s where %s)"
        .formatted(
            read,
            written(former.name()),
            (table.schema().isEmpty() ? "" : written(table.schema()) + ".")
                + (read.equals(name) ? name : name + " " + read),
            keys.entrySet().stream()
                .map(
                    key ->
                        "%s.%s = %s.%s"
                            .formatted(
                                read, written(key.getValue()), filled, written(key.getKey())))
                .collect(Collectors.joining(" and ")));
  }

  /** Whether the tables are those of two schemas. */
  private boolean haveOneName() {
    return Identifier.folded(source.now().name().name())
        .equals(Identifier.folded(target.now().name().name()));
  }

  /** A name as an expression of the user's has it: in braces where it may need quotes. */
  private static String written(String name) {
    Identifier identifier = Identifier.of(name);
    return identifier.quoted() || ReservedWords.isReserved(identifier.name())
        ? Identifier.placeholder(List.of(identifier.toString()))
        : name;
  }

  /** The condition, before anything is renamed, that a row {@code c} of the target has no value. */
  String absence() {
    return "not exists (select 1 from {%s} p where %s and p.{%s} is not null)"
        .formatted(
            source.old().name(),
            keys.entrySet().stream()
                .map(
                    key ->
                        "p.{%s} = c.{%s}"
                            .formatted(old(source, key.getValue()), old(target, key.getKey())))
                .collect(Collectors.joining(" and ")),
            former.name());
  }

  private static String old(TablePair table, String column) {
    return table.columns().kept().stream()
        .filter(kept -> kept.now().name().equals(column))
        .map(kept -> kept.old().name())
        .findFirst()
        .orElse(column);
  }
}
