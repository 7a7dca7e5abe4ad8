package dev.revisions;

import dev.revisions.annotation.RevisionInfo;
import java.util.List;

/**
 * A revision as the application has it.
 *
 * @param name its id and slug
 * @param parents the ids of the revisions that it stands on, in the order of the class
 * @param replaces the ids of the revisions that were folded into it, oldest first
 * @param created when it was written, as the class says it: UTC in ISO 8601
 * @param className the qualified name of its class
 * @param summary its message, or its slug in words
 */
public record RevisionDescription(
    RevisionName name,
    List<String> parents,
    List<String> replaces,
    String created,
    String className,
    String summary) {

  /** Copies the lists. */
  public RevisionDescription {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
  }

  /**
   * Describes a revision.
   *
   * @throws RevisionException if its class has no {@link RevisionInfo}
   */
  public static RevisionDescription of(Revision revision) {
    RevisionInfo info = revision.info();
    RevisionName name = RevisionName.of(revision);
    return new RevisionDescription(
        name,
        List.of(info.parents()),
        List.of(info.replaces()),
        info.created(),
        revision.getClass().getName(),
        info.message().isEmpty() ? name.slug().replace('_', ' ') : info.message());
  }

  /** The identity of the revision. */
  public String id() {
    return name.id();
  }

  /** What the class name says of the revision. */
  public String slug() {
    return name.slug();
  }

  /** One line: id, parents, time, class and summary. */
  @Override
  public String toString() {
    String from = parents.isEmpty() ? "base" : String.join(", ", parents);
    return "%s -> %s  %s  %s  %s".formatted(from, id(), created, className, summary);
  }
}
