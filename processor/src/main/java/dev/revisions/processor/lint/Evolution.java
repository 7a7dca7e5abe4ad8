package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Hints;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The way from one schema to another, with the questions that rules ask of it. Every name that it
 * takes or gives is the one in the new schema, whatever an operation calls a table in passing.
 */
final class Evolution {

  /**
   * An operation and the table it is about, by the name that this has in the end.
   *
   * @param table the table
   * @param operation the operation
   */
  record Step<O extends Operation>(TableName table, O operation) {}

  private final Schema before;
  private final Schema after;
  private final List<Operation> operations;
  private final Hints hints;
  private final List<Database> databases;
  private final Map<TableName, Table> former = new TreeMap<>();

  /** The positions of the renames of tables among the operations. */
  private final List<Integer> renames = new ArrayList<>();

  private final Set<TableName> created = new HashSet<>();
  private final Map<TableName, Map<String, String>> formerNames = new TreeMap<>();
  private final Set<ColumnName> added = new HashSet<>();

  /**
   * The way that operations take.
   *
   * @param hints what the code says of it
   * @param databases what the application runs on, if that is known
   */
  Evolution(
      Schema before,
      Schema after,
      List<Operation> operations,
      Hints hints,
      List<Database> databases) {
    this.before = before;
    this.after = after;
    this.operations = List.copyOf(operations);
    this.hints = hints;
    this.databases = databases;
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i) instanceof Operation.RenameTable) {
        renames.add(i);
      }
    }
    all(Operation.CreateTable.class).forEach(o -> created.add(o.table().name()));
    all(Operation.AddColumn.class).forEach(o -> added.add(column(o.table(), o.column())));
    before.tables().values().forEach(table -> former.put(last(table.name(), -1), table));
    former.keySet().removeIf(name -> after.table(name).isEmpty() || created.contains(name));
    on(Operation.RenameColumn.class, Operation.RenameColumn::table).forEach(this::follow);
  }

  private static ColumnName column(TableName table, Column column) {
    return new ColumnName(table, column.name());
  }

  /** What the application runs on; without any, whatever may be. */
  List<Database> databases() {
    return databases;
  }

  Schema before() {
    return before;
  }

  Schema after() {
    return after;
  }

  /** The operations of a kind. */
  <O extends Operation> Stream<O> all(Class<O> kind) {
    return operations.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The operations of a kind on tables that exist before and after. */
  <O extends Operation> Stream<Step<O>> on(Class<O> kind, Function<O, TableName> table) {
    var steps = new ArrayList<Step<O>>();
    for (int i = 0; i < operations.size(); i++) {
      if (kind.isInstance(operations.get(i))) {
        O operation = kind.cast(operations.get(i));
        TableName name = last(table.apply(operation), i);
        if (former.containsKey(name)) {
          steps.add(new Step<>(name, operation));
        }
      }
    }
    return steps.stream();
  }

  /** The name that a table has in the end. */
  private TableName last(TableName name, int position) {
    TableName last = name;
    for (int i : renames) {
      var rename = (Operation.RenameTable) operations.get(i);
      if (i > position && rename.from().equals(last)) {
        last = rename.to();
      }
    }
    return last;
  }

  /** The tables that were there before, by their names now. */
  Map<TableName, Table> former() {
    return former;
  }

  /** What a table was. */
  Optional<Table> former(TableName table) {
    return Optional.ofNullable(former.get(table));
  }

  /** What a table of the new schema is. */
  Table present(TableName table) {
    return after.tables().get(table);
  }

  /** The name of a table of the old schema in the new one, unless it goes. */
  Optional<TableName> presentName(TableName old) {
    TableName name = last(old, -1);
    return former(name).filter(table -> table.name().equals(old)).map(table -> name);
  }

  /** Whether a table was there before. */
  boolean isOld(TableName table) {
    return former.containsKey(table);
  }

  /** The column that a column was, if it was one. */
  Optional<Column> former(TableName table, String column) {
    String name = formerNames.getOrDefault(table, Map.of()).getOrDefault(column, column);
    return areOld(table, List.of(column))
        ? former(table).flatMap(old -> old.column(name))
        : Optional.empty();
  }

  /** The name now of a column that a table had and still has. */
  Optional<String> presentName(TableName table, String old) {
    return present(table).columns().stream()
        .map(Column::name)
        .filter(name -> former(table, name).filter(c -> c.name().equals(old)).isPresent())
        .findFirst();
  }

  /** The former identifiers of columns, by the table and the present one. */
  private void follow(Step<Operation.RenameColumn> step) {
    Map<String, String> names = formerNames.computeIfAbsent(step.table(), t -> new TreeMap<>());
    String from = step.operation().from();
    String former = names.containsKey(from) ? names.remove(from) : from;
    names.put(step.operation().to(), former);
  }

  /** The tables some of whose columns had other names. */
  Set<TableName> withRenamedColumns() {
    return formerNames.keySet();
  }

  /** Whether all these columns were there before. */
  boolean areOld(TableName table, List<String> columns) {
    return columns.stream().noneMatch(column -> added.contains(new ColumnName(table, column)));
  }

  /** The alterations of columns, one of each: what a column is only in passing is left out. */
  Stream<Step<Operation.AlterColumn>> alterations() {
    var whole = new LinkedHashMap<ColumnName, Step<Operation.AlterColumn>>();
    on(Operation.AlterColumn.class, Operation.AlterColumn::table)
        .forEach(
            step ->
                whole.merge(
                    column(step.table(), step.operation().after()), step, Evolution::joined));
    return whole.values().stream();
  }

  private static Step<Operation.AlterColumn> joined(
      Step<Operation.AlterColumn> first, Step<Operation.AlterColumn> second) {
    Operation.AlterColumn last = second.operation();
    return new Step<>(
        first.table(),
        new Operation.AlterColumn(
            last.table(), first.operation().before(), last.after(), last.backfill()));
  }

  /** The new values by the former ones, of a column whose values are renamed. */
  Map<String, String> renamedValues(TableName table, String column) {
    var renamed = new TreeMap<String, String>();
    on(Operation.RenameValue.class, Operation.RenameValue::table)
        .filter(step -> step.table().equals(table) && step.operation().column().equals(column))
        .map(Step::operation)
        .forEach(rename -> renamed.put(rename.from(), rename.to()));
    return renamed;
  }

  /** The former names of constants by the present ones, as the code says them. */
  Map<String, String> statedValues(ColumnName column) {
    return hints.renamedValues().getOrDefault(column, Map.of());
  }

  /** Whether the annotations of a column are those of an element that brings about others too. */
  boolean isOneOfSeveral(ColumnName column) {
    return hints.named().contains(column);
  }

  /** Whether the differ takes what comes for what goes, or asks whether it is that. */
  boolean isMove(ColumnName from, ColumnName to) {
    return Differ.moves(before, after, hints).getOrDefault(to, Set.of()).contains(from);
  }

  /** Whether a column says of which class a row is. */
  boolean isDiscriminator(ColumnName column) {
    return hints.discriminators().contains(column);
  }

  /** The new columns of tables that exist. */
  Stream<Step<Operation.AddColumn>> additions() {
    return on(Operation.AddColumn.class, Operation.AddColumn::table);
  }

  /** The new constraints of tables that exist. */
  Stream<Step<Operation.AddConstraint>> constraintsAdded() {
    return on(Operation.AddConstraint.class, Operation.AddConstraint::table);
  }

  /** Whether a constraint is added to a table that exists, which may have had it. */
  boolean isAdded(TableName table, Constraint constraint) {
    return constraintsAdded()
        .filter(step -> step.table().equals(table))
        .anyMatch(step -> step.operation().constraint().equals(constraint));
  }

  /** The constraints that go from tables that exist. */
  Stream<Step<Operation.DropConstraint>> constraintsDropped() {
    return on(Operation.DropConstraint.class, Operation.DropConstraint::table);
  }

  /** The new indexes of tables that exist. */
  Stream<Step<Operation.CreateIndex>> indexesCreated() {
    return on(Operation.CreateIndex.class, Operation.CreateIndex::table);
  }

  /** The indexes that go from tables that exist. */
  Stream<Step<Operation.DropIndex>> indexesDropped() {
    return on(Operation.DropIndex.class, Operation.DropIndex::table);
  }
}
