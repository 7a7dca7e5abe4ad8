package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run costs, as the log of a PostgreSQL server tells that logs every statement. */
class StatementCountTest {

  private static final String PREFIX = "vertx-pg-client/LOG:  ";
  private static final String SELECT =
      "statement: select id, slug, parents, checksum, state, step, steps, before_step, replaces"
          + " from revision_history";

  @TempDir private static Path directory;
  private static Path log;
  private static EmbeddedPostgres server;
  private static Vertx vertx;

  @BeforeAll
  static void startServer() throws IOException {
    log = directory.resolve("server.log");
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("log_statement", "all")
            .setServerConfig("log_line_prefix", "%a/")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .start();
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stopServer() throws IOException {
    DatabaseSuite.await(vertx.close());
    server.close();
  }

  /** The first lines of the statements that clients of Vert.x sent, from a line of the log on. */
  private static List<String> statements(int from) throws IOException {
    return lines().stream()
        .skip(from)
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> line.substring(PREFIX.length()))
        .toList();
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(log);
  }

  private static Pool pool(int port, String database) {
    String uri = "postgresql://postgres@localhost:" + port + "/" + database;
    return Pool.pool(vertx, SqlConnectOptions.fromUri(uri), new PoolOptions().setMaxSize(1));
  }

  @Test
  void aRevisionCostsFourStatementsOfOursAndNoOpCostsOne() throws IOException {
    Pool pool = pool(server.getPort(), "postgres");
    DatabaseSuite.await(Shop.history().upgrade(pool, "+1"));
    int applying = lines().size();
    DatabaseSuite.await(Shop.history().upgrade(pool, "+1"));
    assertThat(statements(applying))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(SELECT),
            line -> assertThat(line).isEqualTo("statement: select pg_backend_pid(), version()"),
            line -> assertThat(line).startsWith("statement: select key, pg_try_advisory_lock(key)"),
            line -> assertThat(line).isEqualTo(SELECT),
            line -> assertThat(line).isEqualTo("statement: BEGIN"),
            line -> assertThat(line).isEqualTo("statement: set local lock_timeout = 3000"),
            line -> assertThat(line).startsWith("statement: create table orders"),
            line -> assertThat(line).isEqualTo("statement: " + Shop.INSERT_ORDER),
            line -> assertThat(line).startsWith("statement: alter table orders"),
            line -> assertThat(line).startsWith("statement: insert into revision_history"),
            line -> assertThat(line).isEqualTo("statement: COMMIT"),
            line -> assertThat(line).startsWith("statement: select pg_advisory_unlock("));

    DatabaseSuite.await(Shop.history().upgrade(pool));
    int upToDate = lines().size();
    DatabaseSuite.await(Shop.history().upgrade(pool));
    assertThat(statements(upToDate)).containsExactly(SELECT);
  }

  @Test
  void aRevisionWaitsThreeTimesForStatementsOfOurs() {
    DatabaseSuite.await(
        pool(server.getPort(), "postgres").query("create database far_away").execute());
    Relay relay = Relay.before(vertx, server.getPort());
    Pool pool = pool(relay.port(), "far_away");
    DatabaseSuite.await(Shop.history().upgrade(pool, "+1"));
    int applying = relay.roundTrips();
    DatabaseSuite.await(Shop.history().upgrade(pool, "+1"));
    int once = 5;
    int oursInEach = 3;
    int operations = 3;
    assertThat(relay.roundTrips() - applying).isEqualTo(once + oursInEach + operations);
  }
}
