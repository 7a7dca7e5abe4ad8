package dev.revisions.execution;

import io.vertx.core.Future;

/**
 * For databases that commit each DDL statement: the history row is written first and counts the
 * steps that are done, so that the next run goes on where this one stopped.
 */
record JournaledApplier(Session session, HistoryTable table, Steps steps) implements Applier {

  @Override
  public Future<Void> apply(Action action) {
    return begin(action)
        .compose(begun -> Futures.each(action.remaining(), number -> step(action, number)))
        .compose(
            done ->
                action.remaining().isEmpty()
                    ? record(action, endSql(action), action.done())
                    : Future.succeededFuture());
  }

  private Future<Void> begin(Action action) {
    if (action.resumed()) {
      return Future.succeededFuture();
    }
    HistoryRow row = action.journalRow(0);
    return record(action, action.up() ? table.insert(row) : table.update(row), 0);
  }

  /** A step that may change rows shares a transaction with the count, so that it runs once. */
  private Future<Void> step(Action action, int number) {
    if (!action.steps().get(number - 1).changesRows()) {
      return executeAndCount(action, number);
    }
    return session
        .inTransaction(() -> executeAndCount(action, number))
        .recover(
            failure ->
                Future.failedFuture(
                    steps.explained(action, kept(action, number - 1), next(action), failure)));
  }

  private Future<Void> executeAndCount(Action action, int number) {
    String count =
        number == action.steps().size() ? endSql(action) : table.update(action.journalRow(number));
    return steps
        .execute(action, number, kept(action, number - 1), next(action))
        .compose(done -> record(action, count, number));
  }

  private Future<Void> record(Action action, String sql, int done) {
    return steps.record(action, sql, kept(action, done), next(action));
  }

  private String endSql(Action action) {
    return action.up() ? table.update(action.doneRow()) : table.delete(action.name().id());
  }

  private static String kept(Action action, int done) {
    return done == 0
        ? "Nothing of this revision was kept."
        : "Of this revision, %d of %d steps are kept: this database commits each."
            .formatted(done, action.steps().size());
  }

  private static String next(Action action) {
    return "Correct the cause and run the %s again: it goes on with the step that failed."
        .formatted(action.up() ? "upgrade" : "downgrade");
  }
}
