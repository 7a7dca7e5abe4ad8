package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column holds for false and true: these themselves, or what a converter of Hibernate's
 * writes, which the column's check tells.
 */
public enum TruthValues {
  BOOLEANS("0", "1"),
  NUMBERS("0", "1"),
  YES_AND_NO("N", "Y"),
  TRUE_AND_FALSE("F", "T");

  private final String no;
  private final String yes;

  /**
   * Those texts.
   *
   * @param no what false is where the column becomes text by way of a number
   * @param yes what true is then
   */
  TruthValues(String no, String yes) {
    this.no = no;
    this.yes = yes;
  }

  /** Those of a column; empty if it holds something else, or it is not known what. */
  public static Optional<TruthValues> of(Table table, String column) {
    Optional<Type> type =
        table.column(column).filter(c -> c.generated().isEmpty()).map(Column::type);
    if (type.isEmpty() || type.get() == Type.Simple.BOOLEAN) {
      return type.map(known -> BOOLEANS);
    }
    return table.checks().stream()
        .flatMap(check -> ValueCheck.of(check).stream())
        .filter(check -> Identifier.canonical(check.column()).equals(column))
        .flatMap(check -> Stream.of(values()).filter(v -> v.areIn(type.get(), check.values())))
        .findFirst();
  }

  private boolean areIn(Type type, List<String> literals) {
    boolean isOfType =
        switch (this) {
          case BOOLEANS -> false;
          case NUMBERS -> type.equals(Types.integer());
          case YES_AND_NO, TRUE_AND_FALSE -> type instanceof Type.Text;
        };
    return isOfType
        && literals.size() == 2
        && literals.containsAll(List.of(literal(no), literal(yes)));
  }

  private String literal(String value) {
    return areLetters() ? "'" + value + "'" : value;
  }

  /** Whether it is by text that they are told apart. */
  boolean areLetters() {
    return this == YES_AND_NO || this == TRUE_AND_FALSE;
  }

  /** What takes the place of what in a column that stays; empty if nothing does. */
  static Optional<Change> change(TablePair pair, ColumnChanges.Kept column) {
    return change(pair.carried(), column.carried().name(), pair.now(), column.now().name());
  }

  /** The same of a column of a former table and of one of that table as it is. */
  public static Optional<Change> change(
      Table former, String formerColumn, Table table, String column) {
    return of(former, formerColumn)
        .flatMap(before -> of(table, column).map(after -> new Change(before, after)))
        .filter(change -> change.before() != change.after());
  }

  /**
   * Other values in the place of some.
   *
   * @param before what a column held
   * @param after what it is to hold
   */
  public record Change(TruthValues before, TruthValues after) {

    /** Whether the type of the column does not tell all. */
    boolean isOfLetters() {
      return before.areLetters() || after.areLetters();
    }

    /** The former texts by the new ones. */
    Map<String, String> formerTexts() {
      return Map.of(after.no, before.no, after.yes, before.yes);
    }
  }

  /** In words. */
  @Override
  public String toString() {
    return switch (this) {
      case BOOLEANS -> "booleans";
      case NUMBERS -> "0 and 1";
      case YES_AND_NO -> "'N' and 'Y'";
      case TRUE_AND_FALSE -> "'F' and 'T'";
    };
  }
}
