package dev.revisions.verify;

import dev.revisions.testing.Database;
import java.util.stream.Stream;

class MariadbVerificationTest extends VerificationSuite {

  @Override
  Database kind() {
    return Database.MARIADB;
  }

  @Override
  String changeType(String table, String column, String type) {
    boolean title = column.equals("title");
    return "alter table %s modify column %s %s%s"
        .formatted(table, column, type, title ? " default 'untitled' not null" : "");
  }

  @Override
  String nextOf(String sequence) {
    return "select nextval(" + sequence + ")";
  }

  @Override
  Stream<Case> more() {
    return Stream.concat(
        MysqlCases.all(),
        Stream.of(
            new Case(
                "alter table books modify column printed datetime(6) on update"
                    + " current_timestamp(6)",
                "column books.printed has on update current_timestamp(6), the model says none"),
            new Case("drop sequence authors_seq", "sequence authors_seq is missing"),
            new Case(
                "alter sequence authors_seq increment by 1",
                "sequence authors_seq starts with 1 and counts by 1, the model says 1 and 50")));
  }
}
