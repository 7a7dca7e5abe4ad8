package dev.revisions.execution;

import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.timestamptz;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/**
 * A table with at most one row, which names the session that has the lock. H2 has no advisory
 * locks. The row of a session that is gone counts as free: the number of a session is given out
 * again, so its start is compared too. Only an administrator sees the sessions of others; for
 * anyone else no session counts as gone.
 */
record LockTable(TableName history, Dialect dialect) implements Lock {

  private static final int NANOSECONDS = 9;

  private static final long SETTLING_MILLIS = 100;

  private static final int DUPLICATE_KEY = 23505;
  private static final int DEADLOCK = 40001;
  private static final int TABLE_EXISTS = 42101;
  private static final int LOCK_TIMEOUT = 50200;
  private static final int CONCURRENT_UPDATE = 90131;

  @Override
  public Future<Optional<String>> tryTake(Session session) {
    return session
        .execute(deleteAbandonedSql())
        .compose(done -> session.execute(takeSql()))
        .map(Optional.of("session"))
        .recover(failure -> notTaken(session, DatabaseError.of(failure), failure));
  }

  private Future<Optional<String>> notTaken(
      Session session, DatabaseError error, Throwable failure) {
    if (error.isNoSuchTable()) {
      // While several sessions make the table at once, its key may not be there yet.
      return requireH2(session)
          .compose(is -> create(session))
          .compose(done -> Session.pause(SETTLING_MILLIS))
          .compose(done -> tryTake(session));
    }
    return isHeld(error) ? Future.succeededFuture(Optional.empty()) : Future.failedFuture(failure);
  }

  /** A client that does not tell what database it is may have led here by mistake. */
  private static Future<Void> requireH2(Session session) {
    return session
        .execute("select h2version()")
        .recover(
            failure ->
                Future.failedFuture(
                    new RevisionException(
                        "this is not H2, and the JDBC client of Vert.x 4.5 does not tell what it"
                            + " is; use the Vert.x client that is made for the database, or Vert.x"
                            + " 5",
                        failure)));
  }

  /** A row is there, or another session is writing one. */
  private static boolean isHeld(DatabaseError error) {
    return switch (error.code()) {
      case DUPLICATE_KEY, LOCK_TIMEOUT, DEADLOCK, CONCURRENT_UPDATE -> true;
      default -> false;
    };
  }

  /** Another session may be faster: H2 creates tables one after the other. */
  private Future<Void> create(Session session) {
    return Futures.each(
        dialect.render(new Operation.CreateTable(definition())),
        sql ->
            session
                .query("create the lock table", sql)
                .<Void>mapEmpty()
                .recover(
                    failure ->
                        isThereAlready(DatabaseError.of(failure))
                            ? Future.succeededFuture()
                            : Future.failedFuture(failure)));
  }

  private static boolean isThereAlready(DatabaseError error) {
    return switch (error.code()) {
      case TABLE_EXISTS, LOCK_TIMEOUT -> true;
      default -> false;
    };
  }

  private Table definition() {
    return Table.of(name())
        .withColumns(
            List.of(
                Column.of("id", integer()).withNullable(false),
                Column.of("session_id", integer()).withNullable(false),
                Column.of("session_start", timestamptz(NANOSECONDS)).withNullable(false)))
        .withConstraints(List.of(new PrimaryKey(DerivedNames.primaryKey(name()), List.of("id"))));
  }

  private TableName name() {
    Identifier table = Identifier.of(history.name());
    return history.withName(new Identifier(table.name() + "_lock", table.quoted()).toString());
  }

  /** What this very session left behind is not needed any more either. */
  private String deleteAbandonedSql() {
    return """
    delete from %s l where session_id = session_id() or (\
    not exists (select 1 from information_schema.sessions s \
    where s.session_id = l.session_id and s.session_start = l.session_start) \
    and exists (select 1 from information_schema.users where user_name = current_user and is_admin))\
    """
        .formatted(dialect.tableName(name()));
  }

  private String takeSql() {
    return """
    insert into %s (id, session_id, session_start) select 1, session_id, session_start \
    from information_schema.sessions where session_id = session_id()\
    """
        .formatted(dialect.tableName(name()));
  }

  @Override
  public Future<Boolean> release(Session session, String key) {
    return session
        .query(
            "release the lock",
            "delete from %s where session_id = session_id()".formatted(dialect.tableName(name())))
        .map(rows -> rows.rowCount() == 1);
  }
}
