package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddColumn;
import dev.revisions.schema.ColumnName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which columns are added and filled: what a backfill or the expression of a generated
 * column reads comes before it, otherwise as given and the generated ones last. Two that read each
 * other stay as they are.
 */
final class BackfillOrder {

  private final List<AddColumn> additions;

  /** By identity: the first hash of a record takes tens of milliseconds to be linked. */
  private final Set<Operation> entered = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Operation> order = new ArrayList<>();

  private BackfillOrder(List<AddColumn> additions) {
    this.additions = additions;
  }

  /**
   * Orders operations on columns.
   *
   * @param alterations those whose backfill reads what is added
   */
  static List<Operation> of(List<? extends Operation> alterations, List<AddColumn> additions) {
    var order = new BackfillOrder(additions);
    alterations.forEach(order::visit);
    additions.stream().filter(add -> !isGenerated(add)).forEach(order::visit);
    additions.stream().filter(BackfillOrder::isGenerated).forEach(order::visit);
    return List.copyOf(order.order);
  }

  private void visit(Operation operation) {
    if (entered.add(operation)) {
      readBy(operation, additions).forEach(this::visit);
      order.add(operation);
    }
  }

  private static boolean isGenerated(AddColumn add) {
    return add.column().generated().isPresent();
  }

  /** The additions that the backfill of an operation, or what it computes, may read. */
  static List<AddColumn> readBy(Operation operation, List<AddColumn> additions) {
    return Filling.of(operation)
        .or(() -> computed(operation))
        .map(
            filling -> {
              Set<String> names = filling.names();
              return additions.stream().filter(add -> filling.reads(add, names)).toList();
            })
        .orElse(List.of());
  }

  private static Optional<Filling> computed(Operation operation) {
    return operation instanceof AddColumn add
        ? add.column()
            .generated()
            .map(sql -> new Filling(new ColumnName(add.table(), add.column().name()), sql))
        : Optional.empty();
  }
}
