package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.Set;

/** Which rules the code accepts where. */
final class Acceptance {

  private final Hints hints;
  private final Schema after;

  Acceptance(Hints hints, Schema after) {
    this.hints = hints;
    this.after = after;
  }

  boolean covers(String rule, TableName table) {
    return hints.acceptedForTables().getOrDefault(table, Set.of()).contains(rule);
  }

  boolean covers(String rule, TableName table, String column) {
    return covers(rule, table)
        || hints
            .acceptedForColumns()
            .getOrDefault(new ColumnName(table, column), Set.of())
            .contains(rule);
  }

  /**
   * Whether the rule is accepted for a table that is gone, or by an entity that had a part in it.
   */
  boolean coversDropped(String rule, Table dropped) {
    return covers(rule, dropped.name())
        || after.tables().values().stream()
            .filter(table -> !Collections.disjoint(table.entities(), dropped.entities()))
            .anyMatch(table -> covers(rule, table.name()));
  }
}
