package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.StepFailedException;
import io.vertx.core.Future;

/** Executes single steps of a revision and says what failed. */
record Steps(Session session) {

  /**
   * Executes a step.
   *
   * @param number of the step, from 1
   * @param kept what stays of the revision if the step fails
   * @param next what to do then
   */
  Future<Void> execute(Action action, int number, String kept, String next) {
    Progress.step(action, number);
    Step step = action.steps().get(number - 1);
    return Futures.attempt(() -> execute(step, action))
        .recover(
            cause -> Future.failedFuture(failure(action, number, step.text(), kept, next, cause)));
  }

  private Future<Void> execute(Step step, Action action) {
    return step instanceof Step.Statement sql
        ? Futures.each(sql.statements(), session::execute)
        : session.line().send(() -> run((Step.Code) step, action));
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

  /** Executes the statement that records an action; a failure counts as the step after the last. */
  Future<Void> record(Action action, String sql, String kept, String next) {
    return session
        .execute(sql)
        .recover(
            cause ->
                Future.failedFuture(
                    failure(action, action.steps().size() + 1, sql, kept, next, cause)));
  }

  /** What is left to explain are failures to begin a transaction or to commit it. */
  Throwable explained(Action action, String kept, String next, Throwable failure) {
    if (failure instanceof StepFailedException) {
      return failure;
    }
    boolean refused = DatabaseError.of(failure).sqlState().isPresent();
    return failure(
        action,
        action.steps().size() + 1,
        "commit",
        refused ? kept : "The connection was lost, so it is not known whether this was committed.",
        refused ? next : "Run again: that finds out and goes on from there.",
        failure);
  }

  private static StepFailedException failure(
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
