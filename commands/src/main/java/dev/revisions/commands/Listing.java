package dev.revisions.commands;

import dev.revisions.Revision;
import dev.revisions.RevisionDescription;
import dev.revisions.commands.plan.Description;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Revisions as lists.
 *
 * @param graph all revisions
 * @param current those that are to be marked as current; empty if no database was asked
 */
record Listing(RevisionGraph<Revision> graph, Optional<SortedSet<String>> current) {

  private RevisionDescription description(String id) {
    return RevisionDescription.of(graph.find(id).orElseThrow());
  }

  /** {@code id slug (head)}. */
  String names(Collection<String> ids) {
    return ids.stream()
        .map(id -> description(id).name() + marks(id))
        .collect(Collectors.joining("\n"));
  }

  /** {@code parents -> id (head), summary}. */
  String lines(List<String> ids) {
    return ids.isEmpty()
        ? "No revisions."
        : ids.stream()
            .map(
                id ->
                    "%s -> %s%s, %s"
                        .formatted(parents(id), id, marks(id), description(id).summary()))
            .collect(Collectors.joining("\n"));
  }

  /** All about each, with an empty line between them. */
  String details(List<String> ids) {
    return ids.stream().map(this::details).collect(Collectors.joining("\n\n"));
  }

  private String details(String id) {
    RevisionDescription description = description(id);
    var lines = new Lines();
    lines.add("Revision: " + id + marks(id));
    lines.add("Parents:  " + parents(id));
    if (!description.replaces().isEmpty()) {
      lines.add("Replaces: " + String.join(", ", description.replaces()));
    }
    lines.add("Written:  " + description.created());
    lines.add("Class:    " + description.className());
    lines.add("Summary:  " + description.summary());
    operations(id).forEach(operation -> lines.add("  - " + operation));
    return lines.toString();
  }

  private List<String> operations(String id) {
    return graph.find(id).orElseThrow().upgradeOperations().stream().map(Description::of).toList();
  }

  private String parents(String id) {
    return graph.parents(id).isEmpty() ? "base" : String.join(", ", graph.parents(id));
  }

  private String marks(String id) {
    return (graph.heads().contains(id) ? " (head)" : "")
        + (graph.children(id).size() > 1 ? " (branchpoint)" : "")
        + (graph.parents(id).size() > 1 ? " (mergepoint)" : "")
        + (current.filter(ids -> ids.contains(id)).isPresent() ? " (current)" : "");
  }

  JsonObject json(List<String> ids) {
    return new JsonObject().put("revisions", new JsonArray(ids.stream().map(this::json).toList()));
  }

  /** All about each. */
  JsonObject detailedJson(List<String> ids) {
    return new JsonObject()
        .put(
            "revisions",
            new JsonArray(
                ids.stream()
                    .map(id -> json(id).put("operations", new JsonArray(operations(id))))
                    .toList()));
  }

  private JsonObject json(String id) {
    RevisionDescription description = description(id);
    var json =
        new JsonObject()
            .put("id", id)
            .put("slug", description.slug())
            .put("parents", new JsonArray(description.parents()))
            .put("replaces", new JsonArray(description.replaces()))
            .put("created", description.created())
            .put("class", description.className())
            .put("summary", description.summary())
            .put("head", graph.heads().contains(id));
    current.ifPresent(ids -> json.put("current", ids.contains(id)));
    return json;
  }
}
