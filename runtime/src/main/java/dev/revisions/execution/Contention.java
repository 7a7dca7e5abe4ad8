package dev.revisions.execution;

import dev.revisions.StepFailedException;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What to do about others who use the tables of a live database: a statement waits for their locks
 * for a short time only, because all that comes after it waits behind it, and is tried again.
 *
 * @param session the connection
 */
record Contention(Session session) {

  private static final int ATTEMPTS = 10;
  private static final long SHORTEST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5_000;

  /**
   * Does something that fails as a whole, again and again while others are in the way.
   *
   * @param tables whose users may be in the way; none for all
   */
  Future<Void> retry(List<String> tables, Supplier<Future<Void>> work) {
    return retry(tables, work, failure -> true);
  }

  /**
   * Does something that fails as a whole but for some failures, after which it is left.
   *
   * @param whole whether a failure has left nothing behind
   */
  Future<Void> retry(List<String> tables, Supplier<Future<Void>> work, Predicate<Throwable> whole) {
    return retry(tables, work, whole, 1);
  }

  private Future<Void> retry(
      List<String> tables, Supplier<Future<Void>> work, Predicate<Throwable> whole, int attempt) {
    return Futures.attempt(work)
        .recover(
            failure -> {
              DatabaseError error = DatabaseError.of(failure);
              if (!error.isContention() || !whole.test(failure)) {
                return Future.failedFuture(failure);
              }
              return attempt == ATTEMPTS
                  ? blockers(tables).compose(who -> Future.failedFuture(last(failure, who)))
                  : blockers(tables)
                      .compose(
                          who -> {
                            session.progress().retries(attempt, ATTEMPTS, error, who);
                            return Session.pause(pause(attempt));
                          })
                      .compose(done -> retry(tables, work, whole, attempt + 1));
            });
  }

  /** The failure that the run ends with says who has to go. */
  private static Throwable last(Throwable failure, String who) {
    return failure instanceof StepFailedException step
        ? new StepFailedException(
            step.failure()
                .withNext(
                    "In the way at the last of %d attempts: %s. %s"
                        .formatted(ATTEMPTS, who, step.failure().next())),
            step.getCause())
        : failure;
  }

  /** Twice as long each time, and never the same for two that are in each other's way. */
  private static long pause(int attempt) {
    long longest = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << attempt);
    return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
  }

  /** Who uses the tables, as far as the database tells this user. */
  private Future<String> blockers(List<String> tables) {
    return session
        .query(blockersSql(tables))
        .map(
            rows -> {
              var lines = new ArrayList<String>();
              rows.forEach(row -> lines.add(row.getString(0)));
              return lines.isEmpty() ? "not told who" : String.join("; ", lines);
            })
        .otherwise("not told who");
  }

  private String blockersSql(List<String> tables) {
    return switch (session.dialect().name()) {
      case "postgresql" ->
          """
          select distinct concat('backend ', a.pid, ' ', a.application_name, ', ', a.state, ': ', \
          left(a.query, 100)) from pg_stat_activity a join pg_locks l on l.pid = a.pid \
          join pg_class c on c.oid = l.relation where l.database = \
          (select oid from pg_database where datname = current_database()) and l.granted \
          and a.pid <> pg_backend_pid()\
          """
              + (tables.isEmpty() ? "" : " and lower(c.relname) in " + lowered(tables))
              + " order by 1";
      case "h2" ->
          "select concat('session ', session_id, ' on ', table_name) from information_schema.locks"
              + " where session_id <> session_id() order by 1";
      default ->
          "select cast(concat('connection ', trx_mysql_thread_id, ', in a transaction since ',"
              + " trx_started) as char) from information_schema.innodb_trx where"
              + " trx_mysql_thread_id <> connection_id() order by 1";
    };
  }

  /** Names as the model has them are not always those of the catalog, but differ in case alone. */
  private String lowered(List<String> tables) {
    return tables.stream()
        .map(name -> "lower(" + session.dialect().quoteLiteral(name) + ")")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
