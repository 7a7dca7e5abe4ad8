package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.DatabaseUnreachableException;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that does not answer. */
class UnreachableTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void stopVertx() {
    DatabaseSuite.await(vertx.close());
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "mysql"})
  void isNamedInOneLineWithoutThePassword(String scheme) throws IOException {
    int port = freePort();
    Pool pool =
        Pool.pool(
            vertx,
            SqlConnectOptions.fromUri(scheme + "://ada:s3cret@localhost:" + port + "/shop"),
            new PoolOptions());
    assertThatThrownBy(() -> DatabaseSuite.await(Shop.history().upgrade(pool)))
        .isInstanceOf(DatabaseUnreachableException.class)
        .hasNoCause()
        .hasMessageContaining("Connection refused")
        .hasMessageContaining("localhost")
        .hasMessageContaining(String.valueOf(port))
        .message()
        .hasLineCount(1)
        .doesNotContain("s3cret");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
