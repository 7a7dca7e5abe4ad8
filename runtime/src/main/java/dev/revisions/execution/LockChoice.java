package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out which lock works on a database: one of the session, unless the settings want a lease or
 * the database shows that no lock belongs to one session.
 */
record LockChoice(Session session, Settings settings) {

  /** Databases that speak the protocol of PostgreSQL and don't have its advisory locks. */
  private static final Pattern WITHOUT_LOCKS = Pattern.compile("CockroachDB|-YB-");

  private static final String BACKEND = "select pg_backend_pid(), version()";

  Future<Lock> choose() {
    if (settings.lease().isPresent()) {
      return Future.succeededFuture(lease(settings.lease().get(), "the settings say so"));
    }
    return why()
        .map(
            why ->
                why.map(reason -> lease(LeaseLock.LENGTH, reason))
                    .orElseGet(() -> Lock.ofSession(session.dialect(), settings.history())));
  }

  private Lock lease(Duration length, String reason) {
    session.progress().leases(settings.history().toString(), length, reason);
    return new LeaseLock(settings.history(), session.dialect(), length);
  }

  private Future<Optional<String>> why() {
    Dialect dialect = session.dialect();
    return switch (dialect.name()) {
      case "postgresql" ->
          session.query("find a lock", BACKEND).compose(rows -> pooled(rows.iterator().next()));
      case "mariadb", "mysql" -> clustered();
      default -> Future.succeededFuture(Optional.empty());
    };
  }

  private Future<Optional<String>> clustered() {
    return session
        .query("find a lock", "show variables like 'wsrep_on'")
        .map(
            rows ->
                rows.size() > 0 && "ON".equalsIgnoreCase(rows.iterator().next().getString(1))
                    ? Optional.of("this is a Galera cluster")
                    : Optional.empty());
  }

  /** A proxy gives a process of its own out, or different ones for two statements. */
  private Future<Optional<String>> pooled(Row backend) {
    int first = backend.getInteger(0);
    if (WITHOUT_LOCKS.matcher(backend.getString(1)).find()) {
      return Future.succeededFuture(Optional.of("this database has no advisory locks"));
    }
    return announced(session.connection())
        .map(Future::succeededFuture)
        .orElseGet(
            () ->
                session
                    .query("find a lock", BACKEND)
                    .map(rows -> rows.iterator().next().getInteger(0)))
        .map(
            other ->
                other == first
                    ? Optional.empty()
                    : Optional.of("a proxy stands before the database"));
  }

  /**
   * The number of the process that the client was told when it connected. Only the client for
   * PostgreSQL knows it, which this library does not depend on.
   */
  private static Optional<Integer> announced(SqlConnection connection) {
    try {
      Class<?> type =
          Class.forName(
              "io.vertx.pgclient.PgConnection", false, connection.getClass().getClassLoader());
      return type.isInstance(connection)
          ? Optional.of((Integer) type.getMethod("processId").invoke(connection))
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
