package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;
import static dev.revisions.processor.lint.Judged.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the other rules stop. {@link Examples} has where they begin. */
class RulesTest {

  /** Sections 2 and 3 of the measurements. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(9)|varchar(10)|false|false|false",
        "varchar(31)|varchar(64)|true|false|false",
        "varchar(32)|varchar(64)|true|true|false",
        "varchar(64)|varchar(255)|false|false|false",
        "varchar(255)|varchar(20000)|true|true|false",
        "varchar(9)|varchar(8)|true|true|true",
        "varchar(9)|longtext|true|true|false",
        "longtext|varchar(9)|true|true|true",
        "char(9)|varchar(9)|false|false|true",
        "numeric(9,2)|numeric(10,2)|true|true|false",
        "numeric(9,2)|numeric(10,3)|true|true|true",
        "integer|bigint|true|true|true",
        "timestamp(3)|timestamp(6)|true|true|false",
        "timestamp(6)|timestamp(3)|true|true|true",
        "timestamp(6)|timestamptz(6)|false|false|true",
        "tinyint|smallint|true|true|false",
        "varbinary(9)|varbinary(8)|true|true|false",
        "varbinary(9)|varbinary(10)|false|false|false",
        "varbinary(100)|varbinary(300)|true|false|false",
        "varbinary(300)|varbinary(400)|false|false|false",
        "varbinary(200)|varbinary(300)|true|true|false",
        "enum(1: 'A')|enum(2: 'A', 'BB')|false|false|true",
        "enum(2: 'A')|enum(9: 'A', 'BB')|false|false|false",
        "enum('A')|enum('A', 'B')|false|false|false",
        "sql('citext')|varchar(9)|false|false|false"
      })
  void aTableIsRewritten(String from, String to, boolean my, boolean maria, boolean postgres) {
    assertThat(rewrites(from, to, "mysql", "8.4")).isEqualTo(my);
    assertThat(rewrites(from, to, "mariadb", "11.4")).isEqualTo(maria);
    assertThat(rewrites(from, to, "postgresql", "15")).isEqualTo(postgres);
    assertThat(rewrites(from, to, "h2", "2.4")).isFalse();
  }

  private static boolean rewrites(String from, String to, String product, String version) {
    return TypeWork.rewrites(
        Notation.type(from), Notation.type(to), Database.parse(product, version).orElseThrow());
  }

  @Test
  void aGeneratedColumnThatNobodyRequiresIsFine() {
    String x = "y bigint\n  x bigint%s generated (y + 1)";
    line("y bigint", x.formatted("")).finds();
    line("y bigint", x.formatted(" not null")).finds("warning required-generated t.x");
    line("y bigint", x.formatted(" not null")).acceptedOn("t.x", "required-generated").finds();
    line("y bigint", "y bigint\n  x bigint not null generated (nullif(1, 2))")
        .says(
            "column t.x is required, and its expression may give NULL: the revision does not run"
                + " while a row gives it none; later rows without one fail on H2 and MySQL, and get"
                + " in on PostgreSQL and MariaDB. Give NULL a value in the expression, as by"
                + " coalesce, or make the column nullable.");
  }

  @Test
  void aTypeThatChangesUnderACheck() {
    String check = "\n  check c (x <> '')";
    line("x varchar(9)" + check, "x varchar(8)" + check)
        .only("change-type-check")
        .on("postgresql:15")
        .finds();
    line(
            "x varchar(9)\n  y date\n  check c (y is null)",
            "x varchar(99)\n  y date\n  check c (y is null)")
        .on("postgresql:15")
        .finds();
    line("x varchar(9)" + check, "x nvarchar(9)" + check).on("postgresql:15").finds();
    line("x varchar(9)" + check, "x sql('citext')" + check)
        .only("change-type-check")
        .on("postgresql:15")
        .finds();
    line("x varchar(9)" + check, "x varchar(19)" + check).on("mariadb:11.4").finds();
  }

  @Test
  void whatIsOverOneColumnIsToldOfIt() {
    String p = "table p\n  id bigint\n  primary key (id)\n";
    change(
            p + "table t\n  x bigint",
            p
                + "table t\n  x bigint\n  check c ({x} > 0)\n  unique u (x)\n"
                + "  foreign key f (x) references p (id)")
        .on("postgresql:15")
        .finds(
            "warning add-check-lock t.x",
            "warning add-foreign-key-lock t.x",
            "warning add-unique t.x",
            "warning add-unique-lock t.x");
  }

  @Test
  void whatWasUniqueInAnotherOrderAndByOtherNamesStaysSo() {
    String table = "table t\n  %1$s integer\n  y integer\n  unique u (%2$s)";
    change(table.formatted("x", "x, y"), table.formatted("z", "y, z"))
        .renamed("t.z", "x")
        .only("add-unique")
        .finds();
  }

  @Test
  void aForeignKeyThatPointsElsewhereIsNotMissed() {
    String targets =
        "\ntable p\n  id bigint\n  primary key (id)\ntable q\n  id bigint\n  primary key (id)";
    String child = "table t\n  p_id bigint\n  foreign key k (p_id) references ";
    change(child + "p (id)" + targets, child + "q (id)" + targets).only("drop-foreign-key").finds();
  }

  @Test
  void aCheckThatSaysSomethingElseIsNotMissed() {
    line("x integer\n  check c ({x} > 0)", "x integer\n  check c ({x} > 1)")
        .only("drop-check")
        .finds();
    line("x integer\n  check c ({x} > 0)", "x bigint").only("drop-check").finds();
  }

  @Test
  void aCheckIsNotMissedWhereAnotherSaysAsMuch() {
    String rows = "x integer\n  y integer\n  z varchar(9)\n  check ";
    String suite = "r_Suite_check ({z} <> 'S' or (%s))";
    String former = rows + "r_S_check ({z} <> 'S' or ({x} is not null and {y} is not null))";
    line(former, rows + suite.formatted("{y} is not null and {x} is not null"))
        .only("drop-check")
        .finds();
    line(rows + "r_S_check ({z} <> 'S' or ({x} is not null))", former.replace("r_S", "r_Suite"))
        .only("drop-check")
        .finds();
    line(former, rows + suite.formatted("{x} is not null"))
        .only("drop-check")
        .finds("warning drop-check t");
    line(
            former,
            rows + suite.replace("'S'", "'T'").formatted("{x} is not null and {y} is not null"))
        .only("drop-check")
        .finds("warning drop-check t");
    line(rows + "c ({x} in (1,2))", rows + "d ({x} in (1))").only("drop-check").finds();
    line(rows + "c ({x} in (1))", rows + "d ({x} in (1,2))")
        .only("drop-check")
        .finds("warning drop-check t.x");
  }

  @Test
  void aCheckThatGoesWithItsStructIsNotMissed() {
    String struct = "c composite(part: x integer)";
    line(struct + "\n  check k ({c.x} > 0)", "").only("drop-check").finds();
    line(struct + "\n  check k ({c.x} > 0)", struct)
        .only("drop-check")
        .finds("warning drop-check t.c");
    line("check k (1 > 0)", "").only("drop-check").finds();
  }

  @Test
  void aNameThatChangesItsCaseIsAnotherOneForTablesOfMysqlAlone() {
    line("x integer", "X integer").finds();
    line("`x` integer", "`X` integer").renamed("t.`X`", "`x`").finds("warning rename-column t.`X`");
    change("table t\n  id integer", "table T\n  id integer")
        .finds("warning rename-table T")
        .says(
            "table t is renamed to T, which are two names on MariaDB and MySQL: the version that"
                + " still runs fails at every statement with the old name. Keep the name where it"
                + " is said (@Table, @SecondaryTable, @CollectionTable, @JoinTable,"
                + " @TableGenerator), or stop that version first and accept it.");
  }

  @Test
  void aForeignKeyThatGetsAColumnIsNotMissed() {
    String p =
        "table p\n  a bigint not null\n  b bigint not null\n  primary key (a, b)\n  unique u (a)\n";
    String t = "table t\n  a bigint\n  b bigint\n";
    change(
            p + t + "  foreign key f (a) references p (a)",
            p + t + "  foreign key g (a, b) references p (a, b)")
        .only("drop-foreign-key")
        .finds();
    change(p + t + "  foreign key f (a) references p (a)", p + t)
        .only("drop-foreign-key")
        .finds("warning drop-foreign-key t.a");
  }

  @Test
  void aCheckOfAColumnFollowsItsName() {
    line("x integer\n  check t_x_check (x > 0)", "y integer\n  check t_y_check (y >= 0)")
        .renamed("t.y", "x")
        .finds("warning rename-column t.y");
    line("x integer\n  check t_x_check (x > 0)", "x integer\n  check other (x >= 0)")
        .finds("warning drop-check t.x");
  }

  @Test
  void whatIsKeptOutsideOfTheRowDoesNotMakeItLong() {
    model("table t\n  a varchar(16000)\n  b varchar(70000)\n  c longtext\n  d blob")
        .only("row-too-long")
        .on("mysql:8.4")
        .finds();
  }

  @Test
  void aCollectionThatTakesThePlaceOfAnotherIsNoMove() {
    String owner = "table t (a.T)\n  id bigint not null\n  primary key (id)\n";
    change(
            owner + "table u (a.T)\n  t_id bigint\n  foreign key k (t_id) references t (id)",
            owner + "table v (a.T)\n  t_id bigint\n  foreign key l (t_id) references t (id)")
        .acceptedOnTable("v", "drop-table")
        .finds();
  }

  @Test
  void rowsOfASubclassStayInTheTableOfItsSuperclass() {
    String car = "table t (a.Car)\n  id bigint\n  x date\n  primary key (id)\n";
    String bike = "table u (a.Bike)\n  id bigint\n  %s\n  primary key (id)";
    String key = "\n  foreign key f (id) references t (id)";
    change(car + bike.formatted("y date") + key, car + bike.formatted("x date\n  y date"))
        .only("class-of-rows")
        .finds("error class-of-rows u");
    change(car + bike.formatted("y date") + key, car + bike.formatted("y date"))
        .only("class-of-rows")
        .finds();
  }

  @Test
  void aFieldThatGoesToASecondaryTableLeavesItsValuesBehind() {
    change(
            "table t (a.T)\n  id bigint\n  x date",
            "table t (a.T)\n  id bigint\ntable u (a.T)\n  id bigint\n  x date")
        .only("inheritance-changed")
        .finds("error inheritance-changed u");
  }

  @Test
  void aFieldThatGoesToASecondaryTableThatIsThereIsAskedFor() {
    String t = "table t (a.T)\n  id bigint not null\n  %s\n  primary key (id)\n";
    String u =
        "table u (a.T)\n  t_id bigint not null\n  %s\n  primary key (t_id)\n"
            + "  foreign key f (t_id) references t (id)";
    Judged moved =
        change(
            t.formatted("y integer\n  x date") + u.formatted("z integer"),
            t.formatted("y integer") + u.formatted("z integer\n  x date"));
    moved.finds("error ambiguous-move u.x");
    moved.acceptedOn("u.x", "drop-column").finds();
    Judged resized =
        change(
            t.formatted("y integer\n  b varchar(255)") + u.formatted("z integer"),
            t.formatted("y integer") + u.formatted("z integer\n  b varchar(100)"));
    resized.finds("warning drop-column t.b", "error inheritance-changed u");
    resized
        .backfill("u.b", "(select t.b from t where t.id = u.t_id)")
        .finds("warning drop-column t.b");
  }

  @Test
  void rowsOfTheLastSubclassOfJoinedTablesStayInThatOfItsSuperclass() {
    String root = "table t (a.Car)\n  id bigint not null\n%s  primary key (id)\n";
    String told =
        root.formatted("  DTYPE varchar(31) not null\n")
            + "  check t_DTYPE_check ({DTYPE} in ('Bike','Car'))\n";
    String bike =
        "table u (a.Bike)\n  id bigint not null\n  primary key (id)\n"
            + "  foreign key f (id) references t (id)";
    change(told + bike, root.formatted(""))
        .only("class-of-rows")
        .finds("error class-of-rows t.DTYPE");
    change(told + bike, root.formatted("") + bike).only("class-of-rows").finds();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "date default (current_date)|mysql:8.4|true",
        "integer default (0)|mysql:8.4|false",
        "timestamp(6) default (current_timestamp(6))|mariadb:11.4|false",
        "timestamp(6) default (now())|postgresql:15|false",
        "timestamp(6) default (now())|mysql:8.4|false",
        "timestamp(6) default (now())|mariadb:11.4|false",
        "varchar(9) default ('random()')|postgresql:15|false",
        "uuid default (uuidv7())|postgresql:18|true",
        "date default (current_date)|mariadb:11.4|false",
        "timestamp(6) default (utc_timestamp())|mariadb:11.4|true",
        "bigint default (id + 1)|mariadb:11.4|true",
        "varchar(9) default (id('id'))|mariadb:11.4|false",
        "double default (-1.5e3)|mysql:8.4|false",
        "timestamp(6) default (clock_timestamp())|postgresql:15|true",
        "varchar(9) default ('it''s')|mariadb:11.4|false",
        "varchar(36) default (uuid())|mariadb:11.4|true"
      })
  void aDefaultThatIsComputedForEachRow(String column, String database, boolean found) {
    assertThat(line("", "x " + column).only("volatile-default-rewrite").on(database).findings())
        .hasSize(found ? 1 : 0);
  }

  /** Measured on PostgreSQL 15 and MariaDB 10.11. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x varchar(9)|x varchar(9) collate 'C'|postgresql:15|false",
        "x varchar(9) unique|x varchar(9) collate 'C' unique|postgresql:15|true",
        "x varchar(9) index (x)|x varchar(9) collate 'C' index (x)|postgresql:15|true",
        "x varchar(9) index (max)|x varchar(9) collate 'C' index (max)|postgresql:15|false",
        "x varchar(9) collate 'utf8mb4_bin'|x varchar(9) collate 'utf8mb4_uca'|mariadb:11.4|false",
        "x varchar(9) collate 'utf8mb4_bin'|x varchar(9) collate 'latin1_bin'|mariadb:11.4|true",
        "x varchar(9) collate 'utf8mb4_bin'|x varchar(9) collate"
            + " 'uca1400_ai_ci'|mariadb:11.4|false",
        "x varchar(9)|x varchar(9) collate 'utf8mb4_bin'|mysql:8.4|true"
      })
  void aCollationIsWorkWhereItIsInAnIndexOrMeansOtherCharacters(
      String before, String after, String database, boolean found) {
    assertThat(line(key(before), key(after)).only("collation-rewrite").on(database).findings())
        .hasSize(found ? 1 : 0);
  }

  private static String key(String column) {
    return column
        .replace(" unique", "\n  unique t_x_key (x)")
        .replaceFirst(" index \\((.*)\\)", "\n  max varchar(9)\n  index i ((lower($1)))");
  }

  @Test
  void aColumnWithAQuotedNameIsFoundInAnIndex() {
    String index = "\n  index i ((lower(\"Name\")))";
    line("`Name` varchar(9)" + index, "`Name` varchar(9) collate 'C'" + index)
        .only("collation-rewrite")
        .on("postgresql:15")
        .finds("warning collation-rewrite t.`Name`");
  }

  @Test
  void aKeyThatMariadbMakesShorterIsNotTooLong() {
    String columns = "table t\n  x varchar(1000) not null\n  y date\n  ";
    for (String key : List.of("unique k (x)", "index k (x)", "index k (x, y) unique")) {
      model(columns + key).only("key-too-long").on("mariadb:10.11").finds();
      model(columns + key)
          .only("key-too-long")
          .on("mysql:8.4")
          .finds("error key-too-long t" + (key.contains("y") ? "" : ".x"));
    }
    for (String key : List.of("primary key (x)", "index k (y, x)")) {
      model(columns + key)
          .only("key-too-long")
          .on("mariadb:10.11")
          .finds("error key-too-long t" + (key.contains("y,") ? "" : ".x"));
    }
  }

  @Test
  void aDayThatIsLeftOpenIsZeroOnMariadbAndFailsOnMysql() {
    Judged change = line("", "x date not null").acceptedOn("t.x", "required-column");
    change.on("mysql:8.4").finds("warning required-without-default t.x");
    change.on("mariadb:10.11").only("implicit-zero").finds("warning implicit-zero t.x");
    for (String type : List.of("sql('datetime(6)')", "timestamptz(6)")) {
      leftOpenOnMysql(type).finds();
    }
    for (String type : List.of("sql('timestamp(6)')", "instant(6)")) {
      leftOpenOnMysql(type).finds("warning implicit-zero t.x");
    }
  }

  private static Judged leftOpenOnMysql(String type) {
    return line("", "x " + type + " not null")
        .acceptedOn("t.x", "required-column")
        .only("implicit-zero")
        .on("mysql:8.4");
  }

  @Test
  void aTableWithAGeneratedColumnIsCopiedByMariadb() {
    String table = "table t\n  x date%s\n  g bigint generated (1)";
    change(table.formatted(""), table.formatted(" not null"))
        .only("set-not-null-lock")
        .on("mariadb:10.11")
        .finds();
    change(table.formatted(""), table.formatted(" not null"))
        .only("set-not-null-copy")
        .on("mariadb:10.11")
        .on("mysql:8.4")
        .finds("warning set-not-null-copy t.x");
  }

  @Test
  void theNameOfAnEnumTypeIsTooLongWhereThereAreSuch() {
    String name = "a_name_of_sixty_four_letters_is_one_too_long_for_any_enum_type_1";
    Judged model = model("table t\n  x named_enum(%s: 'A')".formatted(name));
    model.on("mysql:8.4").only("identifier-too-long").finds();
    model.on("postgresql:15").finds("error identifier-too-long t.x");
  }

  @Test
  void aNameIsTooLongForSomeDatabaseWhereNoneIsNamed() {
    String line = "a_name_of_sixty_four_letters_is_one_too_long_for_any_enum_type_1 date";
    for (String database : List.of("postgresql:15", "h2:2.3", "mysql:8.4")) {
      String[] found =
          database.startsWith("postgresql")
              ? new String[] {"error identifier-too-long t." + line.replace(" date", "")}
              : new String[0];
      line("", line).only("identifier-too-long").on(database).finds(found);
    }
    line("", line)
        .only("identifier-too-long")
        .says(
            "the name of column a_name_of_sixty_four_letters_is_one_too_long_for_any_enum_type_1 is"
                + " too long: PostgreSQL cuts names off after 63 bytes, and what was cut off is not"
                + " found again; MariaDB and MySQL refuse more than 64 characters. Give it a"
                + " shorter name, or name the databases by -Arevisions.databases if they have room"
                + " for it. If it is meant, put @Accept(value = \"identifier-too-long\", reason ="
                + " \"...\") on it.");
    line(line, line).only("identifier-too-long").finds();
  }

  @Test
  void noIndexIsBuiltConcurrentlyWhereThatMayLoseRows() {
    for (String version : List.of("13", "14.0", "14.3", "14.4", "15")) {
      boolean broken = version.equals("14.0") || version.equals("14.3");
      assertThat(line("x date", "x date\n  index i (x)").on("postgresql:" + version).findings())
          .singleElement()
          .satisfies(f -> assertThat(f.message().contains("Update to 14.4")).isEqualTo(broken));
    }
  }

  @Test
  void onlyPostgresqlHasTheCheckOfAnEnumColumn() {
    Judged change =
        line(
                "x enum('A')\n  check without enum type c ({x} in ('A'))",
                "x enum('A', 'B')\n  check without enum type c ({x} in ('A','B'))")
            .only("add-check-lock");
    change.on("mariadb:11.4").finds();
    change.on("postgresql:15").finds("warning add-check-lock t.x");
  }

  @Test
  void aForeignKeyThatLeadsAnotherIndexHasOne() {
    String parent = "table p\n  id bigint\n  primary key (id)\n";
    String child = "table t\n  p_id bigint\n  x date\n  foreign key k (p_id) references p (id)\n";
    Judged.model(parent + child + "  index i (p_id, x)").only("foreign-key-without-index").finds();
    Judged.model(parent + child + "  index i (x, p_id)")
        .only("foreign-key-without-index")
        .finds("warning foreign-key-without-index t.p_id");
  }

  @Test
  void booleansAreConvertedWhereTheirTextIsKnown() {
    String letters = "x char(1)\n  check c ({x} in ('%s'))";
    line("x boolean", letters.formatted("N','Y")).finds("warning boolean-converted t.x");
    line(letters.formatted("F','T"), letters.formatted("N','Y"))
        .finds("warning boolean-converted t.x");
    line("x integer\n  check c ({x} in (0,1))", "x boolean").finds("warning boolean-converted t.x");
    line("x integer\n  check c ({x} in (0,1))", letters.formatted("N','Y"))
        .finds("warning boolean-converted t.x");
    line("x char(1)", "x boolean").finds("error boolean-storage t.x");
    line("x boolean", letters.formatted("J','N")).finds("error boolean-storage t.x");
    line("x integer", "x boolean").finds("error lossy-type t.x", "warning narrowing-type t.x");
    line("x integer", "x boolean")
        .only("lossy-type")
        .on("postgresql:15")
        .finds("error lossy-type t.x");
    line("x integer", "x boolean")
        .only("narrowing-type")
        .on("mariadb:11.4")
        .says(
            "column t.x changes from integer to boolean, and on MariaDB numbers other than 0 and 1"
                + " are refused: the revision fails on the first such row. Look for such rows"
                + " before, and correct them in a revision of its own.");
  }

  @Test
  void rowsThatAreToReferToACopyOfThemselvesKeepTheRevisionFromRunning() {
    String cat = "table cat (a.Cat)\n  id bigint not null\n  %s\n  primary key (id)\n";
    String animal = "table animal (a.Animal)\n  id bigint not null\n  %s\n  primary key (id)\n";
    String key = "  foreign key f (id) references animal (id)\n";
    change(
            cat.formatted("name varchar(9)"),
            animal.formatted("name varchar(9)") + cat.formatted("lives integer") + key)
        .only("inheritance-changed")
        .says(
            "name of table cat moves to table animal: the values stay behind and are dropped with"
                + " what they are in. Accept it to have the revision written, which refuses to run"
                + " while table cat has rows that are not in animal (op.requireNone). Edit it: take"
                + " that out, and copy the rows before it drops columns and adds the foreign key."
                + " If it is meant, put @Accept(value ="
                + " \"inheritance-changed\", reason = \"...\") on it.");
    change(
            cat.formatted("name varchar(9)"),
            animal.formatted("legs integer") + cat.formatted("lives integer") + key)
        .only("inheritance-changed")
        .finds();
  }

  /** As with {@code @MapsId}, under which the key of a row is that of the one it refers to. */
  @Test
  void whatRefersToRowsAlreadyMovesNothingWhenItBecomesTheKey() {
    String model =
        """
        table person (a.Person)
          id bigint not null
          name varchar(9)
          primary key (id)
        table profile (a.Profile)
          %s
          person_id bigint not null
          primary key (%s)
        """;
    String key = "  foreign key f (person_id) references person (id)\n";
    change(
            model.formatted("id bigint not null\n  name varchar(9)", "id") + key,
            model.formatted("x integer", "person_id") + key)
        .only("inheritance-changed")
        .finds();
    change(
            model.formatted("id bigint not null", "id"),
            model.formatted("x integer", "person_id") + key)
        .only("inheritance-changed")
        .finds();
  }
}
