package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What breaks the version of the application that still runs while the revision is applied. */
final class CompatibilityRules {

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "rename-table",
              "Atlas BC101, squawk renaming-table, SM rename_table",
              Level.WARNING,
              CompatibilityRules::renamedTables,
              "the version that still runs fails at every statement with the old name",
              "Keep the name where it is said (@Table, @SecondaryTable, @CollectionTable,"
                  + " @JoinTable, @TableGenerator), or stop that version first and accept it."),
          Rule.everywhere(
              "rename-column",
              "Atlas BC102, squawk renaming-column, SM rename_column",
              Level.WARNING,
              CompatibilityRules::renamedColumns,
              "the version that still runs fails at every statement with the old name",
              "Keep the name by @Column(name = ...), that of a reference by @JoinColumn, or stop"
                  + " that version first and accept it."),
          Rule.everywhere(
              "rename-constant",
              "SM rename_enum_value",
              Level.WARNING,
              CompatibilityRules::renamedConstants,
              "the version that still runs fails to read the new name and to write the old one",
              "Keep the name, or stop that version first and accept it."),
          Rule.everywhere(
              "required-without-default",
              "Prisma AddedRequiredFieldToTableWithPrismaLevelDefault, SM add_column_default",
              Level.WARNING,
              CompatibilityRules::requiredWithoutDefault,
              "the version that still runs inserts rows without it and fails",
              "Give it a @ColumnDefault until that version is gone."),
          Rule.everywhere(
              "drop-default",
              "SM change_column_default",
              Level.WARNING,
              CompatibilityRules::droppedDefaults,
              "what inserts rows without it fails from then on",
              "Keep the default until nothing relies on it."),
          Rule.everywhere(
              "drop-identity",
              "",
              Level.WARNING,
              CompatibilityRules::droppedIdentities,
              "the version that still runs inserts rows without a number and fails",
              "Stop that version first. What numbers rows from now on goes on after those that"
                  + " there are."),
          Rule.everywhere(
              "newly-required",
              "django NOT_NULL",
              Level.OFF,
              CompatibilityRules::newlyRequired,
              "the version that still runs may write a row without a value and fail",
              "Write none before, in a release of its own."),
          Rule.everywhere(
              "drop-not-null",
              "squawk ban-drop-not-null",
              Level.OFF,
              CompatibilityRules::droppedNotNull,
              "the version that still runs may fail on a row without a value",
              "Write no such row before that version is gone."));

  private static final String DEFAULT_BY_HAND =
      "Edit the revision, once it is written, so that it gives the column .defaultTo(...), and drop"
          + " that default by op.execute when that version is gone.";

  private CompatibilityRules() {}

  private static Stream<Spot> renamedTables(Evolution evolution) {
    return evolution.former().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(entry.getValue().name()))
        .map(entry -> Spot.of(entry.getKey(), renamed(entry.getValue().name(), entry.getKey())));
  }

  private static String renamed(TableName former, TableName now) {
    String sensitive =
        former.folded().equals(now.folded()) ? ", which are two names on MariaDB and MySQL" : "";
    return "table %s is renamed to %s".formatted(former, now) + sensitive;
  }

  private static Stream<Spot> renamedColumns(Evolution evolution) {
    return evolution.withRenamedColumns().stream()
        .flatMap(table -> renamedColumns(evolution, table));
  }

  /** Without those that change their case only, which no statement tells apart. */
  private static Stream<Spot> renamedColumns(Evolution evolution, TableName table) {
    return evolution.present(table).columns().stream()
        .flatMap(
            column ->
                evolution
                    .former(table, column.name())
                    .filter(former -> !isSame(former.name(), column.name()))
                    .map(former -> Map.entry(former.name(), column.name()))
                    .stream())
        .map(
            names ->
                Spot.of(
                    table,
                    names.getValue(),
                    "column %s of %s is renamed to %s"
                        .formatted(names.getKey(), table, names.getValue())));
  }

  private static Stream<Spot> renamedConstants(Evolution evolution) {
    return evolution
        .on(Operation.RenameValue.class, Operation.RenameValue::table)
        .filter(
            step -> !BooleanRules.isConverted(evolution, step.table(), step.operation().column()))
        .map(
            step ->
                Spot.of(
                    step.table(),
                    step.operation().column(),
                    "constant %s of column %s.%s is renamed to %s"
                        .formatted(
                            step.operation().from(),
                            step.table(),
                            step.operation().column(),
                            step.operation().to())));
  }

  private static boolean isSame(String name, String other) {
    return Identifier.folded(name).equals(Identifier.folded(other));
  }

  private static Stream<Spot> requiredWithoutDefault(Evolution evolution) {
    return evolution
        .additions()
        .filter(step -> NativeDefinition.wantsValue(step.operation().column()))
        .map(step -> withoutDefault(evolution, step));
  }

  /** No annotation of an element gives a default to one of several columns, as a discriminator. */
  private static Spot withoutDefault(Evolution evolution, Step<Operation.AddColumn> step) {
    var name = new ColumnName(step.table(), step.operation().column().name());
    Spot spot =
        Spot.of(
            name.table(),
            name.column(),
            "column %s is new and required, and no default fills it in new rows".formatted(name));
    return evolution.isOneOfSeveral(name) ? spot.withRemedy(DEFAULT_BY_HAND) : spot;
  }

  private static Stream<Spot> droppedDefaults(Evolution evolution) {
    return evolution
        .alterations()
        .filter(step -> hasDefault(step.operation().before()))
        .filter(step -> NativeDefinition.wantsValue(step.operation().after()))
        .map(step -> spot(step, "is required and loses its default"));
  }

  private static boolean hasDefault(Column column) {
    return NativeDefinition.takenApart(column).defaultValue().isPresent();
  }

  /** It has the numbers of what it refers to from now on, so that there is none to begin with. */
  private static boolean isReference(Evolution evolution, Step<Operation.AlterColumn> step) {
    return evolution.present(step.table()).foreignKeys().stream()
        .anyMatch(key -> key.columns().contains(step.operation().after().name()));
  }

  private static Stream<Spot> droppedIdentities(Evolution evolution) {
    return evolution
        .alterations()
        .filter(step -> step.operation().before().identity())
        .filter(step -> !step.operation().after().identity())
        .filter(step -> !isReference(evolution, step))
        .map(step -> spot(step, "is numbered by the database no more"));
  }

  private static Spot spot(Step<Operation.AlterColumn> step, String what) {
    String column = step.operation().after().name();
    return Spot.of(step.table(), column, "column %s.%s ".formatted(step.table(), column) + what);
  }

  private static Stream<Spot> newlyRequired(Evolution evolution) {
    return evolution
        .alterations()
        .filter(step -> NativeDefinition.takesNull(step.operation().before()))
        .filter(step -> !NativeDefinition.takesNull(step.operation().after()))
        .map(step -> spot(step, "is required from now on"));
  }

  private static Stream<Spot> droppedNotNull(Evolution evolution) {
    return evolution
        .alterations()
        .filter(step -> !NativeDefinition.takesNull(step.operation().before()))
        .filter(step -> NativeDefinition.takesNull(step.operation().after()))
        .map(step -> spot(step, "takes NULL from now on"));
  }
}
