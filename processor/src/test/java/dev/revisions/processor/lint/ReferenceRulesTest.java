package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where foreign keys refer to other rows by the same values, and where they do not. */
class ReferenceRulesTest {

  private static final String IDS =
      "table p\n"
          + "  id bigint not null\n"
          + "  code bigint not null\n"
          + "  primary key (id)\n"
          + "  unique u (code)\n"
          + "table q\n"
          + "  id bigint not null\n"
          + "  primary key (id)\n";

  private static final String REFERRING =
      "table t\n  p_id bigint\n  foreign key f (p_id) references ";

  private static Judged references(String before, String after) {
    return change(IDS + REFERRING + before, IDS + REFERRING + after).only("foreign-key-retargeted");
  }

  @Test
  void aForeignKeyThatGetsAnotherTargetIsOneOfOtherRows() {
    references("p (id)", "q (id)")
        .finds("error foreign-key-retargeted t.p_id")
        .says(
            "column p_id of t referred to p (id) and refers to q (id) now: rows keep their values,"
                + " which name other rows from now on, and nothing fails where there are such."
                + " Leave this column as it was, map a new one, fill that by an UPDATE by"
                + " op.execute in the revision, and drop this one in a later revision. If the"
                + " values are right, as where both tables share the ids of a JOINED hierarchy, see"
                + " that each has its row, and put @Accept(value = \"foreign-key-retargeted\","
                + " reason = \"...\") on the field.");
    references("p (code)", "p (id)").finds("error foreign-key-retargeted t.p_id");
    references("p (id)", "q (id)").acceptedOn("t.p_id", "foreign-key-retargeted").finds();
  }

  @Test
  void aForeignKeyThatIsMadeAnewRefersToWhatItDid() {
    references("p (id)", "p (id) on delete cascade").finds();
    references("p (id)", "p (id)\n  foreign key g (p_id) references q (id)").finds();
    references("p (id)\n  foreign key g (p_id) references q (id)", "q (id)").finds();
    change(IDS + "table t\n  p_id bigint", IDS + REFERRING + "q (id)")
        .only("foreign-key-retargeted")
        .finds();
    String onePerRow = "table t\n  %1$s bigint\n  foreign key f (%1$s) references %2$s (id)";
    change(IDS + onePerRow.formatted("p_id", "p"), IDS + onePerRow.formatted("q_id", "q"))
        .acceptedOn("t.q_id", "drop-column")
        .only("foreign-key-retargeted")
        .finds();
    change(
            IDS + onePerRow.formatted("p_id", "p"),
            IDS.replace("id bigint", "id uuid")
                + onePerRow.formatted("p_id", "q").replace("bigint", "uuid"))
        .only("foreign-key-retargeted")
        .finds();
  }

  @Test
  void aForeignKeyFollowsTheNamesOfItsColumnAndOfItsTarget() {
    String of =
        "table %1$s\n  %2$s bigint not null\n  primary key (%2$s)\n"
            + "table t\n  %3$s bigint\n  foreign key f (%3$s) references %4$s (%2$s)\n";
    String q = "table q\n  id bigint not null\n  primary key (id)\n";
    change(of.formatted("p", "id", "p_id", "p"), of.formatted("x", "nr", "x_nr", "x"))
        .renamedTable("x", "p")
        .renamed("x.nr", "id")
        .renamed("t.x_nr", "p_id")
        .only("foreign-key-retargeted")
        .finds();
    change(of.formatted("p", "id", "p_id", "p") + q, of.formatted("p", "id", "q_id", "q") + q)
        .renamed("t.q_id", "p_id")
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted t.q_id");
    String moved = q.replace("table q", "table p");
    change(of.formatted("p", "id", "p_id", "p") + q, of.formatted("x", "id", "p_id", "x") + moved)
        .renamedTable("x", "p")
        .renamedTable("p", "q")
        .only("foreign-key-retargeted")
        .finds();
    change(of.formatted("p", "id", "p_id", "p") + q, of.formatted("x", "id", "p_id", "p") + moved)
        .renamedTable("x", "p")
        .renamedTable("p", "q")
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted t.p_id");
  }

  @Test
  void aTargetThatIsGoneMayHaveAnotherName() {
    Judged judged =
        change(
                "table p\n  id bigint not null\n  primary key (id)\n" + REFERRING + "p (id)",
                "table x\n  id bigint not null\n  name varchar(9)\n  primary key (id)\n"
                    + REFERRING
                    + "x (id)")
            .only("foreign-key-retargeted");

    judged.finds("error foreign-key-retargeted t.p_id");
    assertThat(judged.findings().get(0).message())
        .endsWith(
            " on the field. If x is p by another name, put @RenamedFrom(\"p\") on what maps it.");
  }

  @Test
  void aForeignKeyOfSeveralColumnsIsFoundByOneThatItSharesWithNone() {
    String parents =
        "table p\n  a bigint not null\n  b bigint not null\n  primary key (a, b)\n"
            + "table q\n  a bigint not null\n  b bigint not null\n  primary key (a, b)\n"
            + "table s\n  a bigint not null\n  primary key (a)\n";
    String child =
        "table t\n  s bigint not null\n  b bigint\n  foreign key g (s) references s (a)\n"
            + "  foreign key f (s, b) references ";
    change(parents + child + "p (a, b)", parents + child + "q (a, b)")
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted t.b");
    change(parents + child + "p (a, b)", parents + child + "p (b, a)")
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted t.b");
    String reordered = child.replace("(s, b)", "(b, s)");
    change(parents + child + "p (a, b)", parents + reordered + "p (b, a)")
        .only("foreign-key-retargeted")
        .finds();
  }

  @Test
  void aSubclassThatGetsAnotherSuperclassIsOneOfOtherRows() {
    String car =
        "table car\n  id bigint not null\n  primary key (id)\n  foreign key f (id) references ";
    change(IDS + car + "p (id)", IDS + car + "q (id)")
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted car.id");
  }

  @Test
  void numbersOfATableAreNotThoseOfTheRowsOfAnother() {
    String card = "table card (a.Card)\n  id bigint not null%s\n  primary key (id)\n";
    String shared = card.formatted("") + "  foreign key f (id) references p (id)";
    change(IDS + card.formatted(" identity"), IDS + shared)
        .finds("error foreign-key-retargeted card.id")
        .says(
            "column id of card was numbered by the database and refers to p (id) now: rows keep"
                + " their values, which name other rows from now on, and nothing fails where there"
                + " are such. Leave this column as it was, map a new one, fill that by an UPDATE by"
                + " op.execute in the revision, and drop this one in a later revision. If the"
                + " values are right, as where both tables share the ids of a JOINED hierarchy, see"
                + " that each has its row, and put @Accept(value = \"foreign-key-retargeted\","
                + " reason = \"...\") on the field.");
    String sequence = "sequence card_SEQ (a.Card) start 1 increment 50\n";
    change(sequence + IDS + card.formatted(""), IDS + shared)
        .only("foreign-key-retargeted")
        .finds("error foreign-key-retargeted card.id");
    change(IDS + card.formatted(""), IDS + shared).only("foreign-key-retargeted").finds();
  }
}
