package dev.revisions.processor.diff;

import dev.revisions.schema.Counter;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which table of counters that comes is one that goes, under another name. No class maps it that
 * could say so: the only one that goes and the only one that comes are one if they have the same
 * columns and counters. Counters of others continue after the rows.
 */
final class CounterTableRenames {

  private CounterTableRenames() {}

  /**
   * The new name by the former one.
   *
   * @param renamed the renames that are said
   */
  static SortedMap<TableName, TableName> of(
      Schema before, Schema after, Map<TableName, TableName> renamed) {
    List<Table> gone =
        missing(before, after).stream().filter(t -> !renamed.containsKey(t.name())).toList();
    List<Table> come =
        missing(after, before).stream().filter(t -> !renamed.containsValue(t.name())).toList();
    return gone.size() == 1 && come.size() == 1 && areAlike(gone.get(0), come.get(0))
        ? new TreeMap<>(Map.of(gone.get(0).name(), come.get(0).name()))
        : Collections.emptySortedMap();
  }

  private static List<Table> missing(Schema schema, Schema other) {
    return schema.tables().values().stream()
        .filter(Table::isOfCounters)
        .filter(table -> other.table(table.name()).isEmpty())
        .toList();
  }

  private static boolean areAlike(Table former, Table table) {
    return former.columns().equals(table.columns()) && keys(former).equals(keys(table));
  }

  private static List<String> keys(Table table) {
    return table.counters().stream().map(Counter::key).toList();
  }
}
