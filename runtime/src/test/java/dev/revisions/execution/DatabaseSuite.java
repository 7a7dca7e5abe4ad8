package dev.revisions.execution;

import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests on a real database share: one of their own, and pools on it. */
abstract class DatabaseSuite {

  private static Vertx vertx;

  private final List<Pool> pools = new ArrayList<>();
  private TestDatabase database;
  private Pool pool;

  abstract Database kind();

  @BeforeAll
  static void startVertx() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stopVertx() {
    await(vertx.close());
  }

  @BeforeEach
  void createDatabase() {
    database = kind().create();
    pool = pool(1);
  }

  @AfterEach
  void dropDatabase() {
    pools.forEach(each -> await(each.close()));
    pools.clear();
    if (database != null) {
      database.close();
    }
  }

  static Vertx vertx() {
    return vertx;
  }

  TestDatabase database() {
    return database;
  }

  /** A pool with one connection. */
  Pool pool() {
    return pool;
  }

  Pool pool(int size) {
    Pool opened = database.pool(vertx, size);
    pools.add(opened);
    return opened;
  }

  /** The outcome of a future; its failure is thrown as it is. */
  static <T> T await(Future<T> future) {
    return await(future, 180);
  }

  /** The same for what may take so many seconds. */
  static <T> T await(Future<T> future, int seconds) {
    try {
      return future
          .toCompletionStage()
          .toCompletableFuture()
          .orTimeout(seconds, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** The catalog without the tables of our own. */
  String catalog() {
    return Catalog.of(database, "revision_history", "revision_history_lock").text();
  }

  /** The rows of a query: values with commas between them. */
  List<String> rows(String sql) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        var values = new ArrayList<String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(", ", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The history, one row per line: id, slug, parents, state, steps. */
  List<String> historyRows() {
    return rows("select id, slug, parents, state, step, steps from revision_history order by id");
  }

  /** Ends all connections to the database, as the death of their process would. */
  void cut() {
    switch (kind()) {
      case POSTGRESQL ->
          database.execute(
              "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                  + " current_database() and pid <> pg_backend_pid()");
      case MARIADB, MYSQL ->
          rows("select id from information_schema.processlist where db = database() and id <>"
                  + " connection_id()")
              .forEach(id -> database.execute("kill " + id));
      case H2 ->
          rows("select session_id from information_schema.sessions where session_id <>"
                  + " session_id()")
              .forEach(session -> database.execute("call abort_session(" + session + ")"));
    }
  }
}
