package dev.revisions.processor.history;

import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Fragment;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A revision of the history, as its annotation tells it.
 *
 * @param element the class
 * @param id its identity
 * @param parents the ids of the revisions that it stands on
 * @param replaces the ids of the revisions that were folded into it, oldest first
 * @param created when it was written, as the annotation says it
 * @param message what the user called it, or empty
 * @param entities the fingerprint of what it was made of, or empty
 * @param model the state that it records
 */
public record RecordedRevision(
    TypeElement element,
    String id,
    List<String> parents,
    List<String> replaces,
    String created,
    String message,
    String entities,
    List<Fragment> model) {

  /** Copies the lists. */
  public RecordedRevision {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
    model = List.copyOf(model);
  }

  /** The qualified name of the class. */
  public String className() {
    return element.getQualifiedName().toString();
  }

  RevisionGraph.Node node() {
    return new RevisionGraph.Node(id, parents, replaces, className());
  }
}
