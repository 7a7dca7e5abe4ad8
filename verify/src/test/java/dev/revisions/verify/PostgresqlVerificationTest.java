package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.Column;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import dev.revisions.testing.Database;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlVerificationTest extends VerificationSuite {

  @Override
  Database kind() {
    return Database.POSTGRESQL;
  }

  @Override
  String changeType(String table, String column, String type) {
    return "alter table %s alter column %s type %s".formatted(table, column, type);
  }

  @Override
  Stream<Case> more() {
    return Stream.concat(
        StandardCases.all(),
        Stream.of(
            new Case(
                "alter table authors alter column name type varchar(100) collate \"C\"",
                "column authors.name has the collation C, the model says none"),
            new Case(
                "alter table books drop constraint books_state_check",
                "check books_state_check of books"),
            new Case(
                "drop index books_title_idx; create index books_title_idx on books (title, price"
                    + " desc) where pages > 1",
                "index books_title_idx on books is (title, price desc) where")));
  }

  @Test
  void aValueThatIsTooManyIsForAPerson() {
    await(history.upgrade(pool()));
    database().execute("alter type mood add value 'MAD'");
    assertThat(verify().drifts())
        .extracting(Drift::toString)
        .containsExactly(
            "enum type mood has the values SAD, GAY, MAD, the model says SAD, GAY (to be mended by"
                + " hand)");
    assertThat(verify().sql()).isEmpty();
  }

  @Test
  void aValueThatIsMissingIsAdded() {
    await(history.upgrade(pool(), Library.AUTHORS));
    database().execute("create type mood as enum ('SAD')");
    VerificationReport report = await(Verification.of(history).verify(pool(), Library.BOOKS));
    assertThat(report.sql()).contains("alter type mood add value 'GAY'");
  }

  @Test
  void compositeTypesAreComparedInTheOrderOfTheirAttributes() {
    var size =
        Types.composite(
            "size",
            Types.attribute("width", Types.integer()),
            Types.attribute("Unit", Types.varchar(8)));
    var crate = Types.composite("crate", Types.attribute("size", size));
    Schema model =
        Schema.of(
            List.of(
                Table.of(TableName.of("loads"))
                    .withColumns(List.of(Column.of("crate", Types.array(crate))))),
            List.of(),
            List.of(),
            List.of());
    database()
        .execute(
            "create type size as (width integer)",
            "create type crate as (size size)",
            "create type foreigner as (x integer)",
            "create table loads (crate crate array)");
    VerificationReport report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.drifts())
        .extracting(Drift::description)
        .containsExactly(
            "composite type size has the attributes width integer, the model says width integer,"
                + " unit varchar(8)");
    assertThat(report.foreign()).contains("composite type foreigner");
    database().execute(report.sql().toArray(String[]::new));
    assertThat(await(Verification.of(history).verify(pool(), model)).isClean()).isTrue();
    database().execute("alter type size drop attribute width, add attribute width integer");
    VerificationReport turned = await(Verification.of(history).verify(pool(), model));
    assertThat(turned.drifts())
        .extracting(Drift::toString)
        .containsExactly(
            "composite type size has the attributes unit varchar(8), width integer, the model says"
                + " width integer, unit varchar(8) (to be mended by hand)");
  }

  @Test
  void typesGoBeforeTheTypesThatTheyAreMadeOf() {
    database()
        .execute(
            "create type mood as enum ('SAD', 'GAY')",
            "create type address as (mood mood)",
            "create type letter as (address address)",
            "create type folder as (letters letter array)");
    VerificationReport report =
        await(Verification.of(RevisionHistory.of(new Revision_20260101_letters())).verify(pool()));
    assertThat(report.sql())
        .containsSubsequence(
            "drop type folder", "drop type letter", "drop type address", "drop type mood");
    database().execute(report.sql().toArray(String[]::new));
  }

  @RevisionInfo(
      id = "d40000000004",
      created = "2026-01-01T00:00:00Z",
      model = {
        "enum type mood: 'SAD', 'GAY'",
        """
        table letters
          folder composite(folder: letters array(composite(letter: address composite(address: mood named_enum(mood: 'SAD', 'GAY')))))
        """
      })
  private static final class Revision_20260101_letters extends Revision {
    @Override
    protected void upgrade(Operations op) {}

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void anIndexWhoseBuildFailedIsBuiltAgain() {
    await(history.upgrade(pool()));
    database()
        .execute(
            "update pg_index set indisvalid = false where indexrelid = 'books_isbn_idx'::regclass");
    VerificationReport report = verify();
    assertThat(report.drifts())
        .extracting(Drift::description)
        .containsExactly(
            "index books_isbn_idx on books is unique (isbn) invalid, the model says unique (isbn)");
    database().execute(report.sql().toArray(String[]::new));
    assertThat(verify().isClean()).isTrue();
  }
}
