package dev.revisions.processor.diff;

import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Large;
import dev.revisions.schema.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which values of a type do not fit another, where SQL of every database can say so. */
final class Fitting {

  private static final Map<Type, Integer> BITS =
      Map.of(Types.tinyint(), 7, Types.smallint(), 15, Types.integer(), 31, Types.bigint(), 63);

  private static final BigDecimal GREATEST_REAL = new BigDecimal("3.4028234663852886e38");

  private static final BigDecimal GREATEST_DOUBLE = BigDecimal.valueOf(Double.MAX_VALUE);

  /**
   * Too large or, which PostgreSQL refuses as well, so small that nothing would be left. What is
   * infinite or no number stays that, and has no absolute value in the range of {@code double}.
   */
  private static final String BEYOND_REAL =
      "abs(%1$s) > 3.4028234663852886e38 and abs(%1$s) <= 1.7976931348623157e308"
          + " or %1$s <> 0 and abs(%1$s) <= 7.006492321624085e-46";

  private Fitting() {}

  /**
   * The condition that holds of such values, or empty if all fit or SQL cannot tell.
   *
   * @param column the column as it stands in the condition
   */
  static Optional<String> violation(Type from, Type to, String column) {
    if (to == Type.Simple.UUID && !ColumnValues.of(from).isEmpty()) {
      return Optional.of(column + " is not null");
    }
    List<String> wanted = ColumnValues.of(to);
    if (!wanted.isEmpty()) {
      return enumeration(from, wanted, column);
    }
    if (to instanceof Type.Text text && isText(to)) {
      if (from == Type.Simple.BOOLEAN) {
        return truth(text.length(), column);
      }
      return length(from) > text.length()
          ? Optional.of("char_length(%s) > %d".formatted(asText(from, column), text.length()))
          : Optional.empty();
    }
    if (isReal(to)) {
      return isBeyondReal(from) ? Optional.of(BEYOND_REAL.formatted(column)) : Optional.empty();
    }
    return isNumber(from) && isExact(to) ? number(from, to, column) : Optional.empty();
  }

  /**
   * The same where the databases differ in what they take, so that each has a condition of its own.
   *
   * @param name the name of the column
   */
  static Optional<String> violationByDatabase(Type from, Type to, String name) {
    if (to == Type.Simple.BOOLEAN && isNumber(from)) {
      return Optional.of("{%s not as boolean of %s}".formatted(name, from));
    }
    boolean readsTruth = to == Type.Simple.BOOLEAN && isText(from);
    boolean cutsBytes =
        to instanceof Type.Text text
            && Casts.isBinary(to)
            && Casts.isBinary(from)
            && length(from) > text.length();
    return readsTruth || cutsBytes || readsNumber(from, to)
        ? Optional.of("{%s not as %s}".formatted(name, to))
        : Optional.empty();
  }

  /** Whether text is read as a number, of which each database has spellings of its own. */
  static boolean readsNumber(Type from, Type to) {
    return isText(from) && isNumber(to);
  }

  /**
   * The condition that holds of what a type does not take that has no number below zero.
   *
   * @param limit the largest that it takes
   */
  static Optional<String> violation(Type from, BigDecimal limit, String column) {
    if (!isNumber(from)) {
      return Optional.empty();
    }
    boolean isRounded = isBinary(from) || scale(from) > limit.scale();
    String above =
        isRounded
            ? ">= " + limit.add(new BigDecimal("0.5").scaleByPowerOfTen(-limit.scale()))
            : "> " + limit;
    return Optional.of("%1$s < 0 or %1$s %2$s".formatted(column, above));
  }

  /** Whose text is {@code true} or {@code false} at its longest, which concat would not give. */
  private static Optional<String> truth(int length, String column) {
    if (length >= "false".length()) {
      return Optional.empty();
    }
    return Optional.of(column + (length < "true".length() ? " is not null" : " = false"));
  }

  /** Whether every database compares values of the two types. */
  static boolean areComparable(Type one, Type other) {
    return one.equals(other) || isExact(one) && isExact(other) || isText(one) && isText(other);
  }

  private static Optional<String> enumeration(Type from, List<String> wanted, String column) {
    List<String> former = ColumnValues.of(from);
    List<String> gone = former.stream().filter(value -> !wanted.contains(value)).toList();
    if (!gone.isEmpty()) {
      return Optional.of("%s in (%s)".formatted(column, literals(gone)));
    }
    return former.isEmpty() && !(from instanceof Type.Custom)
        ? Optional.of(outside(from, List.of(literals(wanted)), column))
        : Optional.empty();
  }

  /**
   * The condition that holds of values whose text is none of some. That of nothing is empty in some
   * databases.
   *
   * @param literals the texts as SQL
   */
  static String outside(Type from, List<String> literals, String column) {
    String text = asText(from, column);
    String condition = "%s not in (%s)".formatted(text, String.join(", ", literals));
    return text.equals(column) ? condition : column + " is not null and " + condition;
  }

  private static String asText(Type from, String column) {
    if (from instanceof Type.Lob lob && Set.of(Large.CLOB, Large.NCLOB).contains(lob.kind())) {
      return column.replace("}", " as clob}");
    }
    return isText(from) || !ColumnValues.of(from).isEmpty() ? column : "concat(" + column + ", '')";
  }

  private static String literals(List<String> values) {
    return values.stream()
        .map(value -> "'" + value.replace("'", "''").replace("{", "{{").replace("}", "}}") + "'")
        .collect(Collectors.joining(", "));
  }

  /** Whether the type is one of characters that stand in the row. */
  static boolean isText(Type type) {
    return Casts.isTextual(type) && (type instanceof Type.Text || type.equals(Types.longtext()));
  }

  /** The characters that a value of the type takes at most, as far as that is known. */
  private static int length(Type type) {
    if (type instanceof Type.Text text) {
      return text.length();
    }
    if (!ColumnValues.of(type).isEmpty()) {
      return ColumnValues.of(type).stream().mapToInt(String::length).max().orElseThrow();
    }
    return BITS.containsKey(type)
        ? BigInteger.TWO.pow(BITS.get(type)).negate().toString().length()
        : type instanceof Type.Custom ? 0 : Integer.MAX_VALUE;
  }

  /** Whether the type is one of numbers. */
  static boolean isNumber(Type type) {
    return isExact(type) || isBinary(type);
  }

  /** Whether the type is one of whole or decimal numbers. */
  static boolean isExact(Type type) {
    return BITS.containsKey(type) || type instanceof Type.Numeric;
  }

  /** Whether the type is one of whole numbers. */
  static boolean isWhole(Type type) {
    return BITS.containsKey(type);
  }

  /** Whether the type is one of binary fractions, which may be of any size. */
  static boolean isBinary(Type type) {
    return type == Type.Simple.REAL || type == Type.Simple.DOUBLE || type instanceof Type.Floating;
  }

  /**
   * What is rounded is measured afterwards. Halves are counted as too large: PostgreSQL and MariaDB
   * round them to the even number where they are binary, and away from zero where they are decimal.
   */
  private static Optional<String> number(Type from, Type to, String column) {
    if (isBinary(from) && beyond(to).compareTo(GREATEST_DOUBLE) > 0) {
      return Optional.empty();
    }
    BigDecimal half = half(from, to);
    BigDecimal above = beyond(to).subtract(half);
    if (!isBinary(from) && greatest(from).compareTo(above) < 0) {
      return Optional.empty();
    }
    if (BITS.containsKey(to) && half.signum() == 0) {
      return Optional.of("%1$s < -%2$s or %1$s > %3$s".formatted(column, above, greatest(to)));
    }
    BigDecimal below = BITS.containsKey(to) ? above.add(BigDecimal.ONE) : above;
    return Optional.of(
        "%1$s <= -%2$s or %1$s >= %3$s"
            .formatted(column, below.toPlainString(), above.toPlainString()));
  }

  /** Half of the last place that is kept of a number, or nothing if all are. */
  private static BigDecimal half(Type from, Type to) {
    if (!isBinary(from) && scale(from) <= scale(to)) {
      return BigDecimal.ZERO;
    }
    int lost =
        isBinary(from) && to instanceof Type.Numeric numeric
            ? Math.max(0, numeric.precision() - digits(from))
            : 0;
    return new BigDecimal("0.5").scaleByPowerOfTen(lost - scale(to));
  }

  /** Those of a number; of a binary one, those that PostgreSQL makes a decimal one of. */
  static int digits(Type type) {
    if (isExact(type)) {
      return type instanceof Type.Numeric numeric
          ? numeric.precision()
          : greatest(type).toPlainString().length();
    }
    return isReal(type) ? 6 : 15;
  }

  /** Whether the type is one of binary fractions of 32 bits. */
  private static boolean isReal(Type type) {
    return type == Type.Simple.REAL
        || type instanceof Type.Floating floating && floating.precision() <= 24;
  }

  /** Whether the type has numbers that are beyond those of 32 bits. */
  private static boolean isBeyondReal(Type type) {
    return isBinary(type)
        ? !isReal(type)
        : type instanceof Type.Numeric && beyond(type).compareTo(GREATEST_REAL) > 0;
  }

  /** Those behind the point. */
  static int scale(Type type) {
    return type instanceof Type.Numeric numeric ? numeric.scale() : 0;
  }

  private static BigDecimal greatest(Type type) {
    return beyond(type).subtract(BigDecimal.ONE.scaleByPowerOfTen(-scale(type)));
  }

  /** The least number that is too large for the type. */
  private static BigDecimal beyond(Type type) {
    return type instanceof Type.Numeric numeric
        ? BigDecimal.ONE.scaleByPowerOfTen(numeric.precision() - numeric.scale())
        : new BigDecimal(BigInteger.TWO.pow(BITS.get(type)));
  }
}
