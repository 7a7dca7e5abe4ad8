package dev.revisions.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the revision that an id, or the beginning of one, means. */
final class Lookup {

  /** Shorter ids than this are meant only by themselves. */
  private static final int SHORTEST = 4;

  private final RevisionGraph<?> graph;

  Lookup(RevisionGraph<?> graph) {
    this.graph = graph;
  }

  /** The revision of that id, or else the only one whose id begins so. */
  String find(String name) {
    if (graph.find(name).isPresent()) {
      return name;
    }
    List<String> candidates = isCount(name) ? List.of() : startingWith(name);
    if (candidates.isEmpty()) {
      throw new GraphException(unknown(name));
    }
    if (candidates.size() > 1) {
      throw new GraphException(
          "several revisions start with '%s': %s; write more characters of the one you mean"
              .formatted(name, describe(candidates)));
    }
    return candidates.get(0);
  }

  /** Whether someone who wrote this may have meant a number of steps. */
  private static boolean isCount(String name) {
    return name.length() < SHORTEST && name.chars().allMatch(Character::isDigit);
  }

  private List<String> startingWith(String prefix) {
    return graph.ids().stream()
        .filter(id -> id.length() >= SHORTEST && id.startsWith(prefix))
        .toList();
  }

  private String unknown(String name) {
    Optional<String> replacement = replacement(name);
    if (replacement.isPresent()) {
      return "revision '%s' has become a part of %s; name that"
          .formatted(name, graph.describe(replacement.get()));
    }
    String message = "there is no revision '%s'; %s".formatted(name, newest());
    if (name.length() < SHORTEST) {
      message += "; write at least four characters of an id";
    }
    return isCount(name)
        ? message + ", or +%s or -%s for a number of steps".formatted(name, name)
        : message;
  }

  /** The revision that is in the place of those whose ids begin so. */
  private Optional<String> replacement(String name) {
    return name.length() < SHORTEST
        ? Optional.empty()
        : graph.ids().stream()
            .filter(id -> graph.replaced(id).stream().anyMatch(old -> old.startsWith(name)))
            .findFirst();
  }

  private String newest() {
    return switch (graph.heads().size()) {
      case 0 -> "the history is empty";
      case 1 -> "the newest is " + describe(graph.heads());
      default -> "the newest are " + describe(graph.heads());
    };
  }

  /** Ids with their labels, for messages. */
  String describe(Collection<String> ids) {
    return ids.isEmpty()
        ? "base"
        : ids.stream().map(graph::describe).collect(Collectors.joining(", "));
  }
}
