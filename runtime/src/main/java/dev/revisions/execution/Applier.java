package dev.revisions.execution;

import io.vertx.core.Future;

/** Applies or undoes one revision and records it. */
interface Applier {

  /** Does what is left of an action; fails with a {@link dev.revisions.StepFailedException}. */
  Future<Void> apply(Action action);

  /** The way that fits the database and the steps. */
  static Applier of(Store store, Timeouts timeouts) {
    Session session = store.session();
    var steps = new Steps(session, store.fence(), timeouts);
    var contention = new Contention(session);
    var whole = new TransactionalApplier(store.table(), steps, contention);
    var journaled = new JournaledApplier(session, store.table(), store.fence(), steps, contention);
    return action -> (action.isTransaction(session.dialect()) ? whole : journaled).apply(action);
  }
}
