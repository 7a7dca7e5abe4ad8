package dev.revisions.execution;

import dev.revisions.DatabaseState;
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
import java.util.concurrent.ConcurrentSkipListMap;
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

  /** Upgrades each schema that is not up to date. */
  public Future<TenantsReport> upgrade(Pool pool, Collection<String> schemas) {
    var report = new Report();
    var rest = new ArrayList<String>();
    return Session.with(
            pool,
            execution.settings(),
            session ->
                read(session, schemas)
                    .map(
                        histories -> {
                          distinct(schemas)
                              .forEach(schema -> sort(schema, histories, report, rest));
                          return atATime(session.dialect());
                        }))
        .compose(
            count ->
                report.of(rest, count, schema -> execution.inSchema(schema).upgrade(pool, "head")));
  }

  /** H2 fails within if a session reads the catalog while another changes it. */
  private int atATime(Dialect dialect) {
    return dialect.name().equals("h2") ? 1 : parallelism;
  }

  /** Upgrades each database. */
  public Future<TenantsReport> upgrade(Map<String, Pool> pools) {
    return new Report()
        .of(
            new TreeMap<>(pools).keySet(),
            parallelism,
            name -> execution.upgrade(pools.get(name), "head"));
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

  /** What is up to date needs nothing; about what is not sure, a run will tell. */
  private void sort(
      String schema, Map<String, Recorded> histories, Report report, List<String> rest) {
    Recorded recorded = histories.get(schema);
    if (recorded != null) {
      try {
        Plan plan = Plan.upgrade(execution.graph(), recorded.in(execution.graph()), "head");
        if (plan.isEmpty()) {
          report.upgraded.put(schema, new UpgradeReport(List.of(), plan.heads()));
          return;
        }
      } catch (RuntimeException e) {
        report.failed.put(schema, e);
        return;
      }
    }
    rest.add(schema);
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
                        .onSuccess(rows -> histories.putAll(recorded(present, rows)))
                        .<Void>mapEmpty()
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

  /** What is known so far, from whichever thread. */
  private static final class Report {
    private final Map<String, UpgradeReport> upgraded = new ConcurrentSkipListMap<>();
    private final Map<String, Throwable> failed = new ConcurrentSkipListMap<>();

    Future<TenantsReport> of(
        Collection<String> names, int workers, Function<String, Future<UpgradeReport>> upgrade) {
      return Futures.parallel(
              names,
              workers,
              name ->
                  Futures.attempt(() -> upgrade.apply(name))
                      .<Void>transform(
                          outcome -> {
                            if (outcome.succeeded()) {
                              upgraded.put(name, outcome.result());
                            } else {
                              failed.put(name, outcome.cause());
                            }
                            return Future.succeededFuture();
                          }))
          .map(done -> new TenantsReport(new TreeMap<>(upgraded), new TreeMap<>(failed)));
    }
  }
}
