package dev.revisions.commands.plan;

import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.operation.Operation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a run would do.
 *
 * @param dialect the database
 * @param up whether revisions are applied, not undone
 * @param revisions in the order of the run
 * @param known those of the application; one that a newer version of it applied is undone with what
 *     the history has kept
 */
public record Plan(
    Dialect dialect, boolean up, List<RevisionName> revisions, RevisionGraph<Revision> known) {

  /** Copies the list. */
  public Plan {
    revisions = List.copyOf(revisions);
  }

  private List<Operation> operations(RevisionName name) {
    return known
        .find(name.id())
        .map(revision -> up ? revision.upgradeOperations() : revision.downgradeOperations())
        .orElse(List.of());
  }

  private boolean isKnown(RevisionName name) {
    return known.find(name.id()).isPresent();
  }

  /** For people: each step with what it locks and its SQL. */
  public String text() {
    if (revisions.isEmpty()) {
      return "Nothing would be done.";
    }
    var text = new StringJoiner("\n");
    for (RevisionName name : revisions) {
      text.add((up ? "Would apply " : "Would undo ") + name);
      if (!isKnown(name)) {
        text.add("  - what the history has kept of it, which this application does not know");
      }
      List<Operation> operations = operations(name);
      List<Cost> costs = Cost.of(dialect, operations);
      for (int i = 0; i < operations.size(); i++) {
        String cost = costs.get(i).toString();
        text.add(
            "  - "
                + Description.of(operations.get(i))
                + (cost.isEmpty() ? "" : "  [" + cost + "]"));
        dialect
            .render(operations.get(i))
            .forEach(sql -> text.add(sql.indent(6).stripTrailing() + ";"));
      }
    }
    return text.add("Nothing was changed.").toString();
  }

  /** For programs. */
  public JsonObject json() {
    return new JsonObject()
        .put("dialect", dialect.name())
        .put("direction", up ? "upgrade" : "downgrade")
        .put("revisions", new JsonArray(revisions.stream().map(this::json).toList()));
  }

  private JsonObject json(RevisionName name) {
    List<Operation> operations = operations(name);
    List<Cost> costs = Cost.of(dialect, operations);
    var steps = new JsonArray();
    for (int i = 0; i < operations.size(); i++) {
      Cost cost = costs.get(i);
      steps.add(
          new JsonObject()
              .put("operation", Description.of(operations.get(i)))
              .put("sql", new JsonArray(dialect.render(operations.get(i))))
              .put("lock", cost.lock())
              .put("blocks", cost.blocks().toString())
              .put("work", cost.work().toString()));
    }
    return new JsonObject()
        .put("id", name.id())
        .put("slug", name.slug())
        .put("known", isKnown(name))
        .put("steps", steps);
  }
}
