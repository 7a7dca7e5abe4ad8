package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddConstraint;
import dev.revisions.operation.Operation.DropConstraint;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations for the constraints of tables that stay. */
final class ConstraintOperations {

  private ConstraintOperations() {}

  static void add(Pairing pairing, Plan plan) {
    Map<TableName, Matching<ForeignKey>> foreignKeys = pairing.foreignKeys();
    for (TablePair pair : pairing.pairs()) {
      for (Matching<? extends Constraint> matching :
          List.of(pair.keys(), foreignKeys.get(pair.now().name()))) {
        matching.dropped().forEach(c -> plan.add(dropPhase(c), drop(pair.old(), c)));
      }
      Stream.concat(
              primaryKeysFirst(pair.keys().added()),
              foreignKeys.get(pair.now().name()).added().stream())
          .forEach(c -> plan.add(addPhase(c), new AddConstraint(pair.now().name(), c)));
    }
  }

  private static Stream<Constraint> primaryKeysFirst(List<Constraint> constraints) {
    return Stream.concat(
        constraints.stream().filter(PrimaryKey.class::isInstance),
        constraints.stream().filter(c -> !(c instanceof PrimaryKey)));
  }

  private static Phase dropPhase(Constraint constraint) {
    if (constraint instanceof ForeignKey) {
      return Phase.DROP_FOREIGN_KEYS;
    }
    return constraint instanceof Check ? Phase.DROP_CHECKS : Phase.DROP_KEYS;
  }

  private static Phase addPhase(Constraint constraint) {
    if (constraint instanceof ForeignKey) {
      return Phase.ADD_FOREIGN_KEYS;
    }
    return constraint instanceof Check ? Phase.ADD_CHECKS : Phase.ADD_KEYS;
  }

  /** Drops come before the renames: the definition is the one with the former names. */
  private static Operation drop(Table old, Constraint carried) {
    Optional<Constraint> definition = old.constraint(carried.name());
    return new DropConstraint(old.name(), carried.kind(), carried.name(), definition);
  }
}
