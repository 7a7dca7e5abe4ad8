package dev.revisions.processor.diff;

import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order in which tables can be created: what is referred to first, otherwise by name. Read
 * backwards it is the order in which they can be dropped. A foreign key that closes a cycle points
 * forwards in it.
 */
final class CreationOrder {

  private final Map<TableName, Table> tables = new TreeMap<>();
  private final Set<TableName> entered = new HashSet<>();
  private final List<Table> order = new ArrayList<>();
  private final Map<TableName, Integer> positions = new HashMap<>();

  CreationOrder(Collection<Table> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
    this.tables.values().forEach(this::visit);
  }

  private void visit(Table table) {
    if (!entered.add(table.name())) {
      return;
    }
    for (TableName target : targets(table)) {
      visit(tables.get(target));
    }
    positions.put(table.name(), order.size());
    order.add(table);
  }

  private SortedSet<TableName> targets(Table table) {
    var targets = new TreeSet<TableName>();
    table.foreignKeys().forEach(key -> targets.add(key.target()));
    targets.retainAll(tables.keySet());
    return targets;
  }

  /** The tables, referred-to first. */
  List<Table> tables() {
    return List.copyOf(order);
  }

  /** Whether a foreign key of the table refers to a table that is created later. */
  boolean closesCycle(Table table, ForeignKey key) {
    Integer target = positions.get(key.target());
    return target != null && target > positions.get(table.name());
  }
}
