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
              return new Taken(row.getLong(0).toString(), row.getBoolean(1), row.getBoolean(2));
            })
        .compose(taken -> taken.unlessLeased(session, this, new LockTable(history, dialect)));
  }

  /** 64 bits of the hash, in SQL that all versions have. */
  private String takeSql() {
    return """
    select key, pg_try_advisory_lock(key), to_regclass(%s) is not null \
    from (select %s as key) as name\
    """
        .formatted(dialect.quoteLiteral(new LockTable(history, dialect).sqlName()), key());
  }

  private String key() {
    return "('x' || substr(md5(%s), 1, 16))::bit(64)::bigint".formatted(name());
  }

  @Override
  public Future<Boolean> isTaken(Session session) {
    return session
        .query(
            "look for the lock",
            """
            select count(*) from pg_locks, (select %s as key) as name where locktype = 'advisory' \
            and granted and objsubid = 1 \
            and database = (select oid from pg_database where datname = current_database()) \
            and classid::bigint = (key >> 32) & 4294967295 and objid::bigint = key & 4294967295\
            """
                .formatted(key()))
        .map(rows -> rows.iterator().next().getLong(0) > 0);
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
