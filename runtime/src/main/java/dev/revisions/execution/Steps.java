package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.StepFailedException;
import io.vertx.core.Future;
import java.util.function.Supplier;

/** Executes single steps of a revision and says what failed. */
record Steps(Session session, Fence fence, Timeouts timeouts) {

  private static final String LOST =
      "The connection was lost, so it is not known whether this was committed.";
  private static final String FIND_OUT = "Run again: that finds out and goes on from there.";

  /**
   * Executes a step.
   *
   * @param number of the step, from 1
   * @param kept what stays of the revision if the step fails
   * @param next what to do then
   */
  Future<Void> execute(Action action, int number, String kept, Remedy next) {
    Progress progress = session.progress();
    progress.step(action, number);
    long begin = System.nanoTime();
    Step step = action.steps().get(number - 1);
    return Futures.attempt(() -> execute(step, action))
        .onSuccess(done -> progress.stepEnds(action, number, begin))
        .recover(
            cause ->
                Future.failedFuture(
                    !step.shared() && DatabaseError.of(cause).isLostConnection()
                        ? failure(action, number, shown(step), LOST, FIND_OUT, cause)
                        : failure(action, number, shown(step), kept, next, cause)));
  }

  private static String shown(Step step) {
    return step instanceof Requirement requirement ? requirement.sql() : step.text();
  }

  private Future<Void> execute(Step step, Action action) {
    if (step instanceof Requirement requirement) {
      return requirement.met() ? Future.succeededFuture() : requirement.ask(session);
    }
    return step instanceof Step.Code code
        ? session.line().send(() -> run(code, action))
        : Futures.each(step.statements(), session::execute);
  }

  private Future<Void> run(Step.Code code, Action action) {
    Object result = code.code().apply(session.connection());
    if (result instanceof Future<?> future) {
      return future.mapEmpty();
    }
    throw new RevisionException(
        "the code of %s gave no future; return one that completes when the code is done"
            .formatted(action.subject().source()));
  }

  /** Commits the work, under the timeouts, if it succeeds; else rolls back. */
  Future<Void> inTransaction(Supplier<Future<Void>> work) {
    return session.dialect().transactionalDdl()
        ? session.inTransaction(timeouts.inTransaction(), work)
        : session.inTransaction(work);
  }

  /** Records an action within the transaction that its steps share. */
  Future<Void> recordShared(Action action, String sql, String kept, Remedy next) {
    return recorded(action, fence.pass().compose(held -> session.execute(sql)), sql, kept, next);
  }

  /** Records an action; a failure counts as the step after the last. */
  Future<Void> record(Action action, String sql, String kept, Remedy next) {
    return recorded(action, fence.write(sql), sql, kept, next);
  }

  private static Future<Void> recorded(
      Action action, Future<Void> write, String sql, String kept, Remedy next) {
    return write.recover(
        cause ->
            Future.failedFuture(
                failure(action, action.steps().size() + 1, sql, kept, next, cause)));
  }

  /** What is left to explain are failures to begin a transaction or to commit it. */
  Throwable explained(Action action, String kept, Remedy next, Throwable failure) {
    if (failure instanceof StepFailedException) {
      return failure;
    }
    DatabaseError error = DatabaseError.of(failure);
    boolean lost = error.isLostConnection();
    return failure(
        action,
        action.steps().size() + 1,
        "commit",
        lost ? LOST : kept,
        lost ? FIND_OUT : next.after(error),
        failure);
  }

  static StepFailedException failure(
      Action action, int number, String sql, String kept, Remedy next, Throwable cause) {
    return failure(action, number, sql, kept, next.after(DatabaseError.of(cause)), cause);
  }

  static StepFailedException failure(
      Action action, int number, String sql, String kept, String next, Throwable cause) {
    DatabaseError error = DatabaseError.of(cause);
    return new StepFailedException(
        new StepFailedException.Failure(
            action.name(),
            action.subject().source(),
            action.up(),
            number,
            action.steps().size(),
            sql,
            error.sqlState(),
            error.reason(),
            kept,
            next),
        cause);
  }
}
