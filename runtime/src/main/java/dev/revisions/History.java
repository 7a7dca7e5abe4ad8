package dev.revisions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The revisions of an application, newest first.
 *
 * @param revisions each after all that stand on it
 */
public record History(List<RevisionDescription> revisions) {

  /** Copies the list. */
  public History {
    revisions = List.copyOf(revisions);
  }

  /** One line for each revision. */
  @Override
  public String toString() {
    return revisions.isEmpty()
        ? "no revisions"
        : revisions.stream().map(RevisionDescription::toString).collect(Collectors.joining("\n"));
  }
}
