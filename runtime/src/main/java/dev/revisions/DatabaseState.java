package dev.revisions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database stands.
 *
 * @param heads the applied revisions that no other applied one stands on; none at the base
 * @param pending the revisions of the application that are not applied, in the order in which they
 *     would be
 * @param interrupted the revisions that were begun and not finished, which the next run goes on
 *     with
 */
public record DatabaseState(
    List<RevisionName> heads, List<RevisionName> pending, List<RevisionName> interrupted) {

  /** Copies the lists. */
  public DatabaseState {
    heads = List.copyOf(heads);
    pending = List.copyOf(pending);
    interrupted = List.copyOf(interrupted);
  }

  /** One line for a log. */
  @Override
  public String toString() {
    String text = list(heads);
    if (!interrupted.isEmpty()) {
      text += "; begun and not finished: " + list(interrupted);
    }
    return pending.isEmpty() ? text : text + "; pending: " + list(pending);
  }

  /** Names with commas between them, for messages. */
  public static String list(List<RevisionName> names) {
    return names.isEmpty()
        ? "base"
        : names.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
  }
}
