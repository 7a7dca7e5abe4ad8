package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations that lead from one schema to another, gathered by phase. */
final class Plan {

  private final Map<Phase, List<Operation>> phases = new EnumMap<>(Phase.class);

  private Plan() {}

  /**
   * The operations that lead on, in order.
   *
   * @param backfills an expression for existing rows, by the column that becomes required
   * @param references the same, by the column of a reference
   */
  static List<Operation> up(
      Pairing pairing, Map<ColumnName, String> backfills, Map<ColumnName, String> references) {
    var all = new TreeMap<>(references);
    all.putAll(backfills);
    var plan = new Plan();
    Requirements.add(pairing, all, plan);
    return plan.operations(pairing, all, references);
  }

  /**
   * The operations that lead back, which refuse where rows would have no value any more, and find
   * those of references where they can.
   *
   * @param moves the columns whose values go back to where they were
   */
  static List<Operation> back(Pairing pairing, Moves moves) {
    var plan = new Plan();
    Map<ColumnName, String> references = ReferenceValues.of(pairing);
    var all = new TreeMap<>(moves.expressions());
    all.putAll(references);
    LostValues.add(pairing, references.keySet(), moves, plan);
    Requirements.add(pairing, all, plan);
    return plan.operations(pairing, all, references);
  }

  private List<Operation> operations(
      Pairing pairing, Map<ColumnName, String> backfills, Map<ColumnName, String> references) {
    NamespaceOperations.add(pairing, this);
    EnumTypeOperations.add(pairing, this);
    CompositeTypeOperations.add(pairing, this);
    SequenceOperations.add(pairing, backfills, this);
    TableOperations.add(pairing, this);
    new ColumnOperations(backfills, references, this).add(pairing);
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
