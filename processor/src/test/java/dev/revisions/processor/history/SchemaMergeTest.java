package dev.revisions.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Branches;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What two branches make of one schema together. */
class SchemaMergeTest {

  private static Schema schema(String... tables) {
    return Notation.schema(
        Arrays.stream(tables)
            .map(t -> "table %s\n  c  %s\n".formatted(t.substring(0, 1), t.substring(2)))
            .collect(Collectors.joining()));
  }

  private static final String PART = "composite(part: a integer)";
  private static final String MORE = "composite(part: a integer, b integer)";

  @Test
  void aTypeThatOneHasChangedIsThatOfTheNewTablesOfTheOther() {
    Schema base = schema("t " + PART);
    Schema changed = schema("t " + MORE);
    Schema used = schema("t " + PART, "u composite(outer: p " + PART + ")");
    Schema both = schema("t " + MORE, "u composite(outer: p " + MORE + ")");

    for (SchemaMerge merge :
        new SchemaMerge[] {
          new SchemaMerge(base, changed, used), new SchemaMerge(base, used, changed)
        }) {
      assertThat(merge.merged()).isEqualTo(both);
      assertThat(merge.conflicts()).isEmpty();
    }
  }

  @Test
  void aTypeOfTwoMeaningsIsAConflictOfTheTablesOfTheOther() {
    var merge = new SchemaMerge(Schema.EMPTY, schema("t " + PART), schema("u " + MORE));

    assertThat(merge.merged()).isEqualTo(schema("t " + PART, "u " + PART));
    assertThat(merge.conflicts()).containsExactly(TableName.of("u"));
  }

  private static String counters(String entities, String... counters) {
    return "table ids (%s)\n  kind varchar(9) not null\n  last bigint\n  primary key (kind)\n"
            .formatted(entities)
        + Arrays.stream(counters)
            .map("  counter kind %s\n"::formatted)
            .collect(Collectors.joining());
  }

  @Test
  void countersOfBothAreThere() {
    var merge =
        new SchemaMerge(
            Notation.schema(counters("A", "'all' last start 0 (A)")),
            Notation.schema(counters("A, B", "'all' last start 0 (A, B)")),
            Notation.schema(
                counters("A, C, D", "'all' last start 0 (A, C)", "'d' last start 1 (D)")));

    assertThat(merge.merged())
        .isEqualTo(
            Notation.schema(
                counters("A, B, C, D", "'all' last start 0 (A, B, C)", "'d' last start 1 (D)")));
    assertThat(merge.conflicts()).isEmpty();
  }

  /** Neither branch drops it. */
  @Test
  void aTypeOfWhichEachLeavesAColumnIsAConflictOfThatOfTheOther() {
    var merge =
        new SchemaMerge(schema("t " + PART, "u " + PART), schema("t " + PART), schema("u " + PART));

    assertThat(merge.merged()).isEqualTo(schema());
    assertThat(merge.conflicts()).containsExactly(TableName.of("u"));
  }

  /** The history is read before the branches are compared. */
  @Test
  void typesThatBecomePartsOfEachOtherEnd() {
    String a = "composite(a: x integer)";
    String b = "composite(b: x integer)";
    var merge =
        new SchemaMerge(
            schema("t " + a, "u " + b),
            schema("t composite(a: x integer, y " + b + ")", "u " + b),
            schema("t " + a, "u composite(b: x integer, y " + a + ")"));

    assertThat(merge.merged().tables()).hasSize(2);
  }

  @Provide
  Arbitrary<Branches> branches() {
    return Arbitraries.randomValue(Branches::next);
  }

  @Property(tries = 500, seed = "20261127")
  void whatDoesNotMeetIsMergedAsItIsApplied(@ForAll("branches") Branches branches) {
    var merge = new SchemaMerge(branches.base(), branches.ours(), branches.theirs());
    Schema merged = merge.merged();

    if (!branches.meet() && merge.conflicts().isEmpty() && Branches.isPossible(merged)) {
      assertThat(branches.applied()).containsOnly(Branches.canonical(merged));
      assertThat(branches.undone(merged))
          .containsExactly(
              Branches.canonical(branches.ours()), Branches.canonical(branches.theirs()));
    }
  }
}
