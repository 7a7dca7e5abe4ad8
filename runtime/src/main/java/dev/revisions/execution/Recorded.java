package dev.revisions.execution;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the history table says.
 *
 * @param rows one for each revision that is applied or begun, by id
 * @param outdated whether the table lacks columns because an older version of this library made it
 */
record Recorded(List<HistoryRow> rows, boolean outdated) {

  /** What a database says that has no history table. */
  static final Recorded NOTHING = new Recorded(List.of(), false);

  Recorded {
    rows = rows.stream().sorted(Comparator.comparing(HistoryRow::id)).toList();
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
