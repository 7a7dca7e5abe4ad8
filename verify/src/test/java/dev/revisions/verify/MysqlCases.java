package dev.revisions.verify;

import dev.revisions.verify.VerificationSuite.Case;
import java.util.stream.Stream;

/** What can happen to a MySQL or a MariaDB. */
final class MysqlCases {

  private MysqlCases() {}

  static Stream<Case> all() {
    return Stream.of(
        new Case(
            "alter table authors modify column since date not null",
            "column authors.since is not null, the model says nullable"),
        new Case(
            "alter table books alter column title set default 'none'",
            "column books.title has the default 'none'"),
        new Case(
            "alter table books alter column title drop default",
            "column books.title has no default, the model says 'untitled'"),
        new Case(
            "drop index books_title_idx on books",
            "index books_title_idx on books ((title, price desc)) is missing"),
        new Case(
            "alter table books rename index books_title_idx to other_idx",
            "index books_title_idx on books is called other_idx"),
        new Case(
            "alter table loans drop foreign key loans_book_id_fkey",
            "foreign key loans_book_id_fkey of loans"),
        new Case(
            "drop index authors_name_key on authors",
            "index authors_name_key on authors (unique (name)) is missing"),
        new Case(
            "alter table loans drop primary key",
            "primary key loans_pkey of loans ((id)) is missing"),
        new Case(
            "alter table authors drop constraint authors_rating_check",
            "check authors_rating_check of authors"),
        new Case(
            "alter table authors add constraint extra check (rating < 4)",
            "check extra of authors"),
        new Case("alter table authors comment = 'else'", "table authors has the comment 'else'"),
        new Case(
            "alter table authors modify column name varchar(100) not null",
            "column authors.name has no comment, the model says 'as printed'"),
        new Case(
            "alter table books modify column id bigint not null",
            "column books.id is not numbered, the model says identity"));
  }
}
