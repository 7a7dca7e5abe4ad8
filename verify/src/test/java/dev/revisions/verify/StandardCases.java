package dev.revisions.verify;

import dev.revisions.verify.VerificationSuite.Case;
import java.util.stream.Stream;

/** What can happen to a database that speaks standard SQL. */
final class StandardCases {

  private StandardCases() {}

  static Stream<Case> all() {
    return Stream.of(
        new Case(
            "alter table authors alter column active drop not null",
            "column authors.active is nullable, the model says not null"),
        new Case(
            "alter table authors alter column since set not null",
            "column authors.since is not null, the model says nullable"),
        new Case(
            "alter table books alter column title set default 'none'",
            "column books.title has the default 'none'"),
        new Case(
            "alter table books alter column title drop default",
            "column books.title has no default, the model says 'untitled'"),
        new Case(
            "alter table books alter column id set generated always",
            "column books.id is generated always, the model says by default"),
        new Case(
            "alter table authors alter column since set default current_date",
            "column authors.since has the default"),
        new Case(
            "drop index books_title_idx",
            "index books_title_idx on books ((title, price desc)) is missing"),
        new Case(
            "alter index books_title_idx rename to other_idx",
            "index books_title_idx on books is called other_idx"),
        new Case("alter table loans rename to lent", "table loans is called lent"),
        new Case(
            "alter table loans drop constraint loans_book_id_fkey",
            "foreign key loans_book_id_fkey of loans"),
        new Case(
            "alter table loans rename constraint loans_book_id_fkey to fk1",
            "foreign key loans_book_id_fkey of loans is called fk1"),
        new Case(
            "alter table authors drop constraint authors_name_key",
            "unique constraint authors_name_key of authors ((name)) is missing"),
        new Case(
            "alter table authors add constraint more unique (since)",
            "unique constraint more of authors ((since)) is not in the model"),
        new Case(
            "alter table loans drop constraint loans_pkey",
            "primary key loans_pkey of loans ((id)) is missing"),
        new Case(
            "alter table authors drop constraint authors_rating_check",
            "check authors_rating_check of authors"),
        new Case(
            "alter table authors add constraint extra check (rating < 4)",
            "check extra of authors"),
        new Case("drop sequence authors_seq", "sequence authors_seq is missing"),
        new Case(
            "alter sequence authors_seq increment by 1",
            "sequence authors_seq starts with 1 and counts by 1, the model says 1 and 50"),
        new Case("comment on table authors is 'else'", "table authors has the comment 'else'"),
        new Case(
            "comment on column authors.name is null",
            "column authors.name has no comment, the model says 'as printed'"));
  }
}
