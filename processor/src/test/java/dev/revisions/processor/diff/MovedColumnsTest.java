package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns that go to another table whose rows have the same keys. */
class MovedColumnsTest {

  private static final String ANIMAL =
      "table animal\n  id bigint not null\n  %s\n  primary key (id)\n";

  private static final String CAT =
      "table cat\n  animal_id bigint not null\n  %s\n  primary key (animal_id)\n"
          + "  foreign key f (animal_id) references animal (id)\n";

  private static final String LION =
      "table lion\n  cat_id bigint not null\n  %s\n  primary key (cat_id)\n"
          + "  foreign key g (cat_id) references cat (animal_id)\n";

  private static final String NAME = "name varchar(9)";
  private static final String UP = "(select cat.name from cat where cat.animal_id = animal.id)";
  private static final String DOWN =
      "(select animal.name from animal where animal.id = cat.animal_id)";

  private static Change pulledUp(String from, String to) {
    return Change.of(
        ANIMAL.formatted("x date") + CAT.formatted(from),
        ANIMAL.formatted("x date\n  " + to) + CAT.formatted("y date").replace("  y date\n", ""));
  }

  private static Change pushedDown(String from, String to) {
    return Change.of(
        ANIMAL.formatted(from) + CAT.formatted("y date"),
        ANIMAL.formatted("x date").replace("  x date\n", "") + CAT.formatted("y date\n  " + to));
  }

  private static String message(Change change) {
    return change.difference().findings().get(0).message();
  }

  @Test
  void aColumnThatIsPulledUpIsAskedForWithBothAnswers() {
    pulledUp(NAME, NAME)
        .says(
            "column animal.name is new, and cat.name of the same type, varchar(9), is gone, whose"
                + " rows have the same keys. If it moved, put @Backfill(\""
                + UP
                + "\") on it, which takes the values over; if not, put @Accept(value ="
                + " \"drop-column\", reason = \"...\") on it");
    pulledUp(NAME, NAME)
        .accepted("animal.name", "drop-column")
        .gives("add column animal.name varchar(9)", "drop column cat.name")
        .finds();
  }

  @Test
  void itsValuesGoOverBeforeItIsDroppedAndBack() {
    pulledUp(NAME, NAME)
        .backfill("animal.name", UP)
        .gives("add column animal.name varchar(9) backfill (" + UP + ")", "drop column cat.name")
        .andBack(
            "add column cat.name varchar(9) backfill (" + DOWN + ")", "drop column animal.name")
        .says("column cat.name is dropped, and its values go to animal.name");
  }

  @Test
  void anotherValueIsNoMove() {
    pulledUp(NAME, NAME)
        .backfill("animal.name", "'x'")
        .andBack("add column cat.name varchar(9)", "drop column animal.name")
        .says("column cat.name is dropped, and its values are lost");
  }

  @Test
  void whatIsPushedDownIsLostWhereNoRowIs() {
    pushedDown(NAME, NAME)
        .says(
            "column cat.name is new, and animal.name of the same type, varchar(9), is gone, whose"
                + " rows have the same keys. If it moved, put @Backfill(\""
                + DOWN
                + "\") on it, which takes the values over, but for those of rows that are not in"
                + " cat; if not, put @Accept(value = \"drop-column\", reason = \"...\") on it");
    pushedDown(NAME, NAME)
        .backfill("cat.name", DOWN)
        .andBack("add column animal.name varchar(9) backfill (" + UP + ")", "drop column cat.name")
        .says(
            "column animal.name is dropped, and its values go to cat.name, but for those of rows"
                + " that are not in cat");
  }

  @Test
  void aRequiredColumnGetsAValueWhereThereIsNone() {
    pulledUp(NAME, NAME + " not null").finds("error ambiguous-move animal.name");
    assertThat(message(pulledUp(NAME, NAME + " not null")))
        .contains("@Backfill(\"coalesce(" + UP + ", '')\")");
    assertThat(message(pushedDown(NAME, NAME + " not null")))
        .contains("@Backfill(\"coalesce(" + DOWN + ", '')\")");
    assertThat(message(pushedDown(NAME + " not null", NAME + " not null")))
        .contains("@Backfill(\"" + DOWN + "\")");
  }

  @Test
  void theWayBackAsksForWhatNothingGivesAValue() {
    pushedDown(NAME + " not null", NAME)
        .backfill("cat.name", DOWN)
        .requiresOnTheWayBack(
            "no rows of animal, for which nothing gives a value of name: select c.{id} from"
                + " {animal} c where not exists (select 1 from {cat} p where p.{animal_id} = c.{id}"
                + " and p.{name} is not null)");
  }

  @Test
  void aColumnMovesPastATableInBetween() {
    String animal = ANIMAL.formatted("x date\n  %s");
    String lion = LION.formatted("%s");
    Change.of(
            animal.formatted("z date") + CAT.formatted("y date") + lion.formatted(NAME),
            animal.formatted(NAME) + CAT.formatted("y date") + lion.formatted("v integer"))
        .accepted("animal.z", "drop-column")
        .backfill("animal.name", "(select lion.name from lion where lion.cat_id = animal.id)")
        .says("column lion.name is dropped, and its values go to animal.name");
  }

  @Test
  void aColumnIsPulledUpFromSeveralTables() {
    String animal = ANIMAL.formatted("x date%s");
    String dog = CAT.replace("cat", "dog").replace("foreign key f", "foreign key g");
    assertThat(
            message(
                Change.of(
                    animal.formatted("") + CAT.formatted(NAME) + dog.formatted(NAME),
                    animal.formatted("\n  " + NAME)
                        + CAT.formatted("lives integer")
                        + dog.formatted("barks integer"))))
        .contains("and cat.name and dog.name of the same type")
        .contains("@Backfill(\"coalesce(%s, %s)\")".formatted(UP, UP.replace("cat", "dog")));
  }

  @Test
  void whatHasToBeQuotedStandsInBraces() {
    String quoted = "`Name` varchar(9)";
    String up = UP.replace("cat.name", "cat.{`Name`}");
    assertThat(message(pulledUp(quoted, quoted))).contains("@Backfill(\"" + up + "\")");
    pulledUp(quoted, quoted)
        .backfill("animal.`Name`", up)
        .andBack(
            "add column cat.`Name` varchar(9) backfill ("
                + DOWN.replace("animal.name", "animal.{`Name`}")
                + ")",
            "drop column animal.`Name`");
    assertThat(message(pulledUp("rank integer", "rank integer")))
        .contains("@Backfill(\"" + UP.replace("cat.name", "cat.{rank}") + "\")");
    assertThat(message(pulledUp(quoted, quoted).oneOfSeveral("animal.`Name`")))
        .contains(" = ...\")");
  }

  @Test
  void tablesOfOneNameInTwoSchemasAreToldApart() {
    String model =
        "table a.t\n  id bigint not null\n  %s\n  primary key (id)\n"
            + "table b.t\n  id bigint not null\n  %s\n  primary key (id)\n"
            + "  foreign key f (id) references a.t (id)";
    assertThat(
            message(
                Change.of(
                    model.formatted("x date", "y date\n  " + NAME),
                    model.formatted("x date\n  " + NAME, "y date"))))
        .contains("(select former_t.name from b.t former_t where former_t.id = t.id)");
  }

  @Test
  void whatNamesItsColumnIsWrittenByHand() {
    assertThat(message(pulledUp(NAME, NAME).oneOfSeveral("animal.name")))
        .contains(
            "Put @Accept(value = \"drop-column\", reason = \"...\") on it; if it moved, edit the"
                + " revision, once it is written, so that it gives rows their values before it"
                + " drops that, by op.execute(\"update animal set name = "
                + UP
                + "\")");
  }

  @Test
  void whatIsSaidToMoveMayGetAnotherSize() {
    pulledUp(NAME, "name varchar(99)")
        .backfill("animal.name", UP)
        .says("column cat.name is dropped, and its values go to animal.name");
    pulledUp(NAME, "name varchar(99)")
        .backfill("animal.name", UP)
        .andBack(
            "add column cat.name varchar(9) backfill (" + DOWN + ")", "drop column animal.name")
        .requiresOnTheWayBack(
            "no rows of animal whose name does not fit varchar(9): select {id}, {name} from"
                + " {animal} where char_length({name}) > 9");
    pulledUp("name integer", "name bigint")
        .backfill("animal.name", UP)
        .says("column cat.name is dropped, and its values go to animal.name");
    pulledUp("name integer", NAME)
        .backfill("animal.name", UP)
        .says("column cat.name is dropped, and its values are lost");
  }

  @Test
  void noConstantIsGivenToSeveralRowsOfAKey() {
    String key = NAME + " not null\n  unique u (name)";
    assertThat(message(pulledUp(NAME, key))).contains("@Backfill(\"coalesce(" + UP + ", ...)\")");
  }

  @Test
  void tablesOfOtherKeysHaveNothingInCommon() {
    String owner = ANIMAL.formatted("x date%s");
    String cat =
        "table cat\n  id bigint not null\n  owner_id bigint\n  %s\n  primary key (id)\n"
            + "  foreign key f (owner_id) references animal (id)";
    Change.of(
            owner.formatted("") + cat.formatted(NAME),
            owner.formatted("\n  " + NAME) + cat.formatted("y date"))
        .finds("warning drop-column cat.name");
    pulledUp(NAME, "name integer").finds("warning drop-column cat.name");
  }
}
