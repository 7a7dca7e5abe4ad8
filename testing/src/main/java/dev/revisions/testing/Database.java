package dev.revisions.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/**
 * The databases that tests run on. The server of each is started once per JVM, when the first
 * database on it is created, and stopped when the JVM exits: a container where a Docker engine
 * answers, otherwise the same server from Maven Central.
 */
public enum Database {
  POSTGRESQL {
    @Override
    Server server() {
      return PostgresqlServer.RUNNING;
    }
  },
  MARIADB {
    @Override
    Server server() {
      return MariadbServer.RUNNING;
    }
  },
  /** Only where a Docker engine answers. */
  MYSQL {
    @Override
    Server server() {
      return MysqlServer.Running.SERVER;
    }
  },
  H2 {
    @Override
    Server server() {
      return new H2Server();
    }
  };

  private static final AtomicInteger CREATED = new AtomicInteger();

  abstract Server server();

  /** Whether this machine can run it. */
  public boolean isAvailable() {
    return this != MYSQL || Docker.isAvailable();
  }

  /**
   * Creates an empty database under a new name.
   *
   * @throws TestAbortedException if this machine cannot run it, so that the test counts as aborted
   */
  public TestDatabase create() {
    if (!isAvailable()) {
      throw new TestAbortedException(this + " runs only where a Docker engine answers");
    }
    return server().create("test_" + CREATED.incrementAndGet());
  }

  /** The name in lower case: {@code postgresql}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
