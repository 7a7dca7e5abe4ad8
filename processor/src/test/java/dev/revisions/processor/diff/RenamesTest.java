package dev.revisions.processor.diff;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is renamed, because the code says so. A and EF number the cases of the reference. */
class RenamesTest {

  private static Change columns(String before, String after) {
    return Change.of("table t\n  id bigint\n  " + before, "table t\n  id bigint\n  " + after);
  }

  @Test
  @DisplayName("A10 EF17 a table vanishes beside a new one like it: an error, with both answers")
  void tableWithoutHint() {
    Change change = Change.of("table cat\n  id bigint", "table cats\n  id bigint");
    change
        .finds("error ambiguous-rename cats")
        .says(
            "table cats is new, and cat with the same columns is gone. If it was renamed, put"
                + " @RenamedFrom(\"cat\") on the class or the collection that maps it, which keeps"
                + " the rows; if not, put @Accept(value = \"drop-table\", reason = \"...\") there");
    Change.of("table cat\n  id bigint", "table cats\n  id bigint")
        .acceptedForTable("cats", "drop-table")
        .gives("drop table cat", "create table cats")
        .finds();
    Change.of("table cat\n  id bigint", "table dog\n  id integer")
        .gives("drop table cat", "create table dog")
        .finds("warning drop-table cat");
  }

  @Test
  void everyCandidateTableIsListed() {
    Change.of("table a\n  x integer\ntable b\n  x integer", "table c\n  x integer")
        .says(
            "table c is new, and a or b with the same columns is gone. If it was renamed, put"
                + " @RenamedFrom(\"a\") or @RenamedFrom(\"b\") on the class or the collection that"
                + " maps it, which keeps the rows; if not, put @Accept(value = \"drop-table\","
                + " reason = \"...\") there");
  }

  @Test
  @DisplayName("every name gets quotes, or those of another convention: asked for all the same")
  void tablesWhoseColumnsChangeTheirNamesToo() {
    String model =
        """
        table %s
          %s bigint not null
          %s composite(%s: %s integer)
          primary key (%2$s)
        table %s
          %s bigint not null
          foreign key f (%7$s) references %1$s (%2$s)
        """;
    String plain = model.formatted("cat", "id", "liked_by", "p", "a", "toys", "cat_id");
    Change.of(
            plain,
            model.formatted("`cat`", "`id`", "`liked_by`", "`p`", "`a`", "`toys`", "`cat_id`"))
        .finds("error ambiguous-rename `cat`", "error ambiguous-rename `toys`");
    Change.of(plain, model.formatted("Cat1", "ID", "likedBy", "p", "a", "Toys1", "catId"))
        .finds("error ambiguous-rename Cat1", "error ambiguous-rename Toys1");
    Change.of("table cat\n  id bigint", "table `cat`\n  `nr` bigint")
        .gives("drop table cat", "create table `cat`")
        .finds("warning drop-table cat");
  }

  @Test
  @DisplayName("A17 a column vanishes beside a new one of its type: an error, with both answers")
  void columnWithoutHint() {
    columns("x varchar(9)", "y varchar(9)")
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type, varchar(9), is gone. If it was renamed,"
                + " put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
    columns("x varchar(9)", "y varchar(9)")
        .accepted("t.y", "drop-column")
        .gives("add column t.y varchar(9)", "drop column t.x")
        .finds();
    columns("x varchar(9)", "y integer")
        .gives("add column t.y integer", "drop column t.x")
        .finds("warning drop-column t.x");
  }

  @Test
  @DisplayName("two columns of a type go and two come: never guessed")
  void severalCandidates() {
    Change change = columns("a integer\n  b integer", "c integer not null\n  d integer");
    change.finds("error ambiguous-rename t.c", "error ambiguous-rename t.d");
    org.assertj.core.api.Assertions.assertThat(change.difference().findings().get(0).message())
        .contains("t.a or t.b of the same type, integer,")
        .contains("@RenamedFrom(\"a\") or @RenamedFrom(\"b\")");
    columns("a integer\n  b integer", "c integer\n  d integer")
        .renamed("t.c", "b")
        .renamed("t.d", "a")
        .gives("rename column t.a to d", "rename column t.b to c")
        .finds();
  }

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
  @DisplayName("a column of an enum vanishes beside a new one whose constants have other names")
  void constantOfAColumnWithoutHint() {
    String column = "table t\n  id bigint\n  %s%s enum('A', '%s')";
    String named =
        "enum type m: 'A', '%3$s'\n%1$stable t\n  id bigint\n  %2$s named_enum(m: 'A', '%3$s')";
    String array = "table t\n  id bigint\n  %s%s array(enum('A', '%s'))";
    for (String model : List.of(column, named, array)) {
      Change.of(model.formatted("", "x", "OLD"), model.formatted("", "y", "NEW"))
          .renamedValue("t.y", "NEW", "OLD")
          .finds("error ambiguous-rename t.y");
    }
    columns("x enum('A', 'NEW')", "y enum('B', 'NEW') not null")
        .renamedValue("t.y", "NEW", "OLD")
        .renamedValue("t.y", "B", "A")
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type, enum('A', 'NEW'), is gone. If it was"
                + " renamed, put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
    columns("x enum('A', 'OLD')", "y enum('A', 'NEW')").finds("warning drop-column t.x");
  }

  @Test
  @DisplayName("a table vanishes beside a new one like it but for a constant")
  void constantOfATableWithoutHint() {
    Change.of("table t\n  m enum('A', 'OLD')", "table s\n  m enum('A', 'NEW')")
        .renamedValue("s.m", "NEW", "OLD")
        .finds("error ambiguous-rename s");
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

  @Test
  @DisplayName("EF28 EF30 a column is renamed")
  void column() {
    columns("x integer", "y integer")
        .renamed("t.y", "x")
        .gives("rename column t.x to y")
        .andBack("rename column t.y to x")
        .finds();
  }

  @Test
  @DisplayName("EF36 renamed and changed at once")
  void columnAndType() {
    columns("x integer", "y bigint\n  index t_y_idx (y)")
        .renamed("t.y", "x")
        .gives("rename column t.x to y", "alter column t.y bigint", "create index t.t_y_idx [y]")
        .andBack("drop index t.t_y_idx", "rename column t.y to x", "alter column t.x integer");
  }

  @Test
  @DisplayName("renamed and made anew at once")
  void columnMadeAnew() {
    columns("x integer\n  index i (x)", "y uuid\n  index i (y)")
        .renamed("t.y", "x")
        .gives("drop index t.i", "drop column t.x", "add column t.y uuid", "create index t.i [y]")
        .finds("warning recreate-column t.y");
  }

  @Test
  @DisplayName("EF31 EF32 EF33 EF34 EF37 derived names keep in step")
  void derivedNames() {
    String model =
        """
        table p
          id bigint not null
          primary key (id)
        table t
          %1$s bigint not null
          p_id bigint
          primary key %1$s_pk (%1$s)
          unique t_%1$s_key (%1$s)
          foreign key t_%1$s_fkey (%1$s) references p (id)
          check t_%1$s_check ({%1$s} > 0)
          index t_%1$s_idx (%1$s, (abs(%1$s)))
        """;
    Change.of(model.formatted("x"), model.formatted("y"))
        .renamed("t.y", "x")
        .gives(
            "rename column t.x to y",
            "rename check t.t_x_check to t_y_check",
            "rename foreign key t.t_x_fkey to t_y_fkey",
            "rename index t.t_x_idx to t_y_idx",
            "rename unique constraint t.t_x_key to t_y_key",
            "rename primary key t.x_pk to y_pk")
        .finds();
  }

  @Test
  @DisplayName("EF35 a foreign key follows the column that it refers to")
  void referredColumn() {
    String model =
        """
        table p
          %1$s bigint not null
          primary key (%1$s)
        table c
          p_id bigint
          foreign key f (p_id) references p (%1$s)
        """;
    Change.of(model.formatted("id"), model.formatted("code"))
        .renamed("p.code", "id")
        .gives("rename column p.id to code")
        .finds();
  }

  @Test
  void aGeneratedColumnFollowsTheColumnThatItReads() {
    columns("x integer\n  z integer generated (x + 1)", "y integer\n  z integer generated (y+1)")
        .renamed("t.y", "x")
        .gives("rename column t.x to y");
  }

  @Test
  @DisplayName("EF15 EF19 EF20 a table is renamed, with its derived names and its sequence")
  void table() {
    String model =
        """
        sequence %1$s_seq start 1 increment 50
        table %1$s
          id bigint not null
          x integer
          parent bigint
          primary key (id)
          unique %1$s_x_key (x)
          foreign key %1$s_parent_fkey (parent) references %1$s (id)
          index %1$s_x_idx (x)
        table child
          x bigint
          foreign key child_x_fkey (x) references %1$s (id)
        """;
    Change.of(model.formatted("cat"), model.formatted("cats"))
        .renamedTable("cats", "cat")
        .gives(
            "rename sequence cat_seq to cats_seq",
            "rename table cat to cats",
            "rename foreign key cats.cat_parent_fkey to cats_parent_fkey",
            "rename primary key cats.cat_pkey to cats_pkey",
            "rename index cats.cat_x_idx to cats_x_idx",
            "rename unique constraint cats.cat_x_key to cats_x_key")
        .andBack(
            "rename sequence cats_seq to cat_seq",
            "rename table cats to cat",
            "rename foreign key cat.cats_parent_fkey to cat_parent_fkey",
            "rename primary key cat.cats_pkey to cat_pkey",
            "rename index cat.cats_x_idx to cat_x_idx",
            "rename unique constraint cat.cats_x_key to cat_x_key")
        .finds();
  }

  @Test
  @DisplayName("EF18 EF21 EF22 EF23 a table moves to another schema and changes")
  void moved() {
    Change.of(
            """
            table person
              id bigint not null
              gone integer
              kept varchar(9)
              x integer
              primary key person_pk (id)
              index i (gone)
              index j (kept)
            """,
            """
            schema hr
            table hr.person
              id bigint not null
              kept varchar(20)
              y integer
              more uuid
              primary key person_pk (id)
              index k (kept)
              index l (y)
            """)
        .renamedTable("hr.person", "person")
        .renamed("hr.person.y", "x")
        .accepted("hr.person.gone", "drop-column")
        .gives(
            "drop index person.i",
            "create schema hr",
            "rename table person to hr.person",
            "rename column hr.person.x to y",
            "rename index hr.person.j to k",
            "alter column hr.person.kept varchar(20)",
            "add column hr.person.more uuid",
            "drop column hr.person.gone",
            "create index hr.person.l [y]")
        .finds();
  }

  @Test
  @DisplayName("EF21 EF22 keys come and go on a table that moves")
  void movedWithKeys() {
    String model =
        """
        table p
          id bigint not null
          primary key (id)
        %s
          a bigint
          b bigint
          %s
        """;
    Change.of(
            model.formatted("table t", "unique u (a)\n  foreign key f (a) references p (id)"),
            model.formatted(
                "schema s\ntable s.t", "unique v (a, b)\n  foreign key g (b) references p (id)"))
        .renamedTable("s.t", "t")
        .gives(
            "drop foreign key t.f",
            "drop unique constraint t.u",
            "create schema s",
            "rename table t to s.t",
            "add unique constraint s.t.v",
            "add foreign key s.t.g")
        .andBack(
            "drop foreign key s.t.g",
            "drop unique constraint s.t.v",
            "rename table s.t to t",
            "add unique constraint t.u",
            "add foreign key t.f",
            "drop schema s")
        .finds();
  }

  @Test
  @DisplayName("EF36 a renamed column gets keys")
  void renamedWithKeys() {
    String model = "table p\n  id bigint not null\n  primary key (id)\ntable t\n  id bigint\n  %s";
    Change.of(
            model.formatted("x bigint"),
            model.formatted("y bigint\n  unique u (y)\n  foreign key f (y) references p (id)"))
        .renamed("t.y", "x")
        .gives("rename column t.x to y", "add unique constraint t.u", "add foreign key t.f")
        .andBack("drop foreign key t.f", "drop unique constraint t.u", "rename column t.y to x")
        .finds();
  }

  @Test
  @DisplayName("EF24 a new table refers to a renamed table and column")
  void newTableRefersToRenamed() {
    Change.of(
            "table p\n  id bigint not null\n  primary key pk (id)",
            """
            table q
              code bigint not null
              primary key pk (code)
            table c
              q_code bigint
              foreign key f (q_code) references q (code)
            """)
        .renamedTable("q", "p")
        .renamed("q.code", "id")
        .gives("rename table p to q", "rename column q.id to code", "create table c with f");
  }

  @Test
  @DisplayName("EF38 EF39 one is renamed, a similar one added")
  void renamedAndAdded() {
    columns("old_zip integer", "new_zip integer\n  not_zip integer")
        .renamed("t.new_zip", "old_zip")
        .gives("rename column t.old_zip to new_zip", "add column t.not_zip integer")
        .finds();
  }

  @Test
  @DisplayName("EF40 fields move into an embeddable")
  void embedded() {
    columns("name varchar(9)\n  zip varchar(9)", "owned_name varchar(9)\n  owned_zip varchar(9)")
        .renamed("t.owned_name", "name")
        .renamed("t.owned_zip", "zip")
        .gives("rename column t.name to owned_name", "rename column t.zip to owned_zip");
  }

  @Test
  @DisplayName("a chain: the name that one leaves is taken by another")
  void chain() {
    columns("a integer\n  b integer", "b integer\n  c integer")
        .renamed("t.b", "a")
        .renamed("t.c", "b")
        .gives("rename column t.b to c", "rename column t.a to b")
        .andBack("rename column t.b to a", "rename column t.c to b")
        .finds();
  }

  @Test
  @DisplayName("two columns swap their names")
  void swap() {
    columns("a integer\n  b uuid", "a uuid\n  b integer")
        .renamed("t.a", "b")
        .renamed("t.b", "a")
        .gives(
            "rename column t.a to former_a",
            "rename column t.b to a",
            "rename column t.former_a to b")
        .finds();
  }

  @Test
  @DisplayName("three columns go round")
  void round() {
    columns("a integer\n  b uuid\n  c date", "b integer\n  c uuid\n  a date")
        .renamed("t.b", "a")
        .renamed("t.c", "b")
        .renamed("t.a", "c")
        .gives(
            "rename column t.a to former_a",
            "rename column t.c to a",
            "rename column t.b to c",
            "rename column t.former_a to b");
  }

  @Test
  @DisplayName("two tables swap their names, and what refers to them follows")
  void tableSwap() {
    Change.of(
            """
            table a
              id bigint not null
              primary key apk (id)
            table b
              code integer not null
              primary key bpk (code)
            table c
              x bigint
              foreign key f (x) references a (id)
            """,
            """
            table b
              id bigint not null
              primary key apk (id)
            table a
              code integer not null
              primary key bpk (code)
            table c
              x bigint
              foreign key f (x) references b (id)
            """)
        .renamedTable("a", "b")
        .renamedTable("b", "a")
        .gives("rename table a to former_a", "rename table b to a", "rename table former_a to b")
        .finds();
  }

  @Test
  @DisplayName("quoted, reserved and mixed-case names")
  void names() {
    Change.of(
            "table Cat\n  Name varchar(9)\n  `Order` integer\n  select date",
            "table cat\n  name varchar(9)\n  `order` integer\n  select date")
        .renamed("cat.`order`", "`Order`")
        .gives(
            "rename table Cat to cat",
            "rename column cat.Name to name",
            "rename column cat.`Order` to `order`")
        .finds();
  }

  @Test
  void aTableThatLeavesTheDefaultSchemaNamesItsOldNameAlone() {
    String model = "table %s\n  id bigint not null";
    Change.of(model.formatted("t"), "schema s\n" + model.formatted("s.t"))
        .renamedTable("s.t", "s.t")
        .gives("create schema s", "rename table t to s.t")
        .andBack("rename table s.t to t", "drop schema s")
        .finds();
  }

  private static String cats(String name, String table, String column) {
    return """
    table %1$s (com.acme.%1$s)
      id bigint not null
      primary key (id)
    table toy
      id bigint not null
      primary key (id)
    table %2$s (com.acme.%1$s)
      %3$s bigint not null
      toys_id bigint not null
      primary key (%3$s, toys_id)
      foreign key a (%3$s) references %1$s (id)
      foreign key b (toys_id) references toy (id)
    """
        .formatted(name, table, column);
  }

  @Test
  void aTableThatRefersToARenamedOneIsAskedForThoughItsColumnFollows() {
    Change.of(cats("Cat", "Cat_toy", "Cat_id"), cats("Kitten", "Kitten_toy", "Kitten_id"))
        .renamedTable("Kitten", "Cat")
        .finds("error ambiguous-rename Kitten_toy")
        .says(
            "table Kitten_toy is new, and Cat_toy with the same columns is gone. If it was renamed,"
                + " put @RenamedFrom(\"Cat_toy\") on the class or the collection that maps it,"
                + " which keeps the rows; if not, put @Accept(value = \"drop-table\", reason ="
                + " \"...\") there");
  }

  @Test
  @DisplayName("what refers to rows may change its type and its name with what it refers to")
  void aTableThatRefersToARenamedOneOfAnotherKeyIsAskedFor() {
    Change.of(
            cats("Cat", "Cat_toy", "Cat_id").replace("bigint", "integer"),
            cats("Kitten", "Kitten_toy", "Kitten_id"))
        .renamedTable("Kitten", "Cat")
        .finds("error ambiguous-rename Kitten_toy");
    String model =
        """
        table %1$s (com.acme.%1$s)
          %2$s %3$s not null
          b integer not null
          primary key (%2$s, b)
        table %1$s_tags (com.acme.%1$s)
          %1$s_%2$s %3$s not null
          %1$s_b integer not null
          tag varchar(9)
          foreign key f (%1$s_%2$s, %1$s_b) references %1$s (%2$s, b)
        """;
    Change.of(model.formatted("Cat", "a", "integer"), model.formatted("Kitten", "x", "bigint"))
        .renamedTable("Kitten", "Cat")
        .renamed("Kitten.x", "a")
        .finds("error ambiguous-rename Kitten_tags");
  }

  @Test
  void tablesThatReferToThemselvesOrEachOtherAreAskedFor() {
    String self =
        """
        table %1$s
          id bigint not null
          parent_id bigint
          primary key (id)
          foreign key f (parent_id) references %1$s (id)
        """;
    Change.of(self.formatted("category"), self.formatted("topic"))
        .finds("error ambiguous-rename topic");
    String pair =
        """
        table %1$s
          id bigint not null
          %2$s_id bigint
          primary key (id)
          foreign key %1$s_f (%2$s_id) references %2$s (id)
        table %2$s
          id bigint not null
          name varchar(9)
          %1$s_id bigint
          primary key (id)
          foreign key %2$s_f (%1$s_id) references %1$s (id)
        """;
    Change.of(pair.formatted("cat", "owner"), pair.formatted("pet", "keeper"))
        .finds("error ambiguous-rename keeper", "error ambiguous-rename pet");
    Change.of(pair.formatted("cat", "owner"), pair.formatted("pet", "keeper"))
        .renamedTable("keeper", "owner")
        .finds("error ambiguous-rename keeper.pet_id", "error ambiguous-rename pet");
  }

  @Test
  void aColumnFollowsTheNameOfWhatItRefersTo() {
    Change.of(cats("Cat", "Cat_toy", "Cat_id"), cats("Kitten", "Kitten_toy", "Kitten_id"))
        .renamedTable("Kitten", "Cat")
        .renamedTable("Kitten_toy", "Cat_toy")
        .gives(
            "rename table Cat to Kitten",
            "rename table Cat_toy to Kitten_toy",
            "rename column Kitten_toy.Cat_id to Kitten_id",
            "rename primary key Kitten.Cat_pkey to Kitten_pkey",
            "rename primary key Kitten_toy.Cat_toy_pkey to Kitten_toy_pkey")
        .finds();
    Change.of(cats("Cat", "toys", "Cat_id"), cats("Cat", "toys", "Other_id"))
        .finds("error ambiguous-rename toys.Other_id");
    String model =
        """
        table t
          %1$s bigint not null
          parent_%1$s bigint
          primary key (%1$s)
          foreign key f (parent_%1$s) references t (%1$s)
        """;
    Change.of(model.formatted("id"), model.formatted("t_id"))
        .renamed("t.t_id", "id")
        .gives("rename column t.id to t_id", "rename column t.parent_id to parent_t_id")
        .finds();
  }

  @Test
  @DisplayName("the columns of a key follow those that they refer to, though these change as well")
  void theColumnsOfAKeyFollowTogether() {
    String model =
        """
        table slot (com.acme.%1$s)
          %2$s %3$s not null
          b integer not null
          primary key (b, %2$s)
        table sub
          %1$s_%2$s %3$s not null
          %1$s_b integer not null
          primary key (%1$s_b, %1$s_%2$s)
          foreign key sub_f (%1$s_%2$s, %1$s_b) references slot (%2$s, b)
        table item
          sub_%1$s_%2$s %3$s
          sub_%1$s_b integer
          foreign key item_f (sub_%1$s_b, sub_%1$s_%2$s) references sub (%1$s_b, %1$s_%2$s)
        """;
    String before = model.formatted("Slot", "a", "integer");
    Change.of(before, model.formatted("Slot", "x", "bigint"))
        .renamed("slot.x", "a")
        .gives(
            "drop foreign key item.item_f",
            "drop foreign key sub.sub_f",
            "rename column item.sub_Slot_a to sub_Slot_x",
            "rename column slot.a to x",
            "rename column sub.Slot_a to Slot_x",
            "alter column item.sub_Slot_x bigint",
            "alter column slot.x bigint not null",
            "alter column sub.Slot_x bigint not null",
            "add foreign key item.item_f",
            "add foreign key sub.sub_f")
        .finds();
    Change.of(before, model.formatted("Bay", "x", "integer"))
        .renamed("slot.x", "a")
        .gives(
            "rename column item.sub_Slot_a to sub_Bay_x",
            "rename column item.sub_Slot_b to sub_Bay_b",
            "rename column slot.a to x",
            "rename column sub.Slot_a to Bay_x",
            "rename column sub.Slot_b to Bay_b")
        .finds();
  }

  @Test
  void aReferenceOfAnotherNameAndTypeIsAskedFor() {
    String model =
        """
        table p
          id %2$s not null
          primary key (id)
        table t
          %1$s %2$s
          foreign key f (%1$s) references p (id)
        """;
    Change.of(model.formatted("x", "integer"), model.formatted("y", "bigint"))
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type or the same target, is gone. If it was"
                + " renamed, put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
  }

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
  void anEmbeddingWithNamesOfItsOwnLeavesARenameToTheOther() {
    columns("street uuid\n  bill_street uuid", "address_street uuid\n  bill_street uuid")
        .renamed(List.of("t.address_street", "t.bill_street"), "street")
        .gives("rename column t.street to address_street")
        .finds();
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
  @DisplayName("names that were cut, with a hash, keep in step too")
  void longNames() {
    String name = "a".repeat(50);
    String other = "a".repeat(49) + "b";
    var before = dev.revisions.schema.TableName.of(name);
    var after = dev.revisions.schema.TableName.of(other);
    String column = "some_rather_long_column";
    String key = dev.revisions.schema.DerivedNames.unique(before, java.util.List.of(column));
    String newKey = dev.revisions.schema.DerivedNames.unique(after, java.util.List.of(column));
    String model = "table %s\n  %s integer\n  unique %s (%s)";
    Change.of(
            model.formatted(name, column, key, column),
            model.formatted(other, column, newKey, column))
        .renamedTable(other, name)
        .gives(
            "rename table " + name + " to " + other,
            "rename unique constraint " + other + "." + key + " to " + newKey);
  }
}
