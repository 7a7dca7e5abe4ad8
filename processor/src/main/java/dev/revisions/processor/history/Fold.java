package dev.revisions.processor.history;

import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schemas that the fragments of revisions give, folded along the graph. What a later revision
 * records stands over what its ancestors recorded. Where branches meet, each stands for what it has
 * changed since they parted.
 */
final class Fold {

  private final RevisionGraph<RecordedRevision> graph;

  /** The schemas after the revisions that have several parents. */
  private final Map<String, Schema> merges = new TreeMap<>();

  /** What a merge leaves undecided, by its id. */
  private final SortedMap<String, SortedSet<TableName>> conflicts = new TreeMap<>();

  Fold(RevisionGraph<RecordedRevision> graph) {
    this.graph = graph;
    graph.ids().stream()
        .filter(id -> graph.parents(id).size() > 1)
        .forEach(id -> merges.put(id, merge(id)));
  }

  private Schema merge(String id) {
    List<Fragment> model = revision(id).model();
    var undecided = new TreeSet<TableName>();
    Schema merged = at(graph.parents(id), undecided);
    model.forEach(fragment -> name(fragment).ifPresent(undecided::remove));
    if (!undecided.isEmpty()) {
      conflicts.put(id, undecided);
    }
    return merged.with(model);
  }

  /** The name that may be undecided; schemas and converters never are. */
  private static Optional<TableName> name(Fragment fragment) {
    if (fragment instanceof Fragment.OfTable of) {
      return Optional.of(of.table().name());
    }
    if (fragment instanceof Fragment.OfSequence of) {
      return Optional.of(of.sequence().name());
    }
    if (fragment instanceof Fragment.OfEnumType of) {
      return Optional.of(of.type().name());
    }
    return fragment instanceof Fragment.Dropped dropped
        ? Optional.of(dropped.name())
        : Optional.empty();
  }

  /** What the merges of the history leave undecided: names by the ids of merges. */
  SortedMap<String, SortedSet<TableName>> conflicts() {
    return conflicts;
  }

  /** The schema with these revisions and all that they stand on. */
  Schema at(Collection<String> ids) {
    return at(ids, new TreeSet<>());
  }

  /**
   * The same.
   *
   * @param undecided gets the names of what branches have changed in different ways
   */
  private Schema at(Collection<String> ids, SortedSet<TableName> undecided) {
    Schema merged = Schema.EMPTY;
    var seen = new TreeSet<String>();
    for (String id : graph.headsOf(new TreeSet<>(ids))) {
      SortedSet<String> branch = graph.withAncestors(List.of(id));
      var common = new TreeSet<>(branch);
      common.retainAll(seen);
      merged = seen.isEmpty() ? after(id) : merged(common, merged, after(id), undecided);
      seen.addAll(branch);
    }
    return merged;
  }

  private Schema merged(
      SortedSet<String> common, Schema ours, Schema theirs, SortedSet<TableName> undecided) {
    var merge = new SchemaMerge(at(graph.headsOf(common)), ours, theirs);
    Schema merged = merge.merged();
    undecided.addAll(merge.conflicts());
    return merged;
  }

  /** Down the line to a merge or to the beginning, and from there up again. */
  private Schema after(String id) {
    var line = new ArrayDeque<Fragment>();
    String at = id;
    while (!merges.containsKey(at)) {
      List<Fragment> model = revision(at).model();
      for (int i = model.size() - 1; i >= 0; i--) {
        line.addFirst(model.get(i));
      }
      List<String> parents = graph.parents(at);
      if (parents.isEmpty()) {
        return Schema.EMPTY.with(List.copyOf(line));
      }
      at = parents.get(0);
    }
    return merges.get(at).with(List.copyOf(line));
  }

  private RecordedRevision revision(String id) {
    return graph.find(id).orElseThrow();
  }
}
