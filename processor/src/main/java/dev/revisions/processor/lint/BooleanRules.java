package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.TruthValues;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns that hold booleans by one converter and then by another, or by none. */
final class BooleanRules {

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "boolean-storage",
              "",
              Level.ERROR,
              BooleanRules::storageChanged,
              "each database writes and reads them in its own way (PostgreSQL true, MariaDB and"
                  + " MySQL 1, H2 TRUE), so that rows hold what the code does not know, or the"
                  + " revision fails",
              "Add a column, fill it by a CASE over the old one, then drop the old one."),
          Rule.everywhere(
              "boolean-converted",
              "",
              Level.WARNING,
              BooleanRules::converted,
              "the revision converts the rows, and the version that still runs fails to read them"
                  + " and to write its own",
              "Leave the converter as it is, or stop that version first and accept it."));

  private BooleanRules() {}

  /** What false and true become in a column, if both are known. */
  static Optional<TruthValues.Change> change(Evolution evolution, TableName table, String column) {
    return evolution
        .former(table, column)
        .flatMap(
            former ->
                TruthValues.change(
                    evolution.former(table).orElseThrow(),
                    former.name(),
                    evolution.present(table),
                    column));
  }

  /** Whether false and true have a known text in a column, before and after. */
  static boolean isConverted(Evolution evolution, TableName table, String column) {
    return change(evolution, table, column).isPresent();
  }

  /** Whether one type is that of booleans and the other one of characters. */
  static boolean isStorageChanged(Operation.AlterColumn alteration) {
    Type before = alteration.before().type();
    Type after = alteration.after().type();
    return before == Type.Simple.BOOLEAN && isOfCharacters(after)
        || isOfCharacters(before) && after == Type.Simple.BOOLEAN;
  }

  private static boolean isOfCharacters(Type type) {
    return type instanceof Type.Text || type instanceof Type.Lob;
  }

  private static Stream<Spot> storageChanged(Evolution evolution) {
    return evolution
        .alterations()
        .filter(step -> isStorageChanged(step.operation()))
        .filter(step -> !isConverted(evolution, step.table(), step.operation().after().name()))
        .map(BooleanRules::storageSpot);
  }

  private static Spot storageSpot(Step<Operation.AlterColumn> step) {
    Column after = step.operation().after();
    return Spot.of(
        step.table(),
        after.name(),
        "column %s.%s held booleans as %s and is to hold them as %s"
            .formatted(step.table(), after.name(), step.operation().before().type(), after.type()));
  }

  private static Stream<Spot> converted(Evolution evolution) {
    Stream<ColumnName> altered =
        evolution
            .alterations()
            .map(step -> new ColumnName(step.table(), step.operation().after().name()));
    Stream<ColumnName> rewritten =
        evolution
            .on(Operation.RenameValue.class, Operation.RenameValue::table)
            .map(step -> new ColumnName(step.table(), step.operation().column()));
    return Stream.concat(altered, rewritten)
        .distinct()
        .flatMap(
            name ->
                change(evolution, name.table(), name.column())
                    .map(change -> convertedSpot(name, change))
                    .stream());
  }

  private static Spot convertedSpot(ColumnName name, TruthValues.Change change) {
    return Spot.of(
        name.table(),
        name.column(),
        "column %s held %s and is to hold %s".formatted(name, change.before(), change.after()));
  }
}
