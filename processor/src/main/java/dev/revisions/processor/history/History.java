package dev.revisions.processor.history;

import dev.revisions.graph.GraphException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.diff.Hints;
import dev.revisions.processor.mapping.Problem;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** The revisions that exist and the schemas that they lead to. */
public final class History {

  private final RevisionGraph<RecordedRevision> graph;
  private final Fold fold;
  private final Schema schema;

  private History(RevisionGraph<RecordedRevision> graph) {
    this.graph = graph;
    this.fold = new Fold(graph);
    this.schema = fold.at(graph.heads());
  }

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

  /**
   * Reads revision classes without their models.
   *
   * @return empty if there is a mistake, which {@link #read} tells
   */
  public static Optional<RevisionGraph<Outline>> outline(Collection<TypeElement> classes) {
    var reader = new RevisionReader(problem -> {});
    var outlines = new ArrayList<Outline>();
    for (TypeElement type : classes) {
      reader.outline(type).ifPresent(outlines::add);
    }
    try {
      return outlines.size() < classes.size()
          ? Optional.empty()
          : Optional.of(RevisionGraph.of(outlines, Outline::node));
    } catch (GraphException e) {
      return Optional.empty();
    }
  }

  private static Optional<History> of(
      List<RecordedRevision> revisions, Consumer<Problem> problems) {
    try {
      return requireDecided(
          new History(RevisionGraph.of(revisions, RecordedRevision::node)), problems);
    } catch (GraphException e) {
      problems.accept(problem(e.getMessage(), named(revisions, e.getMessage())));
      return Optional.empty();
    }
  }

  private static Optional<History> requireDecided(History history, Consumer<Problem> problems) {
    history
        .fold
        .conflicts()
        .forEach(
            (id, names) -> {
              RecordedRevision merge = history.revision(id);
              problems.accept(
                  problem(
                      "%s merges branches that have changed %s in different ways, and does not say what becomes of it; put its state into the model, or restore the file from version control"
                          .formatted(
                              merge.className(),
                              names.stream()
                                  .map(TableName::toString)
                                  .collect(Collectors.joining(", "))),
                      merge.element()));
            });
    return history.fold.conflicts().isEmpty() ? Optional.of(history) : Optional.empty();
  }

  /** The class that a message of the graph names, by its longest name. */
  private static TypeElement named(List<RecordedRevision> revisions, String message) {
    return revisions.stream()
        .filter(revision -> message.contains(revision.className()))
        .max(Comparator.comparing(revision -> revision.className().length()))
        .orElseThrow()
        .element();
  }

  private static Problem problem(String message, TypeElement element) {
    return new Problem("broken-history", message, element, Optional.empty(), Optional.empty());
  }

  /** The revisions as a graph. */
  public RevisionGraph<RecordedRevision> graph() {
    return graph;
  }

  /** The schema that all of them lead to; with several heads, what they make of it together. */
  public Schema schema() {
    return schema;
  }

  /** The ids that no revision stands on: none at the beginning, one as a rule. */
  public SortedSet<String> heads() {
    return graph.heads();
  }

  /** The revisions as they are written, parents before children. */
  public List<Outline> outlines() {
    var reader = new RevisionReader(problem -> {});
    return graph.revisions().stream()
        .flatMap(revision -> reader.outline(revision.element()).stream())
        .toList();
  }

  /** The qualified names of the classes, parents before children. */
  public List<String> classNames() {
    return graph.revisions().stream().map(RecordedRevision::className).toList();
  }

  RecordedRevision revision(String id) {
    return graph.find(id).orElseThrow();
  }

  /** The schema that a revision finds. */
  public Schema before(RecordedRevision revision) {
    return fold.at(graph.parents(revision.id()));
  }

  /**
   * What a revision does, worked out from what it records.
   *
   * @param source its text, which tells what was renamed; empty if it is not at hand
   * @param hierarchies the entities whose rows are numbered with those of others
   */
  public Difference difference(
      RecordedRevision revision, Optional<String> source, Hierarchies hierarchies) {
    Schema before = before(revision);
    Schema after = before.with(revision.model());
    Hints hints =
        source.map(text -> WrittenNames.in(text).hints(before, after, Set.of())).orElse(Hints.NONE);
    return Differ.diff(before, after, hints.with(hierarchies));
  }

  /**
   * What a merge of all heads has to record: whatever several of them have a part in. The revisions
   * one after the other give the rest.
   */
  public List<Fragment> merged() {
    Schema lined =
        Schema.EMPTY.with(
            graph.revisions().stream().flatMap(revision -> revision.model().stream()).toList());
    return schema.fragmentsSince(lined);
  }
}
