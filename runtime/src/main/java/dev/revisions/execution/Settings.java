package dev.revisions.execution;

import dev.revisions.schema.TableName;
import java.time.Duration;
import java.util.Objects;

/**
 * How revisions are executed.
 *
 * @param history the table that tells what is applied
 * @param lockTimeout how long to wait for another process that is at work on the same database
 * @param tableLockTimeout how long a statement waits for those who use its tables, before it is
 *     tried again
 */
public record Settings(TableName history, Duration lockTimeout, Duration tableLockTimeout) {

  private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(10);
  private static final Duration TABLE_LOCK_TIMEOUT = Duration.ofSeconds(3);

  /**
   * What holds where nothing else is said: {@code revision_history}, ten minutes, three seconds.
   */
  public static final Settings DEFAULT =
      new Settings(TableName.of("revision_history"), LOCK_TIMEOUT, TABLE_LOCK_TIMEOUT);

  /** Checks that no timeout is negative, and that statements wait at all. */
  public Settings {
    Objects.requireNonNull(history, "history");
    if (lockTimeout.isNegative()) {
      throw new IllegalArgumentException("a lock timeout cannot be negative: " + lockTimeout);
    }
    if (tableLockTimeout.toMillis() < 1) {
      throw new IllegalArgumentException(
          "statements have to wait for a millisecond at least: " + tableLockTimeout);
    }
  }
}
