package dev.revisions.execution;

import io.vertx.core.Future;

/** One transaction for the operations of a revision and its row in the history. */
record TransactionalApplier(HistoryTable table, Steps steps, Contention contention)
    implements Applier {

  @Override
  public Future<Void> apply(Action action) {
    return contention
        .retry(action.tables(), () -> steps.inTransaction(() -> execute(action)))
        .recover(
            failure ->
                Future.failedFuture(steps.explained(action, Kept.NOTHING, next(action), failure)));
  }

  private Future<Void> execute(Action action) {
    return Futures.each(
            action.remaining(), number -> steps.execute(action, number, Kept.NOTHING, next(action)))
        .compose(done -> steps.recordShared(action, recordSql(action), Kept.NOTHING, next(action)));
  }

  private String recordSql(Action action) {
    return action.up() ? table.insert(action.doneRow()) : table.delete(action.name().id());
  }

  private static Remedy next(Action action) {
    return new Remedy(action, "Correct the revision or the data");
  }
}
