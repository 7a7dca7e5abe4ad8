package dev.revisions;

import dev.revisions.dialect.Dialect;
import dev.revisions.execution.Execution;
import dev.revisions.execution.Script;
import dev.revisions.execution.Settings;
import dev.revisions.execution.Tenants;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The revisions of an application, and what can be done with them. The class {@code Revisions} that
 * the processor writes holds one and passes its methods on.
 *
 * <p>Targets are ids, unique beginnings of ids, {@code base}, {@code head}, {@code heads}, {@code
 * current}, {@code +N} and {@code -N} from where the database stands, and any of them with steps
 * behind it, like {@code head-1}.
 *
 * <p>The methods that take a pool work with any Vert.x SQL client, take one connection, never block
 * and may be called by any number of processes at once: each revision runs exactly once. Their
 * futures fail with a {@link RevisionException} that says what happened and what to do: {@link
 * StepFailedException}, {@link UnknownRevisionException}, {@link DatabaseUnreachableException} or,
 * about a target or the history itself, {@link dev.revisions.graph.GraphException}.
 */
public final class RevisionHistory {

  private static final String HEAD = "head";

  private final List<Revision> revisions;
  private final Settings settings;

  private RevisionHistory(List<Revision> revisions, Settings settings) {
    this.revisions = revisions;
    this.settings = settings;
  }

  /**
   * A history of these revisions, in whatever order they come. It is checked when it is used, so
   * that it may stand in a static field.
   */
  public static RevisionHistory of(Revision... revisions) {
    return new RevisionHistory(List.of(revisions), Settings.DEFAULT);
  }

  /**
   * The same history, recorded in another table.
   *
   * @param table {@code name} or {@code schema.name}, where the schema has to exist; {@code
   *     revision_history} unless said
   */
  public RevisionHistory withTable(String table) {
    return with(settings.withHistory(TableName.parse(table)));
  }

  /**
   * The same history, with another patience.
   *
   * @param timeout how long to wait for another process that is at work on the same database; ten
   *     minutes unless said
   */
  public RevisionHistory withLockTimeout(Duration timeout) {
    return with(settings.withLockTimeout(timeout));
  }

  /**
   * The same history, with another patience of its statements. A statement that waits for those who
   * use a table lets all others wait behind it; so it gives up early and is tried again, ten times
   * at most, with growing pauses.
   *
   * @param timeout a millisecond at least, MySQL and MariaDB count whole seconds; three seconds
   *     unless said
   */
  public RevisionHistory withTableLockTimeout(Duration timeout) {
    return with(settings.withTableLockTimeout(timeout));
  }

  /**
   * The same history, with a limit for each statement of its revisions, after which the database
   * ends it and the run fails.
   *
   * @param timeout a millisecond at least; as long as a statement needs unless said
   */
  public RevisionHistory withStatementTimeout(Duration timeout) {
    return with(settings.withStatementTimeout(timeout));
  }

  /**
   * The same history, locked by a lease: a row that its owner renews, and that counts for a while
   * after it died. Where a lock of the session does not work, which is asked of the database (a
   * proxy that pools transactions, a Galera cluster), a lease of thirty seconds is taken without
   * being asked for. Its owner renews it over a second connection of the pool; with a pool of one,
   * it has to be longer than the longest statement.
   *
   * @param length a millisecond at least
   */
  public RevisionHistory withLease(Duration length) {
    return with(settings.withLease(length));
  }

  /** The same history, which tells somebody how its runs are going. */
  public RevisionHistory withListener(RevisionListener listener) {
    return with(settings.withListener(listener));
  }

  /**
   * The same history, in another schema than that of the pool's connections: the schema of a
   * tenant, with a history table of its own. While a run has a connection, it looks for names in
   * that schema alone; it leaves the connection as it was. Not for a proxy that pools transactions.
   *
   * @param schema a schema that exists; a database on MySQL and MariaDB
   */
  public RevisionHistory inSchema(String schema) {
    return with(settings.inSchema(schema));
  }

  private RevisionHistory with(Settings other) {
    return new RevisionHistory(revisions, other);
  }

  /** Applies all that is not applied yet, up to {@code head}. */
  public Future<UpgradeReport> upgrade(Pool pool) {
    return upgrade(pool, HEAD);
  }

  /** Applies what is missing to reach a target; what is applied beyond it stays. */
  public Future<UpgradeReport> upgrade(Pool pool, String target) {
    return execution(execution -> execution.upgrade(pool, target));
  }

  /**
   * Undoes what stands on a target.
   *
   * @param target for example {@code -1}, an id, or {@code base} for everything
   */
  public Future<DowngradeReport> downgrade(Pool pool, String target) {
    return execution(execution -> execution.downgrade(pool, target));
  }

  /**
   * Applies all that is missing in each of many schemas. Those that are up to date cost one or two
   * statements together; one that fails does not hold the others up.
   *
   * @param schemas as for {@link #inSchema}
   * @param parallelism how many connections to use at most, at least 1; H2 takes one schema after
   *     the other
   * @return what became of each; the future fails only if nothing could be begun
   */
  public Future<TenantsReport> upgradeAll(Pool pool, Collection<String> schemas, int parallelism) {
    return upgradeAll(pool, schemas, HEAD, parallelism);
  }

  /** The same up to a target; steps are counted in each schema from where it stands. */
  public Future<TenantsReport> upgradeAll(
      Pool pool, Collection<String> schemas, String target, int parallelism) {
    return execution(
        execution -> new Tenants(execution, parallelism).upgrade(pool, schemas, target));
  }

  /**
   * Applies all that is missing in each of many databases; one that fails does not hold the others
   * up.
   *
   * @param pools by the names that the report is to have for them
   * @param parallelism how many databases to work on at a time, at least 1
   * @return what became of each
   */
  public Future<TenantsReport> upgradeAll(Map<String, Pool> pools, int parallelism) {
    return execution(execution -> new Tenants(execution, parallelism).upgrade(pools, HEAD));
  }

  /**
   * Undoes what stands on a target in each of many schemas; otherwise like {@link #upgradeAll(Pool,
   * Collection, int)}.
   *
   * @param schemas as for {@link #inSchema}
   * @param target as for {@link #downgrade}; steps are counted in each schema from where it stands
   * @param parallelism how many connections to use at most, at least 1; H2 takes one schema after
   *     the other
   * @return what became of each; the future fails only if nothing could be begun
   */
  public Future<TenantsDowngradeReport> downgradeAll(
      Pool pool, Collection<String> schemas, String target, int parallelism) {
    return execution(
        execution -> new Tenants(execution, parallelism).downgrade(pool, schemas, target));
  }

  /**
   * Undoes what stands on a target in each of many databases; otherwise like {@link
   * #upgradeAll(Map, int)}.
   *
   * @param pools by the names that the report is to have for them
   * @param target as for {@link #downgrade}; steps are counted in each database from where it
   *     stands
   * @param parallelism how many databases to work on at a time, at least 1
   * @return what became of each
   */
  public Future<TenantsDowngradeReport> downgradeAll(
      Map<String, Pool> pools, String target, int parallelism) {
    return execution(execution -> new Tenants(execution, parallelism).downgrade(pools, target));
  }

  /**
   * Tells where each of many schemas stands, in one or two statements.
   *
   * @param schemas as for {@link #inSchema}
   */
  public Future<SortedMap<String, DatabaseState>> currentAll(
      Pool pool, Collection<String> schemas) {
    return execution(execution -> new Tenants(execution, 1).current(pool, schemas));
  }

  /** Tells where a database stands. */
  public Future<DatabaseState> current(Pool pool) {
    return execution(execution -> execution.current(pool));
  }

  /**
   * The revisions that a database lacks, in the order in which they would be applied. Fails where
   * an upgrade would refuse to apply them.
   */
  public Future<List<RevisionDescription>> pending(Pool pool) {
    RevisionGraph<Revision> graph = graph();
    return execution(execution -> execution.upgradable(pool))
        .map(
            state ->
                state.pending().stream()
                    .map(name -> RevisionDescription.of(graph.find(name.id()).orElseThrow()))
                    .toList());
  }

  /**
   * Waits until another process has applied all revisions, for replicas that must not do it
   * themselves. Fails after the lock timeout.
   */
  public Future<DatabaseState> waitForCurrent(Pool pool) {
    return execution(execution -> execution.waitForCurrent(pool));
  }

  /**
   * Declares a target reached: the history table then says that the target and all that it stands
   * on is applied and nothing else is. No operation runs.
   */
  public Future<DatabaseState> stamp(Pool pool, String target) {
    return execution(execution -> execution.stamp(pool, target));
  }

  /**
   * The revisions, newest first.
   *
   * @throws RevisionException if they are no graph
   */
  public History history() {
    return history(":");
  }

  /**
   * The revisions of a range, newest first, both ends included.
   *
   * @param range {@code start:end}, {@code start:} or {@code :end}
   * @throws RevisionException if the revisions are no graph or the range is not in it
   */
  public History history(String range) {
    RevisionGraph<Revision> graph = graph();
    return new History(
        Position.withoutDatabase(graph).between(range).stream()
            .map(id -> RevisionDescription.of(graph.find(id).orElseThrow()))
            .toList());
  }

  /**
   * The whole history as an SQL script for PostgreSQL.
   *
   * @throws RevisionException if the revisions are no graph
   */
  public String renderSql() {
    return renderSql(Dialect.postgresql());
  }

  /**
   * The whole history as an SQL script.
   *
   * @throws RevisionException if the revisions are no graph
   */
  public String renderSql(Dialect dialect) {
    return renderSql(dialect, "base:heads");
  }

  /**
   * A part of the history as an SQL script, which leaves the same catalog and the same history as a
   * run would. Operations that are code stand in it as comments.
   *
   * @param range {@code from:to}: where the database stands and where it is to go, up or down;
   *     {@code 4be1:} goes on to the heads, {@code head:base} undoes everything
   * @throws RevisionException if the revisions are no graph or the range is not in it
   */
  public String renderSql(Dialect dialect, String range) {
    return new Script(graph(), settings, dialect).render(range);
  }

  /**
   * A part of the history as an SQL script that runs safely on a database in any state: it asks the
   * history table and does only what is missing there. PostgreSQL gets blocks for any client, and
   * for {@code psql} where an index is built or dropped concurrently; MariaDB and MySQL a procedure
   * for their own clients; H2 single statements. What a revision requires is asked in its place. A
   * revision with code stops it there, with an error that says so; once {@code upgrade} has done
   * that revision, the script goes on.
   *
   * @param range as for {@link #renderSql(Dialect, String)}; where it begins matters only in that
   *     revisions before it have to be there
   * @throws RevisionException if the revisions are no graph or the range is not in it, or if the
   *     dialect cannot say it
   */
  public String renderIdempotentSql(Dialect dialect, String range) {
    return new Script(graph(), settings, dialect).renderIdempotent(range);
  }

  /**
   * The revisions as a graph and how they are executed, for what builds on both.
   *
   * @throws RevisionException if the revisions are no graph
   */
  public Execution execution() {
    return new Execution(graph(), settings);
  }

  private <T> Future<T> execution(Function<Execution, Future<T>> work) {
    try {
      return work.apply(execution());
    } catch (RevisionException e) {
      return Future.failedFuture(e);
    }
  }

  private RevisionGraph<Revision> graph() {
    return RevisionGraph.of(revisions, Revision::node);
  }
}
