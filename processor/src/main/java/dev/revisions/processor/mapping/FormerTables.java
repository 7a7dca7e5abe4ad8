package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.RecordedName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which former name is that of which table where one element has several tables: a collection
 * of a mapped superclass has one for each entity. The history knows of which entity each was.
 *
 * @param said what stands on the element of each table
 * @param present the tables
 * @param recorded the tables that the history knows
 */
record FormerTables(Map<TableName, List<FormerTable>> said, Schema present, Schema recorded) {

  /** The former names that are meant for each table. */
  Map<TableName, List<FormerTable>> meant() {
    var meant = new TreeMap<>(said);
    meant.replaceAll((table, former) -> meant(table, former));
    meant.values().removeIf(List::isEmpty);
    return meant;
  }

  private List<FormerTable> meant(TableName table, List<FormerTable> former) {
    List<FormerTable> own = former.stream().filter(f -> isOfOneEntity(f, table)).toList();
    return own.isEmpty() ? former.stream().filter(f -> !isOfAnother(f)).toList() : own;
  }

  private boolean isOfAnother(FormerTable former) {
    return said.entrySet().stream()
        .filter(other -> other.getValue().contains(former))
        .anyMatch(other -> isOfOneEntity(former, other.getKey()));
  }

  private boolean isOfOneEntity(FormerTable former, TableName table) {
    List<String> entities = present.table(table).map(Table::entities).orElse(List.of());
    return RecordedName.of(former.name(), recorded.tables().keySet())
        .flatMap(recorded::table)
        .filter(old -> !Collections.disjoint(old.entities(), entities))
        .isPresent();
  }
}
