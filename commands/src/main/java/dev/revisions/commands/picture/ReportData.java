package dev.revisions.commands.picture;

import dev.revisions.Revision;
import dev.revisions.RevisionDescription;
import dev.revisions.RevisionException;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.commands.Dialects;
import dev.revisions.commands.plan.Cost;
import dev.revisions.commands.plan.Description;
import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What the page of a report is told, in the words that {@code report.js} reads. */
record ReportData(Report report, Timeline timeline) {

  ReportData(Report report) {
    this(report, new Timeline(report.graph()));
  }

  JsonObject json() {
    var layout = new JsonObject();
    Layout.OPTIONS.forEach(layout::put);
    var json =
        new JsonObject()
            .put("layout", layout)
            .put("dialects", array(Dialects.ALL, Dialect::name))
            .put("revisions", array(report.graph().revisions(), this::revision));
    report.database().ifPresent(database -> json.put("database", database.name()));
    return json;
  }

  private JsonObject revision(Revision revision) {
    RevisionInfo info = revision.info();
    var json =
        new JsonObject()
            .put("id", info.id())
            .put("parents", new JsonArray(report.graph().parents(info.id())))
            .put("created", info.created())
            .put("className", revision.getClass().getName())
            .put("summary", RevisionDescription.of(revision).summary())
            .put("upgrade", operations(revision.upgradeOperations()))
            .put("downgrade", operations(revision.downgradeOperations()))
            .put("boxes", array(timeline.change(info.id()).changes().boxes(), ReportData::box));
    report
        .database()
        .ifPresent(database -> json.put("applied", database.ids().contains(info.id())));
    return json;
  }

  private static JsonArray operations(List<Operation> operations) {
    List<JsonObject> all =
        operations.stream()
            .map(
                operation ->
                    new JsonObject()
                        .put("text", Description.of(operation))
                        .put("sql", new JsonObject())
                        .put("cost", new JsonObject()))
            .toList();
    for (Dialect dialect : Dialects.ALL) {
      List<Cost> costs = Cost.of(dialect, operations);
      for (int i = 0; i < all.size(); i++) {
        all.get(i).getJsonObject("sql").put(dialect.name(), sql(dialect, operations.get(i)));
        all.get(i).getJsonObject("cost").put(dialect.name(), costs.get(i).toString());
      }
    }
    return new JsonArray(all);
  }

  /** What a database cannot do is told where its SQL would stand. */
  private static JsonArray sql(Dialect dialect, Operation operation) {
    try {
      return new JsonArray(dialect.render(operation));
    } catch (RevisionException e) {
      return JsonArray.of("-- " + e.getMessage());
    }
  }

  private static JsonObject box(Box box) {
    return new JsonObject()
        .put("table", box.table().toString())
        .put("change", box.change().toString())
        .put("rows", array(box.rows(), ReportData::row))
        .put("references", array(box.references(), ReportData::reference))
        .put("rules", array(box.rules(), ReportData::rule));
  }

  private static JsonObject row(Box.Row row) {
    return new JsonObject()
        .put("name", row.name())
        .put("type", row.type())
        .put("keys", row.keys())
        .put("nullable", row.nullable())
        .put("change", row.change().toString())
        .put("before", row.before());
  }

  private static JsonObject reference(Box.Reference reference) {
    return new JsonObject()
        .put("name", reference.name())
        .put("columns", new JsonArray(reference.columns()))
        .put("target", reference.target().toString())
        .put("optional", reference.optional())
        .put("single", reference.single())
        .put("change", reference.change().toString());
  }

  private static JsonObject rule(Box.Rule rule) {
    return new JsonObject().put("text", rule.text()).put("change", rule.change().toString());
  }

  private static <T> JsonArray array(Collection<T> elements, Function<T, Object> json) {
    return new JsonArray(elements.stream().map(json).toList());
  }
}
