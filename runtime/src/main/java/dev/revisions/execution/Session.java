package dev.revisions.execution;

import dev.revisions.DatabaseUnreachableException;
import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one connection that a run takes from the pool, for the lock, the work and the history.
 *
 * @param connection the connection
 * @param dialect of the database behind it
 * @param line over which everything is sent
 * @param progress what is told of the run
 */
record Session(SqlConnection connection, Dialect dialect, Line line, Progress progress) {

  /** Does something with a connection of the pool, in the schema that is set, and gives it back. */
  static <T> Future<T> with(Pool pool, Settings settings, Function<Session, Future<T>> work) {
    var progress = new Progress(settings.listener());
    return pool.getConnection()
        .recover(failure -> Future.failedFuture(unreachable(failure)))
        .compose(
            connection -> {
              var session =
                  new Session(connection, dialect(connection), Line.of(connection), progress);
              return Futures.afterwards(
                  Futures.attempt(() -> in(settings.schema(), session, work)), session::close);
            });
  }

  private static <T> Future<T> in(
      Optional<String> schema, Session session, Function<Session, Future<T>> work) {
    return schema
        .map(name -> new Place(session, name).during(() -> work.apply(session)))
        .orElseGet(() -> work.apply(session));
  }

  private Future<Void> close() {
    Future<Void> closed = connection.close();
    return line.isCut() ? Future.succeededFuture() : closed;
  }

  /** The JDBC client of Vert.x 4.5 does not say what database it is; it is there for H2. */
  private static Dialect dialect(SqlConnection connection) {
    try {
      return Dialect.of(connection.databaseMetadata());
    } catch (UnsupportedOperationException e) {
      return Dialect.h2();
    }
  }

  private static RevisionException unreachable(Throwable failure) {
    return new DatabaseUnreachableException(
        """
        no connection to the database: %s; check that it is running, and the host, port, name, \
        user and password that the pool was made with\
        """
            .formatted(DatabaseError.of(failure)));
  }

  Future<RowSet<Row>> query(String sql) {
    return line.send(() -> connection.query(sql).execute());
  }

  Future<Void> execute(String sql) {
    return query(sql).mapEmpty();
  }

  /** Executes a statement of ours: a failure says what it was for. */
  Future<RowSet<Row>> query(String purpose, String sql) {
    return query(sql)
        .recover(
            failure ->
                Future.failedFuture(
                    new RevisionException(
                        "cannot %s: %s\n  %s".formatted(purpose, DatabaseError.of(failure), sql),
                        failure)));
  }

  /** Commits what the work did if it succeeds, else rolls back. */
  Future<Void> inTransaction(Supplier<Future<Void>> work) {
    return transaction(line.send(connection::begin), Future.succeededFuture(), work);
  }

  /**
   * The same, after a statement that is sent together with the beginning. No more is: what goes out
   * before the transaction is known to have begun could be committed without it.
   */
  Future<Void> inTransaction(String first, Supplier<Future<Void>> work) {
    Future<Transaction> begun = line.send(connection::begin);
    return transaction(begun, execute(first), work);
  }

  private Future<Void> transaction(
      Future<Transaction> begun, Future<Void> first, Supplier<Future<Void>> work) {
    Future<Void> outcome =
        begun.compose(
            transaction ->
                first
                    .compose(done -> Futures.attempt(work))
                    .compose(
                        done -> line.send(transaction::commit),
                        failure -> rollback(transaction, failure)));
    return Futures.afterwards(outcome, this::commitEachStatement);
  }

  /** The JDBC client of Vert.x 4.5 never goes back to it by itself after a transaction. */
  private Future<Void> commitEachStatement() {
    return dialect.name().equals("h2") ? execute("set autocommit true") : Future.succeededFuture();
  }

  private Future<Void> rollback(Transaction transaction, Throwable failure) {
    return Futures.afterwards(Future.failedFuture(failure), () -> line.send(transaction::rollback));
  }

  /** Completes after a while, on the context of the connection. */
  static Future<Void> pause(long milliseconds) {
    return Vertx.currentContext().owner().timer(milliseconds).mapEmpty();
  }
}
