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

  final String begin(Action action) {
    HistoryRow row = action.journalRow(0);
    return action.up() ? table.insert(row) : table.update(row);
  }

  /** Whether a run has to finish: it goes the other way, or was cut off in a step. */
  final String isForARun(Action action) {
    return exists(
        action.name().id(),
        " and (state = '%s' or state <> 'done' and before_step <> '%s')"
            .formatted(action.up() ? "undoing" : "running", HistoryRow.REFUSED));
  }

  /** Counts a step, or records the end. */
  final String count(Action action, int step) {
    return step < action.steps().size() ? table.update(action.journalRow(step)) : end(action);
  }

  /** The same, if the steps before it are done. */
  final String countIfNext(Action action, int step) {
    return count(action, step) + next(action, step);
  }
}
