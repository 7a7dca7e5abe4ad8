package dev.revisions.verify;

import static dev.revisions.schema.Types.array;
import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.bool;
import static dev.revisions.schema.Types.character;
import static dev.revisions.schema.Types.clob;
import static dev.revisions.schema.Types.date;
import static dev.revisions.schema.Types.doublePrecision;
import static dev.revisions.schema.Types.enumeration;
import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.json;
import static dev.revisions.schema.Types.longtext;
import static dev.revisions.schema.Types.namedEnum;
import static dev.revisions.schema.Types.numeric;
import static dev.revisions.schema.Types.real;
import static dev.revisions.schema.Types.smallint;
import static dev.revisions.schema.Types.time;
import static dev.revisions.schema.Types.timestamp;
import static dev.revisions.schema.Types.timestamptz;
import static dev.revisions.schema.Types.uuid;
import static dev.revisions.schema.Types.varbinary;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.ForeignKey.Action;

/** A history with something of every kind. */
final class Library {

  static final String AUTHORS = "a10000000001";
  static final String BOOKS = "b20000000002";
  static final String LOANS = "c30000000003";

  private Library() {}

  static RevisionHistory history() {
    return RevisionHistory.of(
        new Revision_20260101_create_authors(),
        new Revision_20260102_create_books(),
        new Revision_20260103_create_loans());
  }

  /** The same from when the later revisions had been folded into one. */
  static RevisionHistory folded() {
    return RevisionHistory.of(
        new Revision_20260101_create_authors(), new Revision_20260104_books_and_loans());
  }

  @RevisionInfo(
      id = AUTHORS,
      created = "2026-01-01T00:00:00Z",
      model = {
        "sequence authors_seq start 1 increment 50",
        """
        table authors
          id       bigint not null
          name     varchar(100) not null comment 'as printed'
          `Order`  integer not null default (0)
          active   boolean not null default (true)
          since    date
          rating   double
          score    real
          primary key (id)
          unique authors_name_key (name)
          check authors_rating_check ({rating} between 0 and 5)
          comment 'who wrote'
        """
      })
  private static final class Revision_20260101_create_authors extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createSequence("authors_seq").startWith(1).incrementBy(50);
      op.createTable(
          "authors",
          t -> {
            t.comment("who wrote");
            t.column("id", bigint()).notNull();
            t.column("name", varchar(100)).notNull().comment("as printed");
            t.column("`Order`", integer()).notNull().defaultTo("0");
            t.column("active", bool()).notNull().defaultTo("true");
            t.column("since", date());
            t.column("rating", doublePrecision());
            t.column("score", real());
            t.primaryKey("id");
            t.unique("authors_name_key", "name");
            t.check("authors_rating_check", "{rating} between 0 and 5");
          });
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("authors");
      op.dropSequence("authors_seq");
    }
  }

  @RevisionInfo(
      id = BOOKS,
      parents = AUTHORS,
      created = "2026-01-02T00:00:00Z",
      model = {
        "enum type mood: 'SAD', 'GAY'",
        """
        table books
          id          bigint not null identity
          author_id   bigint not null
          title       varchar(200) not null default ('untitled')
          isbn        char(13)
          price       numeric(10,2) not null default (0)
          pages       smallint
          state       enum('LENT', 'SHELF') not null
          mood        named_enum(mood: 'SAD', 'GAY')
          cover       varbinary(500)
          text        clob
          notes       longtext
          facts       json
          tags        array(varchar(20))
          key         uuid
          printed     timestamp(6)
          bought      timestamptz(3) default (current_timestamp)
          opens       time(0)
          total       numeric(12,2) generated (price * 2)
          primary key (id)
          foreign key books_author_id_fkey (author_id) references authors (id) on delete cascade
          check without enum type books_state_check ({state} in ('LENT', 'SHELF'))
          check books_pages_check ({pages} > 0 and {title} <> '')
          index books_title_idx (title, price desc)
          index books_isbn_idx (isbn) unique
        """
      })
  private static final class Revision_20260102_create_books extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createEnumType("mood", "SAD", "GAY");
      op.createTable(
          "books",
          t -> {
            t.column("id", bigint()).identity();
            t.column("author_id", bigint()).notNull();
            t.column("title", varchar(200)).notNull().defaultTo("'untitled'");
            t.column("isbn", character(13));
            t.column("price", numeric(10, 2)).notNull().defaultTo("0");
            t.column("pages", smallint());
            t.column("state", enumeration("LENT", "SHELF")).notNull();
            t.column("mood", namedEnum("mood", "SAD", "GAY"));
            t.column("cover", varbinary(500));
            t.column("text", clob());
            t.column("notes", longtext());
            t.column("facts", json());
            t.column("tags", array(varchar(20)));
            t.column("key", uuid());
            t.column("printed", timestamp(6));
            t.column("bought", timestamptz(3)).defaultTo("current_timestamp");
            t.column("opens", time(0));
            t.column("total", numeric(12, 2)).generatedAs("price * 2");
            t.primaryKey("id");
            t.foreignKey("books_author_id_fkey", "author_id")
                .references("authors", "id")
                .onDelete(Action.CASCADE);
            t.enumCheck("books_state_check", "{state} in ('LENT', 'SHELF')");
            t.check("books_pages_check", "{pages} > 0 and {title} <> ''");
          });
      op.createIndex("books_title_idx").on("books", "title", "price desc");
      op.createIndex("books_isbn_idx").on("books", "isbn").unique();
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("books");
      op.dropEnumType("mood");
    }
  }

  @RevisionInfo(
      id = LOANS,
      parents = BOOKS,
      created = "2026-01-03T00:00:00Z",
      model = {
        """
        table loans
          id       bigint not null
          book_id  bigint not null
          primary key (id)
          foreign key loans_book_id_fkey (book_id) references books (id)
        """
      })
  private static final class Revision_20260103_create_loans extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "loans",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("book_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("loans_book_id_fkey", "book_id").references("books", "id");
          });
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("loans");
    }
  }

  @RevisionInfo(
      id = "d40000000004",
      parents = AUTHORS,
      replaces = {BOOKS, LOANS},
      created = "2026-01-04T00:00:00Z",
      model = {
        """
        table books
          id  bigint not null
          primary key (id)
        """
      })
  private static final class Revision_20260104_books_and_loans extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "books",
          t -> {
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
          });
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("books");
    }
  }
}
