package dev.revisions.processor;

import dev.revisions.processor.mapping.Mapping;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the recorded order of constants whose positions are stored, where the compiler does not
 * tell it: the class file of an enum may have lost it. An enum that has other constants than those
 * recorded has no known order.
 */
final class OrdersOfConstants {

  private final Schema recorded;
  private final Mapping mapping;

  private OrdersOfConstants(Schema recorded, Mapping mapping) {
    this.recorded = recorded;
    this.mapping = mapping;
  }

  /** The present schema, completed from the recorded one. */
  static Schema recorded(Schema present, Schema recorded, Mapping mapping) {
    return mapping.unordered().isEmpty()
        ? present
        : new OrdersOfConstants(recorded, mapping).in(present);
  }

  private Schema in(Schema present) {
    var tables = new TreeMap<TableName, Table>(present.tables());
    mapping
        .unordered()
        .forEach(
            (column, constants) ->
                order(column, constants)
                    .ifPresent(
                        order ->
                            tables.computeIfPresent(
                                column.table(),
                                (name, table) -> with(table, column.column(), order))));
    return new Schema(
        tables,
        present.sequences(),
        present.enumTypes(),
        present.namespaces(),
        present.converters());
  }

  private Optional<List<String>> order(ColumnName column, Set<String> constants) {
    TableName table = mapping.renamedTables().getOrDefault(column.table(), column.table());
    String name = mapping.renamedColumns().getOrDefault(column, column.column());
    return recorded
        .table(table)
        .or(() -> recorded.table(column.table()))
        .flatMap(former -> order(former.ordinals(), name, column.column()))
        .filter(order -> order.size() == constants.size() && constants.containsAll(order));
  }

  private static Optional<List<String>> order(
      Map<String, List<String>> ordinals, String formerName, String name) {
    return Optional.ofNullable(ordinals.getOrDefault(formerName, ordinals.get(name)));
  }

  private static Table with(Table table, String column, List<String> order) {
    var ordinals = new TreeMap<>(table.ordinals());
    ordinals.put(column, order);
    return table.withOrdinals(ordinals);
  }
}
