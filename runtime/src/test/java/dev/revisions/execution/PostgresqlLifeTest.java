package dev.revisions.execution;

import dev.revisions.testing.Database;

class PostgresqlLifeTest extends LifeSuite {

  @Override
  Database kind() {
    return Database.POSTGRESQL;
  }
}
