package dev.revisions.dialect;

import dev.revisions.testing.Database;

class PostgresqlOperationsTest extends OperationsTest {

  PostgresqlOperationsTest() {
    super(Database.POSTGRESQL, Dialect.postgresql(), "operations-postgresql");
  }
}
