package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AlterColumn;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Follows what existing rows were given through later operations. When all are done at once, a
 * backfill runs after the renames and the other alterations, of which it knows nothing.
 */
final class BackfillTrail {

  /** By the present name of the table, and of the column in it. */
  private final Map<TableName, Map<String, Backfill>> backfills = new TreeMap<>();

  /** At once, tables come when columns have been filled. */
  private final Set<TableName> created = new TreeSet<>();

  void fill(Filling filling) {
    TableName table = filling.column().table();
    var backfill = new Backfill(filling.sql());
    Optional<String> obstacle =
        created.stream()
            .filter(backfill::readsRowsOf)
            .map("table %s is created before that"::formatted)
            .findFirst();
    backfills
        .computeIfAbsent(table, name -> new TreeMap<>())
        .put(filling.column().column(), new Backfill(filling.sql(), Set.of(), obstacle));
  }

  /** What is in a column of existing rows, by the name of that. */
  Map<ColumnName, String> expressions() {
    var all = new TreeMap<ColumnName, String>();
    backfills.forEach(
        (table, of) -> of.forEach((column, b) -> all.put(new ColumnName(table, column), b.sql())));
    return all;
  }

  // Tables

  void createTable(TableName table) {
    backfills.remove(table);
    created.add(table);
  }

  void dropTable(TableName table) {
    backfills.remove(table);
    String change = "then table %s is dropped".formatted(table);
    stopElsewhere(table, change, backfill -> true);
  }

  void renameTable(TableName from, TableName to) {
    String change = "then table %s is renamed to %s".formatted(from, to);
    stop(from, change, (column, backfill) -> backfill.reads(from.name()));
    stopElsewhere(from, change, backfill -> true);
    move(backfills, from, to);
    if (created.remove(from)) {
      created.add(to);
    }
  }

  static <K, V> void move(Map<K, V> map, K from, K to) {
    V value = map.remove(from);
    if (value != null) {
      map.put(to, value);
    }
  }

  // Columns

  void addColumn(TableName table, String column) {
    in(table).remove(column);
    String change = "then another column %s is added".formatted(new ColumnName(table, column));
    in(table).replaceAll((filled, backfill) -> backfill.afterAddition(column, change));
  }

  /** Another table's column goes as late as one of its own. */
  void dropColumn(TableName table, String column) {
    in(table).remove(column);
    in(table).replaceAll((filled, backfill) -> backfill.afterDrop(column));
  }

  void renameColumn(TableName table, String from, String to) {
    String change = "then column %s is renamed to %s".formatted(new ColumnName(table, from), to);
    move(in(table), from, to);
    in(table).replaceAll((filled, backfill) -> backfill.afterRename(from, to, change));
    stopElsewhere(table, change, backfill -> backfill.reads(from));
  }

  void renameValue(TableName table, String column, String from, String to) {
    var name = new ColumnName(table, column);
    String change = "then value %s of column %s is renamed to %s".formatted(from, name, to);
    in(table)
        .computeIfPresent(
            column, (filled, backfill) -> backfill.afterValueRename(from, to, change));
    stopReaders(name, change);
  }

  void alterColumn(AlterColumn alter) {
    var column = new ColumnName(alter.table(), alter.after().name());
    if (alter.backfill().isPresent()) {
      stopReaders(column, "then column %s is filled".formatted(column));
    } else if (!readsTheSame(alter.before().type(), alter.after().type())) {
      stopReaders(column, "then the type of column %s changes".formatted(column));
    }
  }

  private static boolean readsTheSame(Type before, Type after) {
    return before.equals(after) || Casts.isTextual(before) && Casts.isTextual(after);
  }

  /** Other columns are filled from what the column holds now, and not from what it held then. */
  private void stopReaders(ColumnName read, String change) {
    stop(
        read.table(),
        change,
        (filled, backfill) -> !filled.equals(read.column()) && backfill.reads(read.column()));
    stopElsewhere(read.table(), change, backfill -> backfill.reads(read.column()));
  }

  private Map<String, Backfill> in(TableName table) {
    return backfills.getOrDefault(table, new TreeMap<>());
  }

  private void stop(TableName table, String change, BiPredicate<String, Backfill> which) {
    in(table)
        .replaceAll(
            (column, backfill) ->
                which.test(column, backfill) ? backfill.stoppedBy(change) : backfill);
  }

  private void stopElsewhere(TableName read, String change, Predicate<Backfill> which) {
    for (TableName table : backfills.keySet()) {
      if (!table.equals(read)) {
        stop(
            table,
            change,
            (column, backfill) -> backfill.readsRowsOf(read) && which.test(backfill));
      }
    }
  }

  // The end

  /**
   * What keeps a backfill from giving what it gave.
   *
   * @param first the table in the beginning
   */
  Optional<String> obstacle(ColumnName column, Table first) {
    return Optional.ofNullable(in(column.table()).get(column.column()))
        .flatMap(
            backfill -> backfill.obstacle().or(() -> lostDrop(column.table(), first, backfill)));
  }

  private static Optional<String> lostDrop(TableName table, Table first, Backfill backfill) {
    return backfill.gone().stream()
        .filter(name -> first.columns().stream().noneMatch(c -> staysFor(c, name)))
        .map(name -> "then column %s is dropped".formatted(new ColumnName(table, name)))
        .findFirst();
  }

  /** Whether a column that was there in the beginning goes when others have been filled. */
  private static boolean staysFor(Column column, String bare) {
    return Expressions.bare(column.name()).equals(bare)
        && !column.identity()
        && column.generated().isEmpty();
  }
}
