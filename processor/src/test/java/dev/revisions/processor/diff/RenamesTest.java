package dev.revisions.processor.diff;

import static dev.revisions.processor.diff.Change.columns;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is renamed, because the code says so. A and EF number the cases of the reference. */
class RenamesTest {

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

  static String cats(String name, String table, String column) {
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
  void anEmbeddingWithNamesOfItsOwnLeavesARenameToTheOther() {
    columns("street uuid\n  bill_street uuid", "address_street uuid\n  bill_street uuid")
        .renamed(List.of("t.address_street", "t.bill_street"), "street")
        .gives("rename column t.street to address_street")
        .finds();
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
