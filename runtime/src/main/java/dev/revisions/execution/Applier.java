package dev.revisions.execution;

import io.vertx.core.Future;

/** Applies or undoes one revision and records it. */
interface Applier {

  /** Does what is left of an action; fails with a {@link dev.revisions.StepFailedException}. */
  Future<Void> apply(Action action);

  /** The way that fits the database. */
  static Applier of(Session session, HistoryTable table, Contention contention) {
    var steps = new Steps(session);
    return session.dialect().transactionalDdl()
        ? new TransactionalApplier(session, table, steps, contention)
        : new JournaledApplier(session, table, steps, contention);
  }
}
