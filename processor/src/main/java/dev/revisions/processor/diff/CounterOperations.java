package dev.revisions.processor.diff;

import static java.util.stream.Collectors.toMap;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Counter;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The operations for the rows from which identifiers are taken. They come and go with their tables;
 * in a table that stays, a row that has counted already keeps its count, under another key too.
 */
final class CounterOperations {

  private static final List<Dialect> DIALECTS =
      List.of(Dialect.mysql(), Dialect.mariadb(), Dialect.postgresql(), Dialect.h2());

  private CounterOperations() {}

  static void add(Pairing pairing, Plan plan) {
    for (Table table : pairing.created()) {
      table
          .counters()
          .forEach(counter -> plan.addAll(Phase.SET_COUNTERS, insert(table, counter, pairing)));
    }
    pairing.pairs().stream()
        .filter(pair -> !pair.old().counters().equals(pair.now().counters()))
        .forEach(pair -> add(pair, pairing, plan));
  }

  private static void add(TablePair pair, Pairing pairing, Plan plan) {
    Map<String, String> heirs = CounterHeirs.of(pair, pairing);
    Map<String, Counter> before = new TreeMap<>();
    for (Counter former : pair.carried().counters()) {
      before.put(heirs.getOrDefault(former.key(), former.key()), former);
    }
    for (Counter counter : pair.now().counters()) {
      Counter former = before.remove(counter.key());
      plan.addAll(
          Phase.SET_COUNTERS,
          former == null
              ? insert(pair.now(), counter, pairing)
              : alter(pair.now().name(), former, counter, pairing));
    }
    Map<String, Counter> old =
        pair.old().counters().stream().collect(toMap(Counter::key, Function.identity()));
    before.keySet().stream()
        .map(old::get)
        .forEach(counter -> plan.addAll(Phase.DROP_COUNTERS, delete(pair.old().name(), counter)));
  }

  /** Where there may be rows, the counter continues after the largest of their keys. */
  private static List<Operation> insert(Table table, Counter counter, Pairing pairing) {
    List<ColumnName> numbered =
        counter.increment() > 0 ? NumberedKeys.of(counter.entities(), pairing) : List.of();
    return numbered.isEmpty()
        ? List.of(
            new Operation.Insert(
                table.name(),
                List.of(counter.keyColumn(), counter.valueColumn()),
                List.of(List.of(counter.key(), counter.start()))))
        : execute(
            dialect ->
                "insert into %s (%s, %s) select %s, %s"
                    .formatted(
                        dialect.tableName(table.name()),
                        dialect.identifier(counter.keyColumn()),
                        dialect.identifier(counter.valueColumn()),
                        dialect.quoteLiteral(counter.key()),
                        next(numbered, counter, dialect)));
  }

  /**
   * What a counter continues with: Hibernate takes the number after it for the last of as many as
   * the increment says.
   */
  private static String next(List<ColumnName> numbered, Counter counter, Dialect dialect) {
    return "case when %1$s > %2$d then %1$s + %3$d else %2$d end from %4$s"
        .formatted(
            largest(numbered, dialect),
            counter.start(),
            counter.increment() - 1,
            rows(numbered, dialect));
  }

  private static String largest(List<ColumnName> numbered, Dialect dialect) {
    return numbered.size() == 1
        ? "max(" + dialect.identifier(numbered.get(0).column()) + ")"
        : "max(largest)";
  }

  private static String rows(List<ColumnName> numbered, Dialect dialect) {
    return numbered.size() == 1
        ? dialect.tableName(numbered.get(0).table())
        : largestOfEach(numbered, dialect);
  }

  private static String largestOfEach(List<ColumnName> columns, Dialect dialect) {
    return columns.stream()
        .map(
            name ->
                "select max(%s) as largest from %s"
                    .formatted(dialect.identifier(name.column()), dialect.tableName(name.table())))
        .collect(Collectors.joining(" union all ", "(", ") numbered"));
  }

  private static List<Operation> delete(TableName table, Counter counter) {
    return execute(
        dialect ->
            "delete from %s where %s"
                .formatted(dialect.tableName(table), isRow(counter, counter.key(), dialect)));
  }

  private static List<Operation> alter(
      TableName table, Counter before, Counter after, Pairing pairing) {
    var operations = new ArrayList<Operation>();
    if (!before.key().equals(after.key())) {
      operations.addAll(
          execute(
              dialect ->
                  "update %s set %s where %s"
                      .formatted(
                          dialect.tableName(table),
                          isRow(after, after.key(), dialect),
                          isRow(after, before.key(), dialect))));
    }
    if (Math.abs(before.increment()) < Math.abs(after.increment())) {
      operations.addAll(grow(table, before, after));
    }
    if (before.start() != after.start()) {
      operations.addAll(restart(table, before, after));
    }
    if (after.increment() > 0
        && NumberedKeys.areMore(before.entities(), after.entities(), pairing)) {
      operations.addAll(raise(table, after, NumberedKeys.of(after.entities(), pairing)));
    }
    return operations;
  }

  /** Moves a counter on, but never back, above the keys that it gives from now on. */
  private static List<Operation> raise(
      TableName table, Counter counter, List<ColumnName> numbered) {
    return execute(
        dialect ->
            "update %1$s set %2$s = %3$s where %4$s and %2$s < %3$s"
                .formatted(
                    dialect.tableName(table),
                    dialect.identifier(counter.valueColumn()),
                    last(numbered, counter, dialect),
                    isRow(counter, counter.key(), dialect)));
  }

  private static String last(List<ColumnName> numbered, Counter counter, Dialect dialect) {
    return "(select %s + %d from %s)"
        .formatted(largest(numbered, dialect), counter.increment() - 1, rows(numbered, dialect));
  }

  /** Moves a counter on, so that as many as are taken at once from now on are above the last. */
  private static List<Operation> grow(TableName table, Counter before, Counter after) {
    return execute(
        dialect ->
            "update %1$s set %2$s = %2$s + %3$d where %4$s and %2$s <> %5$d"
                .formatted(
                    dialect.tableName(table),
                    dialect.identifier(after.valueColumn()),
                    after.increment() - before.increment(),
                    isRow(after, after.key(), dialect),
                    before.start()));
  }

  private static List<Operation> restart(TableName table, Counter before, Counter after) {
    return execute(
        dialect ->
            "update %1$s set %2$s = %3$d where %4$s and %2$s = %5$d"
                .formatted(
                    dialect.tableName(table),
                    dialect.identifier(after.valueColumn()),
                    after.start(),
                    isRow(after, after.key(), dialect),
                    before.start()));
  }

  /** That the column of keys holds a key. */
  private static String isRow(Counter counter, String key, Dialect dialect) {
    return dialect.identifier(counter.keyColumn()) + " = " + dialect.quoteLiteral(key);
  }

  /** One statement for all databases, unless they put it differently: they quote other words. */
  private static List<Operation> execute(Function<Dialect, String> statement) {
    var databases = new LinkedHashMap<String, List<String>>();
    for (Dialect dialect : DIALECTS) {
      databases
          .computeIfAbsent(statement.apply(dialect), sql -> new ArrayList<>())
          .add(dialect.name());
    }
    return databases.entrySet().stream()
        .<Operation>map(
            one ->
                new Operation.Execute(
                    one.getKey(), databases.size() == 1 ? List.of() : one.getValue()))
        .toList();
  }
}
