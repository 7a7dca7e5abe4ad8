package dev.revisions.graph;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Goes the steps of a target, one revision at a time. Empty is the base. */
final class Walk {

  private final RevisionGraph<?> graph;
  private final Lookup lookup;
  private final Target target;
  private final SortedSet<String> within;
  private final boolean clamped;
  private int taken;

  /**
   * Prepares a walk.
   *
   * @param within the only revisions that it goes through
   * @param clamped whether to stop at the end of the history instead of failing
   */
  Walk(
      RevisionGraph<?> graph,
      Lookup lookup,
      Target target,
      SortedSet<String> within,
      boolean clamped) {
    this.graph = graph;
    this.lookup = lookup;
    this.target = target;
    this.within = within;
    this.clamped = clamped;
  }

  Optional<String> from(Optional<String> start) {
    Optional<String> at = start;
    for (taken = 0; taken < Math.abs(target.steps()); taken++) {
      if (isAtEnd(at)) {
        if (clamped) {
          return at;
        }
        throw tooFar(start);
      }
      at = next(at);
    }
    return at;
  }

  private boolean up() {
    return target.steps() > 0;
  }

  private boolean isAtEnd(Optional<String> at) {
    return up() ? above(at).isEmpty() : at.isEmpty();
  }

  private Optional<String> next(Optional<String> at) {
    SortedSet<String> next = up() ? above(at) : below(at.orElseThrow());
    if (next.size() > 1) {
      throw new GraphException(
          "'%s' is ambiguous: %s %s several revisions, %s; name the one you mean"
              .formatted(
                  target.text(),
                  lookup.describe(at.stream().toList()),
                  up() ? "is followed by" : "stands on",
                  lookup.describe(next)));
    }
    return next.stream().findFirst();
  }

  private SortedSet<String> above(Optional<String> at) {
    return onTheWay(at.isPresent() ? graph.children(at.get()) : graph.bases());
  }

  private SortedSet<String> below(String at) {
    return onTheWay(graph.parents(at));
  }

  private SortedSet<String> onTheWay(Collection<String> ids) {
    var common = new TreeSet<>(ids);
    common.retainAll(within);
    return common;
  }

  private GraphException tooFar(Optional<String> start) {
    return new GraphException(
        "'%s' goes too far: from %s it is %d %s to %s; use a smaller number or %s"
            .formatted(
                target.text(),
                lookup.describe(start.stream().toList()),
                taken,
                taken == 1 ? "step" : "steps",
                up() ? "the end" : "base",
                up() ? "head" : "base"));
  }
}
