package dev.revisions.testing;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.jdbc.spi.impl.AgroalCPDataSourceProvider;
import io.vertx.jdbcclient.JDBCConnectOptions;
import io.vertx.jdbcclient.JDBCPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.lang.reflect.Method;

/** Pools of the JDBC client, whose method returns a different type in Vert.x 4.5 and 5. */
final class H2Pool {

  private H2Pool() {}

  static Pool open(Vertx vertx, JDBCConnectOptions connect, PoolOptions options) {
    try {
      Method pool =
          JDBCPool.class.getMethod(
              "pool", Vertx.class, JDBCConnectOptions.class, PoolOptions.class);
      return pool.getReturnType() == JDBCPool.class
          ? Unfilled.open(vertx, connect, options)
          : (Pool) pool.invoke(null, vertx, connect, options);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("neither Vert.x 4.5 nor 5", e);
    }
  }

  /**
   * Without the connection that the pool of Vert.x 4.5 makes on a thread of its own when it is
   * opened: who asks for one just then finds a pool of one full and misses that it is ready. In any
   * full pool one may be missed in the moment in which it comes back. Who waits is woken when idle
   * connections are validated, or fails after a minute (Agroal 1.16 to 3.2).
   *
   * <p>Only here are classes named that Vert.x 5 lacks: this one is not loaded there.
   */
  private static final class Unfilled extends AgroalCPDataSourceProvider {
    private static final int MILLIS = 200;

    static Pool open(Vertx vertx, JDBCConnectOptions connect, PoolOptions options) {
      return JDBCPool.pool(vertx, connect, options, new Unfilled());
    }

    @Override
    public JsonObject toJson(JDBCConnectOptions connect, PoolOptions options) {
      return super.toJson(connect, options)
          .put("initialSize", 0)
          .put("connectionValidationTimeout", MILLIS);
    }
  }
}
