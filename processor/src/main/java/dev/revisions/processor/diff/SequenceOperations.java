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
      alteration(former.withName(name), sequence, pairing)
          .ifPresent(
              operation ->
                  plan.add(
                      operation.above().isEmpty() || isNamed(sequence, pairing, backfills)
                          ? Phase.ALTER_SEQUENCES
                          : Phase.CONTINUE_SEQUENCES,
                      operation));
    }
    plan.addAll(
        Phase.RENAME_SEQUENCES, RenameOrder.of(renames, pairing.before().sequences().keySet()));
    created.values().forEach(sequence -> create(sequence, pairing, backfills, plan));
  }

  private static void create(
      Sequence sequence, Pairing pairing, Map<ColumnName, String> backfills, Plan plan) {
    List<ColumnName> numbered =
        sequence.increment() > 0 ? NumberedKeys.of(sequence.entities(), pairing) : List.of();
    boolean isLate = !numbered.isEmpty() && !isNamed(sequence, pairing, backfills);
    plan.add(
        isLate ? Phase.CONTINUE_SEQUENCES : Phase.CREATE_SEQUENCES,
        new CreateSequence(sequence, numbered));
  }

  /** Whether columns take numbers from it while they are filled. */
  private static boolean isNamed(
      Sequence sequence, Pairing pairing, Map<ColumnName, String> backfills) {
    return Stream.concat(defaults(pairing.after()), backfills.values().stream())
        .anyMatch(sql -> isNamed(sequence, sql));
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

  private static Optional<AlterSequence> alteration(
      Sequence before, Sequence after, Pairing pairing) {
    Sequence former = before.withEntities(List.of());
    Sequence sequence = after.withEntities(List.of());
    boolean numbersMore =
        after.increment() > 0 && NumberedKeys.areMore(before.entities(), after.entities(), pairing);
    List<ColumnName> above = numbersMore ? NumberedKeys.of(after.entities(), pairing) : List.of();
    return former.equals(sequence) && above.isEmpty()
        ? Optional.empty()
        : Optional.of(new AlterSequence(before, after, above));
  }
}
