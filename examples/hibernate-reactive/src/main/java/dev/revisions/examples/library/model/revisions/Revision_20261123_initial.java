package dev.revisions.examples.library.model.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Creates Person; creates Author; creates Publisher; creates Book; and 12 more. */
@RevisionInfo(
    id = "ecf626b6777e",
    created = "2026-11-23T15:48:14Z",
    model = {
      """
      sequence Medium_SEQ (dev.revisions.examples.library.model.Medium) start 1 increment 50
      """,
      """
      sequence Person_SEQ (dev.revisions.examples.library.model.Person) start 1 increment 50
      """,
      """
      sequence book_numbers (dev.revisions.examples.library.model.Book) start 1 increment 20
      """,
      """
      table Author (dev.revisions.examples.library.model.Author)
        id         bigint         not null
        biography  varchar(10000)
        homepage   varchar(255)
        primary key (id)
        foreign key Author_id_fkey (id) references Person (id)
      """,
      """
      table Book (dev.revisions.examples.library.model.Book)
        id         bigint            not null
        isbn       varchar(13)       not null
        title      varchar(255)      not null
        published  integer
        language   varchar(255)
        binding    tinyint
        pages      smallint          not null
        price      numeric(8,2)
        cover      varbinary(500000)
        publisher  uuid
        primary key (id)
        unique Book_isbn_key (isbn)
        foreign key Book_publisher_fkey (publisher) references Publisher (id)
        check Book_binding_check ({binding} between 0 and 2)
        index book_title_idx (title, published desc)
      """,
      """
      table Book_Author (dev.revisions.examples.library.model.Book)
        books_id    bigint not null
        authors_id  bigint not null
        primary key (authors_id, books_id)
        foreign key Book_Author_authors_id_fkey (authors_id) references Author (id)
        foreign key Book_Author_books_id_fkey (books_id) references Book (id)
      """,
      """
      table Book_keywords (dev.revisions.examples.library.model.Book)
        Book_id   bigint       not null
        keywords  varchar(255)
        foreign key Book_keywords_Book_id_fkey (Book_id) references Book (id)
      """,
      """
      table Chart (dev.revisions.examples.library.model.Medium.Chart)
        id                  bigint       not null
        title               varchar(255)
        scale               integer
        widthInCentimetres  real         not null
        primary key (id)
      """,
      """
      table Copy (dev.revisions.examples.library.model.Copy)
        book_id   bigint  not null
        number    integer not null
        lendable  boolean not null
        primary key (number, book_id)
        foreign key Copy_book_id_fkey (book_id) references Book (id)
      """,
      """
      table Fine (dev.revisions.examples.library.model.Fine, dev.revisions.examples.library.model.Fine.Damage, dev.revisions.examples.library.model.Fine.Late)
        id      integer       not null identity
        DTYPE   varchar(31)   not null
        amount  numeric(38,2)
        what    varchar(255)
        days    integer
        primary key (id)
        check Fine_DTYPE_check ({DTYPE} in ('DamageFine','Fine','LateFine'))
        check Fine_LateFine_check ({DTYPE} <> 'LateFine' or ({days} is not null))
      """,
      """
      table LibraryCard (dev.revisions.examples.library.model.LibraryCard)
        member_id    bigint         not null
        issued       timestamptz(6)
        checkLetter  char(1)        not null
        primary key (member_id)
        foreign key LibraryCard_member_id_fkey (member_id) references Member (id)
      """,
      """
      table Loan (dev.revisions.examples.library.model.Loan)
        id            bigint         not null identity
        copy_number   integer        not null
        copy_book_id  bigint         not null
        member_id     bigint         not null
        since         timestamptz(6) not null
        due           date
        extension     numeric(21,0)
        primary key (id)
        foreign key Loan_copy_number_copy_book_id_fkey (copy_number, copy_book_id) references Copy (number, book_id)
        foreign key Loan_member_id_fkey (member_id) references Member (id)
      """,
      """
      table Loan_Fine (dev.revisions.examples.library.model.Loan)
        Loan_id   bigint  not null
        fines_id  integer not null
        unique Loan_Fine_fines_id_key (fines_id)
        foreign key Loan_Fine_Loan_id_fkey (Loan_id) references Loan (id)
        foreign key Loan_Fine_fines_id_fkey (fines_id) references Fine (id)
      """,
      """
      table Member (dev.revisions.examples.library.model.Member)
        id        bigint       not null
        email     varchar(255) not null
        status    enum('ACTIVE', 'LEFT', 'SUSPENDED')
        timeZone  varchar(255)
        street    varchar(255)
        city      varchar(255)
        country   varchar(2)
        primary key (id)
        unique Member_email_key (email)
        foreign key Member_id_fkey (id) references Person (id)
        check without enum type Member_status_check ({status} in ('ACTIVE','LEFT','SUSPENDED'))
      """,
      """
      table Person (dev.revisions.examples.library.model.Person)
        id       bigint       not null
        name     varchar(255) not null
        born     date
        version  integer      not null
        primary key (id)
      """,
      """
      table Publisher (dev.revisions.examples.library.model.Publisher)
        id      uuid         not null
        name    varchar(255) not null
        street  varchar(255)
        city    varchar(255)
        seat    varchar(2)
        primary key (id)
        unique Publisher_name_key (name)
      """,
      """
      table Recording (dev.revisions.examples.library.model.Medium.Recording)
        id            bigint       not null
        title         varchar(255)
        playingTime   time(0)
        samplingRate  double       not null
        primary key (id)
      """,
      """
      table Shelf (dev.revisions.examples.library.model.Shelf)
        room                   varchar(255) not null
        number                 smallint     not null
        capacityInMillimetres  bigint       not null
        primary key (number, room)
      """,
      """
      table settings (dev.revisions.examples.library.model.Setting)
        name     varchar(60)   not null
        content  varchar(2000)
        primary key (name)
      """
    })
public final class Revision_20261123_initial extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createSequence("Medium_SEQ").startWith(1).incrementBy(50);
    op.createSequence("Person_SEQ").startWith(1).incrementBy(50);
    op.createSequence("book_numbers").startWith(1).incrementBy(20);
    op.createTable(
        "Person",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("name", varchar(255)).notNull();
          t.column("born", date());
          t.column("version", integer()).notNull();
          t.primaryKey("id");
        });
    op.createTable(
        "Author",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("biography", varchar(10000));
          t.column("homepage", varchar(255));
          t.primaryKey("id");
          t.foreignKey("Author_id_fkey", "id").references("Person", "id");
        });
    op.createTable(
        "Publisher",
        t -> {
          t.column("id", uuid()).notNull();
          t.column("name", varchar(255)).notNull();
          t.column("street", varchar(255));
          t.column("city", varchar(255));
          t.column("seat", varchar(2));
          t.primaryKey("id");
          t.unique("Publisher_name_key", "name");
        });
    op.createTable(
        "Book",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("isbn", varchar(13)).notNull();
          t.column("title", varchar(255)).notNull();
          t.column("published", integer());
          t.column("language", varchar(255));
          t.column("binding", tinyint());
          t.column("pages", smallint()).notNull();
          t.column("price", numeric(8, 2));
          t.column("cover", varbinary(500000));
          t.column("publisher", uuid());
          t.primaryKey("id");
          t.unique("Book_isbn_key", "isbn");
          t.foreignKey("Book_publisher_fkey", "publisher").references("Publisher", "id");
          t.check("Book_binding_check", "{binding} between 0 and 2");
        });
    op.createTable(
        "Book_Author",
        t -> {
          t.column("books_id", bigint()).notNull();
          t.column("authors_id", bigint()).notNull();
          t.primaryKey("authors_id", "books_id");
          t.foreignKey("Book_Author_authors_id_fkey", "authors_id").references("Author", "id");
          t.foreignKey("Book_Author_books_id_fkey", "books_id").references("Book", "id");
        });
    op.createTable(
        "Book_keywords",
        t -> {
          t.column("Book_id", bigint()).notNull();
          t.column("keywords", varchar(255));
          t.foreignKey("Book_keywords_Book_id_fkey", "Book_id").references("Book", "id");
        });
    op.createTable(
        "Chart",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("title", varchar(255));
          t.column("scale", integer());
          t.column("widthInCentimetres", real()).notNull();
          t.primaryKey("id");
        });
    op.createTable(
        "Copy",
        t -> {
          t.column("book_id", bigint()).notNull();
          t.column("number", integer()).notNull();
          t.column("lendable", bool()).notNull();
          t.primaryKey("number", "book_id");
          t.foreignKey("Copy_book_id_fkey", "book_id").references("Book", "id");
        });
    op.createTable(
        "Fine",
        t -> {
          t.column("id", integer()).identity();
          t.column("DTYPE", varchar(31)).notNull();
          t.column("amount", numeric(38, 2));
          t.column("what", varchar(255));
          t.column("days", integer());
          t.primaryKey("id");
          t.check("Fine_DTYPE_check", "{DTYPE} in ('DamageFine','Fine','LateFine')");
          t.check("Fine_LateFine_check", "{DTYPE} <> 'LateFine' or ({days} is not null)");
        });
    op.createTable(
        "Member",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("email", varchar(255)).notNull();
          t.column("status", enumeration("ACTIVE", "LEFT", "SUSPENDED"));
          t.column("timeZone", varchar(255));
          t.column("street", varchar(255));
          t.column("city", varchar(255));
          t.column("country", varchar(2));
          t.primaryKey("id");
          t.unique("Member_email_key", "email");
          t.foreignKey("Member_id_fkey", "id").references("Person", "id");
          t.enumCheck("Member_status_check", "{status} in ('ACTIVE','LEFT','SUSPENDED')");
        });
    op.createTable(
        "LibraryCard",
        t -> {
          t.column("member_id", bigint()).notNull();
          t.column("issued", timestamptz(6));
          t.column("checkLetter", character(1)).notNull();
          t.primaryKey("member_id");
          t.foreignKey("LibraryCard_member_id_fkey", "member_id").references("Member", "id");
        });
    op.createTable(
        "Loan",
        t -> {
          t.column("id", bigint()).identity();
          t.column("copy_number", integer()).notNull();
          t.column("copy_book_id", bigint()).notNull();
          t.column("member_id", bigint()).notNull();
          t.column("since", timestamptz(6)).notNull();
          t.column("due", date());
          t.column("extension", numeric(21, 0));
          t.primaryKey("id");
          t.foreignKey("Loan_copy_number_copy_book_id_fkey", "copy_number", "copy_book_id")
              .references("Copy", "number", "book_id");
          t.foreignKey("Loan_member_id_fkey", "member_id").references("Member", "id");
        });
    op.createTable(
        "Loan_Fine",
        t -> {
          t.column("Loan_id", bigint()).notNull();
          t.column("fines_id", integer()).notNull();
          t.unique("Loan_Fine_fines_id_key", "fines_id");
          t.foreignKey("Loan_Fine_Loan_id_fkey", "Loan_id").references("Loan", "id");
          t.foreignKey("Loan_Fine_fines_id_fkey", "fines_id").references("Fine", "id");
        });
    op.createTable(
        "Recording",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("title", varchar(255));
          t.column("playingTime", time(0));
          t.column("samplingRate", doublePrecision()).notNull();
          t.primaryKey("id");
        });
    op.createTable(
        "Shelf",
        t -> {
          t.column("room", varchar(255)).notNull();
          t.column("number", smallint()).notNull();
          t.column("capacityInMillimetres", bigint()).notNull();
          t.primaryKey("number", "room");
        });
    op.createTable(
        "settings",
        t -> {
          t.column("name", varchar(60)).notNull();
          t.column("content", varchar(2000));
          t.primaryKey("name");
        });
    op.createIndex("book_title_idx").on("Book", "title", "published desc");
  }

  @Override
  protected void downgrade(Operations op) {
    op.dropTable("settings");
    op.dropTable("Shelf");
    op.dropTable("Recording");
    op.dropTable("Loan_Fine");
    op.dropTable("Loan");
    op.dropTable("LibraryCard");
    op.dropTable("Member");
    op.dropTable("Fine");
    op.dropTable("Copy");
    op.dropTable("Chart");
    op.dropTable("Book_keywords");
    op.dropTable("Book_Author");
    op.dropTable("Book");
    op.dropTable("Publisher");
    op.dropTable("Author");
    op.dropTable("Person");
    op.dropSequence("Medium_SEQ");
    op.dropSequence("Person_SEQ");
    op.dropSequence("book_numbers");
  }
}
