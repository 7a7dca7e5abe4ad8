package dev.revisions.execution;

import dev.revisions.RevisionException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is sent over a connection, and fails when the connection ends. The clients of Vert.x leave
 * commands unanswered that are sent to a connection which the server has closed.
 */
final class Line {

  private final Set<Promise<?>> unanswered = new LinkedHashSet<>();
  private boolean cut;

  private Line() {}

  static Line of(SqlConnection connection) {
    var line = new Line();
    connection.closeHandler(end -> line.end());
    return line;
  }

  private void end() {
    waiting().forEach(answer -> answer.tryFail(lost()));
  }

  private synchronized List<Promise<?>> waiting() {
    cut = true;
    return List.copyOf(unanswered);
  }

  private static RevisionException lost() {
    return new RevisionException("the connection was closed by the database or the network");
  }

  synchronized boolean isCut() {
    return cut;
  }

  /** Sends a command, which need not wait for the answers to those before it. */
  <T> Future<T> send(Supplier<Future<T>> command) {
    Promise<T> answer = Promise.promise();
    if (!await(answer)) {
      return Future.failedFuture(lost());
    }
    Futures.attempt(command)
        .onSuccess(
            result -> {
              forget(answer);
              answer.tryComplete(result);
            })
        .onFailure(
            failure -> {
              forget(answer);
              answer.tryFail(failure);
            });
    return answer.future();
  }

  private synchronized boolean await(Promise<?> answer) {
    return !cut && unanswered.add(answer);
  }

  private synchronized void forget(Promise<?> answer) {
    unanswered.remove(answer);
  }
}
