package dev.revisions.dialect;

import dev.revisions.testing.Database;

class MariadbOperationsTest extends OperationsTest {

  MariadbOperationsTest() {
    super(Database.MARIADB, Dialect.mariadb(), "operations-mariadb");
  }
}
