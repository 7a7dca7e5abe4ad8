package dev.revisions.execution;

import dev.revisions.DatabaseState;
import dev.revisions.RevisionException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Waits until somebody else has brought a database to the revisions of the application. */
final class Arrival {

  private static final long SHORTEST_PAUSE = 200;
  private static final long LONGEST_PAUSE = 1_000;

  private final Supplier<Future<DatabaseState>> current;
  private final Duration patience;
  private final long begin = System.nanoTime();
  private final Promise<DatabaseState> arrived = Promise.promise();

  private Arrival(Supplier<Future<DatabaseState>> current, Duration patience) {
    this.current = current;
    this.patience = patience;
  }

  static Future<DatabaseState> of(Supplier<Future<DatabaseState>> current, Duration patience) {
    var arrival = new Arrival(current, patience);
    arrival.look();
    return arrival.arrived.future();
  }

  private void look() {
    Futures.attempt(current).onSuccess(this::decide).onFailure(arrived::tryFail);
  }

  private void decide(DatabaseState state) {
    Duration waited = Duration.ofNanos(System.nanoTime() - begin);
    if (state.pending().isEmpty() && state.interrupted().isEmpty()) {
      arrived.complete(state);
    } else if (waited.compareTo(patience) >= 0) {
      arrived.fail(
          new RevisionException(
              """
              waited %d s for another process to upgrade this database, which is at %s; see that \
              one calls upgrade and what it says\
              """
                  .formatted(waited.toSeconds(), state)));
    } else {
      long pause = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE);
      Futures.attempt(() -> Session.pause(pause))
          .onSuccess(done -> look())
          .onFailure(arrived::tryFail);
    }
  }
}
