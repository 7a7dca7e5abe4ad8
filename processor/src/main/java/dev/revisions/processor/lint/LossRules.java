package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Expressions;
import dev.revisions.processor.diff.Implication;
import dev.revisions.processor.lint.Database.Product;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.processor.lint.TypeRisk.Kind;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.ForeignKey;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What loses data or rules, or fails on the rows that there are. */
final class LossRules {

  private static final String NO_ALTERATION =
      "op.alterColumn cannot do that%s, and the revision fails";

  private static final String BY_HAND =
      "ccept it to have the revision written, and do it there by op.executeOn in place of"
          + " op.alterColumn.";

  private static final String OTHERWISE =
      "Take it out of the columnDefinition, and say a check by @Check, a reference by @ManyToOne,"
          + " an expression by @GeneratedColumn; or a"
          + BY_HAND;

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "drop-schema",
              "Atlas DS101",
              Level.WARNING,
              LossRules::dropSchema,
              "whatever else lies in it keeps the database from dropping it",
              "Move what others keep there first."),
          Rule.perDatabase(
              "column-definition",
              "",
              Level.ERROR,
              (evolution, database) -> definitions(evolution),
              Fact.always(NO_ALTERATION.formatted(" on PostgreSQL and H2"), OTHERWISE),
              Fact.of(Product.POSTGRESQL, NO_ALTERATION.formatted(""), OTHERWISE),
              Fact.of(Product.H2, NO_ALTERATION.formatted(""), OTHERWISE)),
          Rule.everywhere(
              "lossy-type",
              "Prisma RiskyCast, Atlas PG301",
              Level.ERROR,
              evolution -> types(evolution, Kind.LOSES),
              "no database says so, and the downgrade does not bring it back",
              "Add a column of the new type, copy and compare, then drop the old one."),
          Rule.everywhere(
              "narrowing-type",
              "Prisma NotCastable, squawk changing-column-type",
              Level.WARNING,
              evolution -> types(evolution, Kind.FAILS),
              "the revision fails on the first such row",
              "Look for such rows before, and correct them in a revision of its own."),
          Rule.everywhere(
              "add-unique",
              "Atlas MF101 MF102, Prisma UniqueConstraintAddition",
              Level.WARNING,
              LossRules::addUnique,
              "the revision fails if two rows are equal there",
              "Look for duplicates before, by GROUP BY and HAVING count(*) > 1."),
          Rule.everywhere(
              "primary-key-changed",
              "Prisma PrimaryKeyChange, Atlas PG312 MY137",
              Level.WARNING,
              LossRules::primaryKeyChanged,
              "it fails on duplicates and on NULL, the table or its index is built anew, and every"
                  + " foreign key to it is dropped and checked again",
              "Fill the new key before, and run it while nobody writes."),
          Rule.everywhere(
              "drop-primary-key",
              "Atlas CD103 MY133",
              Level.WARNING,
              LossRules::dropPrimaryKey,
              "nothing tells its rows apart, MariaDB and MySQL copy the table, and the downgrade"
                  + " fails on rows that are equal there",
              "Keep it unless equal rows are to be allowed."),
          Rule.everywhere(
              "drop-unique",
              "",
              Level.WARNING,
              LossRules::dropUnique,
              "nothing keeps rows from being equal there, and the downgrade fails on such rows",
              "Keep it unless equal rows are to be allowed."),
          Rule.everywhere(
              "drop-foreign-key",
              "Atlas CD101",
              Level.WARNING,
              LossRules::dropForeignKey,
              "nothing keeps rows from referring to what is not there, and the downgrade fails on"
                  + " such rows",
              "Keep it unless the reference is meant to be loose."),
          Rule.everywhere(
              "drop-check",
              "Atlas CD102",
              Level.WARNING,
              LossRules::dropCheck,
              "nothing keeps such values out, and the downgrade fails on rows that have them",
              "Keep it unless every value is to be allowed."));

  private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate\\s+(\\S+)");

  private LossRules() {}

  private static Stream<Spot> dropSchema(Evolution evolution) {
    return evolution
        .all(Operation.DropSchema.class)
        .map(o -> Spot.of(TableName.of(o.name()), "schema " + o.name() + " is dropped"));
  }

  /** What a definition says that is no type, no default and not {@code not null}, and options. */
  private static Stream<Spot> definitions(Evolution evolution) {
    return evolution
        .alterations()
        .flatMap(step -> definition(step).or(() -> options(step)).stream());
  }

  private static Optional<Spot> definition(Step<Operation.AlterColumn> step) {
    Type before = step.operation().before().type();
    Type after = step.operation().after().type();
    Set<String> former = NativeDefinition.others(before);
    Set<String> present = NativeDefinition.others(after);
    return former.equals(present)
        ? Optional.empty()
        : Optional.of(
            columnSpot(
                step,
                "changes from %s to %s, in which %s"
                    .formatted(
                        words(before),
                        words(after),
                        Stream.concat(
                                former.stream()
                                    .filter(clause -> !present.contains(clause))
                                    .map(clause -> clause + " goes"),
                                present.stream()
                                    .filter(clause -> !former.contains(clause))
                                    .map(clause -> clause + " comes"))
                            .collect(Collectors.joining(" and ")))));
  }

  private static String words(Type type) {
    return type instanceof Type.Custom custom ? custom.sql() : type.toString();
  }

  private static Optional<Spot> options(Step<Operation.AlterColumn> step) {
    Optional<String> before = step.operation().before().options();
    Optional<String> after = step.operation().after().options();
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(
            columnSpot(
                    step,
                    "has the options %s now and had %s"
                        .formatted(after.orElse("none"), before.orElse("none")))
                .withRemedy("A" + BY_HAND));
  }

  private static Spot columnSpot(Step<Operation.AlterColumn> step, String what) {
    String column = step.operation().after().name();
    return Spot.of(step.table(), column, "column %s.%s ".formatted(step.table(), column) + what);
  }

  private static Stream<Spot> types(Evolution evolution, Kind kind) {
    return evolution
        .alterations()
        .filter(step -> !isOfBooleans(evolution, step))
        .flatMap(
            step ->
                TypeRisk.of(step.operation().before().type(), step.operation().after().type())
                    .stream()
                    .filter(risk -> risk.kind() == kind && risk.isOn(evolution.databases()))
                    .map(risk -> typeSpot(step, risk.what(evolution.databases()))));
  }

  /** What becomes of booleans has rules of its own. */
  private static boolean isOfBooleans(Evolution evolution, Step<Operation.AlterColumn> step) {
    return BooleanRules.isStorageChanged(step.operation())
        || BooleanRules.isConverted(evolution, step.table(), step.operation().after().name());
  }

  private static Spot typeSpot(Step<Operation.AlterColumn> step, String what) {
    return columnSpot(
        step,
        "changes from %s to %s, and %s"
            .formatted(step.operation().before().type(), step.operation().after().type(), what));
  }

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
        .filter(columns -> isUnique(evolution.former(table).orElseThrow(), columns))
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
    if (!evolution.areOld(table, columns)
        || isUnique(evolution.former(table).orElseThrow(), columns)) {
      return Optional.empty();
    }
    String what = "table %s gets unique (%s)".formatted(table, String.join(", ", columns));
    return Optional.of(Spot.of(table, columns, what));
  }

  /** Whether no two rows of a table are equal in columns, or in some of them already. */
  private static boolean isUnique(Table table, List<String> columns) {
    Set<String> all = new HashSet<>(columns);
    return uniqueKeys(table).anyMatch(all::containsAll);
  }

  private static Stream<List<String>> uniqueKeys(Table table) {
    return Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniques().stream().map(UniqueConstraint::columns),
            table.indexes().stream().filter(Index::unique).map(LossRules::columns))
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

  private static Stream<Spot> dropForeignKey(Evolution evolution) {
    return evolution
        .constraintsDropped()
        .filter(step -> step.operation().kind() == Constraint.Kind.FOREIGN_KEY)
        .filter(step -> staysWithout(evolution, step))
        .map(
            step -> {
              var key = (ForeignKey) step.operation().definition().orElseThrow();
              String what =
                  "foreign key %s of %s to %s is dropped"
                      .formatted(key.name(), step.table(), key.target());
              return Spot.of(step.table(), key.columns(), what);
            });
  }

  /** Whether the columns of a foreign key stay, and no other key takes its place. */
  private static boolean staysWithout(Evolution evolution, Step<Operation.DropConstraint> step) {
    Table table = evolution.present(step.table());
    return step.operation()
        .definition()
        .map(ForeignKey.class::cast)
        .filter(key -> key.columns().stream().allMatch(c -> table.column(c).isPresent()))
        .filter(key -> evolution.after().table(key.target()).isPresent())
        .filter(key -> table.foreignKeys().stream().noneMatch(k -> isInPlaceOf(k, key)))
        .isPresent();
  }

  /** A key that gets more columns goes with those that refer to it. */
  private static boolean isInPlaceOf(ForeignKey key, ForeignKey former) {
    return key.columns().equals(former.columns())
        || key.target().equals(former.target()) && key.columns().containsAll(former.columns());
  }

  /** A check whose columns stay as they are, while none says as much or takes its place. */
  private static Stream<Spot> dropCheck(Evolution evolution) {
    return evolution
        .constraintsDropped()
        .filter(step -> step.operation().kind() == Constraint.Kind.CHECK)
        .flatMap(
            step -> {
              var check = (Check) step.operation().definition().orElseThrow();
              return isMissed(evolution, step.table(), check)
                  ? Stream.of(
                      Spot.of(
                          step.table(),
                          columns(evolution.present(step.table()), check),
                          "check %s of %s is dropped".formatted(check.name(), step.table())))
                  : Stream.empty();
            });
  }

  private static boolean isMissed(Evolution evolution, TableName name, Check check) {
    Table before = evolution.former(name).orElseThrow();
    Table after = evolution.present(name);
    List<String> columns = columns(before, check);
    return after.checks().stream()
            .noneMatch(c -> Implication.holds(c, check) || isHeir(evolution, c, check, name))
        && !columns.isEmpty()
        && columns.stream().allMatch(column -> type(before, column).equals(type(after, column)));
  }

  private static Optional<Type> type(Table table, String column) {
    return table.column(column).map(Column::type);
  }

  /** The columns of a table that a check is over. */
  static List<String> columns(Table table, Check check) {
    return table.columns().stream()
        .map(Column::name)
        .filter(name -> Expressions.mentions(check.expression(), name))
        .toList();
  }

  /** Whether a check has the name of a former one, or the name that follows the same column. */
  private static boolean isHeir(Evolution evolution, Check check, Check former, TableName table) {
    TableName old = evolution.former(table).orElseThrow().name();
    return check.name().equals(former.name())
        || evolution.present(table).columns().stream()
            .map(Column::name)
            .filter(name -> DerivedNames.check(table, List.of(name)).equals(check.name()))
            .flatMap(name -> evolution.former(table, name).stream())
            .anyMatch(c -> DerivedNames.check(old, List.of(c.name())).equals(former.name()));
  }
}
