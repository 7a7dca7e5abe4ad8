package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;

import org.junit.jupiter.api.Test;

/** Where keys and what else is unique stay what they were. */
class KeyRulesTest {

  @Test
  void whatWasUniqueInPartStaysUnique() {
    line("x date\n  y date\n  unique u (x)", "x date\n  y date\n  unique v (x, y)")
        .only("add-unique")
        .finds();
    line("x date\n  index i (x)", "x date\n  index i (x) unique")
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x date", "x date\n  y date\n  unique u (x, y)").only("add-unique").finds();
  }

  @Test
  void whatAllRowsGetAlikeTellsNoneApart() {
    line("", "x integer not null\n  unique u (x)")
        .backfill("t.x", "0")
        .only("unique-of-one-value")
        .finds("error unique-of-one-value t.x")
        .says(
            "(x) of t is new and unique, and all rows that exist get the same value there: the"
                + " revision does not run while there are two rows. Have a @Backfill read what"
                + " tells rows apart, or make the column nullable without a default and fill it by"
                + " hand. If it is meant, put @Accept(value = \"unique-of-one-value\", reason ="
                + " \"...\") on it.");
    line("", "x integer default (0)\n  unique u (x)")
        .acceptedOn("t.x", "unique-of-one-value")
        .only("unique-of-one-value")
        .finds();
    line("", "x integer not null\n  unique u (x)")
        .backfill("t.x", "id")
        .only("unique-of-one-value")
        .finds();
    line("y date", "y date\n  x integer default (0)\n  unique u (x, y)")
        .only("add-unique")
        .finds("warning add-unique t");
    line("y date\n  unique k (y)", "y date\n  x integer default (0)\n  unique u (x, y)")
        .only("add-unique")
        .finds();
  }

  @Test
  void aKeyThatIsMadeAnewIsNotChanged() {
    change(
            "table t\n  id integer not null\n  primary key (id)",
            "table t\n  id bigint not null\n  primary key (id)")
        .only("primary-key-changed")
        .finds();
  }

  @Test
  void aKeyThatComesToATableWithoutOneFailsOnEqualRows() {
    String columns = "table t\n  a bigint not null\n  b bigint not null";
    change(columns, columns + "\n  primary key (a, b)").finds("warning add-unique t");
    change(columns + "\n  unique u (a)", columns + "\n  primary key (a, b)\n  unique u (a)")
        .finds();
  }

  @Test
  void aKeyThatGoesIsMissedWhereNothingElseKeepsRowsApart() {
    String columns = "x date\n  y date";
    line(columns + "\n  index i (x) unique", columns).finds("warning drop-unique t.x");
    line(columns + "\n  unique u (x, y)", columns).finds("warning drop-unique t");
    line(columns + "\n  unique u (x, y)", columns + "\n  unique v (x)").only("drop-unique").finds();
    line(columns + "\n  unique u (x)", columns + "\n  index i (x) unique").finds();
    line(columns + "\n  unique u (x, y)", "x date").finds("warning drop-column t.y");
    line("x date\n  unique t_x_key (x)", "y date")
        .renamed("t.y", "x")
        .only("drop-unique")
        .finds("warning drop-unique t.y");
    line("x integer\n  unique u (x)", "x bigint\n  unique u (x)").finds();
  }

  /** No query asks which values another collation takes for equal. */
  @Test
  void whatIsUniqueIsComparedInAnotherWay() {
    String unique = "\n  unique u (x)";
    line("x varchar(9) collate 'C'" + unique, "x varchar(9) collate 'D'" + unique)
        .only("add-unique")
        .says(
            "unique (x) of t compares x by collation D from now on: the revision fails if two rows"
                + " are equal there. Look for duplicates before, by GROUP BY and HAVING count(*) >"
                + " 1.");
    line("x varchar(9) collate 'C'", "x varchar(9) collate 'D'").only("add-unique").finds();
    line("x varchar(9) collate 'C'\n  index i (x)", "x varchar(9) collate 'D'\n  index i (x)")
        .only("add-unique")
        .finds();
    line("x sql('varchar(9) collate C')" + unique, "x varchar(9)" + unique)
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x varchar(9)" + unique, "x sql('citext')" + unique)
        .only("add-unique")
        .finds("warning add-unique t.x");
    line("x varchar(9)" + unique, "x sql('varchar(9) not null')" + unique)
        .only("add-unique")
        .finds();
  }
}
