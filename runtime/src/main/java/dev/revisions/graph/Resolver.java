package dev.revisions.graph;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns targets into revisions, from where a database stands. An empty set is the base. */
final class Resolver {

  private static final String BASE = "base";

  private final RevisionGraph<?> graph;
  private final SortedSet<String> heads;
  private final Optional<SortedSet<String>> current;
  private final SortedSet<String> within;
  private final Lookup lookup;

  /**
   * A resolver.
   *
   * @param heads what {@code head} and {@code heads} mean
   * @param current where the database stands, empty without a database
   */
  Resolver(RevisionGraph<?> graph, SortedSet<String> heads, Optional<SortedSet<String>> current) {
    this(graph, heads, current, new TreeSet<>(graph.ids()));
  }

  private Resolver(
      RevisionGraph<?> graph,
      SortedSet<String> heads,
      Optional<SortedSet<String>> current,
      SortedSet<String> within) {
    this.graph = graph;
    this.heads = heads;
    this.current = current;
    this.within = within;
    this.lookup = new Lookup(graph);
  }

  /** The revisions that a target may lead through: all, or those of its branch. */
  SortedSet<String> lineage(Target target) {
    return target.branch().map(lookup::find).map(this::lineage).orElse(within);
  }

  private SortedSet<String> lineage(String id) {
    SortedSet<String> lineage = graph.withAncestors(List.of(id));
    lineage.addAll(graph.withDescendants(List.of(id)));
    return lineage;
  }

  /** An empty set would mean the base, which nobody has asked for. */
  private Resolver onBranch(Target target, SortedSet<String> lineage) {
    SortedSet<String> itsHeads = common(heads, lineage);
    if (itsHeads.isEmpty()) {
      throw new GraphException(
          "'%s' leads nowhere: this application has no revision on that branch"
              .formatted(target.text()));
    }
    return new Resolver(
        graph,
        itsHeads,
        current.map(ids -> graph.headsOf(common(graph.withAncestors(ids), lineage))),
        lineage);
  }

  private static SortedSet<String> common(SortedSet<String> some, SortedSet<String> others) {
    var common = new TreeSet<>(some);
    common.retainAll(others);
    return common;
  }

  /** The revisions that a target means; several only for {@code heads} and {@code current}. */
  SortedSet<String> resolve(Target target) {
    return onBranchOf(target).resolve(target, Optional.empty(), false);
  }

  /**
   * The revisions that an end of a range means.
   *
   * @param origin where an end that has only steps starts to walk; the database if empty
   * @param clamped whether to stop at the end of the history instead of failing
   */
  SortedSet<String> resolveEnd(Target target, Optional<SortedSet<String>> origin, boolean clamped) {
    return onBranchOf(target).resolve(target, origin, clamped);
  }

  private Resolver onBranchOf(Target target) {
    return target.branch().isEmpty() ? this : onBranch(target, lineage(target));
  }

  private SortedSet<String> resolve(
      Target target, Optional<SortedSet<String>> origin, boolean clamped) {
    SortedSet<String> anchor =
        target.anchor().map(this::anchor).or(() -> origin).orElseGet(() -> current(target.text()));
    return target.steps() == 0
        ? anchor
        : set(new Walk(graph, lookup, target, within, clamped).from(single(target, anchor)));
  }

  private SortedSet<String> anchor(String word) {
    return switch (word) {
      case BASE -> new TreeSet<>();
      case "head" -> set(single(Target.parse(word), heads));
      case "heads" -> new TreeSet<>(heads);
      case "current" -> current(word);
      default -> set(Optional.of(lookup.find(word)));
    };
  }

  private SortedSet<String> current(String text) {
    return current.orElseThrow(
        () ->
            new GraphException(
                "'%s' counts from where a database stands, and none is asked here; name a revision"
                    .formatted(text)));
  }

  /** The only one of these, or empty for the base. */
  Optional<String> single(Target target, SortedSet<String> ids) {
    if (ids.size() > 1) {
      throw new GraphException(severalFor(target, ids));
    }
    return ids.stream().findFirst();
  }

  private String severalFor(Target target, SortedSet<String> ids) {
    if (target.isRelative()) {
      return """
      '%s' is ambiguous: the database stands at several revisions, %s; name the one to walk from, \
      like %s%s\
      """
          .formatted(target.text(), lookup.describe(ids), ids.first(), target.text());
    }
    return """
    '%s' is ambiguous: there are several, %s; name one of them, or merge them with a revision that \
    has them as parents\
    """
        .formatted(target.text(), lookup.describe(ids));
  }

  private static SortedSet<String> set(Optional<String> id) {
    var set = new TreeSet<String>();
    id.ifPresent(set::add);
    return set;
  }
}
