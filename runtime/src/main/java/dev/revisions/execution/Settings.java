package dev.revisions.execution;

import dev.revisions.schema.TableName;
import java.time.Duration;
import java.util.Objects;

/**
 * How revisions are executed.
 *
 * @param history the table that tells what is applied
 * @param lockTimeout how long to wait for another process that is at work on the same database
 */
public record Settings(TableName history, Duration lockTimeout) {

  private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(10);

  /** What holds where nothing else is said: {@code revision_history} and ten minutes. */
  public static final Settings DEFAULT =
      new Settings(TableName.of("revision_history"), LOCK_TIMEOUT);

  /** Checks that the timeout is not negative. */
  public Settings {
    Objects.requireNonNull(history, "history");
    if (lockTimeout.isNegative()) {
      throw new IllegalArgumentException("a lock timeout cannot be negative: " + lockTimeout);
    }
  }
}
