package dev.revisions.execution;

import io.vertx.core.Future;

/** Whether the step that an earlier run was cut off at is done: the catalog tells. */
record Doubt(Session session, HistoryTable table) {

  /** How far a step is. */
  enum Answer {
    NOT_DONE,
    HALF_DONE,
    DONE
  }

  /** Asks about the next step of an action, which only reads. */
  Future<Answer> settle(Action action) {
    return action
        .before()
        .map(before -> settle(before, action.steps().get(action.done())))
        .orElse(Future.succeededFuture(Answer.NOT_DONE));
  }

  private Future<Answer> settle(String before, Step step) {
    return session
        .query("read the catalog", table.selectBefore(step))
        .map(rows -> answer(before, rows.iterator().next().getString(0)));
  }

  private static Answer answer(String before, String now) {
    if (before.equals(now)) {
      return Answer.NOT_DONE;
    }
    return now.endsWith(" " + Alone.HALF) ? Answer.HALF_DONE : Answer.DONE;
  }
}
