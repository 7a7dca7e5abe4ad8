package dev.revisions.processor.diff;

import static java.util.stream.Collectors.toMap;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Counter;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations for the rows from which identifiers are taken. They come and go with their tables;
 * in a table that stays, a row that has counted already keeps its count, under another key too.
 */
final class CounterOperations {

  /** The databases that put names in backticks; the others put them in double quotes. */
  private static final List<String> WITH_BACKTICKS = List.of("mysql", "mariadb");

  private static final List<String> WITH_DOUBLE_QUOTES = List.of("postgresql", "h2");

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
            "insert into %s (%s, %s) select '%s', " + next(numbered, counter),
            table.name().toString(),
            counter.keyColumn(),
            counter.valueColumn(),
            counter.key());
  }

  /**
   * What a counter continues with: Hibernate takes the number after it for the last of as many as
   * the increment says.
   */
  private static String next(List<ColumnName> numbered, Counter counter) {
    return "case when %1$s > %2$d then %1$s + %3$d else %2$d end from %4$s"
        .formatted(largest(numbered), counter.start(), counter.increment() - 1, rows(numbered));
  }

  private static String largest(List<ColumnName> numbered) {
    return numbered.size() == 1 ? "max(" + numbered.get(0).column() + ")" : "max(largest)";
  }

  private static String rows(List<ColumnName> numbered) {
    return numbered.size() == 1 ? numbered.get(0).table().toString() : largestOfEach(numbered);
  }

  private static String largestOfEach(List<ColumnName> columns) {
    return columns.stream()
        .map(name -> "select max(" + name.column() + ") as largest from " + name.table())
        .collect(Collectors.joining(" union all ", "(", ") numbered"));
  }

  private static List<Operation> delete(TableName table, Counter counter) {
    return execute(
        "delete from %s where %s = '%s'", table.toString(), counter.keyColumn(), counter.key());
  }

  private static List<Operation> alter(
      TableName table, Counter before, Counter after, Pairing pairing) {
    var operations = new ArrayList<Operation>();
    if (!before.key().equals(after.key())) {
      operations.addAll(
          execute(
              "update %1$s set %2$s = '%3$s' where %2$s = '%4$s'",
              table.toString(), after.keyColumn(), after.key(), before.key()));
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
    String last =
        "(select %s + %d from %s)"
            .formatted(largest(numbered), counter.increment() - 1, rows(numbered));
    return execute(
        "update %1$s set %2$s = " + last + " where %3$s = '%4$s' and %2$s < " + last,
        table.toString(),
        counter.valueColumn(),
        counter.keyColumn(),
        counter.key());
  }

  /** Moves a counter on, so that as many as are taken at once from now on are above the last. */
  private static List<Operation> grow(TableName table, Counter before, Counter after) {
    return execute(
        "update %1$s set %2$s = %2$s + "
            + (after.increment() - before.increment())
            + " where %3$s = '%4$s' and %2$s <> "
            + before.start(),
        table.toString(),
        after.valueColumn(),
        after.keyColumn(),
        after.key());
  }

  private static List<Operation> restart(TableName table, Counter before, Counter after) {
    return execute(
        "update %s set %s = " + after.start() + " where %s = '%s' and %s = " + before.start(),
        table.toString(),
        after.valueColumn(),
        after.keyColumn(),
        after.key(),
        after.valueColumn());
  }

  /** One statement for all databases, unless they put names in different quotes. */
  private static List<Operation> execute(String template, String... texts) {
    List<String> escaped = Stream.of(texts).map(text -> text.replace("'", "''")).toList();
    String sql = template.formatted(escaped.toArray());
    return sql.contains("`")
        ? List.of(
            new Operation.Execute(sql, WITH_BACKTICKS),
            new Operation.Execute(sql.replace('`', '"'), WITH_DOUBLE_QUOTES))
        : List.of(new Operation.Execute(sql, List.of()));
  }
}
