package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Notation;
import dev.revisions.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows from which identifiers are taken. */
class CountersTest {

  private static final String IDS =
      """
      table ids
        kind  varchar(255) not null
        last  bigint
        primary key (kind)
      """;

  @Test
  @DisplayName("a table of counters comes with its rows and goes with them")
  void comesAndGoes() {
    Change.of("", IDS + "  counter kind 'a' last start 0\n  counter kind 'b' last start 7\n")
        .gives("create table ids", "insert into ids", "insert into ids")
        .andBack("drop table ids");
  }

  @Test
  @DisplayName("a row holds the key and the start")
  void row() {
    assertThat(
            Change.of("", IDS + "  counter kind 'a' last start 7\n").difference().upgrade().get(1))
        .isEqualTo(
            new Operation.Insert(
                TableName.of("ids"), List.of("kind", "last"), List.of(List.of("a", 7L))));
  }

  @Test
  @DisplayName("a generator more or less is a row more or less")
  void another() {
    Change.of(
            IDS + "  counter kind 'a' last start 0\n",
            IDS + "  counter kind 'it''s' last start 0\n")
        .gives("execute delete from ids where kind = 'a'", "insert into ids")
        .andBack("execute delete from ids where kind = 'it''s'", "insert into ids");
  }

  @Test
  @DisplayName("another start changes only a row that has not counted")
  void anotherStart() {
    Change.of(IDS + "  counter kind 'a' last start 0\n", IDS + "  counter kind 'a' last start 9\n")
        .gives("execute update ids set last = 9 where kind = 'a' and last = 0")
        .andBack("execute update ids set last = 0 where kind = 'a' and last = 9");
  }

  @Test
  @DisplayName("a larger increment moves a row that has counted; a smaller one is nothing to do")
  void anotherIncrement() {
    String before = IDS + "  counter kind 'a' last start 0 increment 1\n";
    Change.of(before, before.replace("increment 1", "increment 50"))
        .gives("execute update ids set last = last + 49 where kind = 'a' and last <> 0")
        .andBack();
  }

  private static final String LAB =
      """
      table ids (com.acme.Lab)
        kind  varchar(255) not null
        last  bigint
        primary key (kind)
        counter kind 'lab' last start 0 (com.acme.Lab)
      table lab (com.acme.Lab)
        id bigint not null
        primary key (id)
      """;

  @Test
  @DisplayName("the only counter of a table keeps its count under another key")
  void anotherKey() {
    Change.of(LAB, LAB.replace("'lab'", "'the lab''s'"))
        .gives("execute update ids set kind = 'the lab''s' where kind = 'lab'")
        .andBack("execute update ids set kind = 'lab' where kind = 'the lab''s'");
    Change.of(
            LAB,
            LAB.replace("com.acme.Lab", "com.acme.Laboratory")
                .replace(" lab", " laboratory")
                .replace("'lab'", "'laboratory'"))
        .renamedTable("laboratory", "lab")
        .gives(
            "rename table lab to laboratory",
            "rename primary key laboratory.lab_pkey to laboratory_pkey",
            "execute update ids set kind = 'laboratory' where kind = 'lab'")
        .andBack(
            "rename table laboratory to lab",
            "rename primary key lab.laboratory_pkey to lab_pkey",
            "execute update ids set kind = 'lab' where kind = 'laboratory'");
  }

  @Test
  @DisplayName("a counter that comes for rows continues after them")
  void continues() {
    String ward =
        LAB.replace("ids (com.acme.Lab)", "ids (com.acme.Lab, com.acme.Ward)")
                .replace("start 0 (com.acme.Lab)", "start 0 (com.acme.Lab, com.acme.Ward)")
            + WARD;
    Change.of(
            ward,
            ward.replace(
                "  counter kind 'lab' last start 0 (com.acme.Lab, com.acme.Ward)",
                "  counter kind 'a' last start 7 increment 1 (com.acme.Lab)\n"
                    + "  counter kind 'b' last start 0 (com.acme.Ward)"))
        .gives(
            "execute delete from ids where kind = 'lab'",
            "execute insert into ids (kind, last) select 'a',"
                + " case when max(id) > 7 then max(id) + 0 else 7 end from lab",
            "execute insert into ids (kind, last) select 'b',"
                + " case when max(number) > 0 then max(number) + 49 else 0 end from ward")
        .andBack(
            "execute delete from ids where kind = 'a'",
            "execute delete from ids where kind = 'b'",
            "execute insert into ids (kind, last) select 'lab',"
                + " case when max(largest) > 0 then max(largest) + 49 else 0 end"
                + " from (select max(id) as largest from lab"
                + " union all select max(number) as largest from ward) numbered");
  }

  @Test
  @DisplayName("a counter that numbers another table is moved on above its rows")
  void raised() {
    String both =
        LAB.replace("ids (com.acme.Lab)", "ids (com.acme.Lab, com.acme.Ward)")
                .replace("start 0 (com.acme.Lab)", "start 0 (com.acme.Lab, com.acme.Ward)")
            + WARD;
    String last =
        "(select max(largest) + 49 from (select max(id) as largest from lab"
            + " union all select max(number) as largest from ward) numbered)";
    Change.of(LAB + WARD.replace("not null", "not null identity"), both)
        .gives(
            "alter column ward.number bigint not null",
            "execute update ids set last = " + last + " where kind = 'lab' and last < " + last)
        .andBack("alter column ward.number bigint not null identity");
    Change.of(both, both.replace(".Ward", ".Unit")).gives();
  }

  @Test
  @DisplayName("a counter that numbers a hierarchy is moved on above the rows of all its tables")
  void raisedAboveAHierarchy() {
    String tables = WARD + WARD.replace("ward", "icu").replace("Ward", "Icu");
    String both =
        LAB.replace("ids (com.acme.Lab)", "ids (com.acme.Lab, com.acme.Ward)")
                .replace("start 0 (com.acme.Lab)", "start 0 (com.acme.Lab, com.acme.Ward)")
            + tables;
    String last =
        "(select max(largest) + 49 from (select max(number) as largest from icu"
            + " union all select max(id) as largest from lab"
            + " union all select max(number) as largest from ward) numbered)";
    Change.of(LAB + tables, both)
        .hierarchy("com.acme.Ward", "com.acme.Icu")
        .gives("execute update ids set last = " + last + " where kind = 'lab' and last < " + last);
    Change.of(both, both).hierarchy("com.acme.Ward", "com.acme.Icu").gives();
  }

  private static final String WARD =
      """
      table ward (com.acme.Ward)
        number bigint not null
        primary key (number)
      """;

  @Test
  @DisplayName("what a sequence numbered is numbered on by a counter, and back")
  void takesOverFromASequence() {
    String sequence = "sequence lab_seq (com.acme.Lab) start 1 increment 50\n";
    Change.of(sequence + LAB.substring(LAB.indexOf("table lab")), LAB)
        .gives(
            "create table ids",
            "execute insert into ids (kind, last) select 'lab',"
                + " case when max(id) > 0 then max(id) + 49 else 0 end from lab",
            "drop sequence lab_seq")
        .andBack("drop table ids", "create sequence lab_seq after lab.id");
  }

  @Test
  @DisplayName(
      "a table of the same counters is renamed without a word, one of others is made again")
  void anotherTable() {
    String other = LAB.replace("table ids", "table counters");
    Change.of(LAB, other)
        .gives(
            "rename table ids to counters", "rename primary key counters.ids_pkey to counters_pkey")
        .andBack("rename table counters to ids", "rename primary key ids.counters_pkey to ids_pkey")
        .finds();
    Change.of(LAB, other.replace("'lab'", "'other'"))
        .gives(
            "drop table ids",
            "create table counters",
            "execute insert into counters (kind, last) select 'other',"
                + " case when max(id) > 0 then max(id) + 49 else 0 end from lab")
        .finds();
  }

  @Test
  @DisplayName("a column of a counter is renamed with it")
  void renamed() {
    String before = IDS + "  counter kind 'a' last start 0\n";
    Change.of(before, before.replace("kind", "sort"))
        .renamed("ids.sort", "kind")
        .gives("rename column ids.kind to sort");
  }

  @Test
  @DisplayName("names in quotes are quoted as each database does")
  void quoted() {
    String quoted = IDS.replace("kind", "`Kind`").replace("table ids", "table `Ids`");
    List<Operation> upgrade =
        Differ.diff(
                Notation.schema(quoted + "  counter `Kind` 'a' last start 0\n"),
                Notation.schema(quoted),
                Hints.NONE)
            .upgrade();
    assertThat(upgrade)
        .containsExactly(
            new Operation.Execute(
                "delete from `Ids` where `Kind` = 'a'", List.of("mysql", "mariadb")),
            new Operation.Execute(
                "delete from \"Ids\" where \"Kind\" = 'a'", List.of("postgresql", "h2")));
  }

  @Test
  @DisplayName("tables and keys are named as each database needs it, whatever is in their names")
  void namesThatNeedQuotes() {
    String rows =
        """
        table User (com.acme.User)
          id bigint not null%s
          primary key (id)
        table `100%%` (com.acme.All)
          id bigint not null
          primary key (id)
        """;
    String ids = IDS.replace("ids", "ids (com.acme.All, com.acme.User)");
    String counter = "  counter kind '50%' last start 0 (com.acme.All, com.acme.User)\n\n";
    String plain = rows.formatted("");
    String both =
        "(select max(id) as largest from User union all select max(id) as largest from `100%`)";
    String insert =
        "insert into ids (kind, last) select '50%%', case when max(largest) > 0"
            + " then max(largest) + 49 else 0 end from %s numbered";
    assertThat(upgrade(ids + plain, ids + counter + plain)).isEqualTo(forEach(insert, both));
    String raise =
        "update ids set last = (select max(largest) + 49 from %1$s numbered) where kind = '50%%'"
            + " and last < (select max(largest) + 49 from %1$s numbered)";
    String one = counter.replace(", com.acme.User", "");
    assertThat(upgrade(ids + one + rows.formatted(" identity"), ids + counter + plain))
        .endsWith(forEach(raise, both).toArray(Operation[]::new));
  }

  private static List<Operation> upgrade(String before, String after) {
    return Differ.diff(Notation.schema(before), Notation.schema(after), Hints.NONE).upgrade();
  }

  /** The statement in the names of each database, of which MySQL does not reserve the word. */
  private static List<Operation> forEach(String statement, String rows) {
    String quoted = rows.replace('`', '"');
    return List.of(
        new Operation.Execute(statement.formatted(rows), List.of("mysql", "mariadb")),
        new Operation.Execute(
            statement.formatted(quoted.replace("User", "\"user\"")), List.of("postgresql")),
        new Operation.Execute(
            statement.formatted(quoted.replace("User", "\"USER\"")), List.of("h2")));
  }
}
