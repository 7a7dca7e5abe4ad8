package dev.revisions.processor.diff;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hierarchies in which each class has a table of its own, with all columns. What numbers their
 * rows names the root alone, which need not have a table.
 *
 * @param below the qualified names of the entity classes below a root, by that of the root
 */
public record Hierarchies(Map<String, Set<String>> below) {

  /** None of them. */
  public static final Hierarchies NONE = new Hierarchies(Map.of());

  /** Copies the names. */
  public Hierarchies {
    below = Map.copyOf(below);
  }

  /** The entities with those below them. */
  Set<String> withThoseBelow(Collection<String> entities) {
    var all = new TreeSet<>(entities);
    entities.forEach(entity -> all.addAll(below.getOrDefault(entity, Set.of())));
    return all;
  }
}
