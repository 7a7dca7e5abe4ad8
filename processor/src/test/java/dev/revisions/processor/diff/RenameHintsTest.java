package dev.revisions.processor.diff;

import static dev.revisions.processor.diff.Change.columns;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hints that name what was renamed long ago, or cannot have been. */
class RenameHintsTest {

  @Test
  void aSwapThatMayBeDoneAlreadyIsNotDoneAgain() {
    columns("a integer\n  b integer", "a integer\n  b integer")
        .renamed("t.a", "b")
        .renamed("t.b", "a")
        .gives()
        .finds("warning stale-rename t.a", "warning stale-rename t.b")
        .says(
            "t.a and b are alike, so that nothing shows whether they have changed names: remove"
                + " @RenamedFrom(\"b\"). If they have yet to, rename one to a third name, build,"
                + " and then rename it on",
            "t.b and a are alike, so that nothing shows whether they have changed names: remove"
                + " @RenamedFrom(\"a\"). If they have yet to, rename one to a third name, build,"
                + " and then rename it on");
  }

  @Test
  void aHintIsNotStaleWhereItRenamesAColumnOfAnotherTable() {
    String customer = "table customer\n  bill_street uuid\n";
    List<String> embedded = List.of("customer.bill_street", "supplier.line");
    Change.of(customer + "table supplier\n  street uuid", customer + "table supplier\n  line uuid")
        .renamed(embedded, "street")
        .gives("rename column supplier.street to line")
        .finds();
    Change.of(customer + "table supplier\n  line uuid", customer + "table supplier\n  line uuid")
        .renamed(embedded, "street")
        .finds("warning stale-rename customer.bill_street", "warning stale-rename supplier.line");
    Change.of(customer + "table supplier\n  street uuid", customer + "table supplier\n  line uuid")
        .renamed("customer.bill_street", "street")
        .renamed("supplier.line", "street")
        .finds("warning stale-rename customer.bill_street");
  }

  @Test
  void quotesOfAFormerNameMayBeLeftOut() {
    columns("`a b` integer\n  `c` integer", "x integer\n  `y` integer")
        .renamed("t.x", "a b")
        .renamed("t.`y`", "c")
        .gives("rename column t.`a b` to x", "rename column t.`c` to `y`")
        .finds();
    columns("`a` integer\n  A uuid", "x integer\n  y uuid")
        .renamed("t.x", "`a`")
        .renamed("t.y", "a")
        .gives("rename column t.A to y", "rename column t.`a` to x")
        .finds();
    Change.of("schema `s`\ntable `s`.`u`\n  x integer", "schema `s`\ntable `s`.`v`\n  x integer")
        .renamedTable("`s`.`v`", "s.u")
        .gives("rename table `s`.`u` to `s`.`v`")
        .finds();
  }

  @Test
  void twoFieldsHaveHadOneName() {
    columns("name uuid\n  title uuid", "title uuid\n  label uuid")
        .renamed("t.title", "name")
        .renamed("t.label", "name")
        .finds("error contradictory-rename t.title");
  }

  @Test
  void aHintThatIsDoneIsStale() {
    columns("y integer", "y integer")
        .renamed("t.y", "x")
        .gives()
        .finds("warning stale-rename t.y")
        .says("t.y has had this name since an earlier revision: remove @RenamedFrom(\"x\")");
    Change.of("table u\n  x integer", "table u\n  x integer")
        .renamedTable("u", "t")
        .gives()
        .finds("warning stale-rename u");
    columns("b integer\n  c integer", "b integer\n  c integer")
        .renamed("t.b", "a")
        .renamed("t.c", "b")
        .gives()
        .finds("warning stale-rename t.b", "warning stale-rename t.c");
    Change.of("", "table u\n  y integer").renamedTable("u", "t").renamed("u.y", "x").finds();
  }

  @Test
  void aHintThatCannotBeTrueIsAnError() {
    columns("x integer", "x integer\n  y integer")
        .renamed("t.y", "x")
        .finds("error contradictory-rename t.y")
        .says(
            "t.y is said to be renamed from x, but that column is still there. Remove"
                + " @RenamedFrom(\"x\") or the mapping of x");
    columns("X integer", "y integer\n  x uuid")
        .renamed("t.y", "X")
        .finds("warning recreate-column t.x", "error contradictory-rename t.y");
    columns("x integer\n  y uuid", "y integer")
        .renamed("t.y", "x")
        .accepted("t.x", "drop-column")
        .finds("error contradictory-rename t.y", "warning recreate-column t.y");
    columns("x integer", "y integer\n  z integer")
        .renamed("t.y", "x")
        .renamed("t.z", "x")
        .finds("error contradictory-rename t.z")
        .says(
            "t.z is said to be renamed from x, but another column is said to be renamed from it"
                + " too. Keep one @RenamedFrom(\"x\")");
    columns("email varchar(9)", "mail integer")
        .renamed("t.mail", "emial")
        .accepted("t.email", "drop-column")
        .finds("error unknown-rename t.mail")
        .says(
            "t.mail is said to be renamed from emial, but the history knows no column of that name;"
                + " gone are email. Correct or remove @RenamedFrom");
  }

  @Test
  void aHintIsQuotedAsItIsWritten() {
    Change.of("table s.u\n  x integer", "table s.u\n  x integer")
        .renamedTable("s.u", "s.t")
        .writtenTable("s.u", "t")
        .says("s.u has had this name since an earlier revision: remove @RenamedFrom(\"t\")");
    columns("X integer", "X integer\n  y integer")
        .renamed("t.y", "x")
        .says(
            "t.y is said to be renamed from X, but that column is still there. Remove"
                + " @RenamedFrom(\"x\") or the mapping of X");
  }
}
