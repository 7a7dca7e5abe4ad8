package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * A lock on a database, one for each history table: runs that keep their history elsewhere don't
 * wait for it. Taking it never waits in the database: a statement that waits keeps a snapshot
 * alive, which a concurrent index build waits for in turn.
 */
interface Lock {

  /**
   * Takes the lock if it is free.
   *
   * @return what to give it back with, or empty if somebody has it
   */
  Future<Optional<String>> tryTake(Session session);

  /** Whether somebody has it. */
  Future<Boolean> isTaken(Session session);

  /**
   * Gives the lock back.
   *
   * @return whether it was still held
   */
  Future<Boolean> release(Session session, String key);

  /** The statement that renews it, which changes no row if it is lost; none if it needs none. */
  default Optional<String> renewal(String key) {
    return Optional.empty();
  }

  /** After how many milliseconds it is to be renewed. */
  default Optional<Long> renewEvery() {
    return Optional.empty();
  }

  /** The one that belongs to the connection which took it and ends with it. */
  static Lock ofSession(Dialect dialect, TableName history) {
    return switch (dialect.name()) {
      case "postgresql" -> new PostgresqlLock(history, dialect);
      case "h2" -> new H2Lock(history, dialect);
      default -> new NamedLock(history, dialect);
    };
  }
}
