package dev.revisions.execution;

import io.vertx.core.Future;

/** One transaction for the operations of a revision and its row in the history. */
record TransactionalApplier(Session session, HistoryTable table, Steps steps, Contention contention)
    implements Applier {

  private static final String KEPT = "Nothing of this revision was kept.";

  @Override
  public Future<Void> apply(Action action) {
    return contention
        .retry(action.tables(), () -> session.inTransaction(() -> execute(action)))
        .recover(
            failure -> Future.failedFuture(steps.explained(action, KEPT, next(action), failure)));
  }

  private Future<Void> execute(Action action) {
    return Futures.each(
            action.remaining(), number -> steps.execute(action, number, KEPT, next(action)))
        .compose(done -> steps.record(action, recordSql(action), KEPT, next(action)));
  }

  private String recordSql(Action action) {
    if (!action.up()) {
      return table.delete(action.name().id());
    }
    return action.resumed() ? table.update(action.doneRow()) : table.insert(action.doneRow());
  }

  private static String next(Action action) {
    return "Correct the revision or the data and run the %s again."
        .formatted(action.up() ? "upgrade" : "downgrade");
  }
}
