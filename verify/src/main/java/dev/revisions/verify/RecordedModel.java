package dev.revisions.verify;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.NotationException;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the revisions record of the schema, folded along the graph.
 *
 * @param graph the revisions
 */
public record RecordedModel(RevisionGraph<Revision> graph) {

  /**
   * The schema with these revisions and all that they stand on applied.
   *
   * @throws RevisionException if the model of a revision cannot be read
   */
  public Schema at(Collection<String> ids) {
    Schema schema = Schema.EMPTY;
    for (String id : graph.upwards(graph.withAncestors(ids))) {
      schema = after(schema, id);
    }
    return schema;
  }

  /**
   * The schema that a revision makes of the one that it finds.
   *
   * @throws RevisionException if the model of the revision cannot be read
   */
  public Schema after(Schema before, String id) {
    return before.with(fragments(graph.find(id).orElseThrow()));
  }

  /** These and all that they stand on, with the merges of them that do nothing but record. */
  SortedSet<String> withMerges(Collection<String> ids) {
    SortedSet<String> all = new TreeSet<>(graph.withAncestors(ids));
    for (String id : graph.ids()) {
      if (graph.parents(id).size() > 1
          && all.containsAll(graph.parents(id))
          && graph.find(id).orElseThrow().upgradeOperations().isEmpty()) {
        all.add(id);
      }
    }
    return all;
  }

  /**
   * What several of these revisions have a part in without standing on each other: one after the
   * other they do not say what it is, only a merge does.
   */
  SortedSet<TableName> contested(Collection<String> heads) {
    var seen = new TreeSet<TableName>();
    var contested = new TreeSet<TableName>();
    for (String head : graph.headsOf(graph.withAncestors(heads))) {
      Set<String> others = new TreeSet<>(heads);
      others.remove(head);
      Set<String> own = graph.withAncestors(List.of(head));
      own.removeAll(graph.withAncestors(others));
      Set<TableName> names = names(own);
      names.stream().filter(name -> !seen.add(name)).forEach(contested::add);
    }
    return contested;
  }

  private Set<TableName> names(Set<String> ids) {
    return ids.stream()
        .flatMap(id -> fragments(graph.find(id).orElseThrow()).stream())
        .flatMap(fragment -> name(fragment).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<TableName> name(Fragment fragment) {
    if (fragment instanceof Fragment.OfTable of) {
      return Optional.of(of.table().name());
    } else if (fragment instanceof Fragment.OfSequence of) {
      return Optional.of(of.sequence().name());
    } else if (fragment instanceof Fragment.OfEnumType of) {
      return Optional.of(of.type().name());
    }
    return fragment instanceof Fragment.Dropped dropped
        ? Optional.of(dropped.name())
        : Optional.empty();
  }

  /** What these revisions have made, whether it is still there at the end or not. */
  Schema everything(Collection<String> ids) {
    return Schema.EMPTY.with(
        graph.upwards(Set.copyOf(ids)).stream()
            .flatMap(id -> fragments(graph.find(id).orElseThrow()).stream())
            .filter(part -> !(part instanceof Fragment.Dropped))
            .toList());
  }

  private static List<Fragment> fragments(Revision revision) {
    try {
      return Arrays.stream(revision.info().model()).map(Notation::parse).toList();
    } catch (NotationException e) {
      throw new RevisionException(
          "The model of "
              + revision.getClass().getName()
              + " cannot be read: "
              + e.getMessage()
              + "; restore its @RevisionInfo from version control",
          e);
    }
  }
}
