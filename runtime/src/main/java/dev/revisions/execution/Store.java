package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history table of a database, read and written. */
record Store(Session session, HistoryTable table) {

  static Store of(Session session, Settings settings) {
    return new Store(session, new HistoryTable(settings.history(), session.dialect()));
  }

  /** What the table says; empty where there is none. */
  Future<Optional<Recorded>> read() {
    return read(table.select(), false)
        .recover(
            failure ->
                DatabaseError.of(failure).isNoSuchColumn()
                    ? read(table.selectOutdated(), true)
                    : Future.failedFuture(failure))
        .map(Optional::of)
        .recover(
            failure ->
                DatabaseError.of(failure).isNoSuchTable()
                    ? Future.succeededFuture(Optional.empty())
                    : Future.failedFuture(failure));
  }

  private Future<Recorded> read(String select, boolean outdated) {
    return session
        .query("read the history", select)
        .map(
            rows -> {
              var list = new ArrayList<HistoryRow>();
              rows.forEach(row -> list.add(HistoryRow.of(row)));
              return new Recorded(list, List.of(), outdated);
            });
  }

  /** Creates the table or adds what it lacks; only under the lock. */
  Future<Void> prepare(Optional<Recorded> recorded) {
    if (recorded.isEmpty()) {
      return write("create the history table", table.create());
    }
    return recorded.get().outdated()
        ? write("update the history table", table.update())
        : Future.succeededFuture();
  }

  /** Puts the rows of revisions that replace others into the place of theirs; under the lock. */
  Future<Void> replace(Recorded recorded, RevisionGraph<Revision> graph) {
    List<String> writes = replacing(recorded, graph);
    return writes.isEmpty()
        ? Future.succeededFuture()
        : session.inTransaction(() -> Futures.each(writes, this::write));
  }

  private List<String> replacing(Recorded recorded, RevisionGraph<Revision> graph) {
    var writes = new ArrayList<String>();
    recorded.replaced().forEach(row -> writes.add(table.delete(row.id())));
    recorded.replaced().stream()
        .map(row -> graph.replacement(row.id()).orElseThrow())
        .distinct()
        .forEach(
            id -> {
              Progress.replaces(RevisionName.of(graph.find(id).orElseThrow()));
              writes.add(table.delete(id));
              writes.add(insert(graph.find(id).orElseThrow()));
            });
    return writes;
  }

  /** The row of a revision that is declared applied. */
  String insert(Revision revision) {
    return table.insert(Action.of(revision, true, session.dialect()).doneRow());
  }

  private Future<Void> write(String purpose, List<String> statements) {
    return Futures.each(statements, sql -> session.query(purpose, sql).mapEmpty());
  }

  Future<Void> write(String sql) {
    return session.query("write the history", sql).mapEmpty();
  }
}
