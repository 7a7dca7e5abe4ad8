package dev.revisions.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The history of revisions as a graph: each names its parents. Built from values, without files or
 * a database, so that every question about order is a pure function.
 *
 * @param <R> what a revision is to the caller
 */
public final class RevisionGraph<R> {

  private final TreeMap<String, R> revisions = new TreeMap<>();
  private final TreeMap<String, List<String>> parents = new TreeMap<>();
  private final TreeMap<String, TreeSet<String>> children = new TreeMap<>();
  private final TreeMap<String, String> labels = new TreeMap<>();
  private final Replacements replacements;
  private final List<String> order;

  private RevisionGraph(Collection<? extends R> all, Function<? super R, Node> node) {
    var nodes = new TreeMap<String, Node>();
    for (R revision : all) {
      Node read = node.apply(revision);
      Node other = nodes.put(read.id(), read);
      if (other != null) {
        throw new GraphException(
            "%s and %s have the same id %s; delete one of them"
                .formatted(other.label(), read.label(), read.id()));
      }
      revisions.put(read.id(), revision);
    }
    replacements = Replacements.of(nodes.values());
    for (Node read : List.copyOf(nodes.values())) {
      if (replacements.isReplaced(read.id())) {
        nodes.remove(read.id());
        revisions.remove(read.id());
      } else {
        labels.put(read.id(), read.label());
      }
    }
    for (Node read : nodes.values()) {
      addParents(read);
    }
    order = sorted(revisions.keySet(), this::parents, this::children);
    requireNoCycle();
  }

  private void addParents(Node node) {
    var above = new TreeSet<String>();
    for (String parent : node.parents()) {
      above.add(replacements.standIn(parent, node));
    }
    parents.put(node.id(), List.copyOf(above));
    for (String parent : above) {
      requireKnown(parent, node.label());
      children.computeIfAbsent(parent, p -> new TreeSet<>()).add(node.id());
    }
  }

  /**
   * What the graph knows of a revision.
   *
   * @param id its id
   * @param parents the ids of the revisions that it stands on
   * @param replaces the ids of the revisions in whose place it is, oldest first: they are not part
   *     of the graph, and what stands on the last of them stands on this one
   * @param label its name in messages, usually its class
   */
  public record Node(String id, List<String> parents, List<String> replaces, String label) {

    /** Copies the lists. */
    public Node {
      parents = List.copyOf(parents);
      replaces = List.copyOf(replaces);
    }
  }

  /**
   * A graph of these revisions, in whatever order they come.
   *
   * @param node tells of a revision what the graph needs
   * @throws GraphException if two have one id or replace the same one, a parent is missing or there
   *     is a cycle
   */
  public static <R> RevisionGraph<R> of(
      Collection<? extends R> revisions, Function<? super R, Node> node) {
    return new RevisionGraph<>(revisions, node);
  }

  private void requireKnown(String parent, String child) {
    if (!revisions.containsKey(parent)) {
      throw new GraphException(
          "%1$s names the parent %2$s, which no revision has; restore that revision's file, or, if no database has %1$s, delete its file and compile again: it is made anew"
              .formatted(child, parent));
    }
  }

  private void requireNoCycle() {
    if (order.size() < revisions.size()) {
      throw new GraphException(
          "these revisions are their own ancestors: "
              + labels.entrySet().stream()
                  .filter(entry -> !order.contains(entry.getKey()))
                  .map(Map.Entry::getValue)
                  .collect(Collectors.joining(", "))
              + "; correct their parents, or restore their files from version control");
    }
  }

  /** What stands before comes first; among those that are free, the smallest id. */
  private static List<String> sorted(
      Set<String> ids,
      Function<String, ? extends Collection<String>> before,
      Function<String, ? extends Collection<String>> after) {
    var missing = new TreeMap<String, Integer>();
    var free = new PriorityQueue<String>();
    for (String id : ids) {
      int count = 0;
      for (String other : before.apply(id)) {
        count += ids.contains(other) ? 1 : 0;
      }
      missing.put(id, count);
      addIfFree(free, id, count);
    }
    var sorted = new ArrayList<String>();
    while (!free.isEmpty()) {
      String id = free.remove();
      sorted.add(id);
      for (String next : after.apply(id)) {
        if (missing.containsKey(next)) {
          addIfFree(free, next, missing.merge(next, -1, Integer::sum));
        }
      }
    }
    return List.copyOf(sorted);
  }

  private static void addIfFree(PriorityQueue<String> free, String id, int missing) {
    if (missing == 0) {
      free.add(id);
    }
  }

  /** Those of the revisions that are among these, parents before children. */
  public List<String> upwards(Set<String> ids) {
    return order.stream().filter(ids::contains).toList();
  }

  /** Those of the revisions that are among these, children before parents. */
  public List<String> downwards(Set<String> ids) {
    var known = new TreeSet<>(ids);
    known.retainAll(revisions.keySet());
    return sorted(known, this::children, this::parents);
  }

  /** The id and, where it says more, the label of a revision, for messages. */
  public String describe(String id) {
    String label = labels.getOrDefault(id, id);
    return label.equals(id) ? id : id + " (" + label + ")";
  }

  /** All ids, parents before children; total and deterministic. */
  public List<String> ids() {
    return order;
  }

  /** All revisions, parents before children. */
  public List<R> revisions() {
    var all = new ArrayList<R>();
    for (String id : order) {
      all.add(revisions.get(id));
    }
    return List.copyOf(all);
  }

  /** The revision of that exact id. */
  public Optional<R> find(String id) {
    return Optional.ofNullable(revisions.get(id));
  }

  /** The id of the revision that is in the place of another one. */
  public Optional<String> replacement(String id) {
    return replacements.of(id);
  }

  /** The ids of the revisions in whose place a revision is, oldest first. */
  public List<String> replaced(String id) {
    return replacements.by(id);
  }

  /** The ids of the parents of a revision, sorted. */
  public List<String> parents(String id) {
    return parents.getOrDefault(id, List.of());
  }

  /** The ids of the children of a revision, sorted. */
  public SortedSet<String> children(String id) {
    return children.getOrDefault(id, new TreeSet<>());
  }

  /** The ids that no revision stands on, sorted. */
  public SortedSet<String> heads() {
    return headsOf(revisions.keySet());
  }

  /** The ids among these that no other of these stands on, sorted. */
  public SortedSet<String> headsOf(Set<String> ids) {
    var heads = new TreeSet<>(ids);
    for (String id : ids) {
      heads.removeAll(parents(id));
    }
    return heads;
  }

  /** The ids without parents, sorted. */
  public SortedSet<String> bases() {
    return parents.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** These ids and all that they stand on. */
  public SortedSet<String> withAncestors(Collection<String> ids) {
    return closure(ids, this::parents);
  }

  /** These ids and all that stands on them. */
  public SortedSet<String> withDescendants(Collection<String> ids) {
    return closure(ids, this::children);
  }

  private static SortedSet<String> closure(
      Collection<String> ids, Function<String, ? extends Collection<String>> next) {
    var reached = new TreeSet<String>();
    var open = new ArrayList<>(ids);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (reached.add(id)) {
        open.addAll(next.apply(id));
      }
    }
    return reached;
  }
}
