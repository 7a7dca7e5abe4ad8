package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The order in which columns are added and filled: what a backfill reads comes before it, otherwise
 * as given. Two that read each other stay as they are.
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
    additions.forEach(order::visit);
    return List.copyOf(order.order);
  }

  private void visit(Operation operation) {
    if (entered.add(operation)) {
      readBy(operation, additions).forEach(this::visit);
      order.add(operation);
    }
  }

  /** The additions that the backfill of an operation may read. */
  static List<AddColumn> readBy(Operation operation, List<AddColumn> additions) {
    return Filling.of(operation)
        .map(
            filling -> {
              Set<String> names = filling.names();
              return additions.stream().filter(add -> filling.reads(add, names)).toList();
            })
        .orElse(List.of());
  }
}
