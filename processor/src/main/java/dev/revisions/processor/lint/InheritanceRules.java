package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.SharedKeys;
import dev.revisions.processor.diff.ValueCheck;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a hierarchy of classes, which a change of its strategy leaves where they are. */
final class InheritanceRules {

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "inheritance-changed",
              "",
              Level.ERROR,
              evolution -> Stream.concat(moved(evolution), joined(evolution)),
              "the values stay behind and are dropped with what they are in",
              "Accept it to have the revision written, and edit that so that it copies the rows"
                  + " before it drops."),
          Rule.everywhere(
              "class-of-rows",
              "",
              Level.ERROR,
              evolution -> Stream.concat(untold(evolution), apart(evolution)),
              "rows stay where they are and are read as those of another class, and nothing fails",
              "Accept it to have the revision written, and edit that so that it moves or deletes"
                  + " such rows."));

  private static final String JOINED =
      "Accept it to have the revision written, which refuses to run while table %1$s has rows that"
          + " are not in %2$s (op.requireNone). Edit it: take that out, and copy the rows before it"
          + " drops columns and adds the foreign key.";

  private InheritanceRules() {}

  /** Columns that told the rows of classes from one another and go, while no value moves. */
  private static Stream<Spot> untold(Evolution evolution) {
    return evolution
        .on(Operation.DropColumn.class, Operation.DropColumn::table)
        .filter(
            step ->
                evolution
                    .former(step.table())
                    .filter(table -> isDiscriminator(evolution, table, step.operation().name()))
                    .filter(table -> movedFrom(evolution, table).findAny().isEmpty())
                    .isPresent())
        .map(
            step ->
                Spot.of(
                    step.table(),
                    step.operation().name(),
                    "column %s.%s is dropped, which says of which class a row is"
                        .formatted(step.table(), step.operation().name())));
  }

  private static boolean isDiscriminator(Evolution evolution, Table table, String column) {
    return (table.entities().size() > 1 || losesSubclass(evolution, table))
        && table.column(column).filter(c -> !isOfEnum(c.type())).isPresent()
        && table.checks().stream()
            .flatMap(check -> ValueCheck.of(check).stream())
            .anyMatch(check -> Identifier.canonical(check.column()).equals(column));
  }

  /** Whether the rows of another class in a joined hierarchy are told no more by its table. */
  private static boolean losesSubclass(Evolution evolution, Table root) {
    return evolution.before().tables().values().stream()
        .filter(table -> SharedKeys.refers(table, root.name()))
        .filter(table -> Collections.disjoint(table.entities(), root.entities()))
        .anyMatch(table -> !refersStill(evolution, table, root));
  }

  private static boolean refersStill(Evolution evolution, Table table, Table root) {
    Optional<Table> present = evolution.presentName(table.name()).map(evolution::present);
    return evolution
        .presentName(root.name())
        .filter(upper -> present.filter(now -> SharedKeys.refers(now, upper)).isPresent())
        .isPresent();
  }

  private static boolean isOfEnum(Type type) {
    return type instanceof Type.Enumeration || type instanceof Type.NamedEnum;
  }

  private static Stream<Spot> movedFrom(Evolution evolution, Table source) {
    return evolution.after().tables().values().stream()
        .filter(target -> target.entities().stream().anyMatch(source.entities()::contains))
        .flatMap(target -> moved(evolution, source, target).stream());
  }

  /** Tables of a subclass that refer to that of its superclass no more and get its columns. */
  private static Stream<Spot> apart(Evolution evolution) {
    return evolution
        .constraintsDropped()
        .filter(step -> step.operation().kind() == Constraint.Kind.FOREIGN_KEY)
        .flatMap(step -> apart(evolution, step).stream());
  }

  private static Optional<Spot> apart(Evolution evolution, Step<Operation.DropConstraint> step) {
    Table former = evolution.former(step.table()).orElseThrow();
    return step.operation()
        .definition()
        .map(ForeignKey.class::cast)
        .filter(
            key -> former.primaryKey().map(PrimaryKey::columns).equals(Optional.of(key.columns())))
        .flatMap(key -> evolution.presentName(key.target()))
        .filter(target -> takesOver(evolution, step, evolution.present(target)))
        .map(
            target ->
                Spot.of(
                    step.table(),
                    "table %s gets the columns of %s and refers to it no more"
                        .formatted(step.table(), target)));
  }

  private static boolean takesOver(
      Evolution evolution, Step<Operation.DropConstraint> step, Table superclass) {
    Set<String> keys = keys(superclass);
    List<String> columns =
        superclass.columns().stream()
            .map(Column::name)
            .filter(name -> !keys.contains(name))
            .toList();
    Table table = evolution.present(step.table());
    return !columns.isEmpty()
        && columns.stream().allMatch(name -> table.column(name).isPresent())
        && columns.stream().allMatch(name -> evolution.former(table.name(), name).isEmpty());
  }

  /** Tables of a subclass that come to refer to that of its superclass and lose its columns. */
  private static Stream<Spot> joined(Evolution evolution) {
    return evolution
        .constraintsAdded()
        .filter(step -> step.operation().constraint() instanceof ForeignKey)
        .flatMap(
            step ->
                joined(evolution, step.table(), (ForeignKey) step.operation().constraint())
                    .stream());
  }

  private static Optional<Spot> joined(Evolution evolution, TableName name, ForeignKey key) {
    Table table = evolution.present(name);
    Table superclass = evolution.present(key.target());
    if (superclass == null
        || !evolution.areOld(name, key.columns())
        || isRemade(evolution, name, key)
        || table.primaryKey().map(PrimaryKey::columns).filter(key.columns()::equals).isEmpty()) {
      return Optional.empty();
    }
    Set<String> keys = keys(superclass);
    String columns =
        evolution.former(name).orElseThrow().columns().stream()
            .map(Column::name)
            .filter(column -> !keys.contains(column))
            .filter(column -> evolution.presentName(name, column).isEmpty())
            .filter(column -> superclass.column(column).isPresent())
            .sorted()
            .collect(Collectors.joining(", "));
    return Optional.of(columns)
        .filter(names -> !names.isEmpty())
        .map(names -> movedSpot(name, names, name, superclass.name()))
        .map(spot -> spot.withRemedy(JOINED.formatted(name, superclass.name())));
  }

  /** Whether the columns have referred to the same table before: their rows are in it. */
  private static boolean isRemade(Evolution evolution, TableName name, ForeignKey key) {
    List<String> former =
        key.columns().stream()
            .flatMap(column -> evolution.former(name, column).stream())
            .map(Column::name)
            .toList();
    return evolution.former(name).orElseThrow().foreignKeys().stream()
        .filter(old -> old.columns().equals(former))
        .anyMatch(old -> evolution.presentName(old.target()).equals(Optional.of(key.target())));
  }

  private static Spot movedSpot(TableName at, String columns, TableName source, TableName target) {
    return Spot.of(at, "%s of table %s moves to table %s".formatted(columns, source, target));
  }

  /** Columns of an entity that leave one of its tables and come to another. */
  private static Stream<Spot> moved(Evolution evolution) {
    Map<String, List<Table>> losing =
        losing(evolution)
            .flatMap(table -> table.entities().stream().map(entity -> Map.entry(entity, table)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return evolution.after().tables().values().stream()
        .filter(target -> !target.isOfCounters())
        .flatMap(
            target ->
                target.entities().stream()
                    .flatMap(entity -> losing.getOrDefault(entity, List.of()).stream())
                    .distinct()
                    .flatMap(source -> moved(evolution, source, target).stream()));
  }

  /** The tables that a column or more of goes, as they were. */
  private static Stream<Table> losing(Evolution evolution) {
    Stream<Table> kept =
        evolution
            .on(Operation.DropColumn.class, Operation.DropColumn::table)
            .map(Step::table)
            .distinct()
            .flatMap(table -> evolution.former(table).stream());
    Stream<Table> dropped =
        evolution
            .all(Operation.DropTable.class)
            .flatMap(o -> evolution.before().table(o.name()).stream());
    return Stream.concat(kept, dropped);
  }

  private static Optional<Spot> moved(Evolution evolution, Table source, Table target) {
    Set<String> keys = keys(source);
    keys.addAll(keys(target));
    String columns =
        target.columns().stream()
            .filter(column -> column.generated().isEmpty())
            .map(Column::name)
            .filter(name -> !keys.contains(name))
            .filter(name -> evolution.former(target.name(), name).isEmpty())
            .filter(name -> source.column(name).isPresent() && leaves(evolution, source, name))
            .filter(name -> !isMove(evolution, source, target, name))
            .sorted()
            .collect(Collectors.joining(", "));
    return Optional.of(columns)
        .filter(names -> !names.isEmpty())
        .map(names -> movedSpot(target.name(), names, source.name(), target.name()));
  }

  /** Whether it is asked or said already where a column has gone. */
  private static boolean isMove(Evolution evolution, Table source, Table target, String column) {
    return evolution
        .presentName(source.name())
        .filter(name -> evolution.isOld(target.name()))
        .map(name -> new ColumnName(name, column))
        .filter(from -> evolution.isMove(from, new ColumnName(target.name(), column)))
        .isPresent();
  }

  /** What tables of one entity have in common anyway. */
  private static Set<String> keys(Table table) {
    var keys = new TreeSet<String>();
    table.primaryKey().ifPresent(key -> keys.addAll(key.columns()));
    table.foreignKeys().forEach(key -> keys.addAll(key.columns()));
    return keys;
  }

  /** Whether no table that goes on from the source has the column. */
  private static boolean leaves(Evolution evolution, Table source, String column) {
    return evolution
        .presentName(source.name())
        .flatMap(evolution.after()::table)
        .flatMap(table -> table.column(column))
        .isEmpty();
  }
}
