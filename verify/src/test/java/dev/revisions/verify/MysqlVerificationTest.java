package dev.revisions.verify;

import dev.revisions.testing.Database;
import java.util.stream.Stream;

class MysqlVerificationTest extends MariadbVerificationTest {

  @Override
  Database kind() {
    return Database.MYSQL;
  }

  @Override
  String nextOf(String sequence) {
    return "select next_val from " + sequence;
  }

  @Override
  Stream<Case> more() {
    return Stream.concat(
        MysqlCases.all(),
        Stream.of(new Case("drop table authors_seq", "sequence authors_seq is missing")));
  }
}
