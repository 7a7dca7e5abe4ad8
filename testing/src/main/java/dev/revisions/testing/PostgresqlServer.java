package dev.revisions.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import org.testcontainers.containers.GenericContainer;

/** PostgreSQL 18. */
final class PostgresqlServer extends Server {

  static final PostgresqlServer RUNNING = Docker.isAvailable() ? inContainer() : embedded();

  private static final int PORT = 5432;

  /** Takes part in the log-in of the container only: the embedded server trusts everyone. */
  private static final String PASSWORD = "postgres";

  private final String host;
  private final int port;

  private PostgresqlServer(String host, int port) {
    this.host = host;
    this.port = port;
  }

  private static PostgresqlServer inContainer() {
    GenericContainer<?> container =
        Docker.start("postgres:18-alpine", PORT, "POSTGRES_PASSWORD", PASSWORD);
    var server = new PostgresqlServer(container.getHost(), container.getMappedPort(PORT));
    await(server.database("postgres"));
    return server;
  }

  private static PostgresqlServer embedded() {
    try {
      return new PostgresqlServer("localhost", startEmbedded().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
    }
  }

  /** Without the care for a power failure, which tests don't need. It stops at JVM exit. */
  private static EmbeddedPostgres startEmbedded() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("max_connections", "100")
        .setOutputRedirector(Redirect.DISCARD)
        .setErrorRedirector(Redirect.DISCARD)
        .start();
  }

  @Override
  TestDatabase create(String name) {
    database("postgres").execute("create database " + name);
    return database(name);
  }

  private TestDatabase database(String name) {
    return new TestDatabase(
        Database.POSTGRESQL, host, port, name, "postgres", PASSWORD, this::drop);
  }

  private void drop(TestDatabase database) {
    database("postgres").execute("drop database " + database.name() + " with (force)");
  }
}
