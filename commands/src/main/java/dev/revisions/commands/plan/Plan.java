package dev.revisions.commands.plan;

import dev.revisions.dialect.Dialect;
import dev.revisions.execution.PlannedOperation;
import dev.revisions.execution.PlannedRevision;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a run would do.
 *
 * @param dialect the database
 * @param up whether the run is an upgrade; it may first have to finish a downgrade
 * @param revisions in the order of the run
 */
public record Plan(Dialect dialect, boolean up, List<PlannedRevision> revisions) {

  /** Copies the list. */
  public Plan {
    revisions = List.copyOf(revisions);
  }

  /** For people: each step with what it locks and its SQL. */
  public String text() {
    if (revisions.isEmpty()) {
      return "Nothing would be done.";
    }
    var text = new StringJoiner("\n");
    for (PlannedRevision revision : revisions) {
      text.add(heading(revision));
      if (revision.operations().isEmpty()) {
        text.add("  - what the history has kept of it, which this application does not know");
        add(text, revision.sql());
      }
      List<PlannedOperation> operations = operations(revision);
      List<Cost> costs = costs(operations);
      for (int i = 0; i < operations.size(); i++) {
        String cost = costs.get(i).toString();
        text.add(
            "  - "
                + Description.of(operations.get(i).operation())
                + (cost.isEmpty() ? "" : "  [" + cost + "]"));
        add(text, operations.get(i).sql());
      }
    }
    return text.add("Nothing was changed.").toString();
  }

  private static void add(StringJoiner text, List<String> statements) {
    statements.forEach(sql -> text.add(sql.indent(6).stripTrailing() + ";"));
  }

  private List<Cost> costs(List<PlannedOperation> operations) {
    return Cost.of(dialect, operations.stream().map(PlannedOperation::operation).toList());
  }

  private static String heading(PlannedRevision revision) {
    String what = (revision.up() ? "apply " : "undo ") + revision.name();
    return revision.done() == 0
        ? "Would " + what
        : "Would finish to %s, of which %d of %d steps are done"
            .formatted(what, revision.done(), revision.steps());
  }

  private static List<PlannedOperation> operations(PlannedRevision revision) {
    return revision.operations().orElse(List.of());
  }

  /** For programs. */
  public JsonObject json() {
    return new JsonObject()
        .put("dialect", dialect.name())
        .put("direction", direction(up))
        .put("revisions", new JsonArray(revisions.stream().map(this::json).toList()));
  }

  private static String direction(boolean up) {
    return up ? "upgrade" : "downgrade";
  }

  private JsonObject json(PlannedRevision revision) {
    List<PlannedOperation> operations = operations(revision);
    List<Cost> costs = costs(operations);
    var steps = new JsonArray();
    for (int i = 0; i < operations.size(); i++) {
      Cost cost = costs.get(i);
      steps.add(
          new JsonObject()
              .put("operation", Description.of(operations.get(i).operation()))
              .put("sql", new JsonArray(operations.get(i).sql()))
              .put("lock", cost.lock())
              .put("blocks", cost.blocks().toString())
              .put("work", cost.equals(Cost.UNKNOWN) ? "not known" : cost.work().toString()));
    }
    return new JsonObject()
        .put("id", revision.name().id())
        .put("slug", revision.name().slug())
        .put("direction", direction(revision.up()))
        .put("done", revision.done())
        .put("of", revision.steps())
        .put("known", revision.operations().isPresent())
        .put("steps", steps)
        .put("sql", new JsonArray(revision.sql()));
  }
}
