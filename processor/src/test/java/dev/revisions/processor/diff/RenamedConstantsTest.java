package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Constants of enums that get other names, and the rows with them. */
class RenamedConstantsTest {

  private static Change constants(String before, String after) {
    String model = "table t\n  m varchar(9)\n  check t_m_check ({m} in (%s))";
    return Change.of(model.formatted(before), model.formatted(after));
  }

  @Test
  @DisplayName("a constant of an enum is renamed, and the rows with it, while no check is there")
  void constant() {
    constants("'A','OLD'", "'A','NEW'")
        .renamedValue("t.m", "NEW", "OLD")
        .gives("drop check t.t_m_check", "rename value OLD of t.m to NEW", "add check t.t_m_check")
        .andBack(
            "drop check t.t_m_check", "rename value NEW of t.m to OLD", "add check t.t_m_check")
        .requires()
        .finds();
  }

  @Test
  @DisplayName("a column of an enum holds the former and the new name while it changes")
  void constantOfAnEnumColumn() {
    Change.of("table t\n  m enum('A', 'OLD') not null", "table s\n  n enum('A', 'NEW') not null")
        .renamedTable("s", "t")
        .renamed("s.n", "m")
        .renamedValue("s.n", "NEW", "OLD")
        .gives(
            "rename table t to s",
            "rename column s.m to n",
            "alter column s.n varchar(255) not null",
            "rename value OLD of s.n to NEW",
            "alter column s.n enum('A', 'NEW') not null")
        .requires()
        .finds();
  }

  @Test
  @DisplayName("constants move on by one: each name is free when its turn comes")
  void chainOfConstants() {
    constants("'A','B'", "'B','C'")
        .renamedValue("t.m", "B", "A")
        .renamedValue("t.m", "C", "B")
        .gives(
            "drop check t.t_m_check",
            "rename value B of t.m to C",
            "rename value A of t.m to B",
            "add check t.t_m_check")
        .finds();
  }

  @Test
  @DisplayName(
      "what refers to a constant that is renamed follows it, while no foreign key is there")
  void constantOfAKey() {
    String model =
        """
        table p
          m  varchar(9) not null
          primary key (m)
          check p_m_check ({m} in ('A','%1$s'))
        table t
          n  varchar(9)
          foreign key t_n_fkey (n) references p (m)
        """;
    Change.of(model.formatted("OLD"), model.formatted("NEW"))
        .renamedValue("p.m", "NEW", "OLD")
        .renamedValue("t.n", "NEW", "OLD")
        .gives(
            "drop foreign key t.t_n_fkey",
            "drop check p.p_m_check",
            "rename value OLD of p.m to NEW",
            "rename value OLD of t.n to NEW",
            "add check p.p_m_check",
            "add foreign key t.t_n_fkey")
        .finds();
  }

  @Test
  @DisplayName("beside a constant that is renamed another is lost: only that one is asked for")
  void lostConstant() {
    constants("'A','OLD'", "'NEW'")
        .renamedValue("t.m", "NEW", "OLD")
        .requires(
            "no rows of t that break check t_m_check:"
                + " select {m} from {t} where not ({m} in ('OLD'))");
  }

  @Test
  @DisplayName("a rename of a constant is said in vain")
  void constantInVain() {
    constants("'A','NEW'", "'A','NEW'")
        .renamedValue("t.m", "NEW", "OLD")
        .gives()
        .finds("warning stale-rename t.m")
        .says(
            "constant NEW of t.m has had this name since an earlier revision: remove"
                + " @RenamedFrom(\"OLD\")");
    constants("'A'", "'A','NEW'")
        .renamedValue("t.m", "NEW", "A")
        .finds("error contradictory-rename t.m");
    constants("'A','B'", "'A','NEW'")
        .renamedValue("t.m", "NEW", "OLD")
        .finds("error unknown-rename t.m");
    Change.of("table t\n  m tinyint", "table t\n  m tinyint")
        .renamedValue("t.m", "NEW", "OLD")
        .gives()
        .finds();
  }
}
