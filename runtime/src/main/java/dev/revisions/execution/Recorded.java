package dev.revisions.execution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the history table says.
 *
 * @param rows one for each revision that is applied or begun, by id
 * @param replaced rows of revisions that the application no longer has, because others are in their
 *     place; these have rows here that the table lacks
 * @param outdated whether the table lacks columns because an older version of this library made it
 */
record Recorded(List<HistoryRow> rows, List<HistoryRow> replaced, boolean outdated) {

  /** What a database says that has no history table. */
  static final Recorded NOTHING = new Recorded(List.of(), List.of(), false);

  Recorded {
    rows = rows.stream().sorted(Comparator.comparing(HistoryRow::id)).toList();
  }

  /**
   * The same in terms of the application: where a database has the last of the revisions that one
   * replaces, and so all of them, it has that one. Where it has some, their rows stay.
   */
  Recorded in(RevisionGraph<Revision> graph) {
    Map<String, List<HistoryRow>> byReplacement =
        select(row -> graph.replacement(row.id()).isPresent())
            .collect(
                groupingBy(
                    row -> graph.replacement(row.id()).orElseThrow(), TreeMap::new, toList()));
    byReplacement.entrySet().removeIf(entry -> !isWhole(entry.getValue(), graph, entry.getKey()));
    List<HistoryRow> gone = byReplacement.values().stream().flatMap(List::stream).toList();
    var known = new ArrayList<>(rows);
    known.removeAll(gone);
    byReplacement.keySet().stream()
        .filter(id -> known.stream().noneMatch(row -> row.id().equals(id)))
        .forEach(
            id ->
                known.add(
                    HistoryRow.replacing(
                        RevisionName.of(graph.find(id).orElseThrow()), graph.parents(id))));
    return new Recorded(known.stream().map(row -> row.in(graph)).toList(), gone, outdated);
  }

  private static boolean isWhole(
      List<HistoryRow> some, RevisionGraph<Revision> graph, String replacement) {
    List<String> all = graph.replaced(replacement);
    return some.stream().allMatch(HistoryRow::isDone)
        && some.stream().anyMatch(row -> row.id().equals(all.get(all.size() - 1)));
  }

  /** The ids of the revisions in one of these states. */
  Set<String> ids(State... states) {
    return select(row -> Set.of(states).contains(row.state()))
        .map(HistoryRow::id)
        .collect(Collectors.toSet());
  }

  List<HistoryRow> interrupted() {
    return select(row -> !row.isDone()).toList();
  }

  /** Where the database stands; it may have revisions that the graph does not. */
  DatabaseState state(RevisionGraph<Revision> graph) {
    Set<String> begun = ids(State.RUNNING, State.UNDOING);
    List<RevisionName> pending =
        new Position(graph, ids(State.DONE))
            .upgradeTo("heads").stream()
                .filter(id -> !begun.contains(id))
                .map(id -> RevisionName.of(graph.find(id).orElseThrow()))
                .toList();
    return new DatabaseState(
        heads(), pending, interrupted().stream().map(HistoryRow::name).toList());
  }

  /** The names of the finished rows that no other of them stands on. */
  private List<RevisionName> heads() {
    Set<String> parents =
        select(HistoryRow::isDone)
            .flatMap(row -> row.parents().stream())
            .collect(Collectors.toSet());
    return select(row -> row.isDone() && !parents.contains(row.id()))
        .map(HistoryRow::name)
        .toList();
  }

  Stream<HistoryRow> select(Predicate<HistoryRow> condition) {
    return rows.stream().filter(condition);
  }
}
