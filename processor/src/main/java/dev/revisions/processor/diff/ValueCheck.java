package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check of a column that holds one of some values, as the mapping writes it for enums and
 * discriminators.
 *
 * @param column the column
 * @param values the literals; none if it holds ordinals
 * @param last the last ordinal; -1 if it holds literals
 */
public record ValueCheck(String column, List<String> values, int last) {

  private static final Pattern IN = Pattern.compile("\\{([^{}]+)} in \\((.*)\\)");
  private static final Pattern BETWEEN = Pattern.compile("\\{([^{}]+)} between 0 and (\\d{1,9})");
  private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'|-?\\d+");

  /** Empty if it is another check. */
  public static Optional<ValueCheck> of(Check check) {
    Matcher in = IN.matcher(check.expression());
    if (in.matches()) {
      List<String> values =
          LITERAL.matcher(in.group(2)).results().map(result -> result.group()).toList();
      return Optional.of(new ValueCheck(in.group(1), values, -1));
    }
    Matcher between = BETWEEN.matcher(check.expression());
    return between.matches()
        ? Optional.of(
            new ValueCheck(between.group(1), List.of(), Integer.parseInt(between.group(2))))
        : Optional.empty();
  }

  /** Whether the values are the positions of constants. */
  public boolean isOfOrdinals() {
    return last >= 0;
  }

  /**
   * The same with values under other names.
   *
   * @param names the new values by the former ones, not as literals
   */
  public ValueCheck renamed(Map<String, String> names) {
    return new ValueCheck(
        column, values.stream().map(literal -> renamed(literal, names)).toList(), last);
  }

  private static String renamed(String literal, Map<String, String> names) {
    return names.entrySet().stream()
        .filter(name -> literal.equals("'" + name.getKey() + "'"))
        .map(name -> "'" + name.getValue() + "'")
        .findFirst()
        .orElse(literal);
  }

  /** Whether the values that the other check takes are among those of this one. */
  boolean admits(ValueCheck other) {
    return column.equals(other.column)
        && isOfOrdinals() == other.isOfOrdinals()
        && last >= other.last
        && values.containsAll(other.values);
  }
}
