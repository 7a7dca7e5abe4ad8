package dev.revisions.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a database stands in the graph, and the ways from there. A way is a difference of sets,
 * never a comparison with the newest: a branch that was merged late is applied like any other.
 *
 * <p>Targets are ids, unique beginnings of ids, {@code base}, {@code head}, {@code heads}, {@code
 * current}, {@code +N} and {@code -N} from where the database stands, and any of them with steps
 * behind it ({@code 3f9c+2}, {@code head-1}). With a revision and {@code @} in front of it a target
 * is one of that revision's branch ({@code 3f9c@head}).
 */
public final class Position {

  private final RevisionGraph<?> graph;
  private final SortedSet<String> applied;
  private final Lookup lookup;
  private final Resolver resolver;

  /**
   * A position.
   *
   * @param applied the ids of all applied revisions; ids that the graph does not have are left out
   */
  public Position(RevisionGraph<?> graph, Collection<String> applied) {
    this(graph, applied, graph.heads());
  }

  /**
   * A position in a graph that may go on above its heads.
   *
   * @param heads what {@code head} and {@code heads} mean
   */
  public Position(RevisionGraph<?> graph, Collection<String> applied, SortedSet<String> heads) {
    this(graph, new TreeSet<>(graph.upwards(Set.copyOf(applied))), heads, true);
  }

  private Position(
      RevisionGraph<?> graph, SortedSet<String> applied, SortedSet<String> heads, boolean known) {
    this.graph = graph;
    this.applied = applied;
    this.lookup = new Lookup(graph);
    this.resolver = new Resolver(graph, heads, known ? Optional.of(current()) : Optional.empty());
  }

  /** No position: what asks for the current revisions is refused, the rest is as at the base. */
  public static Position withoutDatabase(RevisionGraph<?> graph) {
    return new Position(graph, new TreeSet<>(), graph.heads(), false);
  }

  /**
   * Whether a target or a range can be told only from where a database stands.
   *
   * @throws GraphException if it is neither
   */
  public static boolean isNeededFor(String text) {
    return text.contains(":")
        ? Range.parse(text).countsFromDatabase()
        : Target.parse(text).countsFromDatabase();
  }

  /** The applied revisions that no other applied one stands on, sorted. */
  public SortedSet<String> current() {
    return graph.headsOf(applied);
  }

  /**
   * The revisions to apply to reach a target, parents first; none if it is reached already.
   *
   * @throws GraphException if the target is unknown, ambiguous or below
   */
  public List<String> upgradeTo(String text) {
    Target target = Target.parse(text);
    if (target.isRelative() && target.steps() < 0) {
      throw new GraphException(
          "'%s' is no target of an upgrade, it leads down; use downgrade, or +N".formatted(text));
    }
    SortedSet<String> missing = graph.withAncestors(resolver.resolve(target));
    missing.removeAll(applied);
    return graph.upwards(missing);
  }

  /**
   * The revisions to undo to come back to a target, children first: all that stands on it.
   *
   * @throws GraphException if the target is unknown, ambiguous or not applied
   */
  public List<String> downgradeTo(String text) {
    Target target = Target.parse(text);
    if (target.isRelative() && target.steps() > 0) {
      throw new GraphException(
          "'%s' is no target of a downgrade, it leads up; use upgrade, or -N".formatted(text));
    }
    SortedSet<String> kept = resolver.resolve(target);
    if (!applied.containsAll(kept)) {
      throw new GraphException(
          "cannot downgrade to %s: it is not applied, the database stands at %s"
              .formatted(lookup.describe(kept), lookup.describe(current())));
    }
    return kept.equals(current())
        ? List.of()
        : onBranch(target, undone(applied, resolver.single(target, kept)));
  }

  /** What another branch has stays, unless it stands on what goes. */
  private List<String> onBranch(Target target, List<String> undone) {
    var gone = new TreeSet<>(undone);
    gone.retainAll(resolver.lineage(target));
    SortedSet<String> all = graph.withDescendants(gone);
    all.retainAll(undone);
    return graph.downwards(all);
  }

  /** What stands on a revision, or everything where there is none. */
  private List<String> undone(Set<String> from, Optional<String> kept) {
    SortedSet<String> undone = new TreeSet<>(from);
    kept.ifPresent(
        id -> {
          undone.retainAll(graph.withDescendants(List.of(id)));
          undone.remove(id);
        });
    return graph.downwards(undone);
  }

  /**
   * The revisions that a history has after a target is declared reached: it and its ancestors,
   * parents first.
   *
   * @throws GraphException if the target is unknown or ambiguous
   */
  public List<String> upTo(String text) {
    return graph.upwards(graph.withAncestors(resolver.resolve(Target.parse(text))));
  }

  /**
   * The revisions of a range {@code from:to}, both ends included, children first.
   *
   * @throws GraphException if an end is unknown or ambiguous or the start is not below the end
   */
  public List<String> between(String range) {
    Ends ends = ends(range, true);
    SortedSet<String> ids = graph.withAncestors(ends.to());
    requireBelow(ends, ids);
    if (!ends.from().isEmpty()) {
      ids.retainAll(graph.withDescendants(ends.from()));
    }
    return graph.downwards(ids);
  }

  /**
   * The way from the start of a range to its end, in whichever direction it leads; the start is
   * where a database stands and is not part of the way.
   *
   * @throws GraphException if an end is unknown or ambiguous, neither is above the other, or steps
   *     lead out of the history
   */
  public Way way(String range) {
    Ends ends = ends(range, false);
    SortedSet<String> from = graph.withAncestors(ends.from());
    SortedSet<String> to = graph.withAncestors(ends.to());
    if (from.containsAll(to) && ends.to().size() < 2) {
      return new Way(
          ends.from().isEmpty(),
          ends.from().isEmpty(),
          undone(from, ends.to().stream().findFirst()));
    }
    requireBelow(ends, to);
    to.removeAll(from);
    return new Way(ends.from().isEmpty(), true, graph.upwards(to));
  }

  /**
   * A way between two points of the graph.
   *
   * @param fromBase whether it starts where nothing is applied
   * @param up whether it applies the revisions or undoes them
   * @param ids the revisions in the order in which they are gone through
   */
  public record Way(boolean fromBase, boolean up, List<String> ids) {}

  private record Ends(SortedSet<String> from, SortedSet<String> to) {}

  /**
   * An end that has only steps is measured from the other end.
   *
   * @param clamped whether steps stop at the end of the history instead of failing
   */
  private Ends ends(String text, boolean clamped) {
    Range range = Range.parse(text);
    if (range.from().filter(Target::isRelative).isEmpty()) {
      SortedSet<String> from = end(range.from(), Optional.empty(), clamped, new TreeSet<>());
      return new Ends(from, end(range.to(), Optional.of(from), clamped, graph.heads()));
    }
    boolean bothRelative = range.to().filter(Target::isRelative).isPresent();
    SortedSet<String> to = end(range.to(), Optional.empty(), clamped, graph.heads());
    Optional<SortedSet<String>> origin = bothRelative ? Optional.empty() : Optional.of(to);
    return new Ends(end(range.from(), origin, clamped, to), to);
  }

  private SortedSet<String> end(
      Optional<Target> target,
      Optional<SortedSet<String>> origin,
      boolean clamped,
      SortedSet<String> otherwise) {
    return target.map(end -> resolver.resolveEnd(end, origin, clamped)).orElse(otherwise);
  }

  private void requireBelow(Ends ends, Set<String> ancestors) {
    if (!ancestors.containsAll(ends.from())) {
      throw new GraphException(
          "%s is not an ancestor of %s; a range goes from the older revision to the newer"
              .formatted(lookup.describe(ends.from()), lookup.describe(ends.to())));
    }
  }
}
