package dev.revisions.examples.library;

import dev.revisions.examples.library.model.revisions.Revisions;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.concurrent.CompletionException;

/** Upgrades a PostgreSQL, then lets Hibernate Reactive validate its schema and use it. */
public final class Main {

  private Main() {}

  /**
   * Runs the example.
   *
   * @param args {@code postgresql://user:password@host/name}; a PostgreSQL of the example's own
   *     without it
   */
  public static void main(String[] args) {
    try {
      if (args.length > 0) {
        run(SqlConnectOptions.fromUri(args[0]));
      } else {
        try (TestDatabase database = Database.POSTGRESQL.create()) {
          run(SqlConnectOptions.fromUri(database.uri()));
        }
      }
    } catch (CompletionException e) {
      System.err.println(e.getCause().getMessage());
      System.exit(1);
    }
  }

  private static void run(SqlConnectOptions database) {
    upgrade(database);
    try (Library library = Library.open(database)) {
      library.fill();
      library.count().forEach((entity, rows) -> System.out.println(entity + ": " + rows));
    }
  }

  static void upgrade(SqlConnectOptions database) {
    Vertx vertx = Vertx.vertx();
    Pool pool = Pool.pool(vertx, database, new PoolOptions());
    try {
      System.out.println(Revisions.upgrade(pool).toCompletionStage().toCompletableFuture().join());
    } finally {
      pool.close().toCompletionStage().toCompletableFuture().join();
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
