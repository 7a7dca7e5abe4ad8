package dev.revisions.execution;

import dev.revisions.testing.Database;

class MysqlLifeTest extends LifeSuite {

  @Override
  Database kind() {
    return Database.MYSQL;
  }
}
