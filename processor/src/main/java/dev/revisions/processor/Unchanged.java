package dev.revisions.processor;

import dev.revisions.graph.RevisionGraph;
import dev.revisions.processor.fingerprint.Fingerprint;
import dev.revisions.processor.history.History;
import dev.revisions.processor.history.Outline;
import java.util.List;
import java.util.Optional;

/**
 * The short way to know that nothing has changed: the last revision keeps the fingerprint of what
 * it was made of. Whoever wants to be told a difference, rather than to have it recorded, gets the
 * long way.
 */
final class Unchanged {

  private Unchanged() {}

  /**
   * The names of the revisions, parents before children, if the last of them was made of the
   * entities that the compiler shows.
   */
  static Optional<List<String>> revisions(
      Session session,
      Optional<SourceRoot> root,
      RevisionClasses classes,
      Fingerprints fingerprints) {
    return mayBe(session, root)
        ? History.outline(classes.visible())
            .filter(graph -> isOf(graph, fingerprints))
            .map(Unchanged::classNames)
        : Optional.empty();
  }

  private static boolean mayBe(Session session, Optional<SourceRoot> root) {
    return session.options().mode() == Mode.WRITE
        && session.options().message().isEmpty()
        && OrmXml.find(session.output(), root).isEmpty();
  }

  private static boolean isOf(RevisionGraph<Outline> graph, Fingerprints fingerprints) {
    if (graph.heads().size() != 1) {
      return false;
    }
    String recorded = graph.find(graph.heads().first()).orElseThrow().entities();
    if (recorded.isEmpty()) {
      return false;
    }
    return fingerprints.ofShown().filter(f -> f.with(entries(graph)).equals(recorded)).isPresent();
  }

  private static List<Fingerprint.Entry> entries(RevisionGraph<Outline> graph) {
    return graph.revisions().stream().map(Outline::entry).toList();
  }

  private static List<String> classNames(RevisionGraph<Outline> graph) {
    return graph.revisions().stream().map(Outline::className).toList();
  }
}
