package dev.revisions.execution;

import dev.revisions.testing.Database;

class MariadbLifeTest extends LifeSuite {

  @Override
  Database kind() {
    return Database.MARIADB;
  }
}
