package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;
import static dev.revisions.processor.lint.Judged.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.revisions.schema.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules stop. {@link Examples} has where they begin. */
class RulesTest {

  /** Section 2 of the measurements: silent loss, failure, or nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numeric(10,2)|numeric(12,2)|",
        "numeric(10,2)|numeric(12,4)|",
        "numeric(10,2)|numeric(8,2)|FAILS",
        "numeric(10,4)|numeric(10,2)|LOSES",
        "numeric(10,2)|numeric(10,4)|FAILS",
        "numeric(9,0)|integer|",
        "numeric(10,0)|integer|FAILS",
        "numeric(9,2)|integer|LOSES",
        "integer|bigint|",
        "bigint|integer|FAILS",
        "integer|numeric(10,0)|",
        "integer|numeric(9,0)|FAILS",
        "integer|double|",
        "bigint|double|LOSES",
        "integer|real|LOSES",
        "real|double|",
        "double|real|LOSES",
        "float(53)|double|",
        "double|numeric(19,2)|LOSES",
        "integer|boolean|LOSES FAILS",
        "timestamp(6)|timestamp(3)|LOSES",
        "timestamp(3)|timestamp(6)|",
        "timestamp(6)|timestamptz(6)|LOSES",
        "timestamp(6)|instant(6)|LOSES",
        "instant(6)|timestamptz(6)|LOSES",
        "zonedtime(6)|time(6)|LOSES",
        "timetz(6)|zonedtime(6)|LOSES",
        "time(6)|timetz(6)|",
        "timestamp(6)|date|LOSES",
        "timestamp(6)|time(6)|LOSES",
        "date|timestamp(6)|",
        "timestamp(6)|varchar(50)|",
        "varchar(9)|varchar(10)|",
        "varchar(10)|varchar(9)|FAILS",
        "longtext|varchar(9)|FAILS",
        "varchar(9)|longtext|",
        "varchar(9)|integer|FAILS",
        "varchar(9)|enum('A')|FAILS",
        "varbinary(9)|varbinary(8)|FAILS",
        "uuid|varchar(36)|",
        "array(bigint)|array(integer)|FAILS",
        "integer|varchar(11)|",
        "integer|varchar(10)|FAILS",
        "numeric(4,2)|varchar(6)|FAILS",
        "uuid|varchar(35)|FAILS",
        "date|varchar(10)|",
        "date|varchar(9)|FAILS",
        "timestamp(6)|varchar(9)|FAILS",
        "enum('A', 'BCD')|varchar(3)|",
        "enum('A', 'BCD')|varchar(2)|FAILS"
      })
  void aTypeIsNarrowed(String from, String to, String risk) {
    assertThat(TypeRisk.of(Notation.type(from), Notation.type(to)))
        .extracting(found -> found.kind().toString())
        .containsExactly(risk == null ? new String[0] : risk.split(" "));
  }

  @Test
  void aNumberThatIsTooLargeForFewerBitsIsRefused() {
    String rounded = "of more than 6 digits the last are rounded away";
    String refused = "numbers that are too large for it are refused; " + rounded;
    for (String type : List.of("double", "float(53)", "numeric(39,0)")) {
      assertThat(what(type, "real")).contains(refused);
    }
    assertThat(what("numeric(38,0)", "real")).contains(rounded);
    assertThat(what("bigint", "double"))
        .contains("of more than 15 digits the last are rounded away");
  }

  private static List<String> what(String from, String to) {
    return TypeRisk.of(Notation.type(from), Notation.type(to)).stream()
        .map(TypeRisk::what)
        .toList();
  }

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
  void whatWasUniqueInPartStaysUnique() {
    line("x date\n  y date\n  unique u (x)", "x date\n  y date\n  unique v (x, y)")
        .only("add-unique")
        .finds();
    line("x date\n  index i (x)", "x date\n  index i (x) unique")
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x date", "x date\n  y date\n  unique u (x, y)").only("add-unique").finds();
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
  void aKeyThatIsMadeAnewIsNotChanged() {
    change(
            "table t\n  id integer not null\n  primary key (id)",
            "table t\n  id bigint not null\n  primary key (id)")
        .only("primary-key-changed")
        .finds();
  }

  @Test
  void aKeyThatComesToATableWithoutOneFailsOnEqualRows() {
    String columns = "table t\n  a bigint not null\n  b bigint not null";
    change(columns, columns + "\n  primary key (a, b)").finds("warning add-unique t");
    change(columns + "\n  unique u (a)", columns + "\n  primary key (a, b)\n  unique u (a)")
        .finds();
  }

  @Test
  void aKeyThatGoesIsMissedWhereNothingElseKeepsRowsApart() {
    String columns = "x date\n  y date";
    line(columns + "\n  index i (x) unique", columns).finds("warning drop-unique t.x");
    line(columns + "\n  unique u (x, y)", columns).finds("warning drop-unique t");
    line(columns + "\n  unique u (x, y)", columns + "\n  unique v (x)").only("drop-unique").finds();
    line(columns + "\n  unique u (x)", columns + "\n  index i (x) unique").finds();
    line(columns + "\n  unique u (x, y)", "x date").finds("warning drop-column t.y");
    line("x date\n  unique t_x_key (x)", "y date")
        .renamed("t.y", "x")
        .only("drop-unique")
        .finds("warning drop-unique t.y");
    line("x integer\n  unique u (x)", "x bigint\n  unique u (x)").finds();
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
  void aClassIsThereWhereItsNumberBecomesAText() {
    String table = "table t (a.A, a.B)\n  k %s\n  check t_k_check ({k} in (%s))";
    String numbers = table.formatted("integer", "1,2");
    String texts = table.formatted("varchar(31)", "'1','2'");
    change(numbers, texts).discriminator("t.k").only("discriminator-removed").finds();
    change(texts, numbers).discriminator("t.k").only("discriminator-removed").finds();
    change(numbers, texts).discriminator("t.k").only("discriminator-added").finds();
    change(numbers, table.formatted("varchar(31)", "'1','3'"))
        .discriminator("t.k")
        .only("discriminator-removed")
        .finds("warning discriminator-removed t.k");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'A', 'B'|'A', 'B', 'C'|",
        "'A', 'B'|'B', 'A'|error enum-ordinals-moved t.x",
        "'A', 'B'|'C', 'A', 'B'|error enum-ordinals-moved t.x",
        "'A', 'B'|'B'|error enum-ordinals-moved t.x",
        "'A', 'B'|'A', 'C'|error enum-ordinals-moved t.x",
        "'A', 'B'|'A'|warning enum-constant-removed t.x"
      })
  void positionsAreOfTheConstantsThatTheyWereOf(String before, String after, String found) {
    line("x tinyint\n  ordinals of x: " + before, "x tinyint\n  ordinals of x: " + after)
        .finds(found == null ? new String[0] : new String[] {found});
  }

  @Test
  void aConstantThatHasAnotherNameIsWhereItWas() {
    line("x tinyint\n  ordinals of x: 'A', 'B'", "x tinyint\n  ordinals of x: 'A', 'C'")
        .renamedValue("t.x", "C", "B")
        .finds();
    line("x tinyint\n  ordinals of x: 'A', 'B'", "x tinyint\n  ordinals of x: 'C', 'A'")
        .renamedValue("t.x", "C", "B")
        .finds("error enum-ordinals-moved t.x");
    model("table t\n  x tinyint\n  ordinals of x: 'A', 'C'")
        .renamedValue("t.x", "C", "B")
        .finds("warning stale-rename t.x");
  }

  @Test
  void aNameThatChangesItsCaseIsAnotherOneForTablesOfMysqlAlone() {
    line("x integer", "X integer").finds();
    line("`x` integer", "`X` integer").renamed("t.`X`", "`x`").finds("warning rename-column t.`X`");
    change("table t\n  id integer", "table T\n  id integer")
        .finds("warning rename-table T")
        .says(
            "table t is renamed to T, which are two names on MariaDB and MySQL: the version that"
                + " still runs fails at every statement with the old name. Keep the name by"
                + " @Table(name = ...), that of a collection by @CollectionTable or @JoinTable, or"
                + " stop that version first and accept it.");
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
  void theOrderOfConstantsFollowsItsColumn() {
    line("y tinyint\n  ordinals of y: 'A', 'B'", "x tinyint\n  ordinals of x: 'B', 'A'")
        .renamed("t.x", "y")
        .only("enum-ordinals-moved")
        .finds("error enum-ordinals-moved t.x");
  }

  @Test
  void anOrderThatOneSideDoesNotKnowIsNoChange() {
    line("x tinyint", "x tinyint\n  ordinals of x: 'A', 'B'").finds();
    line("x tinyint\n  ordinals of x: 'A', 'B'", "x tinyint").finds();
  }

  @Test
  void whatIsKeptOutsideOfTheRowDoesNotMakeItLong() {
    model("table t\n  a varchar(16000)\n  b varchar(70000)\n  c longtext\n  d blob")
        .only("row-too-long")
        .on("mysql:8.4")
        .finds();
  }

  /** No query asks which values another collation takes for equal. */
  @Test
  void whatIsUniqueIsComparedInAnotherWay() {
    String unique = "\n  unique u (x)";
    line("x varchar(9) collate 'C'" + unique, "x varchar(9) collate 'D'" + unique)
        .only("add-unique")
        .says(
            "unique (x) of t compares x by collation D from now on: the revision fails if two rows"
                + " are equal there. Look for duplicates before, by GROUP BY and HAVING count(*) >"
                + " 1.");
    line("x varchar(9) collate 'C'", "x varchar(9) collate 'D'").only("add-unique").finds();
    line("x varchar(9) collate 'C'\n  index i (x)", "x varchar(9) collate 'D'\n  index i (x)")
        .only("add-unique")
        .finds();
    line("x sql('varchar(9) collate C')" + unique, "x varchar(9)" + unique)
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x varchar(9)" + unique, "x sql('citext')" + unique)
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x varchar(9)" + unique, "x sql('varchar(9) not null')" + unique)
        .only("add-unique")
        .finds();
  }

  @Test
  void whatBecomesOfAnAttributeIsToldOfItsColumn() {
    line(
            "x composite(p: a numeric(9,4), b varchar(9))",
            "x composite(p: b varchar(5), a numeric(9,2))")
        .only("lossy-type")
        .finds("error lossy-type t.x");
    line("x composite(p: a varchar(9))", "x composite(p: a varchar(5))")
        .only("narrowing-type")
        .finds("warning narrowing-type t.x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "numeric(10,4)|sql('numeric(10,1)')|lossy-type|true",
        "sql('DECIMAL(10, 3) not null')|sql('numeric (10) default 0')|lossy-type|true",
        "timestamp(6)|sql('date default current_date')|lossy-type|true",
        "varchar(100)|sql('varchar(5)')|narrowing-type|true",
        "sql('character varying(9) collate C')|varchar(5)|narrowing-type|true",
        "bigint|sql('int default 3')|narrowing-type|true",
        "sql('text')|sql('char(8)')|narrowing-type|true",
        "integer|sql('integer default 3')|narrowing-type|false",
        "varchar(9)|sql('varchar(9) not null default ''x''')|narrowing-type|false",
        "varchar(9)|sql('citext')|narrowing-type|false",
        "sql('varchar(9) array')|sql('varchar(5) array')|narrowing-type|false"
      })
  void aDefinitionIsJudgedAsTheTypeThatItNames(String from, String to, String rule, boolean found) {
    String level = rule.equals("lossy-type") ? "error " : "warning ";
    line("x " + from, "x " + to)
        .only(rule)
        .finds(found ? new String[] {level + rule + " t.x"} : new String[0]);
  }

  @Test
  void whatADefinitionSaysBesideATypeIsNotAltered() {
    String former = "x sql('integer check (x > 0) default 3')";
    line(former, "x sql('integer not null check (x > 1) references p')")
        .only("column-definition")
        .says(
            "column t.x changes from integer check (x > 0) default 3 to integer not null check (x >"
                + " 1) references p, in which check (x > 0) goes and check (x > 1) comes and"
                + " references p comes: op.alterColumn cannot do that on PostgreSQL and H2, and the"
                + " revision fails. Take it out of the columnDefinition, and say a check by @Check,"
                + " a reference by @ManyToOne, an expression by @GeneratedColumn; or accept it to"
                + " have the revision written, and do it there by op.executeOn in place of"
                + " op.alterColumn. If it is meant, put @Accept(value = \"column-definition\","
                + " reason = \"...\") on it.");
    for (String same :
        List.of(
            "bigint check (x > 0)", "integer not null check (x > 0)", "integer check (x > 0)")) {
      line(former, "x sql('" + same + "')").only("column-definition").finds();
    }
    line("x sql('integer unique check (x > 0)')", "x sql('bigint check (x > 0) unique')")
        .only("column-definition")
        .finds();
    line("", former).only("column-definition").finds();
  }

  @Test
  void mysqlTakesAColumnInOnePiece() {
    String checked = "x sql('integer check (x > 0)')";
    line("x integer", checked).only("column-definition").on("mariadb:11.4").finds();
    line("x integer", checked)
        .only("column-definition")
        .on("mysql:8.4")
        .on("h2:2.4")
        .finds("error column-definition t.x");
  }

  @Test
  void theOptionsOfAColumnAreNotAltered() {
    line("x integer options 'a'", "x integer")
        .only("column-definition")
        .says(
            "column t.x changes its options from a to none: op.alterColumn cannot do that on"
                + " PostgreSQL and H2, and the revision fails. Accept it to have the revision"
                + " written, and do it there by op.executeOn in place of op.alterColumn. If it is"
                + " meant, put @Accept(value = \"column-definition\", reason = \"...\") on it.");
  }

  @Test
  void moreOrdinalsAreNotFewer() {
    line("x tinyint\n  check c ({x} between 0 and 1)", "x tinyint\n  check c ({x} between 0 and 2)")
        .finds();
    line("y tinyint\n  check c ({y} between 0 and 2)", "x tinyint\n  check c ({x} between 0 and 1)")
        .renamed("t.x", "y")
        .only("enum-ordinals-shrunk")
        .finds("error enum-ordinals-shrunk t.x");
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
  void constantsThatATableOfSeveralEntitiesHoldsAsTextAreNoClasses() {
    String table = "table t (a.Car, a.Bike)\n  id bigint\n  x varchar(9)\n  check c ({x} in (%s))";
    change(table.formatted("'A','B'"), table.formatted("'A'"))
        .finds("warning enum-constant-removed t.x");
  }

  @Test
  void valuesThatMoveAreToldOnceAndNotTheirDiscriminator() {
    change(
            "table t (a.Car, a.Bike)\n  id bigint\n  DTYPE varchar(31)\n  gears integer\n"
                + "  check c ({DTYPE} in ('Bike','Car'))",
            "table t (a.Car)\n  id bigint\ntable u (a.Bike)\n  id bigint\n  gears integer")
        .finds(
            "warning drop-column t.DTYPE",
            "warning drop-column t.gears",
            "error inheritance-changed u");
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
  void aConstantAtTheEndOfTheAlphabetIsFree() {
    line("x enum('A')", "x enum('A', 'B')").only("enum-copy").on("mariadb:11.4").finds();
    line("x enum('A', 'B')", "x enum('A')")
        .only("enum-copy")
        .on("mariadb:11.4")
        .finds("warning enum-copy t.x");
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

  /** Rounding may give a number one digit more than the type has room for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double|integer|true",
        "real|numeric(19,2)|true",
        "numeric(12,4)|numeric(4,2)|true",
        "numeric(5,3)|numeric(4,2)|true",
        "numeric(5,3)|numeric(5,2)|false",
        "numeric(6,1)|smallint|true",
        "numeric(5,1)|smallint|false"
      })
  void aLossTellsOfNumbersThatAreRefused(String from, String to, boolean refused) {
    assertThat(TypeRisk.of(Notation.type(from), Notation.type(to)))
        .singleElement()
        .extracting(TypeRisk::what, STRING)
        .endsWith("rounded away")
        .matches(
            what -> refused == what.startsWith("numbers that are too large for it are refused"));
  }

  /** The types of time that are one on a database, as its dialect declares them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timestamp(6)|timestamptz(6)|postgresql h2",
        "timestamptz(6)|timestamp(6)|postgresql h2",
        "timestamp(6)|instant(6)|postgresql mariadb mysql h2",
        "instant(6)|timestamptz(6)|mariadb mysql",
        "zonedtime(6)|time(6)|postgresql h2",
        "time(6)|zonedtime(6)|postgresql h2",
        "timestamp(6)|date|postgresql mariadb mysql h2"
      })
  void aTypeLosesValuesWhereItIsAnother(String from, String to, String lossy) {
    for (String database : List.of("postgresql:15", "mariadb:11.4", "mysql:8.4", "h2:2.3")) {
      boolean loses = List.of(lossy.split(" ")).contains(database.split(":")[0]);
      line("x " + from, "x " + to)
          .only("lossy-type")
          .on(database)
          .finds(loses ? new String[] {"error lossy-type t.x"} : new String[0]);
    }
  }

  @Test
  void aLossIsToldOfTheDatabasesThatHaveIt() {
    line("x timestamp(6)", "x timestamptz(6)")
        .only("lossy-type")
        .on("mariadb:11.4")
        .on("postgresql:15")
        .says(
            "column t.x changes from timestamp(6) to timestamptz(6), and on PostgreSQL values are"
                + " converted by the time zone of the session that runs the revision: no database"
                + " says so, and the downgrade does not bring it back. Add a column of the new"
                + " type, copy and compare, then drop the old one. If it is meant, put"
                + " @Accept(value = \"lossy-type\", reason = \"...\") on it.");
    line("x varbinary(9)", "x varbinary(8)").only("narrowing-type").on("postgresql:15").finds();
    line("x varbinary(9)", "x varbinary(8)")
        .only("narrowing-type")
        .finds("warning narrowing-type t.x");
  }

  /** A word may stand for one type here and for another there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sql('timestamp')|date|postgresql mariadb mysql h2",
        "timestamp(6)|sql('date')|postgresql mariadb mysql h2",
        "timestamp(6)|sql('timestamp')|mariadb mysql",
        "timestamp(6)|sql('datetime')|mariadb mysql",
        "timestamp(6)|sql('timestamp(6)')|mariadb mysql",
        "sql('timestamp')|sql('timestamp(6)')|none",
        "timestamp(6)|sql('timestamp(3) not null')|postgresql mariadb mysql h2",
        "time(6)|sql('TIME')|mariadb mysql h2",
        "sql('float')|integer|postgresql mariadb mysql h2",
        "sql('real default 1')|numeric(5,1)|postgresql mariadb mysql h2",
        "sql('double precision')|bigint|postgresql mariadb mysql h2",
        "double|sql('float')|mariadb mysql",
        "double|sql('real')|postgresql h2",
        "double|sql('double precision')|none",
        "sql('bigint')|sql('real')|postgresql mariadb mysql h2",
        "sql('float')|sql('double precision')|none",
        "sql('nonsense')|date|none"
      })
  void aDefinitionIsJudgedAsWhatItNamesOnADatabase(String from, String to, String lossy) {
    for (String database : List.of("postgresql:15", "mariadb:11.4", "mysql:8.4", "h2:2.3")) {
      boolean loses = List.of(lossy.split(" ")).contains(database.split(":")[0]);
      line("x " + from, "x " + to)
          .only("lossy-type")
          .on(database)
          .finds(loses ? new String[] {"error lossy-type t.x"} : new String[0]);
    }
  }

  /** Where '2026-01-01 10:11:12' is a date, and 1.005 is 1.01. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(99)|date|postgresql mariadb mysql",
        "longtext|timestamp(6)|postgresql mariadb mysql h2",
        "varchar(99)|time(0)|postgresql mariadb mysql h2",
        "varchar(99)|numeric(10,2)|postgresql mariadb mysql h2",
        "varchar(99)|double|postgresql mariadb mysql h2",
        "varchar(99)|integer|none",
        "varchar(99)|uuid|none"
      })
  void aTextIsCutWhereItIsRead(String from, String to, String lossy) {
    for (String database : List.of("postgresql:15", "mariadb:11.4", "mysql:8.4", "h2:2.3")) {
      boolean loses = List.of(lossy.split(" ")).contains(database.split(":")[0]);
      line("x " + from, "x " + to)
          .only("lossy-type")
          .on(database)
          .finds(loses ? new String[] {"error lossy-type t.x"} : new String[0]);
      line("x " + from, "x " + to)
          .only("narrowing-type")
          .on(database)
          .finds("warning narrowing-type t.x");
    }
    line("x varchar(99)", "x numeric(10,2)")
        .only("lossy-type")
        .says(
            "column t.x changes from varchar(99) to numeric(10,2), and of values that read as"
                + " numeric(10,2), what it does not keep is cut or rounded away: no database says"
                + " so, and the downgrade does not bring it back. Add a column of the new type,"
                + " copy and compare, then drop the old one. If it is meant, put @Accept(value ="
                + " \"lossy-type\", reason = \"...\") on it.");
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
  void whatIsLessInACompositeTypeIsFound() {
    String part = "x composite(part: a integer, s %s)";
    line(part.formatted("varchar(9)"), part.formatted("varchar(5)"))
        .finds("warning narrowing-type t.x");
    line(part.formatted("enum('A', 'B')"), part.formatted("enum('A')"))
        .says(
            "attribute part.s no longer holds 'B'; the revision fails while a row has it, and the"
                + " running version may still write it. Give those rows another value first, in a"
                + " revision of its own.");
    line(part.formatted("enum('A', 'B')"), part.formatted("enum('A')"))
        .acceptedOn("part.s", "enum-constant-removed")
        .finds();
    line(part.formatted("integer"), part.formatted("integer") + "\n  check c ({x.s} is not null)")
        .finds("warning set-not-null part.s");
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
}
