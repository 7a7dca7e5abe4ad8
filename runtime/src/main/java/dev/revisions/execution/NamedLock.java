package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * A named lock of the session, as MySQL and MariaDB have it. Names are common to the whole server
 * and at most 64 characters long, so the name is a hash of database and history table.
 */
record NamedLock(TableName history, Dialect dialect) implements Lock {

  @Override
  public Future<Optional<String>> tryTake(Session session) {
    return session
        .query("take the lock", takeSql())
        .map(
            rows -> {
              var row = rows.iterator().next();
              return Long.valueOf(1).equals(row.getLong(1))
                  ? Optional.of(row.getString(0))
                  : Optional.empty();
            });
  }

  private String takeSql() {
    return "select name, get_lock(name, 0) from (select concat('revisions:', md5(%s)) as name) as k"
        .formatted(name());
  }

  private String name() {
    return history.schema().isEmpty()
        ? "concat(coalesce(database(), ''), %s)"
            .formatted(dialect.quoteLiteral("." + history.folded()))
        : dialect.quoteLiteral(history.folded());
  }

  @Override
  public Future<Boolean> release(Session session, String key) {
    return session
        .query("release the lock", "select release_lock(%s)".formatted(dialect.quoteLiteral(key)))
        .map(rows -> Long.valueOf(1).equals(rows.iterator().next().getLong(0)));
  }
}
