package dev.revisions.execution;

import dev.revisions.StepFailedException;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * For what is not one transaction, because the database commits each DDL statement or a statement
 * can't be in one: the history row is written first and counts the steps that are done, so that the
 * next run goes on where this one stopped.
 */
record JournaledApplier(
    Session session, HistoryTable table, Fence fence, Steps steps, Contention contention)
    implements Applier {

  @Override
  public Future<Void> apply(Action action) {
    return begin(action)
        .compose(
            begun ->
                Futures.each(
                        begun.remaining(),
                        number ->
                            retry(begun, number)
                                .recover(failure -> withdraw(begun, number, failure)))
                    .compose(done -> end(begun)));
  }

  /** The last step records the end; here is what has no step left. */
  private Future<Void> end(Action action) {
    return action.remaining().isEmpty()
        ? record(action, endSql(action), action.done())
        : Future.succeededFuture();
  }

  private Future<Action> begin(Action action) {
    if (action.resumed()) {
      return settle(action);
    }
    HistoryRow row = action.journalRow(0);
    Optional<Step> first = action.nextStep(0);
    return record(action, action.up() ? table.insert(row, first) : table.update(row, first), 0)
        .map(done -> action);
  }

  /** Finds out whether the step that an earlier run was cut off at is done. */
  private Future<Action> settle(Action action) {
    if (action.before().isEmpty()) {
      return count(action, action.done());
    }
    Step step = action.steps().get(action.done());
    return session
        .query("read the catalog", table.selectBefore(step))
        .compose(rows -> settle(action, step, rows.iterator().next().getString(0)));
  }

  private Future<Action> settle(Action action, Step step, String now) {
    if (action.before().get().equals(now)) {
      return Future.succeededFuture(action);
    }
    return now.endsWith(" " + Alone.HALF)
        ? mend(step).map(action)
        : count(action, action.done() + 1);
  }

  private Future<Action> count(Action action, int done) {
    return record(action, table.update(action.journalRow(done), action.nextStep(done)), done)
        .map(counted -> action.from(done));
  }

  /**
   * What failed for good is not in doubt any more, so that it is written anew before it is tried
   * again.
   */
  private Future<Void> retry(Action action, int number) {
    var tried = new AtomicBoolean();
    return contention.retry(
        action.tables(),
        () ->
            tried.getAndSet(true)
                ? count(action, number - 1).compose(counted -> step(action, number))
                : step(action, number));
  }

  /** A step that can be taken back shares a transaction with the count, so that it runs once. */
  private Future<Void> step(Action action, int number) {
    if (!action.steps().get(number - 1).shared()) {
      return execute(action, number)
          .compose(done -> record(action, countSql(action, number), number));
    }
    return steps
        .inTransaction(
            () ->
                execute(action, number)
                    .compose(
                        done ->
                            steps.recordShared(
                                action,
                                countSql(action, number),
                                kept(action, number),
                                next(action))))
        .recover(
            failure ->
                refused(
                    action,
                    steps.explained(action, keptBefore(action, number), next(action), failure),
                    Future::succeededFuture));
  }

  /** A revision of which the first change was refused is as if it had not been begun. */
  private Future<Void> withdraw(Action action, int number, Throwable failure) {
    Future<Void> failed = Future.failedFuture(failure);
    return action.isFirstChange(number) && isOfStep(failure, number)
        ? Futures.afterwards(
            failed,
            () ->
                mend(action.steps().get(number - 1))
                    .compose(done -> fence.write(withdrawSql(action))))
        : failed;
  }

  /** Else it was done and not counted, or it is the commit that tells that it is not done. */
  private static boolean isOfStep(Throwable failure, int number) {
    return failure instanceof StepFailedException step && step.failure().step() == number;
  }

  private String withdrawSql(Action action) {
    String id = action.name().id();
    return action.up() ? table.delete(id) : table.updateStillDone(id, action.recorded());
  }

  private Future<Void> execute(Action action, int number) {
    return steps
        .execute(action, number, keptBefore(action, number), next(action))
        .recover(failure -> refused(action, number, failure));
  }

  private Future<Void> refused(Action action, int number, Throwable failure) {
    Step step = action.steps().get(number - 1);
    return step.shared()
        ? Future.failedFuture(failure)
        : refused(action, failure, () -> mend(step));
  }

  /** That the connection still works shows that the database refused the step: it is not done. */
  private Future<Void> refused(Action action, Throwable failure, Supplier<Future<Void>> first) {
    return Futures.afterwards(
        Future.failedFuture(failure),
        () -> first.get().compose(done -> fence.write(table.updateRefused(action.name().id()))));
  }

  /** Takes back what is half done. */
  private Future<Void> mend(Step step) {
    if (!(step instanceof Alone alone) || alone.repair().isEmpty()) {
      return Future.succeededFuture();
    }
    return session
        .query("read the catalog", alone.query())
        .compose(
            rows ->
                rows.iterator().next().getString(0).equals(Alone.HALF)
                    ? session.query("drop what is half done", alone.repair().get()).<Void>mapEmpty()
                    : Future.succeededFuture());
  }

  private String countSql(Action action, int number) {
    return number == action.steps().size()
        ? endSql(action)
        : table.update(action.journalRow(number), action.nextStep(number));
  }

  private Future<Void> record(Action action, String sql, int done) {
    return contention.retry(
        action.tables(), () -> steps.record(action, sql, kept(action, done), next(action)));
  }

  private String endSql(Action action) {
    return action.up() ? table.update(action.doneRow()) : table.delete(action.name().id());
  }

  /** What stays of a revision of which so many steps are done. */
  static String kept(Action action, int done) {
    return done == 0
        ? "Nothing of this revision was kept."
        : "Of this revision, %d of %d steps are kept: this database commits each."
            .formatted(done, action.steps().size());
  }

  private static String keptBefore(Action action, int number) {
    return kept(action, action.isFirstChange(number) ? 0 : number - 1);
  }

  private static String next(Action action) {
    return "Correct the cause and run the %s again: it goes on with the step that failed."
        .formatted(action.up() ? "upgrade" : "downgrade");
  }
}
