package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long a statement waits for a lock, and how long it may take. On PostgreSQL they are set in
 * each transaction, and go with it: a proxy that pools transactions would give the settings of a
 * session to somebody else.
 *
 * @param dialect the database
 * @param settings with the timeouts
 */
record Timeouts(Dialect dialect, Settings settings) {

  private static final double MILLIS = 1000;

  private boolean isPostgresql() {
    return dialect.name().equals("postgresql");
  }

  private long lockMillis() {
    return settings.tableLockTimeout().toMillis();
  }

  /** Sets them for the rest of a transaction. */
  String inTransaction() {
    return "set local lock_timeout = "
        + lockMillis()
        + settings
            .statementTimeout()
            .map(limit -> "; set local statement_timeout = " + limit.toMillis())
            .orElse("");
  }

  /** Does the work with them set for the session, which forgets them if its connection is lost. */
  <T> Future<T> during(Session session, Supplier<Future<T>> work) {
    if (isPostgresql()) {
      return Futures.attempt(work);
    }
    return before(session)
        .compose(
            lockTimeout ->
                Futures.each(set(), sql -> session.query("set the timeouts", sql).mapEmpty())
                    .compose(
                        done ->
                            Futures.afterwards(
                                Futures.attempt(work),
                                () ->
                                    Futures.each(reset(lockTimeout), session::execute)
                                        .otherwiseEmpty())));
  }

  /** H2 does not know what was there before. */
  private Future<Integer> before(Session session) {
    return dialect.name().equals("h2")
        ? session
            .query("read the lock timeout", "select lock_timeout()")
            .map(rows -> rows.iterator().next().getInteger(0))
        : Future.succeededFuture(0);
  }

  private List<String> set() {
    var statements = new ArrayList<String>();
    if (dialect.name().equals("h2")) {
      statements.add("set lock_timeout " + lockMillis());
      settings
          .statementTimeout()
          .ifPresent(limit -> statements.add("set query_timeout " + limit.toMillis()));
    } else {
      statements.add(
          "set lock_wait_timeout = "
              + Math.max(1, settings.tableLockTimeout().toSeconds())
              + settings.statementTimeout().map(limit -> ", " + limit(limit)).orElse(""));
    }
    return statements;
  }

  /** MySQL limits queries only. */
  private String limit(Duration limit) {
    return dialect.name().equals("mariadb")
        ? "max_statement_time = " + limit.toMillis() / MILLIS
        : "max_execution_time = " + limit.toMillis();
  }

  private List<String> reset(int lockTimeout) {
    boolean limited = settings.statementTimeout().isPresent();
    if (dialect.name().equals("h2")) {
      return limited
          ? List.of("set lock_timeout " + lockTimeout, "set query_timeout 0")
          : List.of("set lock_timeout " + lockTimeout);
    }
    String limit = dialect.name().equals("mariadb") ? "max_statement_time" : "max_execution_time";
    return List.of(
        "set lock_wait_timeout = default" + (limited ? ", " + limit + " = default" : ""));
  }
}
