package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The operations that lead from one schema to another, gathered by phase. */
final class Plan {

  private final Map<Phase, List<Operation>> phases = new EnumMap<>(Phase.class);

  private Plan() {}

  /**
   * The operations in order.
   *
   * @param backfills an expression for existing rows, by the column that becomes required
   */
  static List<Operation> of(Pairing pairing, Map<ColumnName, String> backfills) {
    var plan = new Plan();
    Requirements.add(pairing, backfills, plan);
    NamespaceOperations.add(pairing, plan);
    EnumTypeOperations.add(pairing, plan);
    SequenceOperations.add(pairing, plan);
    TableOperations.add(pairing, plan);
    new ColumnOperations(backfills, plan).add(pairing);
    ConstraintOperations.add(pairing, plan);
    IndexOperations.add(pairing, plan);
    CounterOperations.add(pairing, plan);
    RuleRenames.add(pairing, plan);
    return plan.phases.values().stream().flatMap(List::stream).toList();
  }

  void add(Phase phase, Operation operation) {
    phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(operation);
  }

  void addAll(Phase phase, Collection<Operation> operations) {
    operations.forEach(operation -> add(phase, operation));
  }
}
