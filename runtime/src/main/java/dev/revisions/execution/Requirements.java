package dev.revisions.execution;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** Asks what the revisions of a run require, where it can be asked before anything is changed. */
record Requirements(Session session) {

  private static final String KEPT = "Nothing was changed: this is asked before the first change.";

  /**
   * Asks.
   *
   * @return the actions, of which the requirements that were asked are met; the others are over
   *     what earlier steps change
   */
  Future<List<Action>> askFirst(List<Action> actions) {
    var asked = new ArrayList<Action>();
    var before = new ArrayList<Step>();
    return Futures.each(
            actions,
            action -> {
              List<Integer> first = action.requirementsApartFrom(before);
              asked.add(action.met(first));
              return Futures.each(first, number -> ask(action, number));
            })
        .map(done -> List.copyOf(asked));
  }

  private Future<Void> ask(Action action, int number) {
    var requirement = (Requirement) action.steps().get(number - 1);
    return requirement
        .ask(session)
        .recover(
            cause ->
                Future.failedFuture(
                    Steps.failure(action, number, requirement.sql(), KEPT, next(action), cause)));
  }

  private static Remedy next(Action action) {
    return new Remedy(action, "Correct such rows, or what the revision requires,");
  }
}
