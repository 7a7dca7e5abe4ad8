package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables that come, go and change: the numbers are those of the catalogue of cases. */
class TablesTest {

  private static final String PARENT = "table a\n  id bigint not null\n  primary key (id)\n";
  private static final String CHILD =
      """
      table b
        id bigint not null
        a_id bigint
        primary key (id)
        foreign key b_a_id_fkey (a_id) references a (id)
      """;

  @Test
  @DisplayName("A1 the same model twice")
  void same() {
    Change.of(PARENT + CHILD, PARENT + CHILD).gives().andBack().finds();
  }

  @Test
  @DisplayName("A2 A3 new tables with a foreign key, the child declared first")
  void parentFirst() {
    Change.of("", CHILD + PARENT)
        .gives("create table a", "create table b with b_a_id_fkey")
        .andBack("drop table b", "drop table a")
        .finds();
    Change.of(PARENT + CHILD, "")
        .gives("drop table b", "drop table a")
        .finds("warning drop-table a", "warning drop-table b");
  }
}
