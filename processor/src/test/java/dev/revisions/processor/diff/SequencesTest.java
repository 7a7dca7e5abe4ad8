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

  @Test
  void anEnumTypeGetsAValueAndKeepsItOnTheWayBack() {
    String model = "enum type mood: %1$s\ntable t\n  m named_enum(mood: %1$s)";
    Change.of(model.formatted("'SAD'"), model.formatted("'SAD', 'OK'"))
        .gives("add enum value mood OK", "alter column t.m named_enum(mood: 'SAD', 'OK')")
        .andBack("alter column t.m named_enum(mood: 'SAD')")
        .finds();
    Change.of(model.formatted("'SAD'"), model.formatted("'OK', 'SAD'"))
        .gives("add enum value mood OK", "alter column t.m named_enum(mood: 'OK', 'SAD')")
        .finds("warning enum-value-position mood")
        .says(
            "a new value stands before others in enum type mood, but a database puts it at the end,"
                + " which is where it sorts");
  }

  @Test
  void anEnumTypeLosesNoValue() {
    Change.of("enum type mood: 'SAD', 'OK'", "enum type mood: 'OK'")
        .finds("error enum-value-removed mood")
        .says(
            "enum type mood has lost SAD, and no database takes a value out of an enum type. Keep"
                + " it, or give the enum a type of another name");
    Change.of("enum type mood: 'SAD', 'OK'", "enum type mood: 'OK', 'SAD'")
        .finds("error enum-value-removed mood");
    Change.of("enum type mood: 'SAD', 'OK'", "").gives("drop enum type mood").finds();
  }

  @Test
  void aSchemaGoesLast() {
    Change.of("schema s\ntable s.t\n  id bigint\nsequence s.q start 1 increment 1", "")
        .gives("drop table s.t", "drop sequence s.q", "drop schema s")
        .andBack("create schema s", "create sequence s.q", "create table s.t");
  }
}
