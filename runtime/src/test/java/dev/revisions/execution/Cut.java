package dev.revisions.execution;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Watches the statements that go through a pool, and has the server end the connection before one
 * of them, so that exactly the statements before it have taken effect.
 */
final class Cut {

  private final int at;
  private final Runnable cut;
  private int seen;

  private Cut(int at, Runnable cut) {
    this.at = at;
    this.cut = cut;
  }

  /** Cuts before this statement, counted from 1, begin and commit included. */
  static Cut before(int statement, Runnable cut) {
    return new Cut(statement, cut);
  }

  /** Only counts. */
  static Cut never() {
    return new Cut(0, () -> {});
  }

  /** The statements so far. */
  int seen() {
    return seen;
  }

  Pool on(Pool pool) {
    return watch(
        Pool.class,
        pool,
        (method, result) ->
            method.equals("getConnection")
                ? ((Future<?>) result).map(connection -> on((SqlConnection) connection))
                : result,
        "");
  }

  private SqlConnection on(SqlConnection connection) {
    return watch(
        SqlConnection.class,
        connection,
        (method, result) ->
            switch (method) {
              case "query" -> watch(Query.class, result, (execute, rows) -> rows, "execute");
              case "begin" -> ((Future<?>) result).map(this::onTransaction);
              default -> result;
            },
        "begin");
  }

  private Transaction onTransaction(Object transaction) {
    return watch(Transaction.class, transaction, (method, result) -> result, "commit");
  }

  private interface Replacement {
    Object of(String method, Object result);
  }

  /** The target, with the method that sends a statement counted and other results replaced. */
  private <T> T watch(Class<T> type, Object target, Replacement replacement, String statement) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals(statement)) {
            next();
          }
          try {
            return replacement.of(method.getName(), method.invoke(target, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private void next() {
    seen++;
    if (seen == at) {
      cut.run();
    }
  }
}
