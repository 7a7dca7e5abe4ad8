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
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    "changes its options from %s to %s"
                        .formatted(before.orElse("none"), after.orElse("none")))
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
