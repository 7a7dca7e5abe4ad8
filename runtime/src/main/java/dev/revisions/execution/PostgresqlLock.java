package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * An advisory lock of the session. Its key is a hash of schema and history table; PostgreSQL keeps
 * the keys of each database apart.
 */
record PostgresqlLock(TableName history, Dialect dialect) implements Lock {

  @Override
  public Future<Optional<String>> tryTake(Session session) {
    return session
        .query("take the lock", takeSql())
        .map(
            rows -> {
              var row = rows.iterator().next();
              return row.getBoolean(1) ? Optional.of(row.getLong(0).toString()) : Optional.empty();
            });
  }

  /** 64 bits of the hash, in SQL that all versions have. */
  private String takeSql() {
    return """
    select key, pg_try_advisory_lock(key) \
    from (select ('x' || substr(md5(%s), 1, 16))::bit(64)::bigint as key) as name\
    """
        .formatted(name());
  }

  private String name() {
    return history.schema().isEmpty()
        ? "coalesce(current_schema(), '') || " + dialect.quoteLiteral("." + history.folded())
        : dialect.quoteLiteral(history.folded());
  }

  @Override
  public Future<Boolean> release(Session session, String key) {
    return session
        .query("release the lock", "select pg_advisory_unlock(" + key + ")")
        .map(rows -> rows.iterator().next().getBoolean(0));
  }
}
