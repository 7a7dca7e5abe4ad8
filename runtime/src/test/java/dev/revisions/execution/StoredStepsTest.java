package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredStepsTest {

  private static final RevisionName NAME = new RevisionName("a1", "slug");

  private static List<List<String>> read(String text) {
    return StoredSteps.read(NAME, Optional.of(text), Dialect.postgresql()).stream()
        .map(Step::statements)
        .toList();
  }

  private static Step step(String... statements) {
    return new Step.Statement(List.of(statements), false, false, Scope.EVERYTHING);
  }

  @Test
  void aPersonCanReadIt() {
    assertThat(StoredSteps.write(List.of(step("drop table a"), step("alter table b\n  add c int"))))
        .isEqualTo(
            """
            drop table a; /* step 1, 1 line */
            alter table b
              add c int; /* step 2, 2 lines */
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a;",
        "a\n",
        "\na",
        "b; /* step 1, 1 line */",
        "b\n; /* step 2, 3 lines */",
        "a -- b",
        "a;\n;\n",
        "a\r\nb"
      })
  void anyTextComesBack(String sql) {
    List<Step> steps = List.of(step(sql, "then " + sql), step("last"));
    assertThat(read(StoredSteps.write(steps)))
        .containsExactly(List.of(sql, "then " + sql), List.of("last"));
  }

  @Test
  void aRequirementComesBack() {
    var requirement =
        new Requirement("such rows", "select a\n-- of\nfrom b", Scope.EVERYTHING, false);
    String text = StoredSteps.write(List.of(requirement, step("drop table b")));
    assertThat(StoredSteps.read(NAME, Optional.of(text), Dialect.postgresql()).get(0))
        .isEqualTo(requirement);
  }

  @Test
  void nothingToDo() {
    assertThat(read(StoredSteps.write(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table a;\n",
        "a; /* step 1, 2 lines */\n",
        "a; /* step 1, 0 lines */\n",
        "a /* step 1, 1 line */\n",
        "\na; /* step 1, 1 line */\n"
      })
  void whatSomebodyChangedIsNotRun(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith(
            "the history does not say how to undo a1 slug (somebody changed what it says); ");
  }

  @Test
  void whatIsNotThereIsNotUndone() {
    assertThatThrownBy(() -> StoredSteps.read(NAME, Optional.empty(), Dialect.postgresql()))
        .hasMessageContaining("(an older version of this library ran it)");
  }
}
