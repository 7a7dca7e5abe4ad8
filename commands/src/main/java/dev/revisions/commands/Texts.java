package dev.revisions.commands;

import dev.revisions.DatabaseState;
import dev.revisions.DowngradeReport;
import dev.revisions.RevisionName;
import dev.revisions.TenantsDowngradeReport;
import dev.revisions.TenantsReport;
import dev.revisions.UpgradeReport;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words for what the runtime reports. */
final class Texts {

  private Texts() {}

  static String done(
      String done, String nothing, List<RevisionName> revisions, List<RevisionName> heads) {
    var lines = new Lines();
    revisions.forEach(revision -> lines.add(done + " " + revision));
    lines.add(
        (revisions.isEmpty() ? nothing + "; the database is at " : "The database is now at ")
            + names(heads));
    return lines.toString();
  }

  static String names(List<RevisionName> names) {
    return names.isEmpty()
        ? "base"
        : names.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
  }

  static JsonObject json(TenantsReport report) {
    return json("upgraded", report.upgraded(), UpgradeReport::applied, report.failed());
  }

  static JsonObject json(TenantsDowngradeReport report) {
    return json("downgraded", report.downgraded(), DowngradeReport::undone, report.failed());
  }

  private static <T> JsonObject json(
      String word,
      Map<String, T> reports,
      Function<T, List<RevisionName>> names,
      Map<String, Throwable> failures) {
    var done = new JsonObject();
    reports.forEach((name, report) -> done.put(name, json(names.apply(report))));
    var failed = new JsonObject();
    failures.forEach((name, error) -> failed.put(name, error.getMessage()));
    return new JsonObject().put(word, done).put("failed", failed);
  }

  static JsonObject json(DatabaseState state) {
    return new JsonObject()
        .put("heads", json(state.heads()))
        .put("pending", json(state.pending()))
        .put("interrupted", json(state.interrupted()))
        .put("ahead", json(state.ahead()))
        .put("changed", json(state.changed()));
  }

  static JsonArray json(List<RevisionName> names) {
    return new JsonArray(
        names.stream()
            .map(name -> new JsonObject().put("id", name.id()).put("slug", name.slug()))
            .toList());
  }
}
