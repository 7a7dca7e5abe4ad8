package dev.revisions.execution;

import dev.revisions.RevisionException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Takes a lock, does something under it and gives it back. */
final class Waiting {

  private static final long SHORTEST_PAUSE = 50;
  private static final long LONGEST_PAUSE = 500;
  private static final long REPORT_EVERY = Duration.ofSeconds(10).toNanos();

  private final Session session;
  private final Lock lock;
  private final String name;
  private final Duration patience;
  private final long begin = System.nanoTime();
  private final Promise<String> taken = Promise.promise();
  private long reported = begin - REPORT_EVERY;

  private Waiting(Session session, Lock lock, String name, Duration patience) {
    this.session = session;
    this.lock = lock;
    this.name = name;
    this.patience = patience;
  }

  /**
   * Waits for a lock, does the work and releases the lock, whether the work succeeds or not.
   *
   * @param pool for what has to be done beside the work
   * @param settings how long to wait
   * @param work what to do behind the fence of the lock
   */
  static <T> Future<T> underLock(
      Session session, Pool pool, Lock lock, Settings settings, Function<Fence, Future<T>> work) {
    var waiting = new Waiting(session, lock, settings.history().toString(), settings.lockTimeout());
    waiting.poll();
    return waiting
        .taken
        .future()
        .compose(
            key -> {
              Optional<String> renewal = lock.renewal(key);
              Optional<Heartbeat> heartbeat =
                  lock.renewEvery()
                      .map(millis -> Heartbeat.of(pool, settings, renewal.orElseThrow(), millis));
              return Futures.afterwards(
                  Futures.attempt(() -> work.apply(new Fence(session, renewal))),
                  () -> {
                    heartbeat.ifPresent(Heartbeat::stop);
                    return waiting.release(key);
                  });
            });
  }

  private void poll() {
    Futures.attempt(() -> lock.tryTake(session))
        .onSuccess(this::decide)
        .onFailure(failure -> taken.tryFail(explained(failure)));
  }

  private static Throwable explained(Throwable failure) {
    return failure instanceof RevisionException
        ? failure
        : new RevisionException("cannot take the lock: " + DatabaseError.of(failure), failure);
  }

  private void decide(Optional<String> key) {
    if (key.isPresent()) {
      taken.complete(key.get());
    } else if (waited().compareTo(patience) >= 0) {
      taken.fail(
          new RevisionException(
              """
              waited %d s for another process that is at work on this database (lock %s); let it \
              finish, or end it if it hangs, and run again\
              """
                  .formatted(waited().toSeconds(), name)));
    } else {
      report();
      long pause = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE);
      Futures.attempt(() -> Session.pause(pause))
          .onSuccess(done -> poll())
          .onFailure(taken::tryFail);
    }
  }

  private Duration waited() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private void report() {
    long now = System.nanoTime();
    if (now - reported >= REPORT_EVERY) {
      reported = now;
      session.progress().waits(name, waited());
    }
  }

  /** What was done is done: a lock that cannot be given back went with its connection. */
  private Future<Void> release(String key) {
    return lock.release(session, key)
        .otherwise(false)
        .onSuccess(
            held -> {
              if (!held) {
                session.progress().lostLock(name);
              }
            })
        .mapEmpty();
  }
}
