package dev.revisions.testing;

import org.testcontainers.containers.GenericContainer;

/** MySQL 8.4, or a server that speaks its protocol. Its root has no password. */
final class MysqlServer extends Server {

  private static final int PORT = 3306;

  private final Database kind;
  private final String host;
  private final int port;

  MysqlServer(Database kind, String host, int port) {
    this.kind = kind;
    this.host = host;
    this.port = port;
  }

  /** The one of MySQL itself; a class of its own, so that MariaDB does not start it. */
  static final class Running {
    static final MysqlServer SERVER =
        inContainer(Database.MYSQL, "mysql:8.4", "MYSQL_ALLOW_EMPTY_PASSWORD");

    private Running() {}
  }

  static MysqlServer inContainer(Database kind, String image, String emptyPassword) {
    GenericContainer<?> container = Docker.start(image, PORT, emptyPassword, "yes");
    var server = new MysqlServer(kind, container.getHost(), container.getMappedPort(PORT));
    await(server.database("mysql"));
    return server;
  }

  @Override
  TestDatabase create(String name) {
    database("mysql").execute("create database " + name + " character set utf8mb4");
    return database(name);
  }

  private TestDatabase database(String name) {
    return new TestDatabase(kind, host, port, name, "root", "", this::drop);
  }

  private void drop(TestDatabase database) {
    database("mysql").execute("drop database " + database.name());
  }
}
