package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.NativeDefinition;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether all rows that exist get one value, because an expression for it reads nothing of them. Of
 * a function that is not known, and of what queries other rows, that is not said.
 */
public final class OneValue {

  /** A type, where nothing else can stand: {@code cast(0 as numeric(9,2))}, {@code '{}'::json}. */
  private static final Pattern TYPE =
      Pattern.compile("(?i)(?:\\bas\\s+|::\\s*)[a-z]\\w*(?:\\s+[a-z]\\w*)*|\\b[a-z]+\\s*(?='')");

  private static final Pattern NAME = Pattern.compile("\\b[\\p{L}_][\\p{L}\\p{Nd}_$]*|[\"`{]");

  /** The time is that of the transaction, or at least of the statement. */
  private static final Set<String> KNOWN =
      Set.of(
          "cast",
          "true",
          "false",
          "now",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp");

  private OneValue() {}

  /**
   * Whether a new column is given one.
   *
   * @param backfill the expression for rows that exist; without it, its default counts
   */
  public static boolean isGiven(Column column, Optional<String> backfill) {
    return backfill
        .or(() -> NativeDefinition.takenApart(column).defaultValue())
        .filter(OneValue::isOne)
        .isPresent();
  }

  /** Whether the expression gives every row the same, and that is not NULL. */
  static boolean isOne(String sql) {
    String code = TYPE.matcher(Expressions.withoutLiterals(sql)).replaceAll("");
    return NAME.matcher(code)
        .results()
        .map(MatchResult::group)
        .allMatch(word -> KNOWN.contains(word.toLowerCase(Locale.ROOT)));
  }
}
