package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import java.util.Optional;

/**
 * For databases that commit each DDL statement: the script writes the journal that a run would
 * write, so that either goes on where the other was cut off.
 */
abstract class JournaledScript extends IdempotentScript {

  JournaledScript(RevisionGraph<Revision> graph, HistoryTable table) {
    super(graph, table);
  }

  /** Whether an action is to be begun. */
  final String isToBegin(Action action) {
    return action.up()
        ? "not " + exists(action.name().id(), "")
        : exists(action.name().id(), " and state = 'done'");
  }

  final String begin(Action action) {
    Optional<Step> first = action.nextStep(0);
    return action.up()
        ? table.insert(action.journalRow(0), first)
        : table.update(action.journalRow(0), first);
  }

  /** Whether an action was begun in the other direction. */
  final String isOnTheWayBack(Action action) {
    return exists(action.name().id(), " and state = '%s'".formatted(action.up() ? "undoing" : "running"));
  }

  /** Whether exactly the steps before this one are done. */
  final String isNext(Action action, int step) {
    return exists(action.name().id(), next(action, step));
  }

  private String next(Action action, int step) {
    HistoryRow row = action.journalRow(step - 1);
    return " and state = %s and step = %d and checksum = %s"
        .formatted(literal(row.state().text()), row.step(), literal(row.checksum()));
  }

  /** The same, and that this one is not done although a run was cut off in it. */
  final String isUndone(Action action, int step) {
    String unchanged =
        action.steps().get(step - 1).scope().isEmpty()
            ? ""
            : " and (before_step is null or before_step = (%s))"
                .formatted(table.selectBefore(action.steps().get(step - 1)));
    return exists(action.name().id(), next(action, step) + unchanged);
  }

  /** Counts a step, or records the end. */
  final String count(Action action, int step) {
    if (step < action.steps().size()) {
      return table.update(action.journalRow(step), action.nextStep(step));
    }
    return action.up()
        ? table.update(action.doneRow())
        : table.delete(action.name().id());
  }

  /** The same, if the steps before it are done. */
  final String countIfNext(Action action, int step) {
    return count(action, step) + next(action, step);
  }
}
