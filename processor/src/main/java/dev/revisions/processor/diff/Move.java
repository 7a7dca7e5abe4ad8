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
import java.util.stream.Stream;

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

  /**
   * The query that gives a row its value, which both columns are there for when it runs; empty if
   * it is to be written otherwise for each database.
   */
  Optional<String> query() {
    return Optional.of(
            "(select %s from %s where %s)"
                .formatted(
                    of(source, former.name()),
                    source.now().name(),
                    keys.entrySet().stream()
                        .map(key -> of(source, key.getValue()) + " = " + of(target, key.getKey()))
                        .collect(Collectors.joining(" and "))))
        .filter(sql -> isPlain());
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

  private static String of(TablePair table, String column) {
    return table.now().name().name() + "." + column;
  }

  private boolean isPlain() {
    TableName read = source.now().name();
    TableName filled = target.now().name();
    return !Identifier.folded(read.name()).equals(Identifier.folded(filled.name()))
        && Stream.of(
                Stream.of(read.name(), filled.name(), former.name()),
                Stream.of(read.schema()).filter(schema -> !schema.isEmpty()),
                keys.keySet().stream(),
                keys.values().stream())
            .flatMap(names -> names)
            .map(Identifier::of)
            .noneMatch(name -> name.quoted() || ReservedWords.isReserved(name.name()));
  }
}
