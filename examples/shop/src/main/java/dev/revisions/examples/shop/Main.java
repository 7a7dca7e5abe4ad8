package dev.revisions.examples.shop;

import dev.revisions.examples.shop.revisions.Revisions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.jdbcclient.JDBCConnectOptions;
import io.vertx.jdbcclient.JDBCPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.concurrent.CompletionException;

/**
 * Upgrades the database of the shop and says where it stands, as an application would when it
 * starts.
 */
public final class Main {

  private static final String EMBEDDED = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

  private Main() {}

  /**
   * Runs the example.
   *
   * @param args the URL of a database ({@code postgresql://user:password@host/name}, {@code
   *     mysql://...} for MariaDB and MySQL, {@code jdbc:h2:...}); an embedded H2 without it
   */
  public static void main(String[] args) {
    Vertx vertx = Vertx.vertx();
    boolean succeeded = run(vertx, args.length == 0 ? EMBEDDED : args[0]);
    vertx.close().toCompletionStage().toCompletableFuture().join();
    if (!succeeded) {
      System.exit(1);
    }
  }

  private static boolean run(Vertx vertx, String url) {
    try {
      Pool pool = open(vertx, url);
      upgrade(pool)
          .transform(done -> pool.close().transform(closed -> (Future<Void>) done))
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      return true;
    } catch (CompletionException e) {
      System.err.println(e.getCause().getMessage());
    } catch (IllegalArgumentException e) {
      System.err.println("'" + url + "' is not the URL of a database: " + e.getMessage());
    }
    return false;
  }

  private static Pool open(Vertx vertx, String url) {
    return url.startsWith("jdbc:")
        ? JDBCPool.pool(vertx, new JDBCConnectOptions().setJdbcUrl(url), new PoolOptions())
        : Pool.pool(vertx, SqlConnectOptions.fromUri(url), new PoolOptions());
  }

  private static Future<Void> upgrade(Pool pool) {
    return Revisions.upgrade(pool)
        .onSuccess(
            report ->
                report.applied().forEach(revision -> System.out.println("Applied " + revision)))
        .compose(report -> Revisions.current(pool))
        .onSuccess(state -> System.out.println("The database stands at " + state))
        .mapEmpty();
  }
}
