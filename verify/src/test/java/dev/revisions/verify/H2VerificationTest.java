package dev.revisions.verify;

import dev.revisions.testing.Database;
import java.util.stream.Stream;

class H2VerificationTest extends VerificationSuite {

  @Override
  Database kind() {
    return Database.H2;
  }

  @Override
  String changeType(String table, String column, String type) {
    return "alter table %s alter column %s set data type %s".formatted(table, column, type);
  }

  @Override
  Stream<Case> more() {
    return StandardCases.all();
  }
}
