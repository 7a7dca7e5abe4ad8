package dev.revisions.execution;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Renews a lease over other connections of the pool while the one of the run is busy. A pool of one
 * connection has none to spare; then the lease is renewed only when the run writes.
 */
final class Heartbeat {

  private final Vertx vertx;
  private final long timer;

  private Heartbeat(Vertx vertx, long timer) {
    this.vertx = vertx;
    this.timer = timer;
  }

  /** Begins, on the context of a connection. */
  static Heartbeat of(Pool pool, Settings settings, String renewal, long milliseconds) {
    Vertx vertx = Vertx.currentContext().owner();
    var beating = new AtomicBoolean();
    long timer =
        vertx.setPeriodic(
            milliseconds,
            id -> {
              if (beating.compareAndSet(false, true)) {
                Session.with(pool, settings, session -> session.execute(renewal))
                    .onSuccess(done -> beating.set(false))
                    .onFailure(failure -> beating.set(false));
              }
            });
    return new Heartbeat(vertx, timer);
  }

  void stop() {
    vertx.cancelTimer(timer);
  }
}
