package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;
import static dev.revisions.processor.lint.Judged.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Finding;
import org.junit.jupiter.api.Test;

/** Severities, acceptance, databases, and what a message says. */
class LintTest {

  private static final String UNIQUE = "x date\n  unique t_x_key (x)";

  @Test
  void aCleanModelIsQuiet() {
    String model =
        """
        table t
          id     integer not null
          x      char(9)
          amount double
          at     timestamp(6)
          state  tinyint
          check t_state_check ({state} between 0 and 2)
          primary key (id)
          index i (x)
          index j (x, amount)
        """;
    model(model).finds();
    model(model).on("postgresql:15").on("mariadb:11.4").on("mysql:8.4").on("h2:2.4").finds();
  }

  @Test
  void aNewTableIsQuiet() {
    change(
            "",
            """
            table t
              id bigint not null identity
              x  uuid   not null default (gen_random_uuid())
              y  bigint generated (id + 1)
              primary key (id)
              unique t_x_key (x)
              check t_y_check ({y} > 0)
              index t_y_idx (y)
            """)
        .on("postgresql:15")
        .on("mariadb:11.4")
        .finds();
  }

  @Test
  void aTableOfCountersInTheSteadOfAnotherIsQuiet() {
    String model =
        """
        table ids (com.acme.Lab)
          kind varchar(255) not null
          last bigint
          primary key (kind)
          counter kind 'lab' last start 0 (com.acme.Lab)
        table lab (com.acme.Lab)
          id bigint not null
          primary key (id)
        """;
    change(model, model.replace("ids", "counters").replace("'lab'", "'other'"))
        .on("postgresql:15")
        .finds();
  }

  @Test
  void theLevelOfARuleCanBeChanged() {
    line("x date", "").finds("warning drop-column t.x");
    line("x date", "").level("drop-column", Level.ERROR).finds("error drop-column t.x");
    line("x date", "").level("drop-column", Level.OFF).finds();
    line("x date not null", "x date").finds();
    line("x date not null", "x date")
        .level("drop-not-null", Level.WARNING)
        .finds("warning drop-not-null t.x");
  }

  @Test
  void whatTheDifferFindsIsExplained() {
    line("x date", "")
        .says(
            "column t.x is dropped, and its values are lost; the version that still runs fails at"
                + " every statement with it. Release a version that does without it, and drop it in"
                + " a later one.");
  }

  @Test
  void aFieldAcceptsForItsColumn() {
    line("x date", UNIQUE).finds("warning add-unique t.x");
    line("x date", UNIQUE).acceptedOn("t.x", "add-unique").finds();
    line("x date", UNIQUE)
        .acceptedOn("t.x", "drop-column")
        .finds("warning add-unique t.x", "warning stale-accept t.x");
  }

  @Test
  void aClassAcceptsForItsTableAndColumns() {
    line("x date", UNIQUE).acceptedOnTable("t", "add-unique").finds();
    line("x date", "").acceptedOnTable("t", "drop-column").finds();
    change("table t (a.T)\n  id bigint\ntable u (a.T)\n  x date", "table t (a.T)\n  id bigint")
        .acceptedOnTable("t", "drop-table")
        .finds();
  }

  @Test
  void anErrorCanBeAccepted() {
    line("", "x date not null")
        .acceptedOn("t.x", "required-column")
        .finds("warning required-without-default t.x");
  }

  @Test
  void whatIsAcceptedTogetherStandsOnOneElement() {
    Judged embedded =
        line("x numeric(9, 2)\n  y numeric(9, 2)", "x integer\n  y integer")
            .only("lossy-type")
            .acceptedOn("t.x", "set-not-null")
            .acceptedOnTable("t", "add-unique");
    assertThat(embedded.findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            m -> assertThat(m).contains("Together with set-not-null that is value"),
            m -> assertThat(m).doesNotContain("Together"));
    assertThat(embedded.ofOneElement("t.y", "t.x").findings())
        .extracting(Finding::message)
        .allMatch(m -> m.contains("Together with set-not-null that is value"));
  }

  @Test
  void anErrorThatIsNotAloneIsToldHowBothAreAccepted() {
    Judged both =
        line("x numeric(9, 2)", "x integer not null")
            .level("lossy-type", Level.ERROR)
            .level("set-not-null", Level.ERROR);
    String together = " that is value = {\"lossy-type\", \"set-not-null\"}.";

    assertThat(both.findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            m -> assertThat(m).endsWith(" on it. Together with set-not-null" + together),
            m -> assertThat(m).endsWith(" on it. Together with lossy-type" + together));
    assertThat(both.acceptedOn("t.x", "lossy-type").findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith(" on it. Together with lossy-type" + together);
    assertThat(
            line("x date\n  n date", "y date\n  n date").acceptedOn("t.y", "add-unique").findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith(
            "\"...\") on it. Together with add-unique that is value = {\"add-unique\","
                + " \"drop-column\"}.");
  }

  @Test
  void whatBecomesOfAnAnswerIsToldOfTheAnswer() {
    line("", "x integer not null").on("mariadb:11.4").finds("error required-column t.x");
    line("", "x integer not null")
        .acceptedOn("t.x", "required-column")
        .on("mariadb:11.4")
        .finds("warning implicit-zero t.x", "warning required-without-default t.x");
    line("", "x sql('integer default 5') not null").on("mariadb:11.4").finds();
    line("", "x sql('varchar(9) collate my_default') not null")
        .acceptedOn("t.x", "required-column")
        .on("mariadb:11.4")
        .finds("warning implicit-zero t.x", "warning required-without-default t.x");
    line("", "x sql('datetime') not null")
        .acceptedOn("t.x", "required-column")
        .on("mysql:8.4")
        .finds("warning required-without-default t.x");
  }

  @Test
  void theAnswerToAQuestionIsNotStale() {
    line("x date", "y date").acceptedOn("t.y", "drop-column").finds();
    change("table t\n  x date", "table u\n  x date").acceptedOnTable("u", "drop-table").finds();
  }

  @Test
  void aQuestionIsAskedAlone() {
    line("x date\n  n integer", "y date\n  n smallint").finds("error ambiguous-rename t.y");
    line("x date", "y date")
        .acceptedOn("t.y", "ambiguous-rename")
        .finds("error ambiguous-rename t.y");
  }

  @Test
  void anAcceptanceIsStaleOnlyWhereSomethingChanges() {
    model("table t\n  x date").acceptedOn("t.x", "drop-column").finds();
    line("x date", "x date\n  y date")
        .acceptedOn("t.x", "drop-column")
        .finds("warning stale-accept t.x");
    line("x date", "x date\n  y date")
        .acceptedOn("t.x", "drop-colum")
        .says("@Accept(\"drop-colum\"): no rule is named drop-colum. Correct or remove it.");
  }

  @Test
  void whatIsOffIsAcceptedAllTheSame() {
    line("x date not null", "x date").acceptedOn("t.x", "drop-not-null").finds();
  }

  @Test
  void theAcceptanceOfALockIsNotStaleWhereNoDatabaseIsNamed() {
    line("x date", "x date\n  index i (x)").acceptedOnTable("t", "create-index-lock").finds();
    line("x date", "")
        .level("drop-column", Level.OFF)
        .acceptedOnTable("t", "create-index-lock")
        .on("postgresql:15")
        .finds("warning stale-accept t");
  }

  @Test
  void aRuleSpeaksOfTheDatabasesThatAreNamed() {
    line("x date", "x date\n  index i (x)").finds();
    line("x date", "x date\n  index i (x)").on("mariadb:11.4").on("h2:2.4").finds();
    line("x date", "x date\n  index i (x)")
        .on("postgresql:15")
        .finds("warning create-index-lock t");
  }

  @Test
  void whatCostsTheSameIsSaidOnce() {
    line("x integer", "x bigint")
        .on("postgresql:15")
        .on("mariadb:11.4")
        .on("mysql:8.4")
        .says(
            "column t.x changes from integer to bigint: on PostgreSQL 15, the table and its indexes"
                + " are written anew, and reads and writes wait (ACCESS EXCLUSIVE lock); on MariaDB"
                + " 11.4 and MySQL 8.4, the table is copied, and writes wait. Add a column of the"
                + " new type, fill it in parts, and drop the old one later.");
  }

  @Test
  void theVersionDecides() {
    line("x date", "").only("drop-column-rebuild").on("mysql:8.0.29").finds();
    line("x date", "")
        .only("drop-column-rebuild")
        .on("mysql:8.0.28")
        .finds("warning drop-column-rebuild t.x");
  }

  @Test
  void aFindingHasTheNewNames() {
    change("table u\n  id bigint\n  y numeric(9,4)", "table t\n  id bigint\n  x numeric(9,2)")
        .renamedTable("t", "u")
        .renamed("t.x", "y")
        .finds("warning rename-table t", "error lossy-type t.x", "warning rename-column t.x");
  }
}
