package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AddConstraint;
import dev.revisions.operation.Operation.CommentTable;
import dev.revisions.operation.Operation.CreateIndex;
import dev.revisions.operation.Operation.CreateTable;
import dev.revisions.operation.Operation.DropConstraint;
import dev.revisions.operation.Operation.DropTable;
import dev.revisions.operation.Operation.RenameCompositeType;
import dev.revisions.operation.Operation.RenameTable;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The operations for whole tables. Constraints come and go with their table, but for foreign keys
 * that close a cycle; so do the indexes of a table that goes.
 */
final class TableOperations {

  private TableOperations() {}

  static void add(Pairing pairing, Plan plan) {
    addDrops(pairing, plan);
    addRenames(pairing, plan);
    addCreations(pairing, plan);
    for (TablePair pair : pairing.pairs()) {
      if (!pair.carried().comment().equals(pair.now().comment())) {
        plan.add(
            Phase.COMMENT_TABLES,
            new CommentTable(pair.now().name(), pair.carried().comment(), pair.now().comment()));
      }
    }
  }

  private static void addDrops(Pairing pairing, Plan plan) {
    var order = new CreationOrder(pairing.dropped());
    var tables = new ArrayList<>(order.tables());
    Collections.reverse(tables);
    for (Table table : tables) {
      Predicate<ForeignKey> apart = key -> order.closesCycle(table, key);
      table.foreignKeys().stream()
          .filter(apart)
          .forEach(
              key ->
                  plan.add(
                      Phase.DROP_FOREIGN_KEYS,
                      new DropConstraint(table.name(), key.kind(), key.name(), Optional.of(key))));
      Table rest = without(table, apart);
      plan.add(Phase.DROP_TABLES, new DropTable(table.name(), Optional.of(rest)));
    }
  }

  /** Those of composite types too, for what the one leaves the other may take. */
  private static void addRenames(Pairing pairing, Plan plan) {
    Stream<RenameOrder.Rename> tables =
        pairing.pairs().stream()
            .map(
                pair ->
                    new RenameOrder.Rename(pair.old().name(), pair.now().name(), RenameTable::new));
    Stream<RenameOrder.Rename> types =
        pairing.compositeTypes().stay().stream()
            .map(
                stay ->
                    new RenameOrder.Rename(
                        stay.old().type(), stay.name(), RenameCompositeType::new));
    plan.addAll(
        Phase.RENAME_TABLES,
        RenameOrder.of(
            Stream.concat(types, tables).filter(r -> !r.from().equals(r.to())).toList(),
            TypeNames.of(pairing.before())));
  }

  private static void addCreations(Pairing pairing, Plan plan) {
    var order = new CreationOrder(pairing.created());
    for (Table table : order.tables()) {
      Predicate<ForeignKey> apart =
          key -> order.closesCycle(table, key) || standsOnIndex(key, pairing.after());
      plan.add(Phase.CREATE_TABLES, new CreateTable(without(table, apart)));
      table
          .indexes()
          .forEach(i -> plan.add(Phase.CREATE_INDEXES, new CreateIndex(table.name(), i)));
      table.foreignKeys().stream()
          .filter(apart)
          .forEach(key -> plan.add(Phase.ADD_FOREIGN_KEYS, new AddConstraint(table.name(), key)));
    }
  }

  /** The table as CREATE TABLE makes it: without its indexes, rows and those foreign keys. */
  private static Table without(Table table, Predicate<ForeignKey> apart) {
    return table
        .withIndexes(List.of())
        .withCounters(List.of())
        .withOrdinals(Map.of())
        .withConstraints(
            table.constraints().stream()
                .filter(c -> !(c instanceof ForeignKey key && apart.test(key)))
                .toList());
  }

  /** Whether no key but a unique index, which is created later, bears the foreign key. */
  private static boolean standsOnIndex(ForeignKey key, Schema schema) {
    Table target = schema.tables().get(key.target());
    return target != null
        && keys(target).noneMatch(c -> Set.copyOf(c).equals(Set.copyOf(key.targetColumns())));
  }

  private static Stream<List<String>> keys(Table table) {
    return table.constraints().stream()
        .filter(c -> c.kind() == Constraint.Kind.PRIMARY_KEY || c instanceof UniqueConstraint)
        .map(TablePair::columnsOf);
  }
}
