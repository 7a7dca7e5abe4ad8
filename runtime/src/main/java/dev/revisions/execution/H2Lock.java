package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * A lock of the session for H2, which has no advisory locks. A row of a session that is gone does
 * not count: the number of a session is given out again, so its start is compared too. Only an
 * administrator sees the sessions of others; for anyone else no session counts as gone.
 */
record H2Lock(TableName history, Dialect dialect) implements Lock {

  private static final String SESSION = "concat(session_id, ' since ', session_start)";

  /** What this very session left behind is not needed any more either. */
  static final String GONE =
      "owner = (select %s from information_schema.sessions where session_id = session_id())"
              .formatted(SESSION)
          + " or expires is null and owner not in"
          + " (select %s from information_schema.sessions)".formatted(SESSION)
          + " and exists (select 1 from information_schema.users where user_name = current_user"
          + " and is_admin)";

  private LockTable table() {
    return new LockTable(history, dialect);
  }

  @Override
  public Future<Optional<String>> tryTake(Session session) {
    return owner(session)
        .compose(
            owner ->
                table()
                    .tryTake(session, owner, "null")
                    .map(taken -> Optional.of(owner).filter(one -> taken)));
  }

  /** A client that does not tell what database it is may have led here by mistake. */
  private static Future<String> owner(Session session) {
    return session
        .query(
            "select %s, h2version() from information_schema.sessions where session_id = session_id()"
                .formatted(SESSION))
        .map(rows -> rows.iterator().next().getString(0))
        .recover(
            failure ->
                Future.failedFuture(
                    new RevisionException(
                        "this is not H2, and the JDBC client of Vert.x 4.5 does not tell what it"
                            + " is; use the Vert.x client that is made for the database, or Vert.x"
                            + " 5",
                        failure)));
  }

  /** Leases are rows of the same table, so who takes one sees this. */
  @Override
  public Future<Boolean> isTaken(Session session) {
    return Future.succeededFuture(false);
  }

  @Override
  public Future<Boolean> release(Session session, String key) {
    return table().release(session, key);
  }
}
