package dev.revisions.processor.history;

import dev.revisions.schema.Fragment;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A revision of the history, as its annotation tells it.
 *
 * @param element the class
 * @param id its identity
 * @param parents the ids of the revisions that it stands on
 * @param model the state that it records
 */
public record RecordedRevision(
    TypeElement element, String id, List<String> parents, List<Fragment> model) {

  /** Copies the lists. */
  public RecordedRevision {
    parents = List.copyOf(parents);
    model = List.copyOf(model);
  }

  /** The qualified name of the class. */
  public String className() {
    return element.getQualifiedName().toString();
  }
}
