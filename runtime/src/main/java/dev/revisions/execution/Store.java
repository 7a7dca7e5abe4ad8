package dev.revisions.execution;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Optional;

/** The history table of a database, read and written. */
record Store(Session session, HistoryTable table) {

  static Store of(Session session, Settings settings) {
    return new Store(session, new HistoryTable(settings.history(), session.dialect()));
  }

  /** What the table says; empty where there is none. */
  Future<Optional<Recorded>> read() {
    return session
        .query("read the history", table.select())
        .map(
            rows -> {
              var list = new ArrayList<HistoryRow>();
              rows.forEach(row -> list.add(HistoryRow.of(row)));
              return Optional.of(new Recorded(list));
            })
        .recover(
            failure ->
                DatabaseError.of(failure).isNoSuchTable()
                    ? Future.succeededFuture(Optional.empty())
                    : Future.failedFuture(failure));
  }

  /** Creates the table; only under the lock. */
  Future<Void> create() {
    return Futures.each(
        table.create(), sql -> session.query("create the history table", sql).mapEmpty());
  }

  Future<Void> write(String sql) {
    return session.query("write the history", sql).mapEmpty();
  }
}
