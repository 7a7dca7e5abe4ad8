package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows must fulfil, where that is not certain. */
class RequirementsTest {

  private static final String T = "table t\n  id bigint not null\n  primary key (id)\n  ";

  /** A change of what follows the identifier of a table. */
  private static Change change(String before, String after) {
    return Change.of(T + before, T + after);
  }

  @Test
  void aColumnBecomesRequired() {
    change("x integer", "x integer not null")
        .requires("no rows of t without x: select {id}, {x} from {t} where {x} is null");
    change("x integer not null", "x integer")
        .requires()
        .requiresOnTheWayBack(
            "no rows of t without x: select {id}, {x} from {t} where {x} is null");
    change("x integer", "x integer not null").backfill("t.x", "0").requires();
    change("x integer", "x integer not null default (0)")
        .requires("no rows of t without x: select {id}, {x} from {t} where {x} is null");
  }

  /** The finding is of the same rows as the question, or there is neither. */
  @Test
  void aColumnThatBecomesRequiredIsSaidWhereRowsAreAsked() {
    String fails = "column t.x becomes required, which fails while a row has no value for it. ";
    change("x integer", "x integer not null")
        .finds("warning set-not-null t.x")
        .says(fails + "Put @Backfill(\"0\") on it with the SQL expression that gives it one");
    change(
            "x char(1)\n  check c ({x} in ('N','Y'))",
            "x char(1) not null\n  check c ({x} in ('N','Y'))")
        .says(fails + "Put @Backfill(\"'N'\") on it with the SQL expression that gives it one");
    change("x integer", "x integer not null")
        .oneOfSeveral("t.x")
        .says(fails + "Give such rows one by op.execute in the revision, once it is written");
    change("x integer", "x integer not null").backfill("t.x", "0").requires().finds();
    change("x integer", "x integer not null").accepted("t.x", "set-not-null").finds();
  }

  @Test
  void aRequiredColumnThatComesIsSaidAsNoRowsCanBeAsked() {
    String none = "column t.x is new and required, and the rows that exist have no value for it. ";
    String byHand =
        "ccept it to have the revision written, and edit that so that it adds the column without"
            + " notNull(), fills it by op.execute, and then requires it";
    change("", "x integer not null")
        .requires()
        .finds("error required-column t.x")
        .says(
            none
                + "Put @Backfill(\"0\") on it with the SQL expression that gives them one, or a"
                + " default: @ColumnDefault(\"0\"), or make it nullable");
    change("", "x integer not null").oneOfSeveral("t.x").says(none + "A" + byHand);
    Change.of(
            "table t\n  n integer", "table t\n  n integer\n  x integer not null\n  primary key (x)")
        .says(
            none
                + "It tells them apart in the primary key, so that each needs one of its own: a"
                + byHand);
    change("", "x integer not null").backfill("t.x", "0").requires().finds();
    change("", "x integer not null default (0)").requires().finds();
  }

  @Test
  void aListIsNotReadWithoutThePlacesOfItsRows() {
    String order = "x integer\n  o integer\n  check c ({o}>=0)";
    String places =
        "(select n.place from (select a.{id}, count(*)-1 as place from {t} a join {t} b on b.{x} ="
            + " a.{x} and b.{id} <= a.{id} group by a.{id}) n where n.{id} = {t}.{id})";
    change("x integer", order)
        .position("t.o", "x")
        .finds("error required-column t.o")
        .says(
            "column t.o is new and has the places of rows in a list, and Hibernate reads no list"
                + " of rows that exist without one. Put @Backfill(\""
                + places
                + "\") on it with the SQL expression that gives them one, which counts them by"
                + " their key here");
    change("x integer", order).position("t.o", "x").backfill("t.o", places).finds();
    change("x integer", order.replace("o integer", "o integer default (0)"))
        .position("t.o", "x")
        .finds();
  }

  /** What fills several columns is in use as long as one of them needs it. */
  @Test
  void whatFillsSeveralColumnsIsStaleForAllOrNone() {
    List<String> both = List.of("t.x", "t.y");
    change("x integer\n  y integer not null", "x integer not null\n  y integer not null")
        .backfill(both, "0")
        .finds();
    change(
            "x integer\n  y integer not null\n  unique t_key (y)",
            "x integer not null\n  y integer not null\n  unique t_key (y)")
        .backfill(both, "0")
        .requires();
    change("x integer not null\n  y integer not null", "x integer not null\n  y integer not null")
        .backfill(both, "0")
        .finds("warning stale-backfill t.x", "warning stale-backfill t.y");
  }

  @Test
  void aCheckIsAskedOfWholeNumbersOfAnyType() {
    change("x integer", "x tinyint\n  check c ({x} between 0 and 1)")
        .requires(
            "no rows of t whose x does not fit tinyint: select {id}, {x} from {t} where {x} < -128"
                + " or {x} > 127",
            "no rows of t that break check c: select {id}, {x} from {t} where not ({x} between 0"
                + " and 1)");
    change("x integer", "x bigint\n  check c ({x} >= -5)")
        .requires(
            "no rows of t that break check c: select {id}, {x} from {t} where not ({x} >= -5)");
    change("x integer", "x bigint\n  check c ({x} * 1000000 > 0)").requires();
    change("x numeric(5,2)", "x integer\n  check c ({x} > 0)").requires();
  }

  @Test
  void aNameIsNoUuid() {
    change("x enum('A','B')", "x uuid")
        .requires(
            "no rows of t whose x does not fit uuid: select {id}, {x} from {t} where {x} is not"
                + " null");
    change("x varchar(40)", "x uuid").requires();
  }

  @Test
  void aRequiredColumnThatComesBackFillsItselfOrKeepsRowsAway() {
    String rows = "no rows of t, for which nothing gives a value of x: select {id} from {t}";
    change("x varchar(9) not null", "").requires().requiresOnTheWayBack(rows);
    change("x varchar(9) not null default ('x')", "").requiresOnTheWayBack();
    change("x sql('varchar(9) not null default ''x''') not null", "").requiresOnTheWayBack();
    change("x sql('varchar(9) collate my_default') not null", "").requiresOnTheWayBack(rows);
    change("x sql('varchar(9) not null')", "").requiresOnTheWayBack(rows);
  }

  private static final String NO_SUM =
      "no rows of t that give x no value: select {id}, {y} from {t} where (y + 1) is null";

  @Test
  void aRequiredColumnIsGeneratedFromOneThatTakesNull() {
    change("y bigint", "y bigint\n  x bigint not null generated (y + 1)")
        .finds("warning required-generated t.x")
        .says(
            "column t.x is required and generated from y, which takes NULL: the revision does not"
                + " run while a row gives it none; later rows without one fail on H2 and MySQL, and"
                + " get in on PostgreSQL and MariaDB. Give NULL a value in the expression, as by"
                + " coalesce(y, 0), or make the column nullable")
        .requires(NO_SUM)
        .requiresOnTheWayBack();
    change("y bigint\n  x bigint not null generated (y + 1)", "y bigint")
        .requires()
        .requiresOnTheWayBack(NO_SUM);
    change("y bigint", "y bigint\n  x bigint not null generated (y + 1)")
        .accepted("t.x", "required-generated")
        .finds()
        .requires(NO_SUM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "bigint generated (y + 1)",
        "bigint not null generated (id + 1)",
        "bigint not null generated (coalesce(y, 0) + 1)",
        "bigint not null generated (COALESCE (y, z, id) + coalesce(z, -1))",
        "bigint not null generated (coalesce(y + z, coalesce(z, (2))))",
        "varchar(9) not null generated ('y')"
      })
  void aGeneratedColumnThatIsNullInNoRowOrMayBeIsNotAskedFor(String column) {
    change("y bigint\n  z bigint", "y bigint\n  z bigint\n  x " + column).finds().requires();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "coalesce(y, z)",
        "coalesce(y, null)",
        "coalesce(y, 0) + z",
        "coalesce + y",
        "nullif(id, 0)",
        "case when id > 0 then 1 else NULL end"
      })
  void anExpressionGivesNull(String expression) {
    change(
            "y bigint\n  z bigint",
            "y bigint\n  z bigint\n  x bigint not null generated (" + expression + ")")
        .finds("warning required-generated t.x");
  }

  @Test
  void aGeneratedColumnIsAskedForInTheFormerNames() {
    Change.of(
            "table t\n  a varchar(9)\n  `B b` bigint",
            "table u\n  c varchar(9)\n  d bigint\n  x bigint not null generated (f(c, '{d}') + D)")
        .renamedTable("u", "t")
        .renamed("u.c", "a")
        .renamed("u.d", "`B b`")
        .requires(
            "no rows of t that give x no value: select {`B b`}, {a} from {t} where (f({a},"
                + " '{{d}}') + {`B b`}) is null");
  }

  @Test
  void whatAGeneratedColumnReadsCannotBeAskedForBeforeItIsThere() {
    String x = "\n  x bigint not null generated (y + 1)";
    change("", "y bigint" + x).finds("warning required-generated t.x").requires();
    change("y integer", "y bigint" + x).finds("warning required-generated t.x").requires();
    change("y bigint", "y bigint not null" + x).backfill("t.y", "0").finds().requires();
    change(
            "y bigint\n  z bigint",
            "y bigint\n  z bigint not null\n  x bigint not null generated (y + z)")
        .backfill("t.z", "0")
        .finds("warning required-generated t.x")
        .requires();
  }

  @Test
  void aGeneratedColumnIsMadeAnew() {
    String x = "y bigint\n  x bigint not null generated (y + 1)";
    change("y bigint\n  x bigint", x)
        .finds("warning recreate-column t.x", "warning required-generated t.x")
        .requires(NO_SUM);
    change(x.replace("+ 1", "+ 2"), x).requires(NO_SUM);
    change(x.replace("y bigint", "y integer"), x).finds();
  }

  @Test
  void aGeneratedColumnBecomesRequired() {
    String y = "y bigint\n  x bigint%s generated (y + 1)";
    change(y.formatted(""), y.formatted(" not null"))
        .requires("no rows of t without x: select {id}, {x} from {t} where {x} is null")
        .finds("warning set-not-null t.x")
        .says(
            "column t.x becomes required, which fails while a row has no value for it. Give NULL a"
                + " value in its expression, as by coalesce(y, 0)");
    change(
            "y bigint not null\n  x bigint generated (y + 1)",
            "y bigint not null\n  x bigint not null generated (y + 1)")
        .requires()
        .finds();
    change(y.formatted(""), y.formatted(" not null").replace("y bigint", "y bigint not null"))
        .backfill("t.y", "0")
        .requires()
        .finds();
  }

  @Test
  void aKeyIsAddedOverColumnsThatStay() {
    String twins =
        "no rows of t that are equal in x, y: select {x}, {y} from {t} where {x} is not null and"
            + " {y} is not null group by {x}, {y} having count(*) > 1";
    change("x integer\n  y integer", "x integer\n  y integer\n  unique u (x, y)").requires(twins);
    change("x integer\n  y integer", "x integer\n  y integer\n  index i (x, y) unique")
        .requires(twins);
    change("x integer\n  y integer", "x integer\n  y integer\n  index i (x, y)").requires();
    change("x integer", "x integer\n  z integer\n  unique u (x, z)").requires();
    Change.of(
            "table t\n  x integer not null\n  y integer not null",
            "table t\n  x integer not null\n  y integer not null\n  primary key (x, y)")
        .requires(twins);
  }

  @Test
  void aKeyIsAddedOverWhatAllRowsGetAlike() {
    String one = "no rows of t that get the same x: select count(*) from {t} having count(*) > 1";
    String unique = "\n  unique u (x)";
    change("", "x varchar(9) not null" + unique).backfill("t.x", "'a'").requires(one);
    change("", "x integer not null default (0)" + unique).requires(one);
    change("", "x integer default (0)\n  index i (x) unique").requires(one);
    change("x integer default (0)" + unique, "").requiresOnTheWayBack(one);
    change("", "x varchar(9) not null" + unique).backfill("t.x", "cast(id as char(9))").requires();
    change("", "x integer default (0)\n  index i (x) unique options 'where x > 0'").requires();
    change("", "x integer" + unique).requires();
    change("", "x integer default (0)\n  z integer default (1)\n  unique u (x, z)")
        .requires(one.replace("x:", "x, z:"));
  }

  @Test
  void aKeyTellsRowsApartByTheColumnsThatStay() {
    String twins =
        "no rows of t that get the same x and are equal in y: select {y} from {t} where {y} is not"
            + " null group by {y} having count(*) > 1";
    change("y integer", "y integer\n  x integer default (0)\n  unique u (x, y)").requires(twins);
    change("y integer", "y integer\n  x integer not null\n  unique u (x, y)")
        .backfill("t.x", "7")
        .requires(twins);
    change(
            "y integer\n  unique k (y)",
            "y integer\n  x integer default (0)\n  unique k (y)\n  unique u (x, y)")
        .requires();
    change("", "x integer default (0)\n  unique u (id, x)").requires();
  }

  @Test
  void rowsWithoutAValueGetTheSameUnderAKey() {
    String one =
        "no rows of t that get the same x: select count(*) from {t} where {x} is null having"
            + " count(*) > 1";
    change("x integer\n  unique u (x)", "x integer not null\n  unique u (x)")
        .backfill("t.x", "0")
        .requires(one);
    change("x integer\n  unique u (x)", "x integer not null\n  unique u (x)")
        .backfill("t.x", "id")
        .requires();
    change("x integer\n  y integer", "x integer not null\n  y integer\n  unique u (x, y)")
        .backfill("t.x", "0")
        .requires(
            "no rows of t that are equal in x, y: select {x}, {y} from {t} where {x} is not null"
                + " and {y} is not null group by {x}, {y} having count(*) > 1",
            "no rows of t that get the same x and are equal in y: select {y} from {t} where {x} is"
                + " null and {y} is not null group by {y} having count(*) > 1");
  }

  /** A backfill that stands on does nothing any more, and one of a nullable column did it once. */
  @ParameterizedTest
  @ValueSource(strings = {"x integer", "x integer not null"})
  void whatIsFilledAlreadyGetsNoValue(String x) {
    change(x + "\n  y integer\n  unique u (x, y)", x + "\n  y integer\n  z date\n  unique u (x, y)")
        .backfill("t.x", "1")
        .requires();
    change(x + "\n  y integer", x + "\n  y integer\n  unique u (x, y)")
        .backfill("t.x", "1")
        .requires(
            "no rows of t that are equal in x, y: select {x}, {y} from {t} where {x} is not null"
                + " and {y} is not null group by {x}, {y} having count(*) > 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'it''s {x}'                 | true
          -1.5e3                      | true
          (date '2026-01-01')         | true
          cast('' as varchar(9))      | true
          '{}'::double precision      | true
          current_timestamp(3)        | true
          true                        | true
          id                          | false
          'a' + id                    | false
          "id" + 1                    | false
          date                        | false
          null                        | false
          random()                    | false
          nextval('s')                | false
          (select min(id) from p)     | false
          """)
  void anExpressionGivesAllRowsTheSame(String sql, boolean same) {
    assertThat(OneValue.isOne(sql)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          numeric(10,4) | numeric(10,2) | true
          numeric(10,2) | numeric(10,4) | false
          integer       | bigint        | false
          bigint        | double        | true
          integer       | double        | false
          double        | bigint        | true
          double        | float(24)     | true
          float(24)     | varchar(99)   | true
          bigint        | varchar(99)   | false
          varchar(9)    | varchar(99)   | false
          varchar(9)    | char(9)       | true
          varchar(9)    | integer       | true
          varchar(9)    | date          | true
          varchar(99)   | uuid          | true
          uuid          | varchar(99)   | false
          timestamp(6)  | timestamp(0)  | true
          timestamp(0)  | timestamp(6)  | false
          timestamp(6)  | date          | true
          date          | timestamp(6)  | false
          timestamp(6)  | instant(6)    | true
          """)
  void aKeyStaysOverWhatBecomesLessDistinct(String before, String after, boolean asks) {
    String twins =
        "no rows of t that are equal in x as %1$s: select {x as %1$s} from {t} where {x} is not"
            + " null%2$s group by {x as %1$s} having count(*) > 1";
    String read = after.equals("integer") ? " and not {x not as integer}" : "";
    String key = "x %s\n  unique u (x)";
    Change change =
        Change.of("table t\n  " + key.formatted(before), "table t\n  " + key.formatted(after));
    assertThat(change.difference().upgrade())
        .filteredOn(operation -> operation instanceof Operation.RequireNone)
        .extracting(operation -> OperationText.of(List.of(operation)).get(0))
        .filteredOn(question -> question.contains("equal"))
        .containsExactly(asks ? new String[] {twins.formatted(after, read)} : new String[0]);
  }

  @Test
  void whatBecomesLessDistinctIsAskedOfEveryKey() {
    String now = "select {x as numeric(10,2)} from {t} where {x} is not null group by";
    String twins =
        "no rows of t that are equal in x as numeric(10,2): %s {x as numeric(10,2)} having count(*)"
                .formatted(now)
            + " > 1";
    String before = "x numeric(10,4) not null";
    String after = "x numeric(10,2) not null";
    change(before, after + "\n  unique u (x)").requires(twins);
    change(before, after + "\n  index i (x) unique").requires(twins);
    change(before + "\n  index i (x) unique", after + "\n  index i (x) unique").requires(twins);
    change(before + "\n  index i (x)", after + "\n  index i (x)").requires();
    change("x timestamp(0)\n  unique u (x)", "x timestamp(6)\n  unique u (x)")
        .requires()
        .requiresOnTheWayBack(twins.replace("numeric(10,2)", "timestamp(0)"));
    Change.of(
            "table t\n  a integer not null\n  " + before + "\n  primary key (a, x)",
            "table t\n  a integer not null\n  " + after + "\n  primary key (a, x)")
        .requires(
            "no rows of t that are equal in a, x as numeric(10,2): select {a}, {x as numeric(10,2)}"
                + " from {t} where {a} is not null and {x} is not null group by {a}, {x as"
                + " numeric(10,2)} having count(*) > 1");
  }

  @Test
  void twoKeysOverTheSameColumnsAreOneQuestion() {
    change("x integer", "x integer\n  unique u (x)\n  index i (x) unique")
        .requires(
            "no rows of t that are equal in x: select {x} from {t} where {x} is not null group by"
                + " {x} having count(*) > 1");
  }

  @Test
  void aKeyIsAddedOverWhatWasUnique() {
    change("x integer\n  y integer\n  unique u (x)", "x integer\n  y integer\n  unique u (x, y)")
        .requires();
    change("x integer\n  unique u (x)", "x integer\n  index i (x) unique").requires();
    change("x integer", "x integer\n  unique u (id, x)").requires();
  }

  @Test
  void anIndexOverAnExpressionOrWithAConditionIsNotAsked() {
    change("x integer", "x integer\n  index i ((abs(x))) unique").requires();
    change("x integer", "x integer\n  index i (x) unique options 'where x > 0'").requires();
  }

  @Test
  void aForeignKeyIsAdded() {
    String parent = "table p\n  id bigint not null\n  primary key (id)\n";
    String child = T + "p_id bigint";
    String key = "\n  foreign key f (p_id) references p (id)";
    Change.of(parent + child, parent + child + key)
        .requires(
            "no rows of t whose p_id is not in p: select c.{id}, c.{p_id} from {t} c where"
                + " c.{p_id} is not null and not exists (select 1 from {p} p where p.{id} ="
                + " c.{p_id})");
    Change.of(child, parent + child + key)
        .requires(
            "no rows of t whose p_id is to be in p, which is new: select c.{id}, c.{p_id} from {t}"
                + " c where c.{p_id} is not null");
    Change.of(parent + T, parent + child + key).requires();
    Change.of(parent + child, parent + child + key + " options 'not valid'").requires();
    Change.of(parent + child + key, parent + child + key + " on delete cascade").requires();
  }

  @Test
  void aCheckIsAdded() {
    change("x integer\n  y integer", "x integer\n  y integer\n  check c ({x} < {y})")
        .requires(
            "no rows of t that break check c: select {id}, {x}, {y} from {t} where not ({x} <"
                + " {y})");
    change("x integer", "x integer\n  y integer\n  check c ({x} < {y})").requires();
  }

  @Test
  void aCheckIsAddedThatAnotherSaidAsMuchAs() {
    String both =
        "x date\n  y date\n  check c ({x} <> 'S' or ({x} is not null and {y} is not null))";
    String one = "x date\n  y date\n  check d ({x} <> 'S' or ({y} is not null))";
    change(both, one).requires();
    change(one, both)
        .requires(
            "no rows of t that break check c: select {id}, {x}, {y} from {t} where not ({x} <> 'S'"
                + " or ({x} is not null and {y} is not null))");
  }

  @Test
  void aCheckIsOfTheTextsOfWhatTheColumnHeld() {
    change("x clob", "x varchar(9)\n  check c ({x} in ('A'))")
        .requires(
            "no rows of t whose x does not fit varchar(9): select {id}, {x} from {t} where"
                + " char_length({x as clob}) > 9",
            "no rows of t that break check c: select {id}, {x} from {t} where {x} is not null and"
                + " {x as clob} not in ('A')");
    change("x varchar(9)", "x char(1)\n  check c ({x} in ('N','Y'))")
        .requires(
            "no rows of t whose x does not fit char(1): select {id}, {x} from {t} where"
                + " char_length({x}) > 1",
            "no rows of t that break check c: select {id}, {x} from {t} where {x} not in ('N',"
                + " 'Y')");
    change("x boolean", "x enum('B')\n  check c ({x} in ('B'))")
        .requires(
            "no rows of t whose x does not fit enum('B'): select {id}, {x} from {t} where {x} is"
                + " not null and concat({x}, '') not in ('B')",
            "no rows of t that break check c: select {id}, {x} from {t} where {x} is not null and"
                + " concat({x}, '') not in ('B')");
  }

  @Test
  void aDefinitionIsAskedForAsTheTypeThatItNames() {
    change("x varchar(100)", "x sql('varchar(5) default ''none''')")
        .requires(
            "no rows of t whose x does not fit varchar(5): select {id}, {x} from {t} where"
                + " char_length({x}) > 5")
        .requiresOnTheWayBack();
    change("x sql('numeric(10, 1)')", "x sql('decimal(5) check (x > 0)')")
        .requires(
            "no rows of t whose x does not fit numeric(5,0): select {id}, {x} from {t} where {x}"
                + " <= -99999.5 or {x} >= 99999.5");
    change("x sql('time')", "x sql('varchar(5)')")
        .requires(
            "no rows of t whose x does not fit varchar(5): select {id}, {x} from {t} where"
                + " char_length(concat({x}, '')) > 5");
    change("x sql('float')", "x integer")
        .requires(
            "no rows of t whose x does not fit integer: select {id}, {x} from {t} where {x} <="
                + " -2147483648.5 or {x} >= 2147483647.5");
    change("x sql('real')", "x sql('numeric(5,1)')")
        .requires(
            "no rows of t whose x does not fit numeric(5,1): select {id}, {x} from {t} where {x} <="
                + " -9999.95 or {x} >= 9999.95");
    change("x sql('numeric')", "x numeric(5,1)")
        .requires(
            "no rows of t whose x does not fit numeric(5,1): select {id}, {x} from {t} where {x} <="
                + " -9999.95 or {x} >= 9999.95")
        .requiresOnTheWayBack();
    change("x double", "x sql('decimal')").requires();
    change("x sql('timestamp')", "x date").requires();
    change("x integer", "x sql('integer default 3')").requires().requiresOnTheWayBack();
    change("x varchar(100)", "x sql('citext')").requires();
  }

  @Test
  void aDefinitionTakesNoNumberBelowZero() {
    String rows = "no rows of t whose x does not fit sql('%s'): select {id}, {x} from {t} where ";
    String small = "no rows of t whose x does not fit %s: select {id}, {x} from {t} where {x} ";
    change("x bigint", "x sql('int(10) unsigned')")
        .requires(rows.formatted("int(10) unsigned") + "{x} < 0 or {x} > 4294967295")
        .requiresOnTheWayBack();
    change("x double", "x sql('smallint unsigned zerofill')")
        .requires(rows.formatted("smallint unsigned zerofill") + "{x} < 0 or {x} >= 65535.5")
        .requiresOnTheWayBack();
    change("x sql('bigint(20) unsigned')", "x bigint")
        .requires(small.formatted("bigint") + "< -9223372036854775808 or {x} > 9223372036854775807")
        .requiresOnTheWayBack(
            rows.formatted("bigint(20) unsigned") + "{x} < 0 or {x} > 18446744073709551615");
    change("x sql('int unsigned')", "x sql('bigint unsigned')")
        .requires()
        .requiresOnTheWayBack(rows.formatted("int unsigned") + "{x} < 0 or {x} > 4294967295");
    change("x numeric(9,4)", "x sql('decimal(5,2) unsigned')")
        .requires(rows.formatted("decimal(5,2) unsigned") + "{x} < 0 or {x} >= 999.995");
  }

  @Test
  void textIsAskedWhetherItIsReadAsANumber() {
    change("x varchar(9)", "x integer")
        .requires(
            "no rows of t whose x does not fit integer: select {id}, {x} from {t} where {x not as"
                + " integer}");
    change("x varchar(9)\n  unique u (x)", "x sql('decimal(5,2)')\n  unique u (x)")
        .requires(
            "no rows of t whose x does not fit numeric(5,2): select {id}, {x} from {t} where {x not"
                + " as numeric(5,2)}",
            "no rows of t that are equal in x as numeric(5,2): select {x as numeric(5,2)} from {t}"
                + " where {x} is not null and not {x not as numeric(5,2)} group by {x as"
                + " numeric(5,2)} having count(*) > 1");
  }

  @Test
  void aDefinitionMayRequireAColumn() {
    String definition = "x sql('integer not null default 3')";
    change("x integer", definition)
        .finds("warning set-not-null t.x")
        .requires("no rows of t without x: select {id}, {x} from {t} where {x} is null");
    change("x integer", definition).backfill("t.x", "0").requires().finds();
    change(definition, definition + " not null").requires().finds();
  }

  @Test
  void truthValuesAreConverted() {
    List<String> columns =
        List.of(
            "x boolean",
            "x integer\n  check c ({x} in (0,1))",
            "x char(1)\n  check c ({x} in ('N','Y'))",
            "x char(1)\n  check c ({x} in ('F','T'))");
    for (String before : columns) {
      for (String after : columns) {
        change(before, after).requires();
      }
    }
    change("x boolean", "x char(1)\n  check c ({x} in ('J','N'))")
        .requires(
            "no rows of t whose x does not fit char(1): select {id}, {x} from {t} where {x} is not"
                + " null",
            "no rows of t that break check c: select {id}, {x} from {t} where {x} is not null and"
                + " concat({x}, '') not in ('J', 'N')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {x} in ('A')           | {x} in ('A','B')       | false
          {x} in ('A','B')       | {x} in ('A')           | true
          {x} between 0 and 2    | {x} between 0 and 3    | false
          {x} between 0 and 3    | {x} between 0 and 2    | true
          {x} between 0 and 3    | {x} in ('A')           | true
          """)
  void aCheckOfMoreValuesNeedsNoQuestion(String before, String after, boolean asks) {
    String question =
        "no rows of t that break check c: select {id}, {x} from {t} where not (" + after + ")";
    Change change =
        change(
            "x varchar(9)\n  check c (" + before + ")", "x varchar(9)\n  check c (" + after + ")");
    change.requires(asks ? new String[] {question} : new String[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          varchar(9)     | varchar(5)    | char_length({x}) > 5
          varchar(5)     | varchar(9)    |
          longtext       | varchar(9)    | char_length({x}) > 9
          clob           | varchar(9)    | char_length({x as clob}) > 9
          clob           | longtext      |
          nclob          | char(1)       | char_length({x as clob}) > 1
          bigint         | varchar(20)   |
          bigint         | varchar(9)    | char_length(concat({x}, '')) > 9
          uuid           | varchar(9)    | char_length(concat({x}, '')) > 9
          bigint         | integer       | {x} < -2147483648 or {x} > 2147483647
          integer        | bigint        |
          integer        | numeric(5,2)  | {x} <= -1000 or {x} >= 1000
          numeric(9,2)   | numeric(5,2)  | {x} <= -1000 or {x} >= 1000
          numeric(5,2)   | numeric(9,2)  |
          numeric(9,2)   | smallint      | {x} <= -32768.5 or {x} >= 32767.5
          numeric(9,0)   | smallint      | {x} < -32768 or {x} > 32767
          numeric(5,1)   | smallint      |
          numeric(5,3)   | numeric(4,2)  | {x} <= -99.995 or {x} >= 99.995
          numeric(12,4)  | numeric(4,2)  | {x} <= -99.995 or {x} >= 99.995
          numeric(5,3)   | numeric(5,2)  |
          numeric(4,2)   | numeric(4,4)  | {x} <= -1 or {x} >= 1
          double         | integer       | {x} <= -2147483648.5 or {x} >= 2147483647.5
          real           | bigint        | {x} <= -9223372036854775808.5 or {x} >= 9223372036854775807.5
          double         | numeric(5,2)  | {x} <= -999.995 or {x} >= 999.995
          float(53)      | numeric(19,2) | {x} <= -99999999999999950 or {x} >= 99999999999999950
          real           | numeric(8,2)  | {x} <= -999999.5 or {x} >= 999999.5
          float(24)      | numeric(6,0)  | {x} <= -999999.5 or {x} >= 999999.5
          double         | real          | abs({x}) > 3.4028234663852886e38 and abs({x}) <= 1.7976931348623157e308 or {x} <> 0 and abs({x}) <= 7.006492321624085e-46
          float(53)      | float(24)     | abs({x}) > 3.4028234663852886e38 and abs({x}) <= 1.7976931348623157e308 or {x} <> 0 and abs({x}) <= 7.006492321624085e-46
          numeric(39,0)  | real          | abs({x}) > 3.4028234663852886e38 and abs({x}) <= 1.7976931348623157e308 or {x} <> 0 and abs({x}) <= 7.006492321624085e-46
          numeric(38,0)  | real          |
          float(24)      | real          |
          float(53)      | double        |
          integer        | double        |
          enum('A','B')  | enum('B')     | {x} in ('A')
          enum('B')      | enum('A','B') |
          boolean        | varchar(5)    |
          boolean        | varchar(4)    | {x} = false
          boolean        | char(1)       | {x} is not null
          varchar(9)     | enum('B','C') | {x} not in ('B', 'C')
          timestamp(6)   | timestamp(3)  |
          varchar(9)     | boolean       | {x not as boolean}
          longtext       | boolean       | {x not as boolean}
          integer        | boolean       | {x not as boolean of integer}
          numeric(5,2)   | boolean       | {x not as boolean of numeric(5,2)}
          boolean        | integer       |
          enum('A')      | boolean       |
          """)
  void aTypeGetsNarrower(String before, String after, String condition) {
    Change change = change("x " + before, "x " + after);
    String type = change.after("t", "x").toString();
    change.requires(
        condition == null
            ? new String[0]
            : new String[] {
              "no rows of t whose x does not fit %s: select {id}, {x} from {t} where %s"
                  .formatted(type, condition)
            });
  }

  /** Their values are no text to be read in an error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varbinary(9) | varbinary(5)",
        "varbinary(9) | binary(5)",
        "binary(9)    | varbinary(5)",
        "longbinary   | varbinary(5)",
        "blob         | varbinary(5)"
      })
  void bytesGetNarrower(String before, String after) {
    String tooLong =
        "no rows of t whose x does not fit %1$s: select {id} from {t} where {x not as %1$s}"
            .formatted(after);
    change("x " + before, "x " + after).requires(tooLong).requiresOnTheWayBack();
    change("x " + after, "x " + before).requires().requiresOnTheWayBack(tooLong);
  }

  @Test
  void bytesThatFitAreNotAskedFor() {
    change("x varbinary(5)", "x binary(5)").requires().requiresOnTheWayBack();
    change("x longbinary", "x blob").requires().requiresOnTheWayBack();
  }

  @Test
  void bytesAreAskedForByThemselvesWhereThereIsNoKey() {
    Change.of("table t\n  y blob", "table t\n  x varbinary(5)")
        .renamed("t.x", "y")
        .requires(
            "no rows of t whose y does not fit varbinary(5): select {y} from {t} where {y not as"
                + " varbinary(5)}");
  }

  @Test
  void textThatIsNoTruthValueIsAskedForOnTheWayBackToo() {
    String question =
        "no rows of t whose x does not fit boolean: select {id}, {x} from {t} where {x not as"
            + " boolean}";
    change("x varchar(9)", "x boolean").requires(question).requiresOnTheWayBack();
    change("x boolean", "x varchar(9)").requires().requiresOnTheWayBack(question);
    change("x char(1)\n  check c ({x} in ('J','N'))", "x boolean").requires(question);
    change("x char(1)\n  check c ({x} in ('Y','N'))", "x boolean").requires();
  }

  @Test
  void anEnumTypeLosesAValue() {
    String model = "enum type mood: %1$s\ntable t\n  m named_enum(mood: %1$s)";
    Change.of(model.formatted("'IT''S {ON}', 'OFF'"), model.formatted("'OFF'"))
        .requires(
            "no rows of t whose m does not fit named_enum(mood: 'OFF'): select {m} from {t} where"
                + " {m} in ('IT''S {{ON}}')");
  }

  @Test
  void theQuestionIsInTheFormerNames() {
    Change.of(
            "table t\n  a integer\n  b integer",
            "table u\n  b integer not null\n  c integer\n  unique k (c)\n  check g ({b} < {c})")
        .renamedTable("u", "t")
        .renamed("u.b", "a")
        .renamed("u.c", "b")
        .requires(
            "no rows of t without a: select {a} from {t} where {a} is null",
            "no rows of t that are equal in b: select {b} from {t} where {b} is not null group by"
                + " {b} having count(*) > 1",
            "no rows of t that break check g: select {a}, {b} from {t} where not ({a} < {b})");
  }

  @Test
  void whatIsMadeAnewHoldsNothingToAskFor() {
    change("x varbinary(16)", "x uuid\n  unique u (x)").requires();
    Change.of("", T + "x integer not null\n  unique u (x)").requires();
  }
}
