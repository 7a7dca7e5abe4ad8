package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two changes of one schema, and whether it matters which comes first. */
class FootprintTest {

  private static final String BASE =
      """
      table people
        id    bigint       not null
        name  varchar(50)
        city  varchar(50)
        primary key (id)
      table pets
        id        bigint not null
        owner_id  bigint
        primary key (id)
      sequence people_seq start 1 increment 50
      enum type color: 'RED'
      table places
        id  bigint not null
        at  composite(address: street varchar(50), zip varchar(9))
        primary key (id)
        unique places_at_key (at)
      """;

  /** The base after lines have been replaced, each written as {@code old -> new}. */
  private static List<Operation> change(String replacement) {
    String[] parts = replacement.split(" -> ", 2);
    assertThat(BASE).contains(parts[0]);
    String after = BASE.replace(parts[0], parts.length < 2 ? "" : parts[1].replace("|", "\n"));
    Schema before = Notation.schema(BASE);
    return Differ.diff(before, Notation.schema(after), Hints.NONE).upgrade();
  }

  private static final TableName PEOPLE = TableName.of("people");
  private static final Operation NAME_TO_TITLE =
      new Operation.RenameColumn(PEOPLE, "name", "title");

  private static void assertMeet(boolean expected, Operation one, Operation other) {
    assertThat(Footprint.of(one).meets(Footprint.of(other))).isEqualTo(expected);
    assertThat(Footprint.of(other).meets(Footprint.of(one))).isEqualTo(expected);
  }

  private static boolean meet(String one, String other) {
    return change(one).stream()
        .map(Footprint::of)
        .anyMatch(
            footprint -> change(other).stream().map(Footprint::of).anyMatch(footprint::meets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " & ",
      quoteCharacter = '"',
      value = {
        "  name  varchar(50) ->   name  varchar(90) &   city  varchar(50) ->   city  varchar(90)",
        "  city  varchar(50) ->   city  varchar(50)|  age   integer"
            + " &   city  varchar(50) ->   city  varchar(50)|  size  integer",
        "  owner_id  bigint ->   owner_id  bigint|  foreign key k (owner_id) references people (id)"
            + " &   city  varchar(50) ->   city  varchar(90)",
        "increment 50 -> increment 1 & 'RED' -> 'RED', 'BLUE'",
        "  city  varchar(50) ->   city  varchar(50)|  index i (city)"
            + " &   city  varchar(50) ->   city  varchar(50)|  index j (city)",
        "  name  varchar(50) ->   name  varchar(50)|  comment 'A'"
            + " &   city  varchar(50) ->   city  varchar(90)",
        "  name  varchar(50) ->   name  varchar(50)|  comment 'A'"
            + " &   owner_id  bigint ->   owner_id  bigint|  comment 'A'",
        "zip varchar(9)) -> zip varchar(9), n integer)"
            + " &   city  varchar(50) ->   city  varchar(50)|  k  composite(kind: n integer)",
        "zip varchar(9)) -> zip varchar(9), n integer)"
            + " &   unique places_at_key (at) ->   unique places_at_key (at)"
            + "|  check c ({at} is null or ({at.zip} is not null))",
      })
  void theOrderDoesNotMatter(String one, String other) {
    assertThat(meet(one, other)).isFalse();
    assertThat(meet(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " & ",
      quoteCharacter = '"',
      value = {
        "  name  varchar(50) ->   name  varchar(90) &   name  varchar(50) ->   Name  varchar(60)",
        "  city  varchar(50) ->   city  varchar(50)|  age   integer"
            + " &   city  varchar(50) ->   city  varchar(50)|  AGE   bigint",
        "  city  varchar(50) ->   city  varchar(50)|  index i (city)"
            + " &   city  varchar(50) ->   town  varchar(50)",
        "  city  varchar(50) ->   city  varchar(50)|  check c ({city} <> '')"
            + " &   city  varchar(50) ->   city  varchar(90)",
        "increment 50 -> increment 1 & sequence people_seq start 1 increment 50 -> schema s",
        "'RED' -> 'RED', 'BLUE' & 'RED' -> 'RED', 'GREEN'",
        "  name  varchar(50) ->   name  varchar(50)|  comment 'A'"
            + " &   name  varchar(50) ->   name  varchar(50)|  comment 'B'",
        "zip varchar(9)) -> zip varchar(9), n integer)"
            + " & zip varchar(9)) -> zip varchar(9), m integer)",
        "zip varchar(9)) -> zip varchar(9), n integer)"
            + " &   city  varchar(50) ->   city  composite(address: street varchar(50), zip"
            + " varchar(9))",
        "street varchar(50), zip varchar(9)) -> street varchar(50))"
            + " &   unique places_at_key (at) ->   unique places_at_key (at)"
            + "|  check c ({at} is null or ({at.zip} is not null))",
        "street varchar(50), zip varchar(9)) -> street varchar(50))"
            + " &   at  composite(address: street varchar(50), zip varchar(9))"
            + " ->   at  composite(place: street varchar(90), zip varchar(9))",
        "  unique places_at_key (at)"
            + " &   city  varchar(50) ->   city  composite(address: street varchar(50), zip"
            + " varchar(9))|  foreign key k (city) references places (at)",
        "table places -> table kind|  id  bigint|table places"
            + " &   city  varchar(50) ->   city  varchar(50)|  k  composite(kind: n integer)",
        "  city  varchar(50) ->   city  varchar(50)|  index i (city)"
            + " &   owner_id  bigint ->   owner_id  bigint|  index i (owner_id)",
      })
  void theOrderMatters(String one, String other) {
    assertThat(meet(one, other)).isTrue();
    assertThat(meet(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "upper(name), true",
    "upper({name}), true",
    "upper(city), false",
    "upper('name'), false",
    "(select max(p.title) from people p), true"
  })
  void whatFillsRowsReadsColumns(String backfill, boolean readsName) {
    var nick = Column.of("nick", Types.varchar(50));
    TableName table = TableName.of(backfill.contains("from") ? "pets" : "people");

    assertMeet(
        readsName, new Operation.AddColumn(table, nick, Optional.of(backfill)), NAME_TO_TITLE);
    assertMeet(
        readsName,
        new Operation.AlterColumn(table, nick, nick, Optional.of(backfill)),
        NAME_TO_TITLE);
  }

  @ParameterizedTest
  @CsvSource({
    "select {id} from {people} where {NAME} is null, true",
    "select {id} from {people} where {city} is null, false",
    "select c.{name} from {pets} c where c.{name} is null, false",
    "select 1 from {pets} c where not exists (select 1 from {people} p where p.{name} = c.{id}),"
        + " true"
  })
  void aQuestionReadsColumns(String query, boolean readsName) {
    assertMeet(readsName, new Operation.RequireNone("rows", query), NAME_TO_TITLE);
  }

  private static final Operation ID_ALTERED =
      new Operation.AlterColumn(
          PEOPLE,
          Column.of("id", Types.integer()),
          Column.of("id", Types.bigint()),
          Optional.empty());

  private static final Operation ID_TO_NUMBER = new Operation.RenameColumn(PEOPLE, "id", "number");

  /** Whether the order matters of a question and of what changes the key. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select {id}, {name} from {people} where {name} is null | false | true",
        "select {id} from {people} where {name} in ('{id}', 'union') | false | true",
        "select {id} from {people} where exists (select 1 from {order}) | false | true",
        "select c.{id} from {people} c where exists (select 1 from {pets} c where c.{id} = 1)"
            + " | true | true",
        "select {id} from {people} where {name not as boolean} | false | true",
        "select c.{id}, c.{name} from {people} c where c.{name} <> '' | false | true",
        "select c.{id} from {pets} c join {people} p on c.{id} = p.{name} | false | false",
        "select {id} from {pets} where {id} is null | false | false",
        "select {id} from {people} where {id} < 0 | true | true",
        "select {id} from {people} where id < 0 | true | true",
        "select {id} from {people} where {id as clob} = '' | true | true",
        "select {id as uuid} from {people} where {name} = '' | true | true",
        "select {name as numeric(10,2)} from {people} group by {name as numeric(10,2)}"
            + " | false | false",
        "select {id} + 1 from {people} where {name} is null | true | true",
        "select {name} from {people} p where p.{id} = 1 | true | true",
        "select {id} from {people} union select {id} from {pets} | true | true",
        "select {name} from {people} where {name} is null group by {name}, {id} | true | true",
        "select c.{id} from {pets} c where not exists (select 1 from {people} p where p.{id} ="
            + " c.{owner_id}) | true | true",
        "select c.{id} from {people} c where not exists (select 1 from {pets} p where p.{id} ="
            + " c.{name}) | false | true",
      })
  void aQuestionShowsColumnsWhateverTheyHold(String query, boolean reads, boolean names) {
    assertMeet(reads, new Operation.RequireNone("rows", query), ID_ALTERED);
    assertMeet(names, new Operation.RequireNone("rows", query), ID_TO_NUMBER);
  }

  @Test
  void aGeneratedColumnComesBackOverColumns() {
    Column upper = Column.of("nick", Types.varchar(50)).withGenerated(Optional.of("upper(name)"));

    assertMeet(true, new Operation.DropColumn(PEOPLE, "nick", Optional.of(upper)), NAME_TO_TITLE);
  }

  @Test
  void aSequenceIsMovedIntoASchemaThatThereIs() {
    Operation moved =
        new Operation.RenameSequence(TableName.of("y_gen"), TableName.parse("billing.y_gen"));

    assertMeet(true, moved, new Operation.DropSchema("billing"));
    assertMeet(false, moved, new Operation.DropSchema("core"));
  }
}
