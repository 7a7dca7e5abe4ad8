package dev.revisions.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A server that is running. */
abstract class Server {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Creates a database of that name. */
  abstract TestDatabase create(String name);

  /** Waits until the server takes connections to this database. */
  static void await(TestDatabase database) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!accepts(database, deadline)) {
      pause();
    }
  }

  private static boolean accepts(TestDatabase database, Instant deadline) {
    try (Connection connection = database.connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(database.uri() + " does not answer", e);
      }
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server was starting", e);
    }
  }
}
