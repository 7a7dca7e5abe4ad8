package dev.revisions.commands.picture;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Notation;
import dev.revisions.schema.NotationException;
import dev.revisions.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema before and after each revision, folded from what the revisions record. */
public final class Timeline {

  private final RevisionGraph<Revision> graph;
  private final Map<String, Schema> before = new TreeMap<>();
  private final Map<String, Schema> after = new TreeMap<>();

  /**
   * Folds the whole history.
   *
   * @throws RevisionException if the model of a revision cannot be read
   */
  public Timeline(RevisionGraph<Revision> graph) {
    this.graph = graph;
    for (String id : graph.ids()) {
      List<String> parents = graph.parents(id);
      Schema start = parents.size() == 1 ? after.get(parents.get(0)) : at(parents);
      before.put(id, start);
      after.put(id, applied(start, id));
    }
  }

  /** The schema with these revisions and all that they stand on applied. */
  public Schema at(Collection<String> ids) {
    Schema schema = Schema.EMPTY;
    for (String id : graph.upwards(graph.withAncestors(ids))) {
      schema = applied(schema, id);
    }
    return schema;
  }

  private Schema applied(Schema start, String id) {
    Revision revision = graph.find(id).orElseThrow();
    Schema schema = start;
    for (String text : revision.info().model()) {
      try {
        schema = schema.with(Notation.parse(text));
      } catch (NotationException e) {
        throw new RevisionException(
            "The model of "
                + revision.getClass().getName()
                + " cannot be read: "
                + e.getMessage()
                + "; restore its @RevisionInfo from version control",
            e);
      }
    }
    return schema;
  }

  /** What a revision makes of the schema that it finds. */
  public Diagram change(String id) {
    return Diagram.of(before.get(id), after.get(id));
  }
}
