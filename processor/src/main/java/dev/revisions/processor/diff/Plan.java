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
   * The operations that lead on, in order.
   *
   * @param backfills an expression for existing rows, by the column that becomes required
   */
  static List<Operation> up(Pairing pairing, Map<ColumnName, String> backfills) {
    var plan = new Plan();
    Requirements.add(pairing, backfills, plan);
    return plan.operations(pairing, backfills);
  }

  /**
   * The operations that lead back, which refuse where rows would have no value any more.
   *
   * @param moves the columns whose values go back to where they were
   */
  static List<Operation> back(Pairing pairing, Moves moves) {
    var plan = new Plan();
    LostValues.add(pairing, moves, plan);
    Requirements.add(pairing, moves.expressions(), plan);
    return plan.operations(pairing, moves.expressions());
  }

  private List<Operation> operations(Pairing pairing, Map<ColumnName, String> backfills) {
    NamespaceOperations.add(pairing, this);
    EnumTypeOperations.add(pairing, this);
    CompositeTypeOperations.add(pairing, this);
    SequenceOperations.add(pairing, backfills, this);
    TableOperations.add(pairing, this);
    new ColumnOperations(backfills, this).add(pairing);
    ConstraintOperations.add(pairing, this);
    IndexOperations.add(pairing, this);
    CounterOperations.add(pairing, this);
    RuleRenames.add(pairing, this);
    return phases.values().stream().flatMap(List::stream).toList();
  }

  void add(Phase phase, Operation operation) {
    phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(operation);
  }

  void addAll(Phase phase, Collection<Operation> operations) {
    operations.forEach(operation -> add(phase, operation));
  }
}
