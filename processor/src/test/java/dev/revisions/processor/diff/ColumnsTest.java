package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that come, go and change. A and EF number the cases of the reference's two lists. */
class ColumnsTest {

  private static final String LOST =
      "its values are lost. To keep them, add a column of the new type beside it, fill it, and drop"
          + " this one in a later revision";

  private static Change column(String before, String after) {
    return Change.of("table t\n  id bigint\n  " + before, "table t\n  id bigint\n  " + after);
  }

  @Test
  @DisplayName("A16 a column comes or goes")
  void addedOrDropped() {
    column("", "x varchar(9) not null default ('')")
        .gives("add column t.x varchar(9) not null default ('')")
        .andBack("drop column t.x")
        .finds();
    column("x varchar(9) not null default ('')", "")
        .gives("drop column t.x")
        .andBack("add column t.x varchar(9) not null default ('')")
        .finds("warning drop-column t.x")
        .says("column t.x is dropped, and its values are lost");
    column("x varchar(9)", "").accepted("t.x", "drop-column").finds();
    column("x varchar(9)", "").acceptedForTable("t", "drop-column").finds();
  }

  @Test
  @DisplayName("A18 EF25 a new required column without a value for the rows that exist")
  void required() {
    column("", "x integer not null")
        .finds("error required-column t.x")
        .says(
            "column t.x is new and required, and the rows that exist have no value for it. Put"
                + " @Backfill(\"0\") on it with the SQL expression that gives them one, or a"
                + " default: @ColumnDefault(\"0\"), or make it nullable");
    column("", "x integer not null")
        .backfill("t.x", "id * 2")
        .gives("add column t.x integer not null backfill (id * 2)")
        .andBack("drop column t.x")
        .finds();
    column("", "x integer not null default (0)").finds();
    column("", "x integer not null identity").finds();
    column("", "x bigint not null generated (1 + 1)").finds();
    column("", "x bigint not null generated (id + 1)").finds("warning required-generated t.x");
    column("", "x sql('integer default 3') not null").finds();
    column("", "x sql('integer not null')")
        .finds("error required-column t.x")
        .says(
            "column t.x is new and required, and the rows that exist have no value for it. Put"
                + " @Backfill(\"0\") on it with the SQL expression that gives them one, or a"
                + " default: @ColumnDefault(\"0\"), or make it nullable");
    column("", "x sql('integer not null')").backfill("t.x", "0").finds();
    column("", "x sql('integer not null default 3')").finds();
    column("", "x sql('bigint generated always as (1) stored not null')").finds();
    Change.of("", "table t\n  x integer not null").finds();
  }

  @Test
  void aRequiredReferenceIsFilledWithOneOfTheRowsThatThereAre() {
    String p = "table p\n  id bigint not null\n  primary key (id)\n";
    String t = "table t\n  id bigint not null\n  primary key (id)\n";
    String rows = "is new and required, and the rows that exist have no value for it. ";
    Change.of(p + t, p + t + "  p_id bigint not null\n  foreign key f (p_id) references p (id)")
        .finds("error required-column t.p_id")
        .says(
            "column t.p_id "
                + rows
                + "Put @Backfill(\"(select id from p order by id limit 1)\") on it with the SQL"
                + " expression that gives them one, or make it nullable");
    Change.of(t, p + t + "  p_id bigint not null\n  foreign key f (p_id) references p (id)")
        .finds("error required-column t.p_id")
        .says(
            "column t.p_id "
                + rows
                + "p, to which it refers, is new too and has none yet: make it nullable, fill both,"
                + " and make it required in a later revision");
    String hours = "table h\n  t_id bigint not null\n  %1$s\n  primary key (t_id, %2$s)";
    Change.of(
            hours.formatted("d varchar(9) not null", "d"),
            p
                + hours.formatted("p_id bigint not null", "p_id")
                + "\n  foreign key f (p_id) references p (id)")
        .accepted("h.d", "drop-column")
        .finds("error required-column h.p_id")
        .says(
            "column h.p_id "
                + rows
                + "p, to which it refers, is new too and has none yet: accept it to have the"
                + " revision written, and edit that so that it adds the column without notNull(),"
                + " fills both by op.execute, and then requires it");
    Change.of(
            t + "  t_id bigint\n  foreign key f (t_id) references t (id)",
            t + "  t_id bigint not null\n  foreign key f (t_id) references t (id)")
        .finds("warning set-not-null t.t_id")
        .says(
            "column t.t_id becomes required, which fails while a row has no value for it. Put"
                + " @Backfill(\"id\") on it with the SQL expression that gives it one");
  }

  @ParameterizedTest
  @CsvSource({
    "p, id, uuid, (select id from p order by id limit 1)",
    "s.p, id, bigint, (select id from s.p order by id limit 1)",
    "`P`, id, bigint, ...",
    "p, `Id`, bigint, ..."
  })
  void theExpressionForAReferenceRunsOnEveryDatabase(
      String table, String key, String type, String sample) {
    String p = "table %s\n  %s %s not null\n  primary key (%2$s)\n".formatted(table, key, type);
    String t = "table t\n  n bigint";
    Change.of(
            p + t,
            p
                + t
                + "\n  p_id %s not null\n  foreign key f (p_id) references %s (%s)"
                    .formatted(type, table, key))
        .says(
            "column t.p_id is new and required, and the rows that exist have no value for it. Put"
                + " @Backfill(\"%s\") on it with the SQL expression that gives them one, or make it"
                    .formatted(sample)
                + " nullable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(9)|''",
        "enum('A', 'B')|'A'",
        "timestamp(6)|current_timestamp",
        "time(0)|current_time",
        "date|current_date",
        "boolean|false",
        "numeric(9,2)|0",
        "uuid|..."
      },
      quoteCharacter = '"')
  void theMessageForARequiredColumnStartsAnExpressionOfItsType(String type, String sample) {
    org.assertj.core.api.Assertions.assertThat(
            column("", "x " + type + " not null").difference().findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("@Backfill(\"" + sample + "\")");
  }

  @Test
  void theExpressionOfARequiredColumnKeepsItsCheck() {
    column("", "x char(1) not null\n  check c ({x} in ('N','Y'))")
        .says(
            "column t.x is new and required, and the rows that exist have no value for it. Put"
                + " @Backfill(\"'N'\") on it with the SQL expression that gives them one, or a"
                + " default: @ColumnDefault(\"'N'\"), or make it nullable");
  }

  @Test
  void truthValuesBecomeLettersByWayOfNumbers() {
    column(
            "x boolean not null default (false)",
            "x char(1) not null default ('N')\n  check c ({x} in ('N','Y'))")
        .gives(
            "alter column t.x integer not null",
            "alter column t.x char(1) not null",
            "rename value 0 of t.x to N",
            "rename value 1 of t.x to Y",
            "alter column t.x char(1) not null default ('N')",
            "add check t.c")
        .andBack(
            "drop check t.c",
            "rename value N of t.x to 0",
            "rename value Y of t.x to 1",
            "alter column t.x integer not null",
            "alter column t.x boolean not null default (false)");
    column("x boolean", "x integer not null\n  check c ({x} in (0,1))")
        .backfill("t.x", "0")
        .gives("alter column t.x integer not null backfill (0)", "add check t.c");
    column(
            "x char(1)\n  check c ({x} in ('F','T'))",
            "x char(1) not null\n  check c ({x} in ('N','Y'))")
        .backfill("t.x", "'N'")
        .gives(
            "drop check t.c",
            "rename value F of t.x to N",
            "rename value T of t.x to Y",
            "alter column t.x char(1) not null backfill ('N')",
            "add check t.c");
  }

  @Test
  @DisplayName("A19 a column becomes required, or not")
  void nullability() {
    column("x integer", "x integer not null")
        .gives("alter column t.x integer not null")
        .andBack("alter column t.x integer")
        .finds("warning set-not-null t.x");
    column("x integer", "x integer not null")
        .backfill("t.x", "0")
        .gives("alter column t.x integer not null backfill (0)")
        .finds();
    column("x integer not null", "x integer").gives("alter column t.x integer").finds();
  }

  @Test
  void aBackfillForNothingIsStale() {
    column("x integer not null", "x integer not null")
        .backfill("t.x", "0")
        .gives()
        .finds("warning stale-backfill t.x");
    Change.of("", "table t\n  x integer not null").backfill("t.x", "0").finds();
    column("x integer not null", "x bigint not null")
        .backfill("t.x", "0")
        .gives("alter column t.x bigint not null")
        .finds("warning stale-backfill t.x");
  }

  @Test
  void aBackfillMayReadTheColumnThatGoes() {
    column("price integer", "cents bigint not null")
        .backfill("t.cents", "price * 100")
        .accepted("t.price", "drop-column")
        .gives("add column t.cents bigint not null backfill (price * 100)", "drop column t.price")
        .andBack("add column t.price integer", "drop column t.cents")
        .finds();
  }

  @Test
  void aBackfillFollowsWhatItReads() {
    column("", "twice integer not null\n  total integer not null\n  thrice integer not null")
        .backfill("t.twice", "total * 2")
        .backfill("t.total", "thrice / 3")
        .backfill("t.thrice", "9")
        .gives(
            "add column t.thrice integer not null backfill (9)",
            "add column t.total integer not null backfill (thrice / 3)",
            "add column t.twice integer not null backfill (total * 2)")
        .finds();
    column("x integer", "x integer not null\n  y integer not null")
        .backfill("t.x", "y")
        .backfill("t.y", "coalesce(x, 5)")
        .gives(
            "add column t.y integer not null backfill (coalesce(x, 5))",
            "alter column t.x integer not null backfill (y)")
        .finds();
  }

  @Test
  void backfillsThatReadEachOther() {
    column("", "x integer not null\n  y integer not null\n  left integer not null")
        .backfill("t.x", "y + 1")
        .backfill("t.y", "left * 2")
        .backfill("t.left", "coalesce(x, 0)")
        .finds(
            "error required-column t.left",
            "error required-column t.x",
            "error required-column t.y");
    column("", "x varchar(9) not null\n  left varchar(9) not null")
        .backfill("t.x", "left('a', 1)")
        .backfill("t.left", "x")
        .finds();
    column("", "x integer not null\n  y integer not null")
        .backfill("t.x", "y")
        .backfill("t.y", "x")
        .accepted("t.y", "required-column")
        .says(
            "column t.x is new, and its @Backfill reads y, which is new too and is filled from it"
                + " in turn: neither can be first. Have one of them read only what the rows have"
                + " already");
  }

  @Test
  void aBackfillReadsWhatIsComputedFromIt() {
    column("", "x integer not null\n  y integer generated (x + 1)\n  z integer generated (id + 1)")
        .backfill("t.x", "y * z")
        .finds("error required-column t.x")
        .says(
            "column t.x is new, and its @Backfill reads y, which is new too and is computed from it"
                + " in turn: neither can be first. Have one of them read only what the rows have"
                + " already");
    column("", "x integer not null\n  y integer not null\n  z integer generated (y + 1)")
        .backfill("t.x", "z")
        .backfill("t.y", "x")
        .finds("error required-column t.x", "error required-column t.y");
    column("", "x integer not null\n  y integer generated (id + 1)\n  z integer generated (x + 1)")
        .backfill("t.x", "y")
        .finds();
  }

  @Test
  void aBackfillFollowsWhatItReadsInOtherTables() {
    Change.of(
            "table a\n  id bigint not null\n\ntable b\n  id bigint not null",
            """
            table a
              id  bigint not null
              x   integer not null

            table b
              id  bigint not null
              y   integer not null
            """)
        .backfill("a.x", "(select max(y) from b)")
        .backfill("b.y", "1")
        .gives(
            "add column b.y integer not null backfill (1)",
            "add column a.x integer not null backfill ((select max(y) from b))");
  }

  @Test
  @DisplayName("A20 type, nullability and default change in one operation")
  void severalParts() {
    column("x varchar(9)", "x varchar(20) not null default ('a')")
        .backfill("t.x", "''")
        .gives("alter column t.x varchar(20) not null default ('a') backfill ('')")
        .andBack("alter column t.x varchar(9)");
  }

  @Test
  @DisplayName("A21 a column goes with its index")
  void withIndex() {
    column("x integer\n  index t_x_idx (x)", "")
        .gives("drop index t.t_x_idx", "drop column t.x")
        .andBack("add column t.x integer", "create index t.t_x_idx [x]");
  }

  @Test
  @DisplayName("a column of a composite index goes: the index before it")
  void ofCompositeIndex() {
    column(
            """
            x integer
              y integer
              unique t_x_y_key (x, y)
              check t_check ({x} < {y})
              index t_x_y_idx (x, y)
            """,
            """
            x integer
              unique t_x_key (x)
              index t_x_y_idx (x)
            """)
        .gives(
            "drop index t.t_x_y_idx",
            "drop check t.t_check",
            "drop unique constraint t.t_x_y_key",
            "add unique constraint t.t_x_key",
            "drop column t.y",
            "create index t.t_x_y_idx [x]");
  }

  @Test
  @DisplayName("A22 A24 the order of columns, and the nullability of a key's columns, mean nothing")
  void meaningless() {
    Change.of("table t\n  x integer\n  y integer", "table t\n  y integer\n  x integer")
        .gives()
        .andBack();
    Change.of(
            "table t\n  id bigint\n  primary key (id)",
            "table t\n  id bigint not null\n  primary key (id)")
        .gives()
        .andBack()
        .finds();
  }

  @ParameterizedTest
  @DisplayName("A25 to A37 types, those in the user's own words among them")
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(30)|varchar(30)|false",
        "varchar(30)|varchar(40)|true",
        "varchar(30)|integer|true",
        "varchar(30)|longtext|true",
        "longtext|varchar(255)|true",
        "numeric(10,5)|numeric(10,6)|true",
        "numeric(10,5)|numeric(10,0)|true",
        "numeric(10,5)|numeric(10,5)|false",
        "numeric(10,5)|numeric(12,5)|true",
        "bigint|integer|true",
        "bigint|bigint|false",
        "bigint|smallint|true",
        "integer|smallint|true",
        "timestamp(6)|timestamptz(6)|true",
        "uuid|varchar(36)|true",
        "boolean|integer|true",
        "array(integer)|array(bigint)|true",
        "enum('A')|varchar(255)|true",
        "sql('citext')|sql('citext')|false",
        "sql('citext')|sql('ltree')|true"
      })
  void types(String before, String after, boolean differs) {
    Change change = column("x " + before, "x " + after);
    if (differs) {
      change.gives("alter column t.x " + after).andBack("alter column t.x " + before).finds();
    } else {
      change.gives().andBack().finds();
    }
  }

  @ParameterizedTest
  @DisplayName("A35 what no database casts is made anew")
  @CsvSource(
      delimiter = '|',
      value = {
        "numeric(10,5)|timestamp(6)",
        "bigint|uuid",
        "uuid|varbinary(16)",
        "clob|varbinary(255)",
        "blob|varchar(255)",
        "json|xml",
        "integer|array(integer)",
        "array(uuid)|array(integer)",
        "time(0)|date"
      })
  void castless(String before, String after) {
    column("x " + before, "x " + after)
        .gives("drop column t.x", "add column t.x " + after)
        .andBack("drop column t.x", "add column t.x " + before)
        .finds("warning recreate-column t.x")
        .says(
            "column t.x is dropped and added again, because %s cannot become %s; "
                    .formatted(before, after)
                + LOST);
  }

  @ParameterizedTest
  @CsvSource({"clob,varchar(255)", "blob,varbinary(255)", "longtext,clob"})
  void whatAnObjectHoldsIsTakenIntoTheRow(String before, String after) {
    column("x " + before, "x " + after)
        .gives("alter column t.x " + after)
        .andBack("alter column t.x " + before)
        .finds();
  }

  @Test
  void aRequiredColumnOfANewKeyIsToBeFilledByHand() {
    column("x integer", "x integer\n  p integer not null\n  primary key (x, p)")
        .finds("error required-column t.p", "warning set-not-null t.x");
    column("", "x integer not null").finds("error required-column t.x");
  }

  @Test
  void whatRefersToAKeyThatIsMadeAnewIsLostWithIt() {
    String model =
        """
        table p
          id  %1$s not null
          n   integer
          primary key (id)
        table t
          id    bigint not null
          p_id  %1$s not null
          primary key (id)
          foreign key f (p_id) references p (id)
        """;
    String rows = " is new and required, and the rows that exist have no value for it. ";
    String again = " is dropped and added again, because bigint cannot become uuid; its values are";
    Change.of(model.formatted("bigint"), model.formatted("uuid"))
        .finds(
            "warning recreate-column p.id",
            "error required-column p.id",
            "warning recreate-column t.p_id",
            "error required-column t.p_id")
        .says(
            "column p.id"
                + again
                + " lost, and with them what refers to them: t.p_id. To keep them, add a column of"
                + " the new type beside it and beside each of those, fill the one, then the others"
                + " by an UPDATE that joins over the old ones, and drop the old ones in a later"
                + " revision",
            "column p.id"
                + rows
                + "It tells them apart in the primary key, so that each needs one of its own:"
                + " accept it to have the revision written, and edit that so that it adds the"
                + " column without notNull(), fills it by op.execute, and then requires it",
            "column t.p_id"
                + again
                + " lost, and with them which row of p each row refers to. To keep them, do with it"
                + " as with p.id",
            "column t.p_id"
                + rows
                + "What it referred to is known by its former value only: do with it as with p.id,"
                + " or make it nullable");
  }

  @Test
  void anIdentityThatBecomesTextIsMadeAnew() {
    column("x bigint not null identity", "x varchar(36) not null")
        .backfill("t.x", "'a'")
        .gives("drop column t.x", "add column t.x varchar(36) not null backfill ('a')")
        .finds("warning recreate-column t.x")
        .says(
            "column t.x is dropped and added again, because an identity cannot become varchar(36);"
                + " "
                + LOST);
  }

  @Test
  void whatStandsOnAColumnThatIsMadeAnewIsMadeAnewToo() {
    String table =
        """
        table t
          id bigint
          x %s
          primary key (id, x)
          unique t_x_key (x)
          check t_check ({x} is not null)
          check t_id_check ({id} > 0)
          index t_id_idx (id)
          index t_x_idx ((abs(x)))
        """;
    Change.of(table.formatted("bigint"), table.formatted("uuid"))
        .backfill("t.x", "random_uuid()")
        .gives(
            "drop index t.t_x_idx",
            "drop check t.t_check",
            "drop primary key t.t_pkey",
            "drop unique constraint t.t_x_key",
            "drop column t.x",
            "add column t.x uuid not null backfill (random_uuid())",
            "add primary key t.t_pkey",
            "add unique constraint t.t_x_key",
            "add check t.t_check",
            "create index t.t_x_idx [(abs(x))]");
  }

  @ParameterizedTest
  @DisplayName("A38 A39 A40 defaults")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'some'|'some new'|true",
        "15|20|true",
        "'//slash'|'s//l//ash'|true",
        "'a  b'|'a b'|true",
        "'has '' quote'|'has '' quote'|false",
        "substring('name',1,3)|substring('name', 1, 3)|false",
        "now()|now ( )|false",
        "15|15|false"
      })
  void defaults(String before, String after, boolean differs) {
    Change change =
        column("x varchar(20) default (" + before + ")", "x varchar(20) default (" + after + ")");
    if (differs) {
      change.gives("alter column t.x varchar(20) default (" + after + ")");
    } else {
      change.gives().andBack();
    }
  }

  @Test
  @DisplayName("A40 A70 a default, a comment, a collation or options come or go alone")
  void attributes() {
    column("x varchar(9)", "x varchar(9) default ('a')")
        .gives("alter column t.x varchar(9) default ('a')")
        .andBack("alter column t.x varchar(9)");
    column("x varchar(9)", "x varchar(9) comment 'why'")
        .gives("alter column t.x varchar(9) comment 'why'");
    column("x varchar(9) comment 'why'", "x varchar(9) comment 'how'")
        .gives("alter column t.x varchar(9) comment 'how'")
        .andBack("alter column t.x varchar(9) comment 'why'");
    column("x varchar(9) comment 'why'", "x varchar(9) comment 'why'").gives().andBack();
    column("x varchar(9) comment 'why'", "x varchar(9)").gives("alter column t.x varchar(9)");
    column("x varchar(9)", "x varchar(9) collate 'C'")
        .gives("alter column t.x varchar(9) collate C");
    column("x varchar(9)", "x varchar(9) options 'compression lz4'")
        .gives("alter column t.x varchar(9) options compression lz4");
  }

  @Test
  @DisplayName("A71 A72 A73 EF26 generated columns")
  void generated() {
    column("bar integer", "bar integer\n  x integer generated (bar * 5)")
        .gives("add column t.x integer generated (bar * 5)")
        .andBack("drop column t.x")
        .finds();
    column("x bigint generated (id*5)", "x bigint generated (id *   5)").gives().andBack();
    column("x bigint generated (id * 5)", "x bigint generated (id * 6)")
        .gives("drop column t.x", "add column t.x bigint generated (id * 6)")
        .finds("warning recreate-column t.x")
        .says(
            "column t.x is dropped and added again, because no database changes how a column is"
                + " generated; its values are computed anew, which rewrites the table");
    column("x bigint", "x bigint generated (id * 6)")
        .gives("drop column t.x", "add column t.x bigint generated (id * 6)")
        .andBack("drop column t.x", "add column t.x bigint")
        .finds("warning recreate-column t.x")
        .says(
            "column t.x is dropped and added again, because no database changes how a column is"
                + " generated; its values are lost, for those that are computed, and the table is"
                + " rewritten. Look for rows in which they differ before");
    column("x bigint generated (id * 6)", "x bigint")
        .gives("drop column t.x", "add column t.x bigint")
        .finds("warning recreate-column t.x");
  }

  @Test
  void aGeneratedColumnIsThereBeforeABackfillReadsIt() {
    column(
            "",
            """
            more integer not null
              price integer not null
              twice integer generated (price * 2)
              thrice integer generated (price * 3)\
            """)
        .backfill("t.more", "twice + 1")
        .backfill("t.price", "5")
        .gives(
            "add column t.price integer not null backfill (5)",
            "add column t.twice integer generated (price * 2)",
            "add column t.more integer not null backfill (twice + 1)",
            "add column t.thrice integer generated (price * 3)");
    column("x integer", "x integer not null\n  twice integer generated (id * 2)")
        .backfill("t.x", "twice")
        .gives(
            "add column t.twice integer generated (id * 2)",
            "alter column t.x integer not null backfill (twice)");
  }

  @Test
  void aGeneratedColumnIsMadeAnewAroundAColumnThatChangesItsType() {
    column(
            "y integer\n  x integer generated (y + 1)\n  index t_x_idx (x)",
            "y bigint\n  x integer generated (y + 1)\n  index t_x_idx (x)")
        .gives(
            "drop index t.t_x_idx",
            "drop column t.x",
            "alter column t.y bigint",
            "add column t.x integer generated (y + 1)",
            "create index t.t_x_idx [x]")
        .finds();
  }

  @Test
  void aGeneratedColumnGoesBeforeWhatItReads() {
    column("y integer\n  x integer generated (y + 1)", "z varchar(9)")
        .gives("drop column t.x", "add column t.z varchar(9)", "drop column t.y");
  }

  @Test
  @DisplayName("A74 an identity comes or goes")
  void identity() {
    column("x bigint not null", "x bigint not null identity")
        .gives("alter column t.x bigint not null identity")
        .andBack("alter column t.x bigint not null");
  }

  @Test
  void oneIdentityGoesBeforeAnotherComes() {
    column("x bigint not null identity", "y integer not null identity")
        .gives("drop column t.x", "add column t.y integer not null identity");
  }

  @Test
  @DisplayName("A76 an enumeration gets another name: the check that stands in for it follows")
  void enumeration() {
    column(
            "x enum('A', 'B')\n  check without enum type t_x_check ({x} in ('A','B'))",
            "x enum('A', 'B', 'C')\n  check without enum type t_x_check ({x} in ('A','B','C'))")
        .gives(
            "drop enum check t.t_x_check",
            "alter column t.x enum('A', 'B', 'C')",
            "add enum check t.t_x_check")
        .andBack(
            "drop enum check t.t_x_check",
            "alter column t.x enum('A', 'B')",
            "add enum check t.t_x_check");
  }

  @Test
  @DisplayName("an ordinal enumeration gets another name: only its check tells")
  void ordinalEnumeration() {
    column(
            "x smallint\n  check t_x_check ({x} between 0 and 1)",
            "x smallint\n  check t_x_check ({x} between 0 and 2)")
        .gives("drop check t.t_x_check", "add check t.t_x_check");
  }
}
