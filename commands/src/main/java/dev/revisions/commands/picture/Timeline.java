package dev.revisions.commands.picture;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Schema;
import dev.revisions.verify.RecordedModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema before and after each revision, folded from what the revisions record. */
public final class Timeline {

  private final RecordedModel model;
  private final Map<String, Schema> before = new TreeMap<>();
  private final Map<String, Schema> after = new TreeMap<>();

  /**
   * Folds the whole history.
   *
   * @throws RevisionException if the model of a revision cannot be read
   */
  public Timeline(RevisionGraph<Revision> graph) {
    this.model = new RecordedModel(graph);
    for (String id : graph.ids()) {
      List<String> parents = graph.parents(id);
      Schema start = parents.size() == 1 ? after.get(parents.get(0)) : at(parents);
      before.put(id, start);
      after.put(id, model.after(start, id));
    }
  }

  /** The schema with these revisions and all that they stand on applied. */
  public Schema at(Collection<String> ids) {
    return model.at(ids);
  }

  /** What a revision makes of the schema that it finds. */
  public Diagram change(String id) {
    return Diagram.of(before.get(id), after.get(id));
  }
}
