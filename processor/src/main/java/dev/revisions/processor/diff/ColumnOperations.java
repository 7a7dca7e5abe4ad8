package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddColumn;
import dev.revisions.operation.Operation.AlterColumn;
import dev.revisions.operation.Operation.DropColumn;
import dev.revisions.operation.Operation.RenameColumn;
import dev.revisions.operation.Operation.RenameValue;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations for the columns of tables that stay. */
final class ColumnOperations {

  private final Map<ColumnName, String> backfills;
  private final Map<ColumnName, String> references;
  private final Plan plan;

  private final List<AddColumn> additions = new ArrayList<>();

  /** Those whose backfill reads what is added, and which wait for it. */
  private final List<AlterColumn> waiting = new ArrayList<>();

  /**
   * Operations that fill what comes.
   *
   * @param backfills the expressions
   * @param references those of them that look for other rows by their keys, and others that are not
   *     used
   */
  ColumnOperations(
      Map<ColumnName, String> backfills, Map<ColumnName, String> references, Plan plan) {
    this.backfills = backfills;
    this.references = references;
    this.plan = plan;
  }

  void add(Pairing pairing) {
    pairing.pairs().forEach(this::addAdditions);
    for (TablePair pair : pairing.pairs()) {
      addDrops(pair, pairing.renames());
      addRenames(pair);
      addAlterations(pair, pairing.renames());
    }
    Set<ColumnName> inKeys = inNewKeys(pairing);
    for (Operation operation : BackfillOrder.of(waiting, additions)) {
      plan.add(
          isFoundByKey(operation, inKeys) ? Phase.ADD_REFERENCES : Phase.ADD_COLUMNS, operation);
    }
  }

  /** Whether it can wait for the keys, without which each row would be looked for in all others. */
  private boolean isFoundByKey(Operation operation, Set<ColumnName> inKeys) {
    if (!(operation instanceof AddColumn add)) {
      return false;
    }
    var name = new ColumnName(add.table(), add.column().name());
    return references.containsKey(name)
        && add.backfill().equals(Optional.of(references.get(name)))
        && !inKeys.contains(name)
        && Stream.concat(waiting.stream(), additions.stream())
            .filter(other -> other != add)
            .noneMatch(other -> BackfillOrder.readBy(other, additions).contains(add));
  }

  private static Set<ColumnName> inNewKeys(Pairing pairing) {
    return pairing.pairs().stream()
        .flatMap(
            pair ->
                pair.keys().added().stream()
                    .flatMap(key -> TablePair.columnsOf(key).stream())
                    .map(column -> new ColumnName(pair.now().name(), column)))
        .collect(Collectors.toSet());
  }

  /** A column that goes late goes under the new names of its table and its type. */
  private void addDrops(TablePair pair, Renames renames) {
    ColumnChanges columns = pair.columns();
    generatedFirst(
            Stream.concat(
                columns.dropped().stream().filter(columns::isInTheWay),
                columns.remade().stream().map(ColumnChanges.Kept::old)))
        .forEach(c -> plan.add(Phase.DROP_COLUMNS_IN_THE_WAY, drop(pair.old().name(), c)));
    columns.dropped().stream()
        .filter(c -> !columns.isInTheWay(c))
        .forEach(c -> addLateDrop(pair, c, renames));
  }

  /**
   * MariaDB does nothing to a table while one of its defaults names a sequence that is not there.
   */
  private void addLateDrop(TablePair pair, Column column, Renames renames) {
    Column carried = pair.carried().column(column.name()).orElseThrow();
    boolean names = namesOneOf(column, renames.sequences());
    if (names) {
      dropDefault(pair.old().name(), column);
    }
    plan.add(
        Phase.DROP_COLUMNS,
        drop(pair.now().name(), names ? carried.withDefault(Optional.empty()) : carried));
  }

  private static List<Column> generatedFirst(Stream<Column> columns) {
    List<Column> all = columns.toList();
    return Stream.concat(
            all.stream().filter(c -> c.generated().isPresent()),
            all.stream().filter(c -> c.generated().isEmpty()))
        .toList();
  }

  private static DropColumn drop(TableName table, Column column) {
    return new DropColumn(table, column.name(), Optional.of(column));
  }

  private void addRenames(TablePair pair) {
    List<RenameOrder.Rename> renames =
        pair.columns().kept().stream()
            .filter(column -> !column.old().name().equals(column.now().name()))
            .map(
                column ->
                    new RenameOrder.Rename(
                        TableName.of(column.old().name()),
                        TableName.of(column.now().name()),
                        (from, to) -> new RenameColumn(pair.now().name(), from.name(), to.name())))
            .toList();
    List<TableName> before =
        pair.old().columns().stream().map(column -> TableName.of(column.name())).toList();
    plan.addAll(Phase.RENAME_COLUMNS, RenameOrder.of(renames, before));
  }

  private void addAlterations(TablePair pair, Renames renames) {
    TableName table = pair.now().name();
    for (ColumnChanges.Kept kept : pair.columns().kept()) {
      ColumnChanges.Kept column = withoutSequence(pair.old().name(), kept, renames);
      Respelling.of(pair, column, renames)
          .ifPresentOrElse(
              respelling -> addRespelling(table, respelling),
              () -> addAlteration(table, column.carried(), column.now()));
    }
  }

  /** Takes a default away that names a sequence by its former name and changes with it. */
  private ColumnChanges.Kept withoutSequence(
      TableName table, ColumnChanges.Kept column, Renames renames) {
    Column old = column.old();
    if (old.defaultValue().equals(column.now().defaultValue())
        || !namesOneOf(old, renames.sequences())) {
      return column;
    }
    return new ColumnChanges.Kept(
        dropDefault(table, old), column.carried().withDefault(Optional.empty()), column.now());
  }

  private static boolean namesOneOf(Column column, Map<TableName, TableName> sequences) {
    return column.defaultValue().isPresent()
        && sequences.keySet().stream()
            .anyMatch(name -> Expressions.mentions(column.defaultValue().get(), name.name()));
  }

  private Column dropDefault(TableName table, Column column) {
    Column without = column.withDefault(Optional.empty());
    plan.add(Phase.DROP_DEFAULTS, new AlterColumn(table, column, without, Optional.empty()));
    return without;
  }

  private void addAlteration(TableName table, Column before, Column after) {
    if (!Meaning.of(before).equals(Meaning.of(after))) {
      Optional<String> backfill =
          backfill(table, after)
              .filter(
                  sql -> NativeDefinition.takesNull(before) && !NativeDefinition.takesNull(after));
      addAlteration(new AlterColumn(table, before, after, backfill));
    }
  }

  /** A column becomes required at last, so that nothing of it follows what waits. */
  private void addAlteration(AlterColumn alteration) {
    if (BackfillOrder.readBy(alteration, additions).isEmpty()) {
      plan.add(Phase.ALTER_COLUMNS, alteration);
    } else {
      waiting.add(alteration);
    }
  }

  private void addRespelling(TableName table, Respelling respelling) {
    addAlterations(table, respelling.before());
    String column = respelling.after().get(0).name();
    var pending = new TreeMap<>(respelling.formerValues());
    while (!pending.isEmpty()) {
      String free =
          pending.keySet().stream()
              .filter(name -> !pending.containsValue(name))
              .findFirst()
              .orElseThrow();
      plan.add(Phase.ALTER_COLUMNS, new RenameValue(table, column, pending.remove(free), free));
    }
    addAlterations(table, respelling.after());
  }

  private void addAlterations(TableName table, List<Column> columns) {
    for (int i = 1; i < columns.size(); i++) {
      addAlteration(table, columns.get(i - 1), columns.get(i));
    }
  }

  private void addAdditions(TablePair pair) {
    ColumnChanges columns = pair.columns();
    for (Column column : pair.now().columns()) {
      if (columns.added().contains(column) || columns.isRemade(column.name())) {
        additions.add(
            new AddColumn(pair.now().name(), column, backfill(pair.now().name(), column)));
      }
    }
  }

  private Optional<String> backfill(TableName table, Column column) {
    return Optional.ofNullable(backfills.get(new ColumnName(table, column.name())));
  }
}
