package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AddAttribute;
import dev.revisions.operation.Operation.CreateCompositeType;
import dev.revisions.operation.Operation.DropAttribute;
import dev.revisions.operation.Operation.DropCompositeType;
import dev.revisions.operation.Operation.RenameAttribute;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/** The operations for composite types, but for their renames, which are among those of tables. */
final class CompositeTypeOperations {

  private CompositeTypeOperations() {}

  static void add(Pairing pairing, Plan plan) {
    CompositeTypes types = pairing.compositeTypes();
    types
        .created()
        .forEach(type -> plan.add(Phase.CREATE_COMPOSITE_TYPES, new CreateCompositeType(type)));
    types.stay().forEach(stay -> alter(stay, plan));
    var dropped = new ArrayList<>(types.dropped());
    Collections.reverse(dropped);
    dropped.forEach(
        type ->
            plan.add(
                Phase.DROP_COMPOSITE_TYPES, new DropCompositeType(type.type(), Optional.of(type))));
  }

  /** What goes is not in the way of what gets its name. */
  private static void alter(CompositeTypes.Stay stay, Plan plan) {
    stay.dropped()
        .forEach(
            attribute ->
                plan.add(
                    Phase.ALTER_COMPOSITE_TYPES,
                    new DropAttribute(stay.name(), attribute.name(), Optional.of(attribute))));
    plan.addAll(
        Phase.ALTER_COMPOSITE_TYPES,
        RenameOrder.of(
            stay.renamed().entrySet().stream()
                .map(
                    rename ->
                        new RenameOrder.Rename(
                            TableName.of(rename.getKey()),
                            TableName.of(rename.getValue()),
                            (from, to) -> new RenameAttribute(stay.name(), from.name(), to.name())))
                .toList(),
            stay.old().attributes().stream().map(a -> TableName.of(a.name())).toList()));
    stay.added()
        .forEach(
            attribute ->
                plan.add(Phase.ALTER_COMPOSITE_TYPES, new AddAttribute(stay.name(), attribute)));
  }
}
