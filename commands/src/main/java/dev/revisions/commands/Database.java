package dev.revisions.commands;

import dev.revisions.DatabaseUnreachableException;
import dev.revisions.dialect.Dialect;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.jdbcclient.JDBCConnectOptions;
import io.vertx.jdbcclient.JDBCPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.h2.Driver;

/** A connection to a database, for one command. */
final class Database implements AutoCloseable {

  static {
    // Newer Javas warn of what Netty would do; a few statements are quick enough without.
    System.getProperties().putIfAbsent("io.netty.noUnsafe", "true");
  }

  private final DatabaseUrl url;
  private final Vertx vertx;
  private final Pool pool;

  /**
   * Opens nothing yet.
   *
   * @param connections how many at most
   */
  Database(DatabaseUrl url, int connections) {
    this.url = url;
    this.vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(connections + 1));
    this.pool = pool(connections);
  }

  private Pool pool(int connections) {
    try {
      return url.isH2()
          ? JDBCPool.pool(vertx, h2(), sizeOnH2(connections))
          : Pool.pool(vertx, SqlConnectOptions.fromUri(url.forClient()), size(connections));
    } catch (RuntimeException e) {
      vertx.close();
      throw CommandException.usage("The URL %s cannot be read: %s".formatted(url, e.getMessage()));
    }
  }

  private static PoolOptions size(int connections) {
    return new PoolOptions().setMaxSize(connections);
  }

  /**
   * Two at least: who asks the JDBC client's pool of one while it is being filled can miss that it
   * is full, and wait for a minute (Agroal 1.16 to 3.2).
   */
  private static PoolOptions sizeOnH2(int connections) {
    return size(Math.max(2, connections));
  }

  /** H2 takes user and password from the URL; the pool wants to be told that there are none. */
  private JDBCConnectOptions h2() {
    // JDBC looks for drivers once; where Maven stays, that was for another class loader.
    Driver.load();
    var options = new JDBCConnectOptions().setJdbcUrl(url.text());
    return url.text().toUpperCase(Locale.ROOT).contains(";USER=")
        ? options
        : options.setUser("sa").setPassword("");
  }

  /** Waits for what is done with the pool. */
  <T> T await(Function<Pool, Future<T>> work) {
    try {
      return work.apply(pool).toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** The JDBC client does not say what database it is on; here it is only for H2. */
  Dialect dialect() {
    if (url.isH2()) {
      return Dialect.h2();
    }
    return await(
        connected ->
            connected
                .withConnection(c -> Future.succeededFuture(Dialect.of(c.databaseMetadata())))
                .recover(
                    cause ->
                        Future.failedFuture(
                            new DatabaseUnreachableException(
                                "Cannot connect to %s: %s".formatted(url, cause.getMessage())))));
  }

  /** One after the other: a future of the pool can't complete when Vert.x has stopped. */
  @Override
  public void close() {
    pool.close().toCompletionStage().toCompletableFuture().join();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
