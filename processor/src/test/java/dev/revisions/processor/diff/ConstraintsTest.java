package dev.revisions.processor.diff;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keys, checks and indexes. A numbers the cases of the reference. */
class ConstraintsTest {

  private static Change table(String before, String after) {
    String columns = "table t\n  x integer\n  y integer\n  name varchar(9)\n";
    return Change.of(columns + "  " + before, columns + "  " + after);
  }

  @Test
  @DisplayName("A41 an index comes, goes, or has another name")
  void index() {
    table("", "index i (x)").gives("create index t.i [x]").andBack("drop index t.i");
    table("index i (x)", "").gives("drop index t.i").andBack("create index t.i [x]");
    table("index i (x)", "index j (x)")
        .gives("rename index t.i to j")
        .andBack("rename index t.j to i");
  }

  @Test
  @DisplayName("A42 A43 A51 the columns, the order or the uniqueness of an index change")
  void changedIndex() {
    table("index i (x, y)", "index i (y, x)").gives("drop index t.i", "create index t.i [y, x]");
    table("index i (x)", "index i (x) unique")
        .gives("drop index t.i", "create unique index t.i [x]")
        .andBack("drop index t.i", "create index t.i [x]");
    table("index i (x desc)", "index i (x)")
        .gives("drop index t.i", "create index t.i [x]")
        .andBack("drop index t.i", "create index t.i [x desc]");
    table("index i (x)", "index i (x) options 'where x > 0'")
        .gives("drop index t.i", "create index t.i [x]");
  }

  @Test
  @DisplayName("A44 an index becomes a unique constraint, or the other way, under one name")
  void indexOrUnique() {
    table("index i (x)", "unique i (x)").gives("drop index t.i", "add unique constraint t.i");
    table("unique i (x)", "index i (x) unique")
        .gives("drop unique constraint t.i", "create unique index t.i [x]")
        .andBack("drop index t.i", "add unique constraint t.i");
  }

  @Test
  @DisplayName("A45 A46 the columns of a unique constraint, and their order, which is its index's")
  void uniqueColumns() {
    table("unique u (x)", "unique u (x, y)")
        .gives("drop unique constraint t.u", "add unique constraint t.u");
    table("unique u (x, y)", "unique u (y, x)")
        .gives("drop unique constraint t.u", "add unique constraint t.u")
        .andBack("drop unique constraint t.u", "add unique constraint t.u");
    table("unique u (x, y)\n  unique v (y, x)", "unique u (y, x)\n  unique v (x, y)")
        .gives(
            "rename unique constraint t.u to former_u",
            "rename unique constraint t.v to u",
            "rename unique constraint t.former_u to v");
  }

  @Test
  void aForeignKeyGoesAlongWithTheOrderOfTheUniqueConstraintThatItRefersTo() {
    String model =
        """
        table p
          x  integer
          y  integer
          unique u (%1$s)
        table t
          a  integer
          b  integer
          foreign key f (%2$s) references p (%1$s)
        """;
    Change.of(model.formatted("x, y", "a, b"), model.formatted("y, x", "b, a"))
        .gives(
            "drop foreign key t.f",
            "drop unique constraint p.u",
            "add unique constraint p.u",
            "add foreign key t.f");
  }

  @Test
  @DisplayName("A47 A50 a unique constraint is known by its columns, and is undone by its name")
  void uniqueByAnotherName() {
    table("unique by_hand (x)", "unique t_x_key (x)")
        .gives("rename unique constraint t.by_hand to t_x_key")
        .andBack("rename unique constraint t.t_x_key to by_hand");
    table("", "unique t_x_key (x)")
        .gives("add unique constraint t.t_x_key")
        .andBack("drop unique constraint t.t_x_key");
  }

  @Test
  @DisplayName("A48 a name changes in case only")
  void nameInAnotherCase() {
    table("index I (x)\n  unique U (y)", "index i (x)\n  unique u (y)")
        .gives("rename index t.I to i", "rename unique constraint t.U to u");
  }

  @Test
  @DisplayName("A49 A65 one of two goes")
  void oneOfTwo() {
    table("unique u (x)\n  unique v (y)", "unique u (x)").gives("drop unique constraint t.v");
    table("check c ({x} > 0)\n  check d ({x} > 0)", "check c ({x} > 0)").gives("drop check t.d");
    table("index i (x)\n  index j (x)", "index j (x)").gives("drop index t.i");
  }

  @Test
  @DisplayName("A54 an index over an expression")
  void expressionIndex() {
    table("", "index i ((lower(name)))").gives("create index t.i [(lower(name))]");
    table("index i ((lower(name)))", "index i ((lower( name )))").gives();
    table("index i ((lower(name)))", "index i ((upper(name)))")
        .gives("drop index t.i", "create index t.i [(upper(name))]");
  }

  @Test
  @DisplayName("A65 A66 A67 A73 checks")
  void checks() {
    table("", "check c ({x} > 0)").gives("add check t.c").andBack("drop check t.c");
    table("check c ({x} > 0)", "check c ({x} > 1)").gives("drop check t.c", "add check t.c");
    table("check c ({x} > 0)", "check c ({x}>0)").gives().andBack();
    table("check c ({name} <> 'a b')", "check c ({name} <> 'ab')")
        .gives("drop check t.c", "add check t.c");
    table("check c ({x} > 0)", "check d ({x} > 0)").gives("rename check t.c to d");
  }

  @Test
  void whatReadsACharacterIsDeclaredAnewWhereThatBecomesAText() {
    String rules =
        "  check c ({x} in ('a','b'))\n  check d ({y} <> 'a')\n"
            + "  index i ((upper(x)))\n  index j (x)\n  index k (y) options 'where x is null'";
    Change.of(
            "table t\n  x char(1)\n  y char(1)\n" + rules,
            "table t\n  x varchar(9)\n  y char(2)\n" + rules)
        .gives(
            "drop index t.i",
            "drop index t.k",
            "drop check t.c",
            "alter column t.x varchar(9)",
            "alter column t.y char(2)",
            "add check t.c",
            "create index t.i [(upper(x))]",
            "create index t.k [y]");
    String constants = "table t\n  x enum(%s'A', 'B')\n  check c ({x} <> 'A')";
    Change.of(constants.formatted("1: "), constants.formatted("2: "))
        .gives("drop check t.c", "alter column t.x enum(2: 'A', 'B')", "add check t.c");
    Change.of(constants.formatted("2: "), constants.formatted(""))
        .gives("alter column t.x enum('A', 'B')");
  }

  @Test
  void whatReadsAColumnStaysWhereThatGetsLonger() {
    String model = "table t\n  x %s\n  y %s\n  check c ({x} > 0 and {y} <> 'a')";
    Change.of(model.formatted("integer", "varchar(9)"), model.formatted("bigint", "longtext"))
        .gives("alter column t.x bigint", "alter column t.y longtext");
  }

  @Test
  @DisplayName("A75 the columns of a primary key change")
  void primaryKey() {
    Change.of(
            "table t\n  id bigint not null\n  x integer\n  primary key (id)",
            "table t\n  id bigint not null\n  x integer\n  primary key (id, x)")
        .backfill("t.x", "0")
        .gives(
            "drop primary key t.t_pkey",
            "alter column t.x integer not null backfill (0)",
            "add primary key t.t_pkey")
        .andBack(
            "drop primary key t.t_pkey", "alter column t.x integer", "add primary key t.t_pkey")
        .finds();
  }

  @Test
  void constraintsAndIndexesSwapTheirNames() {
    table(
            "index i (x)\n  index j (y)\n  unique u (x)\n  unique v (y)",
            "index i (y)\n  index j (x)\n  unique u (y)\n  unique v (x)")
        .gives(
            "rename index t.i to former_i",
            "rename index t.j to i",
            "rename index t.former_i to j",
            "rename unique constraint t.u to former_u",
            "rename unique constraint t.v to u",
            "rename unique constraint t.former_u to v");
  }

  @Test
  void anIndexAndAConstraintSwapTheirNames() {
    table("index i (x)\n  unique u (y)", "index u (x)\n  unique i (y)")
        .gives(
            "rename index t.i to former_i",
            "rename unique constraint t.u to i",
            "rename index t.former_i to u");
  }

  @Test
  void aTemporaryNameIsOneThatNothingHas() {
    table(
            "index former_i (x, y)\n  index i (x)\n  index j (y)",
            "index former_i (x, y)\n  index i (y)\n  index j (x)")
        .gives(
            "rename index t.i to former_former_i",
            "rename index t.j to i",
            "rename index t.former_former_i to j");
  }

  @Test
  void aTemporaryNameIsOneThatNoOtherTableHasEither() {
    String other = "table s\n  x integer\n  %s\n";
    String table = "table t\n  x integer\n  y integer\n  index i (%s)\n  index j (%s)";
    for (String rule : List.of("index former_i (x)", "unique former_i (x)")) {
      Change.of(
              other.formatted(rule) + table.formatted("x", "y"),
              other.formatted(rule) + table.formatted("y", "x"))
          .gives(
              "rename index t.i to former_former_i",
              "rename index t.j to i",
              "rename index t.former_former_i to j");
    }
  }

  @Test
  void aNameThatIsDroppedInOneTableIsFreeForAnother() {
    Change.of(
            "table a\n  x integer\n  index i (x)\ntable b\n  y integer",
            "table a\n  x integer\ntable b\n  y integer\n  index i (y)")
        .gives("drop index a.i", "create index b.i [y]")
        .andBack("drop index b.i", "create index a.i [x]");
  }
}
