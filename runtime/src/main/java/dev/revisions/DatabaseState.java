package dev.revisions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database stands.
 *
 * @param heads the applied revisions that no other applied one stands on; none at the base
 * @param pending the revisions of the application that are not applied, in the order in which they
 *     would be
 * @param interrupted the revisions that were begun and not finished, which the next run of a
 *     version that has them goes on with
 * @param ahead the revisions of the database that the application does not know, because a newer
 *     version of it applied them
 * @param changed the applied revisions whose operations are not what they were when they ran
 */
public record DatabaseState(
    List<RevisionName> heads,
    List<RevisionName> pending,
    List<RevisionName> interrupted,
    List<RevisionName> ahead,
    List<RevisionName> changed) {

  /** Copies the lists. */
  public DatabaseState {
    heads = List.copyOf(heads);
    pending = List.copyOf(pending);
    interrupted = List.copyOf(interrupted);
    ahead = List.copyOf(ahead);
    changed = List.copyOf(changed);
  }

  /** One line for a log. */
  @Override
  public String toString() {
    String text = list(heads);
    if (!interrupted.isEmpty()) {
      text += "; begun and not finished: " + list(interrupted);
    }
    if (!ahead.isEmpty()) {
      text += "; ahead of this version: " + list(ahead);
    }
    if (!changed.isEmpty()) {
      text += "; changed since they were applied: " + list(changed);
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
