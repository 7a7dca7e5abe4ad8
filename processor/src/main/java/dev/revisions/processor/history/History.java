package dev.revisions.processor.history;

import dev.revisions.graph.GraphException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.processor.mapping.Problem;
import dev.revisions.schema.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The revisions that exist and the schema that they lead to.
 *
 * @param graph the revisions
 * @param schema what their fragments give, folded along the graph
 */
public record History(RevisionGraph<RecordedRevision> graph, Schema schema) {

  /**
   * Reads revision classes.
   *
   * @param problems gets every mistake
   * @return the history, or empty if there was a mistake
   */
  public static Optional<History> read(
      Collection<TypeElement> classes, Consumer<Problem> problems) {
    var reader = new RevisionReader(problems);
    List<RecordedRevision> revisions =
        classes.stream().flatMap(type -> reader.read(type).stream()).toList();
    return revisions.size() < classes.size() ? Optional.empty() : of(revisions, problems);
  }

  private static Optional<History> of(
      List<RecordedRevision> revisions, Consumer<Problem> problems) {
    try {
      var graph = RevisionGraph.of(revisions, RecordedRevision::node);
      return requireOneHead(new History(graph, folded(graph)), problems);
    } catch (GraphException e) {
      problems.accept(problem("broken-history", e.getMessage(), named(revisions, e.getMessage())));
      return Optional.empty();
    }
  }

  private static Schema folded(RevisionGraph<RecordedRevision> graph) {
    return Schema.EMPTY.with(
        graph.revisions().stream().flatMap(revision -> revision.model().stream()).toList());
  }

  private static Optional<History> requireOneHead(History history, Consumer<Problem> problems) {
    List<RecordedRevision> heads =
        history.heads().stream().flatMap(id -> history.graph.find(id).stream()).toList();
    if (heads.size() <= 1) {
      return Optional.of(history);
    }
    String names =
        heads.stream().map(RecordedRevision::className).sorted().collect(Collectors.joining(", "));
    String message =
        "the history ends in several revisions: "
            + names
            + "; delete the file of the one that no database has, and compile again: it is made"
            + " anew after the other";
    heads.forEach(head -> problems.accept(problem("several-heads", message, head.element())));
    return Optional.empty();
  }

  /** The class that a message of the graph names, by its longest name. */
  private static TypeElement named(List<RecordedRevision> revisions, String message) {
    return revisions.stream()
        .filter(revision -> message.contains(revision.className()))
        .max(Comparator.comparing(revision -> revision.className().length()))
        .orElseThrow()
        .element();
  }

  private static Problem problem(String rule, String message, TypeElement element) {
    return new Problem(rule, message, element, Optional.empty(), Optional.empty());
  }

  /** The ids that no revision stands on: none at the beginning, else one. */
  public SortedSet<String> heads() {
    return graph.heads();
  }

  /** The qualified names of the classes, parents before children. */
  public List<String> classNames() {
    return graph.revisions().stream().map(RecordedRevision::className).toList();
  }
}
