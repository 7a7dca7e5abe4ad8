package dev.revisions.testing;

import io.vertx.core.Vertx;
import io.vertx.jdbcclient.JDBCConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;

/** A database of a test's own, empty at first. Closing it drops it, whoever is connected. */
public final class TestDatabase implements AutoCloseable {

  private final Database kind;
  private final String host;
  private final int port;
  private final String name;
  private final String user;
  private final String password;
  private final Consumer<TestDatabase> drop;

  TestDatabase(
      Database kind,
      String host,
      int port,
      String name,
      String user,
      String password,
      Consumer<TestDatabase> drop) {
    this.kind = kind;
    this.host = host;
    this.port = port;
    this.name = name;
    this.user = user;
    this.password = password;
    this.drop = drop;
  }

  /** What database it is. */
  public Database kind() {
    return kind;
  }

  /** The host of the server; empty for H2. */
  public String host() {
    return host;
  }

  /** The port of the server; 0 for H2. */
  public int port() {
    return port;
  }

  /** The name of the database. */
  public String name() {
    return name;
  }

  /** The user, who may do everything. */
  public String user() {
    return user;
  }

  /** The password of the user, empty for none. */
  public String password() {
    return password;
  }

  /**
   * The connection URI as the Vert.x clients read it: {@code postgresql://...}, {@code mysql://...}
   * or {@code jdbc:h2:mem:...}.
   */
  public String uri() {
    return switch (kind) {
      case POSTGRESQL ->
          "postgresql://" + user + ":" + password + "@" + host + ":" + port + "/" + name;
      case MARIADB, MYSQL -> "mysql://" + user + "@" + host + ":" + port + "/" + name;
      case H2 -> jdbcUrl();
    };
  }

  /** The URL for JDBC. */
  public String jdbcUrl() {
    return switch (kind) {
      case POSTGRESQL -> "jdbc:postgresql://" + host + ":" + port + "/" + name;
      case MARIADB, MYSQL -> "jdbc:mariadb://" + host + ":" + port + "/" + name;
      case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    };
  }

  /** Opens a JDBC connection. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), user, password);
  }

  /** Executes statements one by one over JDBC. */
  public void execute(String... statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        execute(statement, sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no connection to " + uri(), e);
    }
  }

  private void execute(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(kind + " refused: " + sql + "\n" + e.getMessage(), e);
    }
  }

  /**
   * Opens a pool of Vert.x connections, to be closed by the caller.
   *
   * @param maxSize the number of connections at most
   */
  public Pool pool(Vertx vertx, int maxSize) {
    // Pools of one name share their connections in the JDBC client of Vert.x 4.5.
    var options = new PoolOptions().setMaxSize(maxSize).setName(UUID.randomUUID().toString());
    return kind == Database.H2
        ? H2Pool.open(vertx, jdbcOptions(), options)
        : Pool.pool(vertx, SqlConnectOptions.fromUri(uri()), options);
  }

  private JDBCConnectOptions jdbcOptions() {
    return new JDBCConnectOptions().setJdbcUrl(jdbcUrl()).setUser(user).setPassword(password);
  }

  @Override
  public void close() {
    drop.accept(this);
  }

  @Override
  public String toString() {
    return uri();
  }
}
