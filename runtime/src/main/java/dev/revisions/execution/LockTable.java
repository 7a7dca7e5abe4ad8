package dev.revisions.execution;

import static dev.revisions.schema.Types.timestamptz;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A table in which those who want the lock write a row each. Whoever has committed a row and then
 * reads no other has the lock: of two who write at the same time, the one that reads later sees the
 * row of the other and takes its own back. This needs neither a key nor a transaction, only that a
 * read sees what was committed before it began.
 *
 * @param history the history table that the lock is for
 * @param dialect the database that it is in
 */
record LockTable(TableName history, Dialect dialect) {

  private static final int OWNER = 100;
  private static final int MICROSECONDS = 6;
  private static final long MICROS = 1000;

  /** H2's: a key, a deadlock, a lock or a row that another session has. */
  private static final Set<Integer> IN_THE_WAY = Set.of(23505, 40001, 50200, 90131);

  /**
   * Takes the lock if it is free.
   *
   * @param owner the one who takes it, unique among all that ever do
   * @param expires SQL of the time until which the row counts, or of null
   */
  Future<Boolean> tryTake(Session session, String owner, String expires) {
    return session
        .execute("delete from %s where %s".formatted(sqlName(), gone()))
        .compose(done -> session.query(insertSql(owner, expires)))
        .compose(
            rows -> rows.rowCount() == 1 ? isAlone(session, owner) : Future.succeededFuture(false))
        .recover(failure -> notTaken(session, owner, expires, failure));
  }

  private Future<Boolean> notTaken(
      Session session, String owner, String expires, Throwable failure) {
    DatabaseError error = DatabaseError.of(failure);
    if (error.isNoSuchTable()) {
      return create(session).compose(done -> tryTake(session, owner, expires));
    }
    return error.isContention() || IN_THE_WAY.contains(error.code())
        ? Future.succeededFuture(false)
        : Future.failedFuture(failure);
  }

  private Future<Boolean> isAlone(Session session, String owner) {
    return session
        .query("select count(*) from " + sqlName())
        .map(rows -> rows.iterator().next().getLong(0) == 1)
        .compose(
            alone ->
                alone
                    ? Future.succeededFuture(true)
                    : release(session, owner).map(released -> false));
  }

  /** Gives it back; tells whether the row was still there. */
  Future<Boolean> release(Session session, String owner) {
    return session
        .query("release the lock", "delete from %s where %s".formatted(sqlName(), isOf(owner)))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Another session may be faster; what counts is that the table is there. */
  private Future<Void> create(Session session) {
    return Futures.each(
            dialect.render(new Operation.CreateTable(definition())),
            sql -> session.query("create the lock table", sql).mapEmpty())
        .recover(
            failure ->
                session
                    .execute("select count(*) from " + sqlName())
                    .recover(missing -> Future.failedFuture(failure)));
  }

  /**
   * Without a key on H2, which shows a table to others before it has its keys, and drops it with
   * the rows of others if a key fails. Galera deletes no rows without one.
   */
  private Table definition() {
    Table table =
        Table.of(name())
            .withColumns(
                List.of(
                    Column.of("owner", varchar(OWNER)).withNullable(false),
                    Column.of("expires", timestamptz(MICROSECONDS))));
    return dialect.name().equals("h2")
        ? table
        : table.withConstraints(
            List.of(new PrimaryKey(DerivedNames.primaryKey(name()), List.of("owner"))));
  }

  TableName name() {
    Identifier table = Identifier.of(history.name());
    return history.withName(new Identifier(table.name() + "_lock", table.quoted()).toString());
  }

  String sqlName() {
    return dialect.tableName(name());
  }

  /**
   * That a row does not count any more. On H2 a row without a time counts as long as its session.
   */
  private String gone() {
    String expired = "expires < " + now();
    return dialect.name().equals("h2") ? expired + " or " + H2Lock.GONE : expired;
  }

  /** The time on the clock of the database. */
  private String now() {
    return switch (dialect.name()) {
      case "postgresql" -> "clock_timestamp()";
      case "h2" -> "current_timestamp";
      default -> "utc_timestamp(6)";
    };
  }

  /** The time on the clock of the database after a while. */
  String after(Duration length) {
    long millis = length.toMillis();
    return switch (dialect.name()) {
      case "postgresql" -> now() + " + interval '" + millis + " milliseconds'";
      case "h2" -> "dateadd(millisecond, " + millis + ", " + now() + ")";
      default -> now() + " + interval " + millis * MICROS + " microsecond";
    };
  }

  /** Whether somebody has a lease; the table must be there. */
  Future<Boolean> hasLease(Session session) {
    return session
        .query("select count(*) from %s where expires > %s".formatted(sqlName(), now()))
        .map(rows -> rows.iterator().next().getLong(0) > 0);
  }

  String isOf(String owner) {
    return "owner = " + dialect.quoteLiteral(owner);
  }

  private String insertSql(String owner, String expires) {
    return "insert into %1$s (owner, expires) select %2$s, %3$s where not exists (select 1 from %1$s)"
        .formatted(sqlName(), dialect.quoteLiteral(owner), expires);
  }
}
