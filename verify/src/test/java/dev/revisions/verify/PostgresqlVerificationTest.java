package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.Column;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import dev.revisions.testing.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlVerificationTest extends VerificationSuite {

  private static final String FOREIGN_KEY = "foreign key (book_id) references books (id)";
  private static final String RATING = "check (rating between 0 and 5)";

  private static String recreate(String table, String constraint, String definition) {
    return "alter table %s drop constraint %s, add constraint %s %s"
        .formatted(table, constraint, constraint, definition);
  }

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
                recreate("loans", "loans_book_id_fkey", FOREIGN_KEY + " not enforced"),
                "foreign key loans_book_id_fkey of loans is (book_id) references books (id) on"
                    + " delete no action on update no action not enforced, the model says"),
            new Case(
                recreate("loans", "loans_book_id_fkey", FOREIGN_KEY + " initially deferred"),
                "on update no action deferrable initially deferred, the model says"),
            new Case(recreate("loans", "loans_book_id_fkey", FOREIGN_KEY + " match full"), ""),
            new Case(
                recreate("loans", "loans_book_id_fkey", FOREIGN_KEY + " not valid"),
                "foreign key loans_book_id_fkey of loans is not valid, so that rows may break it"),
            new Case(
                recreate("authors", "authors_rating_check", RATING + " not valid"),
                "check authors_rating_check of authors is not valid"),
            new Case(
                recreate("authors", "authors_rating_check", RATING + " not enforced"),
                "not enforced, the model says"),
            new Case(
                recreate("authors", "authors_name_key", "unique nulls not distinct (name)"), ""),
            new Case(
                recreate("authors", "authors_name_key", "unique (name) deferrable"),
                "unique constraint authors_name_key of authors is (name) deferrable, the model"),
            new Case(
                "drop index books_isbn_idx; create unique index books_isbn_idx on books (isbn)"
                    + " nulls not distinct",
                "index books_isbn_idx on books is unique (isbn) nulls not distinct, the model"),
            new Case(
                "alter table authors add constraint once exclude using btree (since with =)",
                "exclusion constraint once of authors (EXCLUDE USING btree (since WITH =)) is not"),
            new Case(
                "alter table authors alter column active drop not null; alter table authors add"
                    + " constraint given not null active not valid",
                "column authors.active is nullable, the model says not null"),
            new Case(
                "alter table books drop constraint books_state_check",
                "check books_state_check of books"),
            new Case(
                "drop index books_title_idx; create index books_title_idx on books (title, price"
                    + " desc) where pages > 1",
                "index books_title_idx on books is (title, price desc) where")));
  }

  @Test
  void whatOptionsSayIsNoDifference() {
    String model =
        """
        table parents
          id     bigint not null
          other  bigint
          primary key (id)
          unique parents_key (other, id)

        table children
          id         bigint not null
          parent_id  bigint
          primary key (id)
          unique children_parent_id_key (parent_id) options 'deferrable'
          unique plain_key (parent_id, id)
          foreign key whole_fkey (parent_id, id) references parents (other, id)
          foreign key now_fkey (parent_id) references parents (id) options 'NOT DEFERRABLE'
          foreign key late_fkey (parent_id) references parents (id)\
         options 'deferrable  INITIALLY DEFERRED'
          index one_idx (parent_id) unique options 'nulls not distinct where parent_id > 7'
        """;
    nothingIsFoundOnceThereIs(model);
    database()
        .execute(
            recreate("children", "late_fkey", "foreign key (parent_id) references parents (id)"),
            recreate("children", "plain_key", "unique nulls not distinct (parent_id, id)"),
            recreate(
                "children",
                "whole_fkey",
                "foreign key (parent_id, id) references parents (other, id) match full"));
    assertThat(await(Verification.of(history).verify(pool(), Notation.schema(model))).drifts())
        .extracting(Drift::description)
        .containsExactly(
            "unique constraint plain_key of children is (parent_id, id) nulls not distinct, the"
                + " model says (parent_id, id)",
            "foreign key late_fkey of children is (parent_id) references parents (id) on delete no"
                + " action on update no action, the model says (parent_id) references parents (id)"
                + " on delete no action on update no action deferrable initially deferred",
            "foreign key whole_fkey of children is (parent_id, id) references parents (other, id)"
                + " on delete no action on update no action match full, the model says (parent_id,"
                + " id) references parents (other, id) on delete no action on update no action");
  }

  @Test
  void aSerialBecomesAnIdentityThatGoesOn() throws SQLException {
    Schema model = Notation.schema("table notes\n  id bigint not null identity");
    database().execute("create table notes (id bigserial)", "insert into notes values (default)");

    VerificationReport report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.drifts())
        .extracting(Drift::toString)
        .containsExactly(
            "column notes.id is numbered by its default, the model says identity; has the default"
                + " nextval('notes_id_seq'::regclass), the model says none",
            "sequence notes_id_seq goes with column notes.id, which the model has as identity");
    assertThat(report.foreign()).isEmpty();

    database().execute(report.sql().toArray(String[]::new));
    assertThat(number("insert into notes values (default) returning id")).isEqualTo(2);
    report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.isClean()).as(report.toString()).isTrue();
  }

  @Test
  void theSequenceOfASerialIsFoundUnderItsName() throws SQLException {
    Schema model =
        Notation.schema(
            "sequence notes_id_seq (Note) start 1 increment 1\n\n"
                + "table notes (Note)\n  id bigint not null\n  primary key (id)");
    database()
        .execute(
            "create table notes (id bigserial primary key)", "insert into notes values (default)");

    VerificationReport report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.drifts())
        .extracting(Drift::toString)
        .containsExactly(
            "column notes.id has the default nextval('notes_id_seq'::regclass), the model says"
                + " none",
            "sequence notes_id_seq goes with column notes.id, the model has it by itself");
    database().execute(report.sql().toArray(String[]::new));
    report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.isClean()).as(report.toString()).isTrue();

    database()
        .execute(
            "drop sequence notes_id_seq",
            "alter table notes alter column id add generated by default as identity");
    report = await(Verification.of(history).verify(pool(), model));
    database().execute(report.sql().toArray(String[]::new));
    assertThat(number("select nextval('notes_id_seq')")).isEqualTo(2);
    report = await(Verification.of(history).verify(pool(), model));
    assertThat(report.isClean()).as(report.toString()).isTrue();
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
