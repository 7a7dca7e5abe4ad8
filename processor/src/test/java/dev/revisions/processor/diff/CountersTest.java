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
}
