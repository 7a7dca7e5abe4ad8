package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables that come, go and change. A and EF number the cases of the reference's two lists. */
class TablesTest {

  private static final String A = "table a\n  id bigint not null\n  primary key (id)\n";
  private static final String B =
      """
      table b
        id bigint not null
        a_id bigint
        primary key (id)
        foreign key b_a_id_fkey (a_id) references a (id)
      """;
  private static final String B_ALONE =
      "table b\n  id bigint not null\n  a_id bigint\n  primary key (id)\n";
  private static final String CYCLE =
      """
      table first
        id bigint not null
        second_id bigint
        primary key (id)
        foreign key first_second_id_fkey (second_id) references second (id)
        index first_second_id_idx (second_id)
      table second
        id bigint not null
        first_id bigint
        primary key (id)
        foreign key second_first_id_fkey (first_id) references first (id)
        index second_first_id_idx (first_id)
      """;

  @Test
  @DisplayName("A1 the same model twice")
  void same() {
    Change.of(A + B, A + B).gives().andBack().finds();
  }

  @Test
  @DisplayName("A2 A3 EF10 EF11 the child declared first: parents come first and go last")
  void parentsFirst() {
    Change.of("", B + A)
        .gives("create table a", "create table b with b_a_id_fkey")
        .andBack("drop table b", "drop table a")
        .finds();
    Change.of(B + A, "")
        .gives("drop table b", "drop table a")
        .andBack("create table a", "create table b with b_a_id_fkey")
        .finds("warning drop-table a", "warning drop-table b");
  }

  @Test
  @DisplayName("A4 three levels dropped: children first")
  void threeLevels() {
    String grandchild =
        """
        table aa
          id bigint not null
          b_id bigint
          primary key (id)
          foreign key aa_b_id_fkey (b_id) references b (id)
        """;
    Change.of(A + B + grandchild, "").gives("drop table aa", "drop table b", "drop table a");
  }

  @Test
  @DisplayName("A5 the parent goes, the child stays without its foreign key")
  void parentGoes() {
    Change.of(A + B, B_ALONE)
        .gives("drop foreign key b.b_a_id_fkey", "drop table a")
        .andBack("create table a", "add foreign key b.b_a_id_fkey")
        .finds("warning drop-table a");
  }

  @Test
  @DisplayName("A6 a foreign key moves from a table that goes to one that comes")
  void foreignKeyMoves() {
    Change.of(
            A + B,
            "table z\n  code bigint not null\n  primary key (code)\n"
                + B.replace("references a (id)", "references z (code)"))
        .gives(
            "drop foreign key b.b_a_id_fkey",
            "drop table a",
            "create table z",
            "add foreign key b.b_a_id_fkey")
        .finds("warning drop-table a");
  }

  @Test
  @DisplayName("A7 EF5 EF6 two tables that refer to each other")
  void cycle() {
    Change.of("", CYCLE)
        .gives(
            "create table second",
            "create table first with first_second_id_fkey",
            "create index second.second_first_id_idx [first_id]",
            "create index first.first_second_id_idx [second_id]",
            "add foreign key second.second_first_id_fkey")
        .andBack(
            "drop foreign key second.second_first_id_fkey",
            "drop table first",
            "drop table second");
    Change.of(CYCLE, "")
        .gives(
            "drop foreign key second.second_first_id_fkey",
            "drop table first",
            "drop table second");
  }

  @Test
  @DisplayName("EF7 several cycles: every foreign key once, every table before it is referred to")
  void cycles() {
    var model = new StringBuilder();
    for (String table : new String[] {"a", "b", "c", "d"}) {
      model.append("table %s\n  id bigint not null\n  primary key (id)\n".formatted(table));
      for (String target : new String[] {"a", "b", "c", "d"}) {
        model.append("  %s_id bigint\n".formatted(target));
        model.append(
            "  foreign key %s_%s_fkey (%s_id) references %s (id)\n"
                .formatted(table, target, target, target));
      }
    }
    Change.of("", model.toString())
        .gives(
            "create table d with d_d_fkey",
            "create table c with c_c_fkey, c_d_fkey",
            "create table b with b_b_fkey, b_c_fkey, b_d_fkey",
            "create table a with a_a_fkey, a_b_fkey, a_c_fkey, a_d_fkey",
            "add foreign key d.d_a_fkey",
            "add foreign key d.d_b_fkey",
            "add foreign key d.d_c_fkey",
            "add foreign key c.c_a_fkey",
            "add foreign key c.c_b_fkey",
            "add foreign key b.b_a_fkey");
  }

  @Test
  @DisplayName("A8 EF9 a table that refers to itself")
  void self() {
    String node =
        """
        table node
          id bigint not null
          parent_id bigint
          primary key (id)
          foreign key node_parent_id_fkey (parent_id) references node (id)
          index node_parent_id_idx (parent_id)
        """;
    Change.of("", node)
        .gives(
            "create table node with node_parent_id_fkey",
            "create index node.node_parent_id_idx [parent_id]")
        .andBack("drop table node");
  }

  @Test
  @DisplayName("A9 A12 A68 indexes come after their table; all that a table has goes with it")
  void indexes() {
    String table =
        """
        table t
          id bigint not null
          x integer
          primary key (id)
          unique t_x_key (x)
          check t_x_check ({x} > 0)
          index t_x_idx (x)
        """;
    Change.of("", table)
        .gives("create table t", "create index t.t_x_idx [x]")
        .andBack("drop table t");
    Change.of(table, "")
        .gives("drop table t")
        .andBack("create table t", "create index t.t_x_idx [x]");
  }

  @Test
  @DisplayName("A14 A15 many changes at once")
  void mixed() {
    Change.of(
            A
                + """
                table extra
                  x integer
                table user
                  id bigint not null
                  name varchar(50) not null
                  a1 varchar(10)
                  pw varchar(50)
                  primary key (id)
                  index user_pw_idx (pw)
                table `order`
                  id bigint not null
                  amount numeric(8,2)
                  primary key (id)
                table address
                  id bigint not null
                  email varchar(50) not null
                  primary key (id)
                """,
            A
                + """
                table item
                  id bigint not null
                  primary key (id)
                table user
                  id bigint not null
                  name varchar(50)
                  a1 varchar(10) default ('x')
                  primary key (id)
                table `order`
                  id bigint not null
                  amount numeric(10,2)
                  user_id bigint
                  primary key (id)
                  foreign key order_user_id_fkey (user_id) references user (id)
                table address
                  id bigint not null
                  email varchar(50) not null
                  street varchar(50)
                  primary key (id)
                  unique address_email_key (email)
                """)
        .gives(
            "drop table extra",
            "drop index user.user_pw_idx",
            "alter column `order`.amount numeric(10,2)",
            "alter column user.name varchar(50)",
            "alter column user.a1 varchar(10) default ('x')",
            "add column `order`.user_id bigint",
            "add column address.street varchar(50)",
            "add unique constraint address.address_email_key",
            "create table item",
            "drop column user.pw",
            "add foreign key `order`.order_user_id_fkey")
        .finds("warning drop-table extra", "warning drop-column user.pw");
  }

  @Test
  @DisplayName("EF1 EF12 tables of one name in two schemas")
  void schemas() {
    Change.of(
            "",
            "schema x\nschema y\ntable x.t\n  id bigint not null\ntable y.t\n  id bigint not null")
        .gives("create schema x", "create schema y", "create table x.t", "create table y.t")
        .andBack("drop table y.t", "drop table x.t", "drop schema x", "drop schema y");
  }

  @Test
  @DisplayName("EF13 another table of the name in another schema")
  void sameNameElsewhere() {
    String base = "schema first\nschema second\n" + A;
    String other =
        """
        table %s.other
          a_id bigint
          foreign key other_a_id_fkey (a_id) references a (id)
        """;
    Change.of(
            base + other.formatted("first"),
            base + other.formatted("first") + other.formatted("second"))
        .gives("create table second.other with other_a_id_fkey")
        .andBack("drop table second.other");
  }

  @Test
  @DisplayName("EF2 a table without a key")
  void keyless() {
    Change.of("", "table log\n  line varchar(255)")
        .gives("create table log")
        .andBack("drop table log");
  }

  @Test
  @DisplayName("EF8 a foreign key to a new column and an index over it")
  void foreignKeyWithColumn() {
    Change.of(
            A + "table b\n  id bigint not null\n  primary key (id)\n",
            A + B + "  index b_a_id_idx (a_id)")
        .gives(
            "add column b.a_id bigint",
            "create index b.b_a_id_idx [a_id]",
            "add foreign key b.b_a_id_fkey")
        .andBack("drop foreign key b.b_a_id_fkey", "drop index b.b_a_id_idx", "drop column b.a_id");
  }

  @Test
  @DisplayName("A69 EF14 comments of tables")
  void comments() {
    Change.of("table t\n  x integer", "table t\n  x integer\n  comment 'new'")
        .gives("comment on table t: new")
        .andBack("comment on table t is gone");
    Change.of("table t\n  x integer\n  comment 'old'", "table t\n  x integer\n  comment 'new'")
        .gives("comment on table t: new")
        .andBack("comment on table t: old");
  }

  @Test
  @DisplayName("EF16 EF29 another entity or field on the same table and column")
  void entities() {
    Change.of("table dog (com.acme.Dog)\n  x integer", "table dog (com.acme.Doge)\n  x integer")
        .gives()
        .andBack()
        .finds();
  }

  @Test
  void aTableOfWhichNoColumnCanStayIsDroppedAndCreated() {
    String users =
        """
        table tag
          id %s not null
          primary key (id)
        table user
          name varchar(9)
          tag %s
          foreign key user_tag_fkey (tag) references tag (id)
        """;
    Change.of(users.formatted("bigint", "bigint"), users.formatted("uuid", "uuid"))
        .accepted("tag.id", "recreate-column")
        .gives(
            "drop foreign key user.user_tag_fkey",
            "drop table tag",
            "drop column user.tag",
            "add column user.tag uuid",
            "create table tag",
            "add foreign key user.user_tag_fkey")
        .finds("warning recreate-column user.tag");
  }

  @Test
  void anInlineForeignKeyMayStandOnAKeyThatIsNew() {
    Change.of(
            "table a\n  id bigint not null\n  code varchar(9)\n  primary key (id)",
            """
            table a
              id bigint not null
              code varchar(9)
              primary key (id)
              unique a_code_key (code)
            table b
              code varchar(9)
              foreign key b_code_fkey (code) references a (code)
            """)
        .gives("add unique constraint a.a_code_key", "create table b with b_code_fkey")
        .andBack("drop table b", "drop unique constraint a.a_code_key");
  }

  @Test
  void aForeignKeyThatStandsOnAUniqueIndexIsAddedAfterIt() {
    Change.of(
            "",
            """
            table a
              code varchar(9)
              index a_code_idx (code) unique
            table b
              code varchar(9)
              foreign key b_code_fkey (code) references a (code)
            """)
        .gives(
            "create table a",
            "create table b",
            "create unique index a.a_code_idx [code]",
            "add foreign key b.b_code_fkey")
        .andBack("drop table b", "drop table a");
  }
}
