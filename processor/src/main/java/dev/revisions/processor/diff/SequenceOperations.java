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
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The operations for sequences. */
final class SequenceOperations {

  private static final Set<Type> WHOLE_NUMBERS =
      Set.of(Type.Simple.TINYINT, Type.Simple.SMALLINT, Type.Simple.INTEGER, Type.Simple.BIGINT);

  private SequenceOperations() {}

  static void add(Pairing pairing, Plan plan) {
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
    created.values().forEach(sequence -> create(sequence, pairing, plan));
  }

  private static void create(Sequence sequence, Pairing pairing, Plan plan) {
    List<ColumnName> numbered = sequence.increment() > 0 ? numbered(sequence, pairing) : List.of();
    boolean isLate = !numbered.isEmpty() && !isNamedByDefault(sequence, pairing.after());
    plan.add(
        isLate ? Phase.CONTINUE_SEQUENCES : Phase.CREATE_SEQUENCES,
        new CreateSequence(sequence, numbered));
  }

  /** The keys that a new sequence is to number in tables that may have rows already. */
  private static List<ColumnName> numbered(Sequence sequence, Pairing pairing) {
    return pairing.pairs().stream()
        .filter(pair -> !Collections.disjoint(pair.now().entities(), sequence.entities()))
        .flatMap(pair -> numberedKey(pair).stream())
        .toList();
  }

  /** The key of a table that is a number, and not one of another table. */
  private static Optional<ColumnName> numberedKey(TablePair pair) {
    Table table = pair.now();
    return table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .filter(
            key -> table.foreignKeys().stream().noneMatch(f -> f.columns().equals(key.columns())))
        .map(key -> key.columns().get(0))
        .filter(column -> isNumber(pair.carried(), column) && isNumber(table, column))
        .map(column -> new ColumnName(table.name(), column));
  }

  private static boolean isNumber(Table table, String column) {
    return table
        .column(column)
        .map(found -> NativeDefinition.named(found.type()))
        .filter(type -> type instanceof Type.Numeric || WHOLE_NUMBERS.contains(type))
        .isPresent();
  }

  /** Perhaps within a literal, as PostgreSQL has it. */
  private static boolean isNamedByDefault(Sequence sequence, Schema schema) {
    String name = Identifier.of(sequence.name().name()).name().toLowerCase(Locale.ROOT);
    return schema.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> column.defaultValue().stream())
        .anyMatch(sql -> sql.toLowerCase(Locale.ROOT).contains(name));
  }

  private static Optional<AlterSequence> alteration(Sequence before, Sequence after) {
    Sequence former = before.withEntities(List.of());
    Sequence sequence = after.withEntities(List.of());
    return former.equals(sequence)
        ? Optional.empty()
        : Optional.of(new AlterSequence(before, after));
  }
}
