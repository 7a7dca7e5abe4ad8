package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AddEnumValue;
import dev.revisions.operation.Operation.CreateEnumType;
import dev.revisions.operation.Operation.DropEnumType;
import dev.revisions.schema.EnumType;
import java.util.Optional;

/**
 * The operations for enum types. A value can be added, at the end, and nothing can be taken away
 * again: on the way back the type keeps it.
 */
final class EnumTypeOperations {

  private EnumTypeOperations() {}

  static void add(Pairing pairing, Plan plan) {
    for (EnumType type : pairing.after().enumTypes().values()) {
      EnumType former = pairing.before().enumTypes().get(type.name());
      if (former == null) {
        plan.add(Phase.CREATE_ENUM_TYPES, new CreateEnumType(type));
      } else {
        type.values().stream()
            .filter(value -> !former.values().contains(value))
            .forEach(
                value -> plan.add(Phase.ADD_ENUM_VALUES, new AddEnumValue(type.name(), value)));
      }
    }
    for (EnumType type : pairing.before().enumTypes().values()) {
      if (!pairing.after().enumTypes().containsKey(type.name())) {
        plan.add(Phase.DROP_ENUM_TYPES, new DropEnumType(type.name(), Optional.of(type)));
      }
    }
  }
}
