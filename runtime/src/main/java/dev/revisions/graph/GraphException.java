package dev.revisions.graph;

import dev.revisions.RevisionException;

/** A history that is no graph, or a target that the graph does not have. */
public final class GraphException extends RevisionException {

  private static final long serialVersionUID = 1L;

  /** An error in one message: what, why and what to do. */
  public GraphException(String message) {
    super(message);
  }
}
