package dev.revisions.processor.history;

import dev.revisions.graph.RevisionGraph;
import dev.revisions.processor.fingerprint.Fingerprint;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A revision of the history as its annotation tells it, before the model is read.
 *
 * @param element the class
 * @param id its identity
 * @param parents the ids of the revisions that it stands on
 * @param replaces the ids of the revisions that were folded into it, oldest first
 * @param entities the fingerprint of what it was made of, or empty
 * @param model the state that it records, as it is written
 */
public record Outline(
    TypeElement element,
    String id,
    List<String> parents,
    List<String> replaces,
    String entities,
    List<String> model) {

  /** The qualified name of the class. */
  public String className() {
    return element.getQualifiedName().toString();
  }

  /** What counts for a fingerprint. */
  public Fingerprint.Entry entry() {
    return new Fingerprint.Entry(id, parents, replaces, model);
  }

  RevisionGraph.Node node() {
    return new RevisionGraph.Node(id, parents, replaces, className());
  }
}
