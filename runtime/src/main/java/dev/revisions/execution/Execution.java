package dev.revisions.execution;

import dev.revisions.DatabaseState;
import dev.revisions.DowngradeReport;
import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.StepFailedException;
import dev.revisions.UpgradeReport;
import dev.revisions.dialect.Dialect;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Brings databases to revisions, each revision exactly once however many processes try at the same
 * time. A run takes one connection from the pool. It reads the history first and, where there is
 * nothing to do, does nothing else; otherwise it takes the lock, reads again and works.
 *
 * @param graph the revisions of the application
 * @param settings how to execute them
 */
public record Execution(RevisionGraph<Revision> graph, Settings settings) {

  /** Applies what is missing to reach a target. */
  public Future<UpgradeReport> upgrade(Pool pool, String target) {
    return run(pool, recorded -> Plan.upgrade(graph, recorded, target))
        .map(done -> new UpgradeReport(done.names(true), done.plan().heads()));
  }

  /** Undoes what stands on a target. */
  public Future<DowngradeReport> downgrade(Pool pool, String target) {
    return run(pool, recorded -> Plan.downgrade(graph, recorded, target))
        .map(done -> new DowngradeReport(done.names(false), done.plan().heads()));
  }

  /** What an upgrade would do, in that order; fails where it would refuse. */
  public Future<List<PlannedRevision>> planUpgrade(Pool pool, String target) {
    return planned(pool, recorded -> Plan.upgrade(graph, recorded, target));
  }

  /** What a downgrade would do, in that order; fails where it would refuse. */
  public Future<List<PlannedRevision>> planDowngrade(Pool pool, String target) {
    return planned(pool, recorded -> Plan.downgrade(graph, recorded, target));
  }

  private Future<List<PlannedRevision>> planned(Pool pool, Function<Recorded, Plan> planner) {
    return withStore(
        pool,
        store -> {
          Dialect dialect = store.session().dialect();
          return store
              .read()
              .compose(recorded -> plan(store, recorded, planner))
              .compose(plan -> settled(store, plan.actions(dialect)))
              .map(actions -> actions.stream().map(action -> action.planned(dialect)).toList());
        });
  }

  /** The actions as they will go on, where they were begun. */
  private static Future<List<Action>> settled(Store store, List<Action> actions) {
    var doubt = new Doubt(store.session(), store.table());
    var settled = new ArrayList<Action>();
    return Futures.each(
            actions,
            action ->
                doubt
                    .settle(action)
                    .map(
                        answer ->
                            answer == Doubt.Answer.DONE ? action.from(action.done() + 1) : action)
                    .onSuccess(settled::add)
                    .mapEmpty())
        .map(done -> settled);
  }

  /** Tells where a database stands. */
  public Future<DatabaseState> current(Pool pool) {
    return read(pool).map(recorded -> recorded.state(graph));
  }

  /** The same, for what takes the heads as the next stop; fails where an upgrade would refuse. */
  public Future<DatabaseState> upgradable(Pool pool) {
    return read(pool).map(recorded -> Plan.upgrade(graph, recorded, "heads").standing(graph));
  }

  /** Whether a database has a history table. */
  public Future<Boolean> isRecorded(Pool pool) {
    return withStore(pool, Store::read).map(Optional::isPresent);
  }

  private Future<Recorded> read(Pool pool) {
    return withStore(pool, Store::read).map(this::known);
  }

  private <T> Future<T> withStore(Pool pool, Function<Store, Future<T>> work) {
    return Session.with(pool, settings, session -> work.apply(Store.of(session, settings)));
  }

  private Recorded known(Optional<Recorded> recorded) {
    return recorded.orElse(Recorded.NOTHING).in(graph);
  }

  /** Waits until another process has applied all revisions. */
  public Future<DatabaseState> waitForCurrent(Pool pool) {
    return Arrival.of(() -> current(pool), settings.lockTimeout());
  }

  /** The same in another schema. */
  Execution inSchema(String schema) {
    return new Execution(graph, settings.inSchema(schema));
  }

  /** Does something with one connection to a database, which is of this dialect. */
  public <T> Future<T> withConnection(
      Pool pool, BiFunction<SqlConnection, Dialect, Future<T>> work) {
    return Session.with(
        pool, settings, session -> work.apply(session.connection(), session.dialect()));
  }

  /** Declares a target reached without executing anything. */
  public Future<DatabaseState> stamp(Pool pool, String target) {
    return stamp(pool, target, false);
  }

  /** The same of a database that was in use before: no downgrade drops what was there. */
  public Future<DatabaseState> adopt(Pool pool, String target) {
    return stamp(pool, target, true);
  }

  private Future<DatabaseState> stamp(Pool pool, String target, boolean adopts) {
    return withStore(
        pool,
        store ->
            underLock(
                pool,
                store.session(),
                fence -> new Stamp(graph, store.behind(fence), adopts).to(target)));
  }

  private Future<Done> run(Pool pool, Function<Recorded, Plan> planner) {
    return withStore(
        pool,
        store ->
            store
                .read()
                .map(recorded -> plan(recorded, planner))
                .map(plan -> plan.reported(store.session().progress(), graph))
                .compose(
                    plan ->
                        plan.isEmpty()
                            ? Future.succeededFuture(new Done(plan, List.of()))
                            : underLock(
                                pool,
                                store.session(),
                                fence -> work(store.behind(fence), planner))));
  }

  private Plan plan(Optional<Recorded> recorded, Function<Recorded, Plan> planner) {
    return planner.apply(known(recorded));
  }

  private <T> Future<T> underLock(Pool pool, Session session, Function<Fence, Future<T>> work) {
    return new LockChoice(session, settings)
        .choose()
        .compose(lock -> Waiting.underLock(session, pool, lock, settings, work));
  }

  private Future<Done> work(Store store, Function<Recorded, Plan> planner) {
    return store
        .read()
        .compose(
            recorded ->
                plan(store, recorded, planner).compose(plan -> work(store, recorded, plan)));
  }

  private Future<Done> work(Store store, Optional<Recorded> recorded, Plan plan) {
    Session session = store.session();
    List<Action> actions = plan.actions(session.dialect());
    return new Requirements(session)
        .askFirst(actions)
        .compose(asked -> prepare(store, recorded, plan).compose(ready -> apply(store, asked)))
        .map(done -> new Done(plan, actions));
  }

  private Future<Void> prepare(Store store, Optional<Recorded> recorded, Plan plan) {
    Future<Void> ready = plan.isEmpty() ? Future.succeededFuture() : store.prepare(recorded);
    return ready.compose(done -> store.replace(plan.recorded(), graph));
  }

  private Future<Void> apply(Store store, List<Action> actions) {
    Session session = store.session();
    return actions.isEmpty()
        ? Future.succeededFuture()
        : timeouts(session).during(session, () -> applyEach(store, actions));
  }

  private Timeouts timeouts(Session session) {
    return new Timeouts(session.dialect(), settings);
  }

  /** A plan that knows what leads back from the revisions that only the database has. */
  private Future<Plan> plan(
      Store store, Optional<Recorded> recorded, Function<Recorded, Plan> planner) {
    Plan plan = plan(recorded, planner);
    return plan.up()
        ? Future.succeededFuture(plan)
        : store.withDowngrades(plan.recorded(), graph).map(planner);
  }

  private Future<Void> applyEach(Store store, List<Action> actions) {
    Applier applier = Applier.of(store, timeouts(store.session()));
    return Futures.each(
        IntStream.range(0, actions.size()).boxed().toList(),
        index -> {
          Progress progress = store.session().progress();
          Action action = actions.get(index);
          progress.begins(action, index + 1, actions.size());
          long begin = System.nanoTime();
          return applier
              .apply(action)
              .onSuccess(done -> progress.ends(action, begin))
              .onFailure(failure -> progress.fails(action, failure))
              .recover(failure -> Future.failedFuture(after(actions.subList(0, index), failure)));
        });
  }

  private static Throwable after(List<Action> before, Throwable failure) {
    return failure instanceof StepFailedException step
        ? step.after(before.stream().map(Action::name).toList())
        : failure;
  }

  /** A plan and the actions that were taken for it. */
  private record Done(Plan plan, List<Action> actions) {

    List<RevisionName> names(boolean up) {
      return actions.stream().filter(action -> action.up() == up).map(Action::name).toList();
    }
  }
}
