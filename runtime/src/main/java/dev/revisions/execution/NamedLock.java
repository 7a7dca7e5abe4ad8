package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Identifier;
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
              return new Taken(
                  row.getString(0), Long.valueOf(1).equals(row.getLong(1)), row.getLong(2) > 0);
            })
        .compose(taken -> taken.unlessLeased(session, this, new LockTable(history, dialect)));
  }

  private String takeSql() {
    TableName table = new LockTable(history, dialect).name();
    return """
    select name, get_lock(name, 0), (select count(*) from information_schema.tables \
    where table_schema = %s and table_name = %s) from (select %s as name) as k\
    """
        .formatted(
            table.schema().isEmpty()
                ? "database()"
                : dialect.quoteLiteral(Identifier.of(table.schema()).name()),
            dialect.quoteLiteral(Identifier.of(table.name()).name()),
            key());
  }

  private String key() {
    return "concat('revisions:', md5(%s))".formatted(name());
  }

  @Override
  public Future<Boolean> isTaken(Session session) {
    return session
        .query("look for the lock", "select is_used_lock(%s) is not null".formatted(key()))
        .map(rows -> rows.iterator().next().getLong(0) == 1);
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
