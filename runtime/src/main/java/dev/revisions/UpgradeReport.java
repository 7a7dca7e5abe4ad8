package dev.revisions;

import java.util.List;

/**
 * What an upgrade did.
 *
 * @param applied the revisions that this run applied, in that order; none if there was nothing to
 *     do
 * @param heads where the database stands now: the applied revisions that no other stands on
 */
public record UpgradeReport(List<RevisionName> applied, List<RevisionName> heads) {

  /** Copies the lists. */
  public UpgradeReport {
    applied = List.copyOf(applied);
    heads = List.copyOf(heads);
  }

  /** One line for a log. */
  @Override
  public String toString() {
    return applied.isEmpty()
        ? "nothing to apply; the database stands at " + DatabaseState.list(heads)
        : "applied " + DatabaseState.list(applied) + "; now at " + DatabaseState.list(heads);
  }
}
