package dev.revisions.execution;

import dev.revisions.DatabaseState;
import dev.revisions.DowngradeReport;
import dev.revisions.TenantsDowngradeReport;
import dev.revisions.TenantsReport;
import dev.revisions.UpgradeReport;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same revisions in many schemas, each with its own history, or in many databases.
 *
 * @param execution in each of them
 * @param parallelism how many at a time, at least 1
 */
public record Tenants(Execution execution, int parallelism) {

  /** How many history tables one statement reads; each of them is locked while it does. */
  private static final int CHUNK = 200;

  private static final int TENANT = 9;

  /** Checks the parallelism. */
  public Tenants {
    if (parallelism < 1) {
      throw new IllegalArgumentException("at least one at a time: " + parallelism);
    }
  }

  /** Upgrades each schema that has not reached a target. */
  public Future<TenantsReport> upgrade(Pool pool, Collection<String> schemas, String target) {
    return run(pool, schemas, upgrade(target)).map(Tenants::upgraded);
  }

  /** Upgrades each database to a target. */
  public Future<TenantsReport> upgrade(Map<String, Pool> pools, String target) {
    return run(pools, upgrade(target)).map(Tenants::upgraded);
  }

  /** Undoes in each schema what stands on a target. */
  public Future<TenantsDowngradeReport> downgrade(
      Pool pool, Collection<String> schemas, String target) {
    return run(pool, schemas, downgrade(target)).map(Tenants::downgraded);
  }

  /** Undoes in each database what stands on a target. */
  public Future<TenantsDowngradeReport> downgrade(Map<String, Pool> pools, String target) {
    return run(pools, downgrade(target)).map(Tenants::downgraded);
  }

  /**
   * What is to be done in each of them.
   *
   * @param plan what there is to do where the history is known
   * @param nothing the report where there is nothing to do
   * @param run does it
   */
  private record Work<T>(
      Function<Recorded, Plan> plan,
      Function<Plan, T> nothing,
      BiFunction<Execution, Pool, Future<T>> run) {}

  private Work<UpgradeReport> upgrade(String target) {
    return new Work<>(
        recorded -> Plan.upgrade(execution.graph(), recorded, target),
        plan -> new UpgradeReport(List.of(), plan.heads()),
        (one, pool) -> one.upgrade(pool, target));
  }

  private Work<DowngradeReport> downgrade(String target) {
    return new Work<>(
        recorded -> Plan.downgrade(execution.graph(), recorded, target),
        plan -> new DowngradeReport(List.of(), plan.heads()),
        (one, pool) -> one.downgrade(pool, target));
  }

  private static TenantsReport upgraded(Outcomes<UpgradeReport> outcomes) {
    return new TenantsReport(outcomes.done(), outcomes.failed());
  }

  private static TenantsDowngradeReport downgraded(Outcomes<DowngradeReport> outcomes) {
    return new TenantsDowngradeReport(outcomes.done(), outcomes.failed());
  }

  private <T> Future<Outcomes<T>> run(Pool pool, Collection<String> schemas, Work<T> work) {
    var outcomes = new Outcomes<T>();
    var rest = new ArrayList<String>();
    return Session.with(
            pool,
            execution.settings(),
            session ->
                read(session, schemas)
                    .map(
                        histories -> {
                          distinct(schemas)
                              .forEach(
                                  schema ->
                                      sort(schema, histories.get(schema), work, outcomes, rest));
                          return atATime(session.dialect());
                        }))
        .compose(
            count ->
                outcomes.of(
                    rest, count, schema -> work.run().apply(execution.inSchema(schema), pool)));
  }

  /** H2 fails within if a session reads the catalog while another changes it. */
  private int atATime(Dialect dialect) {
    return dialect.name().equals("h2") ? 1 : parallelism;
  }

  private <T> Future<Outcomes<T>> run(Map<String, Pool> pools, Work<T> work) {
    return new Outcomes<T>()
        .of(
            new TreeMap<>(pools).keySet(),
            parallelism,
            name -> work.run().apply(execution, pools.get(name)));
  }

  /** Tells where each schema stands. */
  public Future<SortedMap<String, DatabaseState>> current(Pool pool, Collection<String> schemas) {
    return Session.with(pool, execution.settings(), session -> read(session, schemas))
        .map(
            histories -> {
              var states = new TreeMap<String, DatabaseState>();
              distinct(schemas)
                  .forEach(
                      schema ->
                          states.put(
                              schema,
                              histories
                                  .getOrDefault(schema, Recorded.NOTHING)
                                  .in(execution.graph())
                                  .state(execution.graph())));
              return states;
            });
  }

  private static List<String> distinct(Collection<String> schemas) {
    return schemas.stream().map(Identifier::canonical).distinct().toList();
  }

  /** Where there is nothing to do, nothing is done; about what is not sure, a run will tell. */
  private <T> void sort(
      String schema, Recorded recorded, Work<T> work, Outcomes<T> outcomes, List<String> rest) {
    if (recorded == null) {
      rest.add(schema);
      return;
    }
    try {
      Plan plan = work.plan().apply(recorded.in(execution.graph()));
      if (plan.isEmpty()) {
        outcomes.done().put(schema, work.nothing().apply(plan));
      } else {
        rest.add(schema);
      }
    } catch (RuntimeException e) {
      outcomes.failed().put(schema, e);
    }
  }

  /** The histories of those schemas that have one. */
  private Future<Map<String, Recorded>> read(Session session, Collection<String> schemas) {
    var histories = new TreeMap<String, Recorded>();
    return Futures.each(chunks(distinct(schemas)), chunk -> read(session, chunk, histories))
        .map(histories);
  }

  private static List<List<String>> chunks(List<String> schemas) {
    var chunks = new ArrayList<List<String>>();
    for (int i = 0; i < schemas.size(); i += CHUNK) {
      chunks.add(schemas.subList(i, Math.min(i + CHUNK, schemas.size())));
    }
    return chunks;
  }

  /** A history that an older version of this library made is left to the run of its schema. */
  private Future<Void> read(
      Session session, List<String> schemas, Map<String, Recorded> histories) {
    return withHistory(session, schemas)
        .compose(
            present ->
                present.isEmpty()
                    ? Future.succeededFuture()
                    : session
                        .query("read the histories", select(session.dialect(), present))
                        .<Void>map(
                            rows -> {
                              histories.putAll(recorded(present, rows));
                              return null;
                            })
                        .recover(
                            failure ->
                                DatabaseError.of(failure).isNoSuchColumn()
                                    ? Future.succeededFuture()
                                    : Future.failedFuture(failure)));
  }

  private static Map<String, Recorded> recorded(List<String> schemas, Iterable<Row> rows) {
    var byTenant = new TreeMap<String, List<HistoryRow>>();
    schemas.forEach(schema -> byTenant.put(schema, new ArrayList<>()));
    rows.forEach(row -> byTenant.get(row.getString(TENANT)).add(HistoryRow.of(row)));
    var recorded = new TreeMap<String, Recorded>();
    byTenant.forEach(
        (schema, list) ->
            recorded.put(schema, new Recorded(list, List.of(), List.of(), List.of())));
    return recorded;
  }

  private Future<List<String>> withHistory(Session session, List<String> schemas) {
    Dialect dialect = session.dialect();
    Map<String, String> byCatalogName =
        schemas.stream()
            .collect(
                Collectors.toMap(dialect::catalogName, Function.identity(), (one, two) -> one));
    String names =
        byCatalogName.keySet().stream()
            .sorted()
            .map(dialect::quoteLiteral)
            .collect(Collectors.joining(", "));
    String sql =
        "select table_schema from information_schema.tables where table_name = %s and table_schema in (%s)"
            .formatted(dialect.quoteLiteral(dialect.catalogName(table().name())), names);
    return session
        .query("find the histories", sql)
        .map(
            rows -> {
              var found = new ArrayList<String>();
              rows.forEach(row -> found.add(byCatalogName.get(row.getString(0))));
              return found;
            });
  }

  private TableName table() {
    return execution.settings().history();
  }

  private String select(Dialect dialect, List<String> schemas) {
    var history = new HistoryTable(table(), dialect);
    return schemas.stream()
        .map(
            schema ->
                history.selectOf(
                    schema, dialect.identifier(schema) + "." + dialect.identifier(table().name())))
        .collect(Collectors.joining(" union all "));
  }
}
