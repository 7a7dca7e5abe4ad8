package dev.revisions.execution;

import dev.revisions.RevisionListener;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How revisions are executed.
 *
 * @param history the table that tells what is applied
 * @param lockTimeout how long to wait for another process that is at work on the same database
 * @param tableLockTimeout how long a statement waits for those who use its tables, before it is
 *     tried again
 * @param statementTimeout how long a statement may take; as long as it needs where empty
 * @param lease how long the lock outlives a process that does not renew it, where a lock of the
 *     session is not wanted; the database decides where empty
 * @param listener who is told how a run is going
 * @param schema where the tables and the history are, if it is not where the connections of the
 *     pool are
 */
public record Settings(
    TableName history,
    Duration lockTimeout,
    Duration tableLockTimeout,
    Optional<Duration> statementTimeout,
    Optional<Duration> lease,
    RevisionListener listener,
    Optional<String> schema) {

  private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(10);
  private static final Duration TABLE_LOCK_TIMEOUT = Duration.ofSeconds(3);

  /**
   * What holds where nothing else is said: {@code revision_history}, ten minutes, three seconds.
   */
  public static final Settings DEFAULT =
      new Settings(
          TableName.of("revision_history"),
          LOCK_TIMEOUT,
          TABLE_LOCK_TIMEOUT,
          Optional.empty(),
          Optional.empty(),
          RevisionListener.NONE,
          Optional.empty());

  /** Checks that no timeout is negative, that statements wait at all, and whose the history is. */
  public Settings {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(listener, "listener");
    if (lockTimeout.isNegative()) {
      throw new IllegalArgumentException("a lock timeout cannot be negative: " + lockTimeout);
    }
    requireMillisecond(tableLockTimeout, "statements have to wait");
    statementTimeout.ifPresent(limit -> requireMillisecond(limit, "statements have to run"));
    lease.ifPresent(length -> requireMillisecond(length, "a lease has to last"));
    if (schema.isPresent() && !history.schema().isEmpty()) {
      throw new IllegalArgumentException(
          "each schema keeps a history of its own, so the name of the table cannot have one: "
              + history);
    }
  }

  private static void requireMillisecond(Duration duration, String what) {
    if (duration.toMillis() < 1) {
      throw new IllegalArgumentException(what + " for a millisecond at least: " + duration);
    }
  }

  /** The same with another history table. */
  public Settings withHistory(TableName table) {
    return new Settings(
        table, lockTimeout, tableLockTimeout, statementTimeout, lease, listener, schema);
  }

  /** The same with another patience for other processes. */
  public Settings withLockTimeout(Duration timeout) {
    return new Settings(
        history, timeout, tableLockTimeout, statementTimeout, lease, listener, schema);
  }

  /** The same with another patience for the users of tables. */
  public Settings withTableLockTimeout(Duration timeout) {
    return new Settings(history, lockTimeout, timeout, statementTimeout, lease, listener, schema);
  }

  /** The same with a limit for each statement. */
  public Settings withStatementTimeout(Duration timeout) {
    return new Settings(
        history, lockTimeout, tableLockTimeout, Optional.of(timeout), lease, listener, schema);
  }

  /** The same with a lease as the lock. */
  public Settings withLease(Duration length) {
    return new Settings(
        history,
        lockTimeout,
        tableLockTimeout,
        statementTimeout,
        Optional.of(length),
        listener,
        schema);
  }

  /** The same with somebody else who is told. */
  public Settings withListener(RevisionListener other) {
    return new Settings(
        history, lockTimeout, tableLockTimeout, statementTimeout, lease, other, schema);
  }

  /** The same in another schema. */
  public Settings inSchema(String name) {
    return new Settings(
        history,
        lockTimeout,
        tableLockTimeout,
        statementTimeout,
        lease,
        listener,
        Optional.of(Identifier.canonical(name)));
  }
}
