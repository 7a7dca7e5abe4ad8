package dev.revisions.execution;

import dev.revisions.RevisionException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Supplier;

/**
 * What is sent over a connection, one thing after the other, and fails when the connection ends.
 * The clients of Vert.x leave commands unanswered that are sent to a connection which the server
 * has closed.
 */
final class Line {

  private Promise<?> answer = Promise.promise();
  private boolean cut;

  private Line() {}

  static Line of(SqlConnection connection) {
    var line = new Line();
    connection.closeHandler(end -> line.end());
    return line;
  }

  private synchronized void end() {
    cut = true;
    answer.tryFail(lost());
  }

  private static RevisionException lost() {
    return new RevisionException("the connection was closed by the database or the network");
  }

  synchronized boolean isCut() {
    return cut;
  }

  <T> Future<T> send(Supplier<Future<T>> command) {
    Promise<T> promise = Promise.promise();
    if (!await(promise)) {
      return Future.failedFuture(lost());
    }
    Futures.attempt(command).onSuccess(promise::tryComplete).onFailure(promise::tryFail);
    return promise.future();
  }

  private synchronized boolean await(Promise<?> next) {
    answer = next;
    return !cut;
  }
}
