package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revisions.UpgradeReport;
import dev.revisions.testing.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL behind a PgBouncer that pools transactions, where the machine has one: no lock and no
 * setting belongs to a session there, because each transaction may get another one.
 */
class PgBouncerTest extends DatabaseSuite {

  private Path directory;
  private Process proxy;
  private int port;

  @Override
  Database kind() {
    return Database.POSTGRESQL;
  }

  private static Optional<Path> program() {
    return Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeEach
  void startProxy() throws IOException, InterruptedException {
    assumeThat(program()).as("pgbouncer is installed (Debian package pgbouncer)").isPresent();
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    directory = Files.createTempDirectory("pgbouncer");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path configuration = Files.writeString(directory.resolve("pgbouncer.ini"), configuration());
    proxy =
        new ProcessBuilder(program().orElseThrow().toString(), configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    await(answers(100));
  }

  private String configuration() {
    URI server = URI.create(database().uri());
    String user = System.getProperty("user.name").equals("root") ? "user = nobody" : "";
    return """
    [databases]
    * = host=%s port=%d user=postgres password=%s
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    pool_mode = transaction
    default_pool_size = 4
    max_client_conn = 100
    ignore_startup_parameters = extra_float_digits
    %s
    """
        .formatted(server.getHost(), server.getPort(), database().password(), port, user);
  }

  private Future<Void> answers(int attempts) {
    Pool pool = proxied(1);
    return pool.query("select 1")
        .execute()
        .<Void>mapEmpty()
        .eventually(() -> pool.close())
        .recover(
            failure ->
                attempts > 1
                    ? vertx().timer(50).compose(end -> answers(attempts - 1))
                    : Future.failedFuture(failure));
  }

  @AfterEach
  void stopProxy() throws IOException {
    if (proxy != null) {
      proxy.destroy();
    }
    if (directory != null) {
      Files.deleteIfExists(directory.resolve("pgbouncer.ini"));
      Files.deleteIfExists(directory);
    }
  }

  private Pool proxied(int size) {
    String uri = "postgresql://postgres@127.0.0.1:" + port + "/" + database().name();
    return Pool.pool(vertx(), SqlConnectOptions.fromUri(uri), new PoolOptions().setMaxSize(size));
  }

  @Test
  void eachRevisionRunsOnce() {
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    var pools = new ArrayList<Pool>();
    try (var log = new LogLines()) {
      for (int i = 0; i < 20; i++) {
        pools.add(proxied(2));
        upgrades.add(Voyage.history().upgrade(pools.get(i)));
      }
      assertThat(upgrades.stream().flatMap(upgrade -> await(upgrade).applied().stream()))
          .hasSize(5);
      assertThat(log.starting("Locking revision_history with a lease of 30000 ms, because a proxy"))
          .isNotEmpty();
    } finally {
      pools.forEach(pool -> await(pool.close()));
    }
    assertThat(historyRows()).hasSize(5).allMatch(row -> row.contains("done"));
  }

  @Test
  void nothingIsLeftInTheSessionsOfOthers() {
    Pool pool = proxied(1);
    await(Voyage.history().upgrade(pool));
    List<Pool> pools = Stream.generate(() -> proxied(1)).limit(4).toList();
    for (Pool each : pools) {
      assertThat(
              await(each.query("select current_setting('lock_timeout')").execute())
                  .iterator()
                  .next()
                  .getString(0))
          .isEqualTo("0");
      await(each.close());
    }
    await(Voyage.history().downgrade(pool, "base"));
    await(pool.close());
    assertThat(historyRows()).isEmpty();
    assertThat(rows("select count(*) from pg_locks where locktype = 'advisory'"))
        .containsExactly("0");
  }
}
