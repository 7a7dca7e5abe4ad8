package dev.revisions.dialect;

import dev.revisions.testing.Database;
import java.util.List;

class MariadbOperationsTest extends OperationsTest {

  MariadbOperationsTest() {
    super(Database.MARIADB, Dialect.mariadb(), "operations-mariadb");
  }

  @Override
  List<String> leaves(String name) {
    return MysqlLeftovers.of(name);
  }

  @Override
  String nextNumber(String sequence) {
    return "select nextval(" + sequence + ")";
  }
}
