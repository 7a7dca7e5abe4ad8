package dev.revisions.verify;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Branches that each have a part in something, of which only their merge says what it is. */
public final class UnmergedException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<RevisionName> merge;

  private UnmergedException(String message, Optional<RevisionName> merge) {
    super(message);
    this.merge = merge;
  }

  static UnmergedException of(
      RevisionGraph<Revision> graph, Collection<String> ids, SortedSet<TableName> contested) {
    List<String> heads = List.copyOf(graph.headsOf(graph.withAncestors(ids)));
    Optional<RevisionName> merge =
        graph.ids().stream()
            .filter(id -> graph.withAncestors(List.of(id)).containsAll(heads))
            .findFirst()
            .map(id -> name(graph, id));
    return new UnmergedException(
        "%s are branches that each have a part in %s, and only their merge says what it is; %s, then verify"
            .formatted(
                heads.stream()
                    .map(id -> name(graph, id).toString())
                    .collect(Collectors.joining(" and ")),
                contested.stream().map(TableName::toString).collect(Collectors.joining(", ")),
                merge
                    .map(name -> "upgrade to " + name)
                    .orElse("compile once more to merge them, upgrade")),
        merge);
  }

  private static RevisionName name(RevisionGraph<Revision> graph, String id) {
    return RevisionName.of(graph.find(id).orElseThrow());
  }

  /** The merge that the application has of them, if it has one. */
  public Optional<RevisionName> merge() {
    return merge;
  }
}
