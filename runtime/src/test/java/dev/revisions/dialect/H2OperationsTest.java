package dev.revisions.dialect;

import dev.revisions.testing.Database;

class H2OperationsTest extends OperationsTest {

  H2OperationsTest() {
    super(Database.H2, Dialect.h2(), "operations-h2");
  }
}
