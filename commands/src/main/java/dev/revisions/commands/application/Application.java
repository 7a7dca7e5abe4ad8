package dev.revisions.commands.application;

import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.graph.RevisionGraph;
import java.util.List;

/**
 * The revisions of an application.
 *
 * @param name what it is called in messages: the package of the revisions
 * @param revisions all of them, in no order
 */
public record Application(String name, List<Revision> revisions) {

  /** Copies the list. */
  public Application {
    revisions = List.copyOf(revisions);
  }

  /**
   * The revisions as a graph.
   *
   * @throws dev.revisions.graph.GraphException if they are none
   */
  public RevisionGraph<Revision> graph() {
    return RevisionGraph.of(revisions, Revision::node);
  }

  /** The revisions as something to run. */
  public RevisionHistory history() {
    return RevisionHistory.of(revisions.toArray(Revision[]::new));
  }
}
