package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column that stays and has its values written otherwise: constants under other names, or truth
 * values as another converter does.
 *
 * @param before what the column is, one after the other, until it takes the former values and the
 *     new ones
 * @param formerValues the former values by the new ones
 * @param after what the column is from then on, until it is as it is to be
 */
record Respelling(List<Column> before, SortedMap<String, String> formerValues, List<Column> after) {

  /** Empty if the values stay or are what a change of the type makes of them. */
  static Optional<Respelling> of(TablePair pair, ColumnChanges.Kept column, Renames renames) {
    Optional<TruthValues.Change> truth = TruthValues.change(pair, column);
    if (truth.isPresent()) {
      return truth.filter(TruthValues.Change::isOfLetters).map(change -> ofTruth(column, change));
    }
    SortedMap<String, String> formerValues =
        renames.valuesOf(pair.now().name(), column.now().name());
    return formerValues.isEmpty()
        ? Optional.empty()
        : Optional.of(ofConstants(column, formerValues));
  }

  private static Respelling ofConstants(
      ColumnChanges.Kept column, SortedMap<String, String> formerValues) {
    Column both = column.carried().withType(ColumnValues.common(column.carried(), column.now()));
    return new Respelling(
        List.of(column.carried(), both), formerValues, List.of(both, column.now()));
  }

  /** Each database has texts of its own for booleans, but all of them have 0 and 1. */
  private static Respelling ofTruth(ColumnChanges.Kept column, TruthValues.Change change) {
    Column former = column.carried();
    Column numbers =
        former
            .withType(Types.integer())
            .withDefault(Optional.empty())
            .withCollation(Optional.empty());
    Column letters =
        change.before().areLetters()
            ? former.withType(letters(change, column))
            : numbers.withType(column.now().type());
    return new Respelling(
        isBoolean(former) ? List.of(former, numbers, letters) : List.of(former, letters),
        new TreeMap<>(change.formerTexts()),
        isBoolean(column.now())
            ? List.of(letters, numbers, column.now())
            : List.of(letters, column.now()));
  }

  private static Type letters(TruthValues.Change change, ColumnChanges.Kept column) {
    return change.after().areLetters()
        ? ColumnValues.common(column.carried(), column.now())
        : column.carried().type();
  }

  private static boolean isBoolean(Column column) {
    return column.type() == Type.Simple.BOOLEAN;
  }
}
