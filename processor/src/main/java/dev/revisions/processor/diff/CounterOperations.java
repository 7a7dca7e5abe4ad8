package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Counter;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations for the rows from which identifiers are taken. They come and go with their tables;
 * in a table that stays, a row that has counted already keeps its count.
 */
final class CounterOperations {

  /** The databases that put names in backticks; the others put them in double quotes. */
  private static final List<String> WITH_BACKTICKS = List.of("mysql", "mariadb");

  private static final List<String> WITH_DOUBLE_QUOTES = List.of("postgresql", "h2");

  private CounterOperations() {}

  static void add(Pairing pairing, Plan plan) {
    for (Table table : pairing.created()) {
      table.counters().forEach(counter -> plan.add(Phase.SET_COUNTERS, insert(table, counter)));
    }
    pairing.pairs().forEach(pair -> add(pair, plan));
  }

  private static void add(TablePair pair, Plan plan) {
    Map<String, Counter> before = byKey(pair.carried());
    Map<String, Counter> after = byKey(pair.now());
    for (Counter counter : pair.now().counters()) {
      Optional<Counter> old = Optional.ofNullable(before.get(counter.key()));
      if (old.isEmpty()) {
        plan.add(Phase.SET_COUNTERS, insert(pair.now(), counter));
      } else if (old.get().start() != counter.start()) {
        plan.addAll(Phase.SET_COUNTERS, restart(pair.now().name(), old.get(), counter));
      }
    }
    pair.old().counters().stream()
        .filter(counter -> !after.containsKey(counter.key()))
        .forEach(counter -> plan.addAll(Phase.DROP_COUNTERS, delete(pair.old().name(), counter)));
  }

  private static Map<String, Counter> byKey(Table table) {
    return table.counters().stream().collect(Collectors.toMap(Counter::key, Function.identity()));
  }

  private static Operation insert(Table table, Counter counter) {
    return new Operation.Insert(
        table.name(),
        List.of(counter.keyColumn(), counter.valueColumn()),
        List.of(List.of(counter.key(), counter.start())));
  }

  private static List<Operation> delete(TableName table, Counter counter) {
    return execute(
        "delete from %s where %s = '%s'", table.toString(), counter.keyColumn(), counter.key());
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
