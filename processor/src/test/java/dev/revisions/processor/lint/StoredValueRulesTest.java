package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;
import static dev.revisions.processor.lint.Judged.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of constants and classes that rows hold. */
class StoredValueRulesTest {

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
  void moreOrdinalsAreNotFewer() {
    line("x tinyint\n  check c ({x} between 0 and 1)", "x tinyint\n  check c ({x} between 0 and 2)")
        .finds();
    line("y tinyint\n  check c ({y} between 0 and 2)", "x tinyint\n  check c ({x} between 0 and 1)")
        .renamed("t.x", "y")
        .only("enum-ordinals-shrunk")
        .finds("error enum-ordinals-shrunk t.x");
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
  void aConstantAtTheEndOfTheAlphabetIsFree() {
    line("x enum('A')", "x enum('A', 'B')").only("enum-copy").on("mariadb:11.4").finds();
    line("x enum('A', 'B')", "x enum('A')")
        .only("enum-copy")
        .on("mariadb:11.4")
        .finds("warning enum-copy t.x");
  }
}
