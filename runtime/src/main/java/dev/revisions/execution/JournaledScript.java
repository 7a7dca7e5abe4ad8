package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;

/**
 * For databases that commit each DDL statement: the script counts its steps as a run does, so that
 * either goes on behind the last step that the other has counted. What the catalog was before a
 * step it does not write down: that would be most of the script.
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
    HistoryRow row = action.journalRow(0);
    return action.up() ? table.insert(row) : table.update(row);
  }

  /** Whether a run has to finish: it goes the other way, or was cut off in a step. */
  final String isForARun(Action action) {
    return exists(
        action.name().id(),
        " and (state = '%s' or state <> 'done' and before_step is not null)"
            .formatted(action.up() ? "undoing" : "running"));
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

  /** Counts a step, or records the end. */
  final String count(Action action, int step) {
    if (step < action.steps().size()) {
      return table.update(action.journalRow(step));
    }
    return action.up() ? table.update(action.doneRow()) : table.delete(action.name().id());
  }

  /** The same, if the steps before it are done. */
  final String countIfNext(Action action, int step) {
    return count(action, step) + next(action, step);
  }
}
