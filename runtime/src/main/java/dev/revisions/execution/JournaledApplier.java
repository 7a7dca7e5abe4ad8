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

  private static final String MARK = "revisions_step";

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

  private Future<Action> settle(Action action) {
    if (action.before().isEmpty()) {
      return count(action, action.done());
    }
    return new Doubt(session, table)
        .settle(action)
        .compose(
            answer ->
                switch (answer) {
                  case NOT_DONE -> Future.succeededFuture(action);
                  case HALF_DONE -> mend(action.steps().get(action.done())).map(action);
                  case DONE -> count(action, action.done() + 1);
                });
  }

  private Future<Action> count(Action action, int done) {
    return record(action, table.update(action.journalRow(done), action.nextStep(done)), done)
        .map(counted -> action.from(done));
  }

  /**
   * What failed for good is not in doubt any more, so that it is written anew before it is tried
   * again. What has left a part behind is not tried again: that would be there twice.
   */
  private Future<Void> retry(Action action, int number) {
    var tried = new AtomicBoolean();
    Future<Void> done =
        contention.retry(
            action.tables(),
            () ->
                tried.getAndSet(true)
                    ? count(action, number - 1).compose(counted -> step(action, number))
                    : step(action, number),
            failure -> !hasKept(failure, Kept.partly(action, number)));
    return wasTriedBefore(action, number)
        ? done.recover(failure -> Future.failedFuture(partly(action, number, failure)))
        : done;
  }

  /** A step that can be taken back shares a transaction with the count, so that it runs once. */
  private Future<Void> step(Action action, int number) {
    Step step = action.steps().get(number - 1);
    if (!step.shared()) {
      return execute(action, number)
          .recover(failure -> refused(action, failure, () -> mend(step)))
          .compose(done -> record(action, countSql(action, number), number));
    }
    return steps
        .inTransaction(() -> step.mayCommit() ? marked(action, number) : counted(action, number))
        .recover(
            failure ->
                refused(
                    action,
                    steps.explained(action, Kept.before(action, number), next(action), failure),
                    Future::succeededFuture));
  }

  private Future<Void> counted(Action action, int number) {
    return execute(action, number)
        .compose(
            done ->
                steps.recordShared(
                    action, countSql(action, number), Kept.before(action, number), next(action)));
  }

  /** A savepoint is there as long as the transaction is that in which the step began. */
  private Future<Void> marked(Action action, int number) {
    return session
        .execute("savepoint " + MARK)
        .compose(
            marked ->
                counted(action, number)
                    .recover(
                        failure ->
                            session
                                .execute("rollback to savepoint " + MARK)
                                .transform(
                                    back ->
                                        Future.failedFuture(
                                            back.succeeded()
                                                ? failure
                                                : partly(action, number, failure)))));
  }

  /** What an earlier run was cut off at has no savepoint that tells. */
  private boolean wasTriedBefore(Action action, int number) {
    return !session.dialect().transactionalDdl()
        && action.resumed()
        && number == action.done() + 1
        && action.steps().get(number - 1).mayCommit();
  }

  private static Throwable partly(Action action, int number, Throwable failure) {
    String kept = Kept.partly(action, number);
    return failure instanceof StepFailedException step && !hasKept(failure, kept)
        ? new StepFailedException(
            step.failure()
                .withKept(kept)
                .withNext(
                    "Take back by hand what that step left, or let it cope with that. "
                        + step.failure().next()),
            step.getCause())
        : failure;
  }

  /** A revision of which nothing was kept is as if it had not been begun. */
  private Future<Void> withdraw(Action action, int number, Throwable failure) {
    Future<Void> failed = Future.failedFuture(failure);
    return hasKept(failure, Kept.NOTHING)
        ? Futures.afterwards(
            failed,
            () ->
                mend(action.steps().get(number - 1))
                    .compose(done -> fence.write(withdrawSql(action))))
        : failed;
  }

  private static boolean hasKept(Throwable failure, String kept) {
    return failure instanceof StepFailedException step && step.failure().kept().equals(kept);
  }

  private String withdrawSql(Action action) {
    String id = action.name().id();
    return action.up() ? table.delete(id) : table.updateStillDone(id, action.recorded());
  }

  private Future<Void> execute(Action action, int number) {
    return steps.execute(action, number, Kept.before(action, number), next(action));
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
        action.tables(), () -> steps.record(action, sql, Kept.steps(action, done), next(action)));
  }

  private String endSql(Action action) {
    return action.up() ? table.update(action.doneRow()) : table.delete(action.name().id());
  }

  private static Remedy next(Action action) {
    return new Remedy(action, "Correct the cause", ": it goes on with the step that failed");
  }
}
