package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sequences, enum types and schemas. */
class SequencesTest {

  @Test
  void aSequenceComesGoesOrChanges() {
    Change.of("", "sequence s start 1 increment 50")
        .gives("create sequence s")
        .andBack("drop sequence s");
    Change.of("sequence s start 1 increment 50", "sequence s start 1 increment 1")
        .gives("alter sequence s start 1 increment 1")
        .andBack("alter sequence s start 1 increment 50");
    Change.of(
            "sequence s (com.acme.A) start 1 increment 50",
            "sequence s (com.acme.B) start 1 increment 50")
        .gives();
  }

  @Test
  void aSequenceIsThereWhileColumnsUseIt() {
    Change.of(
            "sequence a start 1 increment 1\ntable t\n  x bigint default (nextval('a'))",
            "sequence b start 1 increment 1\ntable t\n  x bigint default (nextval('b'))")
        .gives(
            "create sequence b",
            "alter column t.x bigint default (nextval('b'))",
            "drop sequence a");
  }

  private static final String NUMBERED_BY_A_SEQUENCE =
      """
      sequence dog_seq (com.acme.Dog) start 1 increment 50
      table dog (com.acme.Dog)
        id bigint not null
        primary key (id)
      """;

  private static final String NUMBERED_BY_THE_TABLE =
      """
      table dog (com.acme.Dog)
        id bigint not null identity
        primary key (id)
      """;

  @Test
  void aSequenceOfRowsContinuesAfterThemOnceNothingElseNumbersThem() {
    Change.of(NUMBERED_BY_A_SEQUENCE, NUMBERED_BY_THE_TABLE)
        .gives("alter column dog.id bigint not null identity", "drop sequence dog_seq")
        .andBack("alter column dog.id bigint not null", "create sequence dog_seq after dog.id");
    Change.of(NUMBERED_BY_A_SEQUENCE, NUMBERED_BY_A_SEQUENCE.replace("dog_seq", "own_seq"))
        .gives("rename sequence dog_seq to own_seq");
    Change.of("", NUMBERED_BY_A_SEQUENCE).gives("create sequence dog_seq", "create table dog");
  }

  @Test
  void aSequenceContinuesAfterTheKeysThatItGives() {
    String tables =
        """
        table cat (com.acme.Cat)
          id integer not null
          primary key (id)
        table dog (com.acme.Dog)
          number integer not null
          primary key (number)
        table puppy (com.acme.Dog, com.acme.Puppy)
          id integer not null
          primary key (id)
          foreign key f (id) references dog (number)
        table toys (com.acme.Dog)
          owner integer not null
          pos integer not null
          primary key (owner, pos)
        table tags (com.acme.Dog)
          tag varchar(9) not null
          primary key (tag)
        table other (com.acme.Other)
          id integer not null
          primary key (id)
        """;
    Change.of(tables, "sequence s (com.acme.Cat, com.acme.Dog) start 1 increment 50\n\n" + tables)
        .gives("create sequence s after cat.id after dog.number")
        .andBack("drop sequence s");
    Change.of(tables, "sequence s (com.acme.Cat) start -1 increment -1\n\n" + tables)
        .gives("create sequence s");
  }

  private static final String CATS_AND_DOGS =
      """
      table cat (com.acme.Cat)
        id bigint not null
        primary key (id)
      table dog (com.acme.Dog)
        id bigint not null%s
        primary key (id)
      """;

  @Test
  void aSequenceThatNumbersAnotherTableContinuesAfterItsRows() {
    String cats = "sequence s (com.acme.Cat) start 1 increment 50\n";
    String both = "sequence s (com.acme.Cat, com.acme.Dog) start 1 increment 50\n";
    String raised = "alter sequence s start 1 increment 50 after cat.id after dog.id";
    String assigned = CATS_AND_DOGS.formatted("");
    Change.of(cats + CATS_AND_DOGS.formatted(" identity"), both + assigned)
        .gives("alter column dog.id bigint not null", raised)
        .andBack("alter column dog.id bigint not null identity");
    Change.of(cats + assigned, both + assigned).gives(raised).andBack();
    String other = "sequence other (com.acme.%s) start 1 increment 50\n";
    Change.of(
            other.formatted("Dog, com.acme.Eel") + cats + assigned,
            other.formatted("Eel") + both + assigned)
        .gives(raised)
        .andBack("alter sequence other start 1 increment 50 after dog.id");
    Change.of(cats, both + assigned).gives("create table cat", "create table dog");
  }

  @Test
  void aSequenceOfWhatIsOnlyRenamedOrWasForgottenStays() {
    String both = "sequence s (com.acme.Cat, com.acme.Dog) start 1 increment 50\n";
    String assigned = CATS_AND_DOGS.formatted("");
    Change.of(both + assigned, (both + assigned).replace(".Dog", ".Doge")).gives();
    Change.of(both + assigned.replace(".Dog", ".Doge"), (both + assigned).replace(".Dog", ".Doge"))
        .gives();
  }

  @Test
  void aSequenceNumbersTheTablesOfAllClassesBelow() {
    String pets = "sequence s (com.acme.%s) start 1 increment 50\n";
    String both = CATS_AND_DOGS.formatted("");
    Change.of(both, pets.formatted("Pet") + both)
        .hierarchy("com.acme.Pet", "com.acme.Cat", "com.acme.Dog")
        .gives("create sequence s after cat.id after dog.id");
    Change.of(both, pets.formatted("Cat") + both)
        .hierarchy("com.acme.Cat", "com.acme.Dog")
        .gives("create sequence s after cat.id after dog.id");
    String eel = CATS_AND_DOGS.formatted("").replace("dog", "eel").replace(".Dog", ".Eel");
    String fish = both + eel.substring(eel.indexOf("table eel"));
    Change.of(pets.formatted("Pet") + fish, pets.formatted("Eel, com.acme.Pet") + fish)
        .hierarchy("com.acme.Pet", "com.acme.Cat", "com.acme.Dog")
        .gives("alter sequence s start 1 increment 50 after cat.id after dog.id after eel.id");
  }

  @Test
  void aSequenceOfAHierarchyStaysWhereNothingElseIsNumbered() {
    String pets = "sequence s (com.acme.%s) start 1 increment 50\n";
    String both = CATS_AND_DOGS.formatted("");
    Change.of(pets.formatted("Pet") + both, pets.formatted("Pet") + both)
        .hierarchy("com.acme.Pet", "com.acme.Cat", "com.acme.Dog")
        .gives();
    Change.of(pets.formatted("Pet") + both, pets.formatted("Animal") + both)
        .hierarchy("com.acme.Animal", "com.acme.Cat", "com.acme.Dog")
        .gives();
    Change.of(pets.formatted("Cat") + both, (pets.formatted("Cat") + both).replace(".Dog", ".Doge"))
        .hierarchy("com.acme.Cat", "com.acme.Doge")
        .gives();
  }

  @Test
  void aSequenceThatADefaultNamesIsThereBeforeIt() {
    Change.of(
            NUMBERED_BY_THE_TABLE,
            NUMBERED_BY_A_SEQUENCE.replace("not null\n", "not null default (nextval('dog_seq'))\n"))
        .gives(
            "create sequence dog_seq after dog.id",
            "alter column dog.id bigint not null default (nextval('dog_seq'))");
    Change.of(
            NUMBERED_BY_THE_TABLE,
            NUMBERED_BY_A_SEQUENCE + "  number sql('bigint default nextval(''dog_seq'')')\n")
        .gives(
            "create sequence dog_seq after dog.id",
            "alter column dog.id bigint not null",
            "add column dog.number sql('bigint default nextval(''dog_seq'')')");
    Change.of(NUMBERED_BY_THE_TABLE, NUMBERED_BY_A_SEQUENCE + "  number bigint not null\n")
        .backfill("dog.number", "nextval('DOG_SEQ')")
        .gives(
            "create sequence dog_seq after dog.id",
            "alter column dog.id bigint not null",
            "add column dog.number bigint not null backfill (nextval('DOG_SEQ'))");
  }

  @Test
  void aDefaultLetsGoOfASequenceThatIsRenamed() {
    Change.of(
            "sequence q start 1 increment 1\ntable t\n  x bigint default (nextval(q))",
            "sequence Q start 1 increment 1\ntable t\n  x bigint default (nextval(Q))")
        .gives(
            "alter column t.x bigint",
            "rename sequence q to Q",
            "alter column t.x bigint default (nextval(Q))");
  }

  @Test
  void aColumnThatGoesLetsGoOfASequenceThatIsRenamed() {
    Change.of(
            "sequence q start 1 increment 1\ntable t\n  id bigint\n  x bigint default (nextval(q))",
            "sequence Q start 1 increment 1\ntable t\n  id bigint")
        .gives("alter column t.x bigint", "rename sequence q to Q", "drop column t.x")
        .andBack("rename sequence Q to q", "add column t.x bigint default (nextval(q))");
  }

  @Test
  void theOnlySequenceOfAnEntityIsRenamedWithIt() {
    Change.of(
            """
            sequence Dog_SEQ (com.acme.Dog) start 1 increment 50
            table dog (com.acme.Dog)
              id bigint
            """,
            """
            sequence Doge_SEQ (com.acme.Doge) start 1 increment 1
            table dog (com.acme.Doge)
              id bigint
            """)
        .gives("rename sequence Dog_SEQ to Doge_SEQ", "alter sequence Doge_SEQ start 1 increment 1")
        .finds();
  }

  @Test
  void twoSequencesAreNotGuessed() {
    Change.of(
            """
            sequence a (com.acme.Dog) start 1 increment 50
            sequence b (com.acme.Dog) start 1 increment 50
            table dog (com.acme.Dog)
              id bigint
            """,
            """
            sequence c (com.acme.Dog) start 1 increment 50
            table dog (com.acme.Dog)
              id bigint
            """)
        .gives("create sequence c", "drop sequence a", "drop sequence b");
  }

  @Test
  @DisplayName("A77 an enum type is created before a column uses it, and goes after")
  void enumType() {
    Change.of(
            "table t\n  id bigint",
            "enum type mood: 'SAD', 'OK'\ntable t\n  id bigint\n  m named_enum(mood: 'SAD', 'OK')")
        .gives("create enum type mood [SAD, OK]", "add column t.m named_enum(mood: 'SAD', 'OK')")
        .andBack("drop column t.m", "drop enum type mood");
  }

  private static final String MOOD = "enum type mood: %1$s\ntable t\n  m named_enum(mood: %1$s)";

  private static Change mood(String before, String after) {
    return Change.of(MOOD.formatted(before), MOOD.formatted(after));
  }

  @Test
  void anEnumTypeGetsAValueWhereItStandsAndLosesItOnTheWayBack() {
    mood("'SAD'", "'SAD', 'OK'")
        .gives("add enum value mood OK", "alter column t.m named_enum(mood: 'SAD', 'OK')")
        .andBack(
            "rename enum type mood to former_mood",
            "create enum type mood [SAD]",
            "alter column t.m named_enum(mood: 'SAD')",
            "drop enum type former_mood")
        .finds();
    mood("'A', 'D'", "'A', 'B', 'C', 'D', 'E'")
        .gives(
            "add enum value mood B before D",
            "add enum value mood C before D",
            "add enum value mood E",
            "alter column t.m named_enum(mood: 'A', 'B', 'C', 'D', 'E')")
        .finds();
  }

  @Test
  void anEnumTypeThatLosesAValueOrSortsOtherwiseIsReplaced() {
    mood("'SAD', 'OK'", "'OK', 'GLAD'")
        .gives(
            "rename enum type mood to former_mood",
            "create enum type mood [OK, GLAD]",
            "alter column t.m named_enum(mood: 'OK', 'GLAD')",
            "drop enum type former_mood")
        .finds();
    mood("'SAD', 'OK'", "'OK', 'SAD'")
        .gives(
            "rename enum type mood to former_mood",
            "create enum type mood [OK, SAD]",
            "alter column t.m named_enum(mood: 'OK', 'SAD')",
            "drop enum type former_mood");
    Change.of(
            "enum type mood: 'A', 'B'\nenum type former_mood: 'X'",
            "enum type mood: 'B'\nenum type former_mood: 'X'")
        .gives(
            "rename enum type mood to former_former_mood",
            "create enum type mood [B]",
            "drop enum type former_former_mood");
    Change.of("enum type mood: 'SAD', 'OK'", "").gives("drop enum type mood").finds();
  }

  @Test
  void anEnumTypeChangesTheCaseOfItsName() {
    Change.of(MOOD.formatted("'SAD'"), MOOD.formatted("'SAD'").replace("mood", "Mood"))
        .gives("rename enum type mood to Mood")
        .andBack("rename enum type Mood to mood")
        .finds();
  }

  @Test
  void aSchemaGoesLast() {
    Change.of("schema s\ntable s.t\n  id bigint\nsequence s.q start 1 increment 1", "")
        .gives("drop table s.t", "drop sequence s.q", "drop schema s")
        .andBack("create schema s", "create sequence s.q", "create table s.t");
  }
}
