package dev.revisions.dialect;

import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Simple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * When text is no number that a type takes: it does not read as one, or is too large for it. The
 * spellings are those that all databases read; what only some do (hexadecimal digits, underscores,
 * {@code NaN}) counts as none.
 */
final class NoNumber {

  private static final String WHOLE = "^ *[-+]?[0-9]+ *$";

  private static final String DECIMAL =
      "^ *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,3})? *$";

  private static final Map<Type, Integer> BITS =
      Map.of(Simple.TINYINT, 7, Simple.SMALLINT, 15, Simple.INTEGER, 31, Simple.BIGINT, 63);

  private static final int REAL_BITS = 24;

  private static final String BEYOND_REAL = "abs(%s) >= 3.4028235677973366e38";

  private static final String BEYOND_DOUBLE = "abs(%s) >= 1.7976931348623157e308";

  /** No database takes more digits where it also has a limit for them. */
  private static final int MOST_DIGITS = 1000;

  private NoNumber() {}

  /** What text matches that reads as such a number; empty if the type is none of numbers. */
  static Optional<String> pattern(Type type) {
    if (BITS.containsKey(type)) {
      return Optional.of(WHOLE);
    }
    return type instanceof Type.Numeric || isBinary(type) ? Optional.of(DECIMAL) : Optional.empty();
  }

  static boolean isBinary(Type type) {
    return type == Simple.REAL || type == Simple.DOUBLE || type instanceof Type.Floating;
  }

  /**
   * The condition that a number is too large for the type. As elsewhere, halves count as rounded
   * up.
   *
   * @param number the number as it stands in SQL
   */
  static Optional<String> beyond(Type type, String number) {
    if (BITS.containsKey(type)) {
      BigInteger limit = BigInteger.TWO.pow(BITS.get(type));
      return Optional.of(
          "%s not between -%s and %s".formatted(number, limit, limit.subtract(BigInteger.ONE)));
    }
    if (type instanceof Type.Numeric numeric) {
      return numeric.precision() < MOST_DIGITS
          ? Optional.of("abs(%s) >= %s".formatted(number, limit(numeric).toPlainString()))
          : Optional.empty();
    }
    return Optional.of((isReal(type) ? BEYOND_REAL : BEYOND_DOUBLE).formatted(number));
  }

  private static BigDecimal limit(Type.Numeric type) {
    return BigDecimal.ONE
        .scaleByPowerOfTen(type.precision() - type.scale())
        .subtract(new BigDecimal("0.5").scaleByPowerOfTen(-type.scale()));
  }

  private static boolean isReal(Type type) {
    return type == Simple.REAL
        || type instanceof Type.Floating floating && floating.precision() <= REAL_BITS;
  }
}
