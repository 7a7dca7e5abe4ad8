package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The history table of a database, read and written. */
record Store(Session session, HistoryTable table, Fence fence) {

  private static final String READING = "read the history";

  static Store of(Session session, Settings settings) {
    return new Store(
        session,
        new HistoryTable(settings.history(), session.dialect()),
        new Fence(session, Optional.empty()));
  }

  /** The same, behind a fence. */
  Store behind(Fence other) {
    return new Store(session, table, other);
  }

  /** What the table says; empty where there is none. */
  Future<Optional<Recorded>> read() {
    return rows(table.select())
        .map(rows -> new Recorded(rows, List.of(), List.of(), List.of()))
        .recover(
            failure ->
                DatabaseError.of(failure).isNoSuchColumn()
                    ? readOutdated()
                    : Future.failedFuture(failure))
        .map(Optional::of)
        .recover(
            failure ->
                DatabaseError.of(failure).isNoSuchTable()
                    ? Future.succeededFuture(Optional.empty())
                    : Future.failedFuture(failure));
  }

  private Future<List<HistoryRow>> rows(String select) {
    return session.query(READING, select).map(Store::rows);
  }

  private static List<HistoryRow> rows(RowSet<Row> rows) {
    var list = new ArrayList<HistoryRow>();
    rows.forEach(row -> list.add(HistoryRow.of(row)));
    return list;
  }

  /** Of a table that an older version of this library made. */
  private Future<Recorded> readOutdated() {
    return session
        .query(READING, table.selectNames())
        .map(rows -> HistoryTable.lacking(rows.columnsNames()))
        .compose(
            lacking ->
                rows(table.selectWithout(lacking))
                    .map(rows -> new Recorded(rows, List.of(), List.of(), lacking)));
  }

  /** The same, with the SQL that leads back from the revisions that the application lacks. */
  Future<Recorded> withDowngrades(Recorded recorded, RevisionGraph<Revision> graph) {
    List<HistoryRow> unknown = recorded.unknown(graph);
    if (unknown.isEmpty() || recorded.lacks(HistoryTable.DOWNGRADE)) {
      return Future.succeededFuture(recorded);
    }
    return session
        .query(READING, table.selectDowngrades(unknown))
        .map(
            rows -> {
              var downgrades = new TreeMap<String, String>();
              rows.forEach(row -> downgrades.put(row.getString(0), row.getString(1)));
              return recorded.withDowngrades(downgrades);
            });
  }

  /** Creates the table or adds what it lacks; only under the lock. */
  Future<Void> prepare(Optional<Recorded> recorded) {
    return recorded.isEmpty()
        ? write("create the history table", table.create())
        : write("update the history table", table.add(recorded.get().lacking()));
  }

  /** Puts the rows of revisions that replace others into the place of theirs; under the lock. */
  Future<Void> replace(Recorded recorded, RevisionGraph<Revision> graph) {
    List<String> writes = replacing(recorded, graph);
    return writes.isEmpty() ? Future.succeededFuture() : writeAll(writes);
  }

  private List<String> replacing(Recorded recorded, RevisionGraph<Revision> graph) {
    var writes = new ArrayList<String>();
    recorded.replaced().forEach(row -> writes.add(table.delete(row.id())));
    recorded
        .replacements(graph)
        .forEach(
            (id, adopted) -> {
              session.progress().replaces(RevisionName.of(graph.find(id).orElseThrow()));
              writes.add(table.delete(id));
              writes.add(insert(graph.find(id).orElseThrow(), adopted));
            });
    return writes;
  }

  /** The row of a revision that is declared applied. */
  String insert(Revision revision, boolean adopted) {
    HistoryRow row = Action.of(new Subject.Known(revision), true, session.dialect()).doneRow();
    return table.insert(adopted ? row.adopted() : row);
  }

  private Future<Void> write(String purpose, List<String> statements) {
    return Futures.each(statements, sql -> session.query(purpose, sql).mapEmpty());
  }

  /** All of these or none. */
  Future<Void> writeAll(List<String> writes) {
    return session.inTransaction(
        () -> fence.pass().compose(held -> Futures.each(writes, this::write)));
  }

  private Future<Void> write(String sql) {
    return session.query("write the history", sql).mapEmpty();
  }
}
