package dev.revisions.processor.lint;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.ValueCheck;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows hold that only the code understands: the constants of enums, and which class a row is
 * of.
 */
final class StoredValueRules {

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "enum-storage",
              "",
              Level.ERROR,
              StoredValueRules::storageChanged,
              "no database turns one into the other, so that rows fail the new check or, on MariaDB"
                  + " and MySQL, mean another constant",
              "Add a column, fill it by a CASE over the old one, then drop the old one."),
          Rule.everywhere(
              "enum-constant-removed",
              "Prisma EnumValueRemoval, Atlas MY110",
              Level.WARNING,
              evolution ->
                  Stream.concat(removed(evolution, false), OrdinalRules.lastGone(evolution)),
              "the revision fails while a row has it, and the running version may still write it",
              "Give those rows another value first, in a revision of its own."),
          Rule.everywhere(
              "discriminator-removed",
              "",
              Level.WARNING,
              evolution -> removed(evolution, true),
              "the revision fails while there are rows of that class, and nothing reads them any"
                  + " more",
              "Keep the value by @DiscriminatorValue if the class has another name only; else"
                  + " move or delete its rows first."),
          Rule.everywhere(
              "enum-constant-added",
              "",
              Level.OFF,
              evolution -> added(evolution, false),
              "the version that still runs fails to read a row that has it",
              "Release the constant first, and write it from the next release on."),
          Rule.everywhere(
              "discriminator-added",
              "",
              Level.OFF,
              evolution -> added(evolution, true),
              "the version that still runs fails to read a row of it",
              "Release the class first, and store it from the next release on."));

  private StoredValueRules() {}

  /** The values that a column held by its check, and those that it holds now. */
  private record Values(TableName table, ValueCheck before, ValueCheck after) {

    boolean areBooleans(Evolution evolution) {
      return BooleanRules.isConverted(evolution, table, Identifier.canonical(after.column()));
    }

    boolean areClasses(Evolution evolution) {
      return evolution.isDiscriminator(new ColumnName(table, after.column()));
    }

    /** The same with the former values under their new names. */
    Values carriedOver(Evolution evolution) {
      String column = Identifier.canonical(after.column());
      Map<String, String> renamed = evolution.renamedValues(table, column);
      return new Values(table, before.renamed(renamed), after);
    }
  }

  private static Stream<Values> values(Evolution evolution) {
    return Stream.concat(ofChecks(evolution), ofNamedEnums(evolution))
        .filter(values -> !values.areBooleans(evolution))
        .map(values -> values.carriedOver(evolution));
  }

  private static Stream<Values> ofChecks(Evolution evolution) {
    return evolution.former().entrySet().stream()
        .flatMap(entry -> values(evolution, entry.getValue(), evolution.present(entry.getKey())));
  }

  private static Stream<Values> ofNamedEnums(Evolution evolution) {
    return evolution.alterations().flatMap(step -> ofNamedEnum(step).stream());
  }

  private static Optional<Values> ofNamedEnum(Step<Operation.AlterColumn> step) {
    return step.operation().before().type() instanceof Type.NamedEnum before
            && step.operation().after().type() instanceof Type.NamedEnum after
        ? Optional.of(
            new Values(
                step.table(),
                check(step.operation().after(), before),
                check(step.operation().after(), after)))
        : Optional.empty();
  }

  private static ValueCheck check(Column column, Type.NamedEnum type) {
    return new ValueCheck(
        column.name(), type.values().stream().map(value -> "'" + value + "'").toList(), -1);
  }

  private static Stream<Values> values(Evolution evolution, Table before, Table after) {
    if (before.checks().equals(after.checks())) {
      return Stream.empty();
    }
    var former = new TreeMap<String, ValueCheck>();
    before.checks().stream()
        .flatMap(check -> ValueCheck.of(check).stream())
        .forEach(check -> former.put(Identifier.canonical(check.column()), check));
    return after.checks().stream()
        .flatMap(check -> ValueCheck.of(check).stream())
        .flatMap(
            check ->
                evolution
                    .former(after.name(), Identifier.canonical(check.column()))
                    .map(Column::name)
                    .map(former::get)
                    .map(old -> new Values(after.name(), old, check))
                    .stream());
  }

  /** Where the order of the constants is not known. */
  static Stream<Spot> ordinalsShrunk(Evolution evolution) {
    return values(evolution)
        .filter(values -> values.after().isOfOrdinals())
        .filter(values -> values.after().last() < values.before().last())
        .filter(
            values ->
                !OrdinalRules.areKnown(
                    evolution, values.table(), Identifier.canonical(values.after().column())))
        .map(
            values ->
                spot(
                    values,
                    "holds ordinals, and the enum has %d constants instead of %d"
                        .formatted(values.after().last() + 1, values.before().last() + 1)));
  }

  private static Spot spot(Values values, String what) {
    String column = Identifier.canonical(values.after().column());
    return Spot.of(
        values.table(), column, "column %s.%s ".formatted(values.table(), column) + what);
  }

  private static Stream<Spot> removed(Evolution evolution, boolean ofClasses) {
    return values(evolution)
        .filter(values -> values.areClasses(evolution) == ofClasses)
        .flatMap(
            values ->
                difference(values.before().values(), values.after().values())
                    .map(gone -> spot(values, "no longer holds " + gone))
                    .stream());
  }

  private static Stream<Spot> added(Evolution evolution, boolean ofClasses) {
    return values(evolution)
        .filter(values -> values.areClasses(evolution) == ofClasses)
        .flatMap(
            values ->
                difference(values.after().values(), values.before().values())
                    .map(come -> spot(values, "may hold " + come + " from now on"))
                    .stream());
  }

  private static Optional<String> difference(List<String> some, List<String> others) {
    Set<String> texts = others.stream().map(StoredValueRules::text).collect(Collectors.toSet());
    String missing =
        some.stream()
            .filter(value -> !texts.contains(text(value)))
            .collect(Collectors.joining(", "));
    return Optional.of(missing).filter(text -> !text.isEmpty() && !others.isEmpty());
  }

  /** What a literal is as text, which a number is too where the type of its column changes. */
  private static String text(String literal) {
    return literal.startsWith("'") ? literal.substring(1, literal.length() - 1) : literal;
  }

  private static Stream<Spot> storageChanged(Evolution evolution) {
    return evolution
        .alterations()
        .filter(
            step ->
                isEnumeration(step.operation().before()) && isWhole(step.operation().after())
                    || isWhole(step.operation().before())
                        && isEnumeration(step.operation().after()))
        .map(StoredValueRules::storageSpot);
  }

  private static boolean isEnumeration(Column column) {
    return column.type() instanceof Type.Enumeration || column.type() instanceof Type.NamedEnum;
  }

  private static boolean isWhole(Column column) {
    return Set.<Type>of(
            Type.Simple.TINYINT, Type.Simple.SMALLINT, Type.Simple.INTEGER, Type.Simple.BIGINT)
        .contains(column.type());
  }

  private static Spot storageSpot(Step<Operation.AlterColumn> step) {
    Column after = step.operation().after();
    return Spot.of(
        step.table(),
        after.name(),
        "column %s.%s held %s and is to hold %s"
            .formatted(
                step.table(),
                after.name(),
                isEnumeration(after) ? "ordinals" : "the names of constants",
                isEnumeration(after) ? "the names of constants" : "ordinals"));
  }
}
