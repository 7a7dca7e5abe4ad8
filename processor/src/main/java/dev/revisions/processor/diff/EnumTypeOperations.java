package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AddEnumValue;
import dev.revisions.operation.Operation.CreateEnumType;
import dev.revisions.operation.Operation.DropEnumType;
import dev.revisions.operation.Operation.RenameEnumType;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The operations for enum types. */
final class EnumTypeOperations {

  private EnumTypeOperations() {}

  static void add(Pairing pairing, Plan plan) {
    var created = new TreeMap<>(pairing.after().enumTypes());
    for (EnumType former : pairing.before().enumTypes().values()) {
      TableName name = pairing.enumTypes().getOrDefault(former.name(), former.name());
      if (!name.equals(former.name())) {
        plan.add(Phase.RENAME_ENUM_TYPES, new RenameEnumType(former.name(), name));
      }
      EnumType type = created.remove(name);
      if (type == null) {
        var definition = new EnumType(name, former.values(), former.entities());
        plan.add(Phase.DROP_ENUM_TYPES, new DropEnumType(name, Optional.of(definition)));
      } else {
        addValues(former, type, plan);
      }
    }
    created.values().forEach(type -> plan.add(Phase.CREATE_ENUM_TYPES, new CreateEnumType(type)));
  }

  /** Each stands before the next of the former values, so that they come in their order. */
  private static void addValues(EnumType former, EnumType type, Plan plan) {
    List<String> values = type.values();
    for (int i = 0; i < values.size(); i++) {
      if (!former.values().contains(values.get(i))) {
        Optional<String> next =
            values.subList(i + 1, values.size()).stream()
                .filter(former.values()::contains)
                .findFirst();
        plan.add(Phase.ADD_ENUM_VALUES, new AddEnumValue(type.name(), values.get(i), next));
      }
    }
  }
}
