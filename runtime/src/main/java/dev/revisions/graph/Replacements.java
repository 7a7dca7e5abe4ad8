package dev.revisions.graph;

import dev.revisions.graph.RevisionGraph.Node;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which revisions are in the place of others, because those were folded into one. The others may
 * still be around, as classes of an earlier build; they count no longer.
 */
final class Replacements {

  /** The one that is in the place of a revision, by the id of that. */
  private final Map<String, Node> replacements = new TreeMap<>();

  private final Map<String, List<String>> replaced = new TreeMap<>();

  /**
   * Reads what the revisions say.
   *
   * @throws GraphException if two of them replace the same one, or each other
   */
  static Replacements of(Collection<Node> nodes) {
    var gone = new TreeSet<String>();
    for (Node node : nodes) {
      gone.addAll(others(node));
    }
    var all = new Replacements();
    for (Node node : nodes) {
      if (!gone.contains(node.id())) {
        all.add(node);
      }
    }
    for (Node node : nodes) {
      if (gone.contains(node.id()) && !all.isReplaced(node.id())) {
        throw new GraphException(
            "%s is replaced by a revision that it replaces; correct their replaces"
                .formatted(node.label()));
      }
    }
    return all;
  }

  private static List<String> others(Node node) {
    var others = new LinkedHashSet<>(node.replaces());
    others.remove(node.id());
    return List.copyOf(others);
  }

  private void add(Node node) {
    replaced.put(node.id(), others(node));
    for (String id : others(node)) {
      Node other = replacements.put(id, node);
      if (other != null) {
        throw new GraphException(
            "%s and %s both replace %s; delete the file of the one that no database has, and compile again"
                .formatted(other.label(), node.label(), id));
      }
    }
  }

  boolean isReplaced(String id) {
    return replacements.containsKey(id);
  }

  Optional<String> of(String id) {
    return Optional.ofNullable(replacements.get(id)).map(Node::id);
  }

  List<String> by(String id) {
    return replaced.getOrDefault(id, List.of());
  }

  /**
   * The parent that a revision has in truth: after the last of what one replaces, the schema is the
   * same as after that one.
   */
  String standIn(String parent, Node child) {
    Node replacement = replacements.get(parent);
    if (replacement == null) {
      return parent;
    }
    List<String> ids = by(replacement.id());
    if (!ids.get(ids.size() - 1).equals(parent)) {
      throw new GraphException(
          "%s stands on %s, which %s has replaced together with later ones; if no database has %s, delete its file and compile again: it is made anew after %s"
              .formatted(
                  child.label(), parent, replacement.label(), child.label(), replacement.label()));
    }
    return replacement.id();
  }
}
