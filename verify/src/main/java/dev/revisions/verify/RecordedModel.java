package dev.revisions.verify;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.NotationException;
import dev.revisions.schema.Schema;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What the revisions record of the schema, folded along the graph.
 *
 * @param graph the revisions
 */
public record RecordedModel(RevisionGraph<Revision> graph) {

  /**
   * The schema with these revisions and all that they stand on applied.
   *
   * @throws RevisionException if the model of a revision cannot be read
   */
  public Schema at(Collection<String> ids) {
    Schema schema = Schema.EMPTY;
    for (String id : graph.upwards(graph.withAncestors(ids))) {
      schema = after(schema, id);
    }
    return schema;
  }

  /**
   * The schema that a revision makes of the one that it finds.
   *
   * @throws RevisionException if the model of the revision cannot be read
   */
  public Schema after(Schema before, String id) {
    return before.with(fragments(graph.find(id).orElseThrow()));
  }

  /** What any revision records, whether it is still there at the end or not. */
  List<Fragment> everything() {
    return graph.revisions().stream().flatMap(revision -> fragments(revision).stream()).toList();
  }

  private static List<Fragment> fragments(Revision revision) {
    try {
      return Arrays.stream(revision.info().model()).map(Notation::parse).toList();
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
}
