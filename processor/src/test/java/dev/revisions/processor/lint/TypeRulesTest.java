package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.revisions.schema.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column loses, or refuses, that gets another type or another definition. */
class TypeRulesTest {

  private static final List<String> DATABASES =
      List.of("postgresql:15", "mariadb:11.4", "mysql:8.4", "h2:2.3");

  private static void assertLoses(String from, String to, String lossy) {
    for (String database : DATABASES) {
      boolean loses = List.of(lossy.split(" ")).contains(database.split(":")[0]);
      line("x " + from, "x " + to)
          .only("lossy-type")
          .on(database)
          .finds(loses ? new String[] {"error lossy-type t.x"} : new String[0]);
    }
  }

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
        "bigint|sql('bigint unsigned')|narrowing-type|true",
        "bigint|sql('int unsigned')|narrowing-type|true",
        "sql('bigint unsigned')|bigint|narrowing-type|true",
        "sql('int(10) unsigned')|sql('bigint unsigned')|narrowing-type|false",
        "sql('int unsigned')|bigint|narrowing-type|false",
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
    assertLoses(from, to, lossy);
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
        "sql('numeric')|numeric(10,0)|postgresql",
        "numeric(10,2)|sql('decimal')|mariadb mysql h2",
        "sql('dec not null')|sql('numeric')|none",
        "sql('nonsense')|date|none"
      })
  void aDefinitionIsJudgedAsWhatItNamesOnADatabase(String from, String to, String lossy) {
    assertLoses(from, to, lossy);
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
    assertLoses(from, to, lossy);
    for (String database : DATABASES) {
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
}
