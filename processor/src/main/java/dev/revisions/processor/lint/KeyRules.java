package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.OneValue;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Index;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What happens to the keys of a table: its primary key and what else is unique. */
final class KeyRules {

  private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate\\s+(\\S+)");

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "add-unique",
              "Atlas MF101 MF102, Prisma UniqueConstraintAddition",
              Level.WARNING,
              KeyRules::addUnique,
              "the revision fails if two rows are equal there",
              "Look for duplicates before, by GROUP BY and HAVING count(*) > 1."),
          Rule.everywhere(
              "unique-of-one-value",
              "",
              Level.ERROR,
              KeyRules::uniqueOfOneValue,
              "the revision does not run while there are two rows",
              "Have a @Backfill read what tells rows apart, or make the column nullable without a"
                  + " default and fill it by hand."),
          Rule.everywhere(
              "primary-key-changed",
              "Prisma PrimaryKeyChange, Atlas PG312 MY137",
              Level.WARNING,
              KeyRules::primaryKeyChanged,
              "it fails on duplicates and on NULL, the table or its index is built anew, and every"
                  + " foreign key to it is dropped and checked again",
              "Fill the new key before, and run it while nobody writes."),
          Rule.everywhere(
              "drop-primary-key",
              "Atlas CD103 MY133",
              Level.WARNING,
              KeyRules::dropPrimaryKey,
              "nothing tells its rows apart, MariaDB and MySQL copy the table, and the downgrade"
                  + " fails on rows that are equal there",
              "Keep it unless equal rows are to be allowed."),
          Rule.everywhere(
              "drop-unique",
              "",
              Level.WARNING,
              KeyRules::dropUnique,
              "nothing keeps rows from being equal there, and the downgrade fails on such rows",
              "Keep it unless equal rows are to be allowed."));

  private KeyRules() {}

  /** Uniqueness over columns that have values already, unless fewer of them were unique before. */
  private static Stream<Spot> addUnique(Evolution evolution) {
    Stream<Spot> constraints =
        evolution
            .constraintsAdded()
            .flatMap(
                step ->
                    unique(evolution, step)
                        .flatMap(columns -> uniqueSpot(evolution, step.table(), columns))
                        .stream());
    Stream<Spot> indexes =
        evolution
            .indexesCreated()
            .filter(step -> step.operation().index().unique())
            .flatMap(
                step ->
                    uniqueSpot(evolution, step.table(), columns(step.operation().index()))
                        .stream());
    return Stream.of(constraints, indexes, uniqueOtherwise(evolution)).flatMap(spots -> spots);
  }

  /** Uniqueness that stays while a database compares values in another way, which no query asks. */
  private static Stream<Spot> uniqueOtherwise(Evolution evolution) {
    return evolution
        .alterations()
        .flatMap(
            step ->
                comparison(step.operation()).stream()
                    .flatMap(how -> uniqueOtherwise(evolution, step, how)));
  }

  private static Stream<Spot> uniqueOtherwise(
      Evolution evolution, Step<Operation.AlterColumn> step, String how) {
    TableName table = step.table();
    String column = step.operation().after().name();
    return uniqueKeys(evolution.present(table))
        .filter(columns -> columns.contains(column) && evolution.areOld(table, columns))
        .filter(columns -> wasUnique(evolution, table, columns))
        .distinct()
        .map(
            columns ->
                Spot.of(
                    table,
                    column,
                    "unique (%s) of %s compares %s %s from now on"
                        .formatted(String.join(", ", columns), table, column, how)));
  }

  /** In which way values are compared, if it is another one than before, as far as is known. */
  private static Optional<String> comparison(Operation.AlterColumn alteration) {
    Column before = alteration.before();
    Column after = alteration.after();
    if (!collation(before).equals(collation(after))) {
      return Optional.of(
          collation(after).map(name -> "by collation " + name).orElse("by the default collation"));
    }
    boolean isUnknown = isUnknown(before.type()) || isUnknown(after.type());
    return isUnknown && !typeAlone(before.type()).equals(typeAlone(after.type()))
        ? Optional.of("as " + typeAlone(after.type()))
        : Optional.empty();
  }

  private static Optional<String> collation(Column column) {
    return column
        .collation()
        .or(
            () ->
                COLLATE
                    .matcher(typeAlone(column.type()))
                    .results()
                    .map(c -> c.group(1))
                    .findFirst());
  }

  private static boolean isUnknown(Type type) {
    return NativeDefinition.named(type) instanceof Type.Custom;
  }

  /** Without what else a definition says. */
  private static String typeAlone(Type type) {
    return type instanceof Type.Custom custom
        ? NativeDefinition.of(custom).type()
        : type.toString();
  }

  /** A primary key that takes the place of another has a rule of its own. */
  private static Optional<List<String>> unique(
      Evolution evolution, Step<Operation.AddConstraint> step) {
    Constraint added = step.operation().constraint();
    if (added instanceof PrimaryKey key) {
      return Optional.of(key.columns())
          .filter(columns -> key(evolution.former(step.table())).isEmpty());
    }
    return added instanceof UniqueConstraint unique
        ? Optional.of(unique.columns())
        : Optional.empty();
  }

  private static List<String> columns(Index index) {
    return index.parts().stream().map(Index.Part::text).toList();
  }

  private static Optional<Spot> uniqueSpot(
      Evolution evolution, TableName table, List<String> columns) {
    List<String> telling =
        columns.stream().filter(column -> !isGivenOneValue(evolution, table, column)).toList();
    if (telling.isEmpty()
        || !evolution.areOld(table, telling)
        || wasUnique(evolution, table, telling)) {
      return Optional.empty();
    }
    String what = "table %s gets unique (%s)".formatted(table, String.join(", ", columns));
    return Optional.of(Spot.of(table, columns, what));
  }

  private static boolean wasUnique(Evolution evolution, TableName table, List<String> columns) {
    List<String> former =
        columns.stream()
            .map(column -> evolution.former(table, column).map(Column::name).orElse(column))
            .toList();
    return isUnique(evolution.former(table).orElseThrow(), former);
  }

  /** Uniqueness over nothing but columns in which all rows become equal. */
  private static Stream<Spot> uniqueOfOneValue(Evolution evolution) {
    return evolution.former().keySet().stream()
        .flatMap(
            table ->
                uniqueKeys(evolution.present(table), index -> index.options().isEmpty())
                    .filter(key -> key.stream().allMatch(c -> isGivenOneValue(evolution, table, c)))
                    .distinct()
                    .map(key -> equalRows(table, key)));
  }

  private static Spot equalRows(TableName table, List<String> key) {
    return Spot.of(
        table,
        key.get(0),
        "(%s) of %s is new and unique, and all rows that exist get the same value there"
            .formatted(String.join(", ", key), table));
  }

  private static boolean isGivenOneValue(Evolution evolution, TableName table, String column) {
    return evolution
        .additions()
        .filter(step -> step.table().equals(table))
        .map(Step::operation)
        .filter(add -> add.column().name().equals(column))
        .anyMatch(add -> OneValue.isGiven(add.column(), add.backfill()));
  }

  /** Whether no two rows of a table are equal in columns, or in some of them already. */
  private static boolean isUnique(Table table, List<String> columns) {
    Set<String> all = new HashSet<>(columns);
    return uniqueKeys(table).anyMatch(all::containsAll);
  }

  private static Stream<List<String>> uniqueKeys(Table table) {
    return uniqueKeys(table, index -> true);
  }

  private static Stream<List<String>> uniqueKeys(Table table, Predicate<Index> which) {
    return Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniques().stream().map(UniqueConstraint::columns),
            table.indexes().stream().filter(Index::unique).filter(which).map(KeyRules::columns))
        .flatMap(keys -> keys);
  }

  private static Stream<Spot> dropUnique(Evolution evolution) {
    Stream<Spot> constraints =
        evolution
            .constraintsDropped()
            .flatMap(
                step ->
                    step.operation().definition().stream()
                        .filter(UniqueConstraint.class::isInstance)
                        .map(UniqueConstraint.class::cast)
                        .flatMap(
                            key ->
                                missedKey(
                                    evolution,
                                    step.table(),
                                    key.columns(),
                                    "unique constraint " + key.name())));
    Stream<Spot> indexes =
        evolution
            .indexesDropped()
            .flatMap(
                step ->
                    step.operation().definition().stream()
                        .filter(Index::unique)
                        .flatMap(
                            index ->
                                missedKey(
                                    evolution,
                                    step.table(),
                                    columns(index),
                                    "unique index " + index.name())));
    return Stream.concat(constraints, indexes);
  }

  /** Uniqueness that goes, while the columns stay and nothing else keeps them from being equal. */
  private static Stream<Spot> missedKey(
      Evolution evolution, TableName table, List<String> former, String what) {
    List<String> columns =
        former.stream().flatMap(name -> evolution.presentName(table, name).stream()).toList();
    return columns.size() < former.size() || isUnique(evolution.present(table), columns)
        ? Stream.empty()
        : Stream.of(Spot.of(table, columns, what + " of " + table + " is dropped"));
  }

  private static Stream<Spot> primaryKeyChanged(Evolution evolution) {
    return primaryKeysDropped(evolution)
        .filter(table -> evolution.present(table).primaryKey().isPresent())
        .filter(table -> !key(evolution.former(table)).equals(key(evolution.after().table(table))))
        .map(table -> keySpot(evolution, table));
  }

  private static Stream<TableName> primaryKeysDropped(Evolution evolution) {
    return evolution
        .constraintsDropped()
        .filter(step -> step.operation().kind() == Constraint.Kind.PRIMARY_KEY)
        .map(Step::table);
  }

  private static Stream<Spot> dropPrimaryKey(Evolution evolution) {
    return primaryKeysDropped(evolution)
        .filter(table -> evolution.present(table).primaryKey().isEmpty())
        .map(
            table ->
                Spot.of(
                    table,
                    "the primary key of %s, (%s), is dropped"
                        .formatted(table, String.join(", ", key(evolution.former(table))))));
  }

  private static List<String> key(Optional<Table> table) {
    return table.flatMap(Table::primaryKey).map(PrimaryKey::columns).orElse(List.of());
  }

  private static Spot keySpot(Evolution evolution, TableName table) {
    return Spot.of(
        table,
        "the primary key of %s changes from (%s) to (%s)"
            .formatted(
                table,
                String.join(", ", key(evolution.former(table))),
                String.join(", ", key(evolution.after().table(table)))));
  }
}
