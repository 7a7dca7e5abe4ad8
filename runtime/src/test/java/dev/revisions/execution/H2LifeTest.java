package dev.revisions.execution;

import dev.revisions.testing.Database;

class H2LifeTest extends LifeSuite {

  @Override
  Database kind() {
    return Database.H2;
  }
}
