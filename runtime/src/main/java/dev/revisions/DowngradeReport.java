package dev.revisions;

import java.util.List;

/**
 * What a downgrade did.
 *
 * @param undone the revisions that this run undid, in that order; none if there was nothing to do
 * @param heads where the database stands now: the applied revisions that no other stands on
 */
public record DowngradeReport(List<RevisionName> undone, List<RevisionName> heads) {

  /** Copies the lists. */
  public DowngradeReport {
    undone = List.copyOf(undone);
    heads = List.copyOf(heads);
  }

  /** One line for a log. */
  @Override
  public String toString() {
    return undone.isEmpty()
        ? "nothing to undo; the database stands at " + DatabaseState.list(heads)
        : "undid " + DatabaseState.list(undone) + "; now at " + DatabaseState.list(heads);
  }
}
