package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.AlterSequence;
import dev.revisions.operation.Operation.CreateSequence;
import dev.revisions.operation.Operation.DropSequence;
import dev.revisions.operation.Operation.RenameSequence;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The operations for sequences. */
final class SequenceOperations {

  private SequenceOperations() {}

  static void add(Pairing pairing, Map<ColumnName, String> backfills, Plan plan) {
    var created = new TreeMap<>(pairing.after().sequences());
    var renames = new ArrayList<RenameOrder.Rename>();
    for (Sequence former : pairing.before().sequences().values()) {
      TableName name = pairing.renames().sequence(former.name());
      Sequence sequence = created.remove(name);
      if (sequence == null) {
        plan.add(Phase.DROP_SEQUENCES, new DropSequence(former.name(), Optional.of(former)));
        continue;
      }
      if (!name.equals(former.name())) {
        renames.add(new RenameOrder.Rename(former.name(), name, RenameSequence::new));
      }
      alteration(former.withName(name), sequence)
          .ifPresent(operation -> plan.add(Phase.ALTER_SEQUENCES, operation));
    }
    plan.addAll(
        Phase.RENAME_SEQUENCES, RenameOrder.of(renames, pairing.before().sequences().keySet()));
    created.values().forEach(sequence -> create(sequence, pairing, backfills, plan));
  }

  private static void create(
      Sequence sequence, Pairing pairing, Map<ColumnName, String> backfills, Plan plan) {
    List<ColumnName> numbered =
        sequence.increment() > 0 ? NumberedKeys.of(sequence.entities(), pairing) : List.of();
    Stream<String> users = Stream.concat(defaults(pairing.after()), backfills.values().stream());
    boolean isLate = !numbered.isEmpty() && users.noneMatch(sql -> isNamed(sequence, sql));
    plan.add(
        isLate ? Phase.CONTINUE_SEQUENCES : Phase.CREATE_SEQUENCES,
        new CreateSequence(sequence, numbered));
  }

  private static Stream<String> defaults(Schema schema) {
    return schema.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> NativeDefinition.takenApart(column).defaultValue().stream());
  }

  /** Perhaps within a literal, as PostgreSQL has it. */
  private static boolean isNamed(Sequence sequence, String sql) {
    String name = Identifier.of(sequence.name().name()).name().toLowerCase(Locale.ROOT);
    return sql.toLowerCase(Locale.ROOT).contains(name);
  }

  private static Optional<AlterSequence> alteration(Sequence before, Sequence after) {
    Sequence former = before.withEntities(List.of());
    Sequence sequence = after.withEntities(List.of());
    return former.equals(sequence)
        ? Optional.empty()
        : Optional.of(new AlterSequence(before, after));
  }
}
