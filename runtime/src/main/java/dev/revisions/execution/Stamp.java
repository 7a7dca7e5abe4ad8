package dev.revisions.execution;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes into the history that a target is reached, and executes nothing.
 *
 * @param adopts whether what the revisions make was there before them, so that no downgrade drops
 *     it
 */
record Stamp(RevisionGraph<Revision> graph, Store store, boolean adopts) {

  /** Needs the lock. */
  Future<DatabaseState> to(String target) {
    return store
        .read()
        .compose(
            recorded -> {
              Recorded known = recorded.orElse(Recorded.NOTHING).in(graph);
              List<String> writes = writes(known, target);
              return store
                  .prepare(recorded)
                  .compose(done -> store.replace(known, graph))
                  .compose(done -> write(writes));
            })
        .compose(done -> store.read())
        .map(recorded -> recorded.orElse(Recorded.NOTHING).in(graph).state(graph));
  }

  private Future<Void> write(List<String> writes) {
    return writes.isEmpty() ? Future.succeededFuture() : store.writeAll(writes);
  }

  /** What is finished, stays and is as it was keeps its row. */
  private List<String> writes(Recorded recorded, String target) {
    recorded.requireKnown(graph);
    List<String> wanted = new Position(graph, recorded.ids(State.DONE)).upTo(target);
    Set<String> finished = new TreeSet<>(recorded.ids(State.DONE));
    recorded.changed(graph).forEach(name -> finished.remove(name.id()));
    var writes = new ArrayList<String>();
    recorded
        .select(row -> !wanted.contains(row.id()) || !finished.contains(row.id()))
        .forEach(row -> writes.add(store.table().delete(row.id())));
    wanted.stream()
        .filter(id -> !finished.contains(id))
        .forEach(
            id -> writes.add(store.insert(graph.find(id).orElseThrow(), isAdopted(recorded, id))));
    return writes;
  }

  /** A row that is written anew does not forget how it came about. */
  private boolean isAdopted(Recorded recorded, String id) {
    return recorded
        .select(row -> row.id().equals(id) && row.isDone())
        .findFirst()
        .map(HistoryRow::isAdopted)
        .orElse(adopts);
  }
}
