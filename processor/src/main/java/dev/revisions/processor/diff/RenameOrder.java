package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Puts renames in an order in which each new name is free when its turn comes. Where they go round
 * in a circle, one of them goes by a temporary name.
 */
final class RenameOrder {

  /**
   * A rename.
   *
   * @param from the former name
   * @param to the new name
   * @param operation makes the operation that leads from one name to another
   */
  record Rename(
      TableName from, TableName to, BiFunction<TableName, TableName, Operation> operation) {

    Operation asOperation() {
      return operation.apply(from, to);
    }
  }

  private static final String ASIDE = "former_";

  private final List<Rename> pending;
  private final Set<String> taken = new HashSet<>();
  private final List<Operation> operations = new ArrayList<>();

  private RenameOrder(List<Rename> renames, Collection<TableName> others) {
    pending = new ArrayList<>(renames);
    pending.sort(Comparator.comparing(Rename::from).thenComparing(Rename::to));
    others.forEach(name -> taken.add(name.folded()));
    renames.forEach(rename -> taken.add(rename.to().folded()));
  }

  /**
   * The operations for renames of distinct things to distinct names.
   *
   * @param before all names that were in use, which no temporary name takes
   */
  static List<Operation> of(List<Rename> renames, Collection<TableName> before) {
    var order = new RenameOrder(renames, before);
    while (!order.pending.isEmpty()) {
      order.free().ifPresentOrElse(order::rename, order::breakCircle);
    }
    return order.operations;
  }

  private Optional<Rename> free() {
    return pending.stream().filter(this::isFree).findFirst();
  }

  private boolean isFree(Rename rename) {
    return pending.stream()
        .filter(other -> other != rename)
        .noneMatch(other -> other.from().folded().equals(rename.to().folded()));
  }

  private void rename(Rename rename) {
    pending.remove(rename);
    operations.add(rename.asOperation());
  }

  private void breakCircle() {
    Rename first = pending.remove(0);
    TableName aside = aside(first.from(), taken);
    operations.add(first.operation().apply(first.from(), aside));
    pending.add(new Rename(aside, first.to(), first.operation()));
  }

  /**
   * A temporary name.
   *
   * @param taken the folded names that it must not be, to which it is added
   */
  static TableName aside(TableName name, Set<String> taken) {
    String aside = DerivedNames.shortened(ASIDE + Identifier.of(name.name()).name());
    while (!taken.add(name.withName(aside).folded())) {
      aside = DerivedNames.shortened(ASIDE + aside);
    }
    return name.withName(aside);
  }

  /** Whether a name could be a temporary one. */
  static boolean isAside(String name) {
    return Identifier.of(name).name().regionMatches(true, 0, ASIDE, 0, ASIDE.length());
  }
}
