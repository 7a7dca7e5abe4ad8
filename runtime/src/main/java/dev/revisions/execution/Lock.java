package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * A lock on a database that belongs to the connection which took it and ends with it. Taking it
 * never waits in the database: a statement that waits keeps a snapshot alive, which a concurrent
 * index build waits for in turn.
 */
interface Lock {

  /**
   * Takes the lock if it is free.
   *
   * @return what to give it back with, or empty if somebody has it
   */
  Future<Optional<String>> tryTake(Session session);

  /**
   * Gives the lock back, on the connection that took it.
   *
   * @return whether the connection still had it
   */
  Future<Boolean> release(Session session, String key);

  /** The lock of a history table: runs that keep their history elsewhere don't wait for it. */
  static Lock of(Dialect dialect, TableName history) {
    return switch (dialect.name()) {
      case "postgresql" -> new PostgresqlLock(history, dialect);
      case "h2" -> new H2Lock(history, dialect);
      default -> new NamedLock(history, dialect);
    };
  }
}
