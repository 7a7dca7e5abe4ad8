package dev.revisions.execution;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;

/**
 * Stands before a server that is a little away, and counts how often a client waits for it: what a
 * client sends before it has an answer is on one way there.
 */
final class Relay {

  private static final long MILLIS_AWAY = 25;

  private final Vertx vertx;
  private final NetServer server;
  private final NetClient client;
  private boolean asking;
  private int roundTrips;

  private Relay(Vertx vertx) {
    this.vertx = vertx;
    this.server = vertx.createNetServer();
    this.client = vertx.createNetClient();
  }

  static Relay before(Vertx vertx, int port) {
    var relay = new Relay(vertx);
    relay.server.connectHandler(from -> relay.connect(from, port));
    DatabaseSuite.await(relay.server.listen(0, "localhost"));
    return relay;
  }

  int port() {
    return server.actualPort();
  }

  synchronized int roundTrips() {
    return roundTrips;
  }

  private void connect(NetSocket from, int port) {
    from.pause();
    client
        .connect(port, "localhost")
        .onSuccess(
            to -> {
              from.handler(
                  question -> {
                    asks();
                    to.write(question);
                  });
              to.handler(
                  answer ->
                      vertx.setTimer(
                          MILLIS_AWAY,
                          end -> {
                            answers();
                            from.write(answer);
                          }));
              from.closeHandler(end -> to.close());
              to.closeHandler(end -> from.close());
              from.resume();
            });
  }

  private synchronized void asks() {
    roundTrips += asking ? 0 : 1;
    asking = true;
  }

  private synchronized void answers() {
    asking = false;
  }
}
