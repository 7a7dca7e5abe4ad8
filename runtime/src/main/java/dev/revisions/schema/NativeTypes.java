package dev.revisions.schema;

import dev.revisions.schema.Type.Sized;
import dev.revisions.schema.Type.Temporal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for types that mean the same in all databases that revisions run on, and those by which
 * one keeps more than another ({@code time}, {@code float}): they are what they are where most is
 * kept, which is on PostgreSQL if it has them. Of whole numbers that have none below zero, on
 * MariaDB and MySQL, it is the next larger type, which takes them all.
 */
final class NativeTypes {

  private static final String NUMBER = "(0|[1-9]\\d{0,8})";

  /** The digits of a second's fraction that PostgreSQL keeps if nothing is said. */
  private static final int MICROSECONDS = 6;

  private static final int MOST_BITS = 53;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "([a-z ]+?)(?: ?\\( ?%s(?: ?, ?%1$s)? ?\\))?((?: unsigned)?(?: zerofill)?)(?: collate \\S+)?"
              .formatted(NUMBER));

  /** As many digits as PostgreSQL takes where some are said; without, it takes any. */
  private static final Type ANY_NUMBER = new Type.Numeric(1000, 500);

  /** Those of MariaDB and MySQL. */
  private static final Type DECIMAL = new Type.Numeric(10, 0);

  private static final Map<Type, Type> NEXT_LARGER =
      Map.of(
          Type.Simple.TINYINT, Type.Simple.SMALLINT,
          Type.Simple.SMALLINT, Type.Simple.INTEGER,
          Type.Simple.INTEGER, Type.Simple.BIGINT,
          Type.Simple.BIGINT, new Type.Numeric(20, 0));

  private static final Map<Type, String> LARGEST_UNSIGNED =
      Map.of(
          Type.Simple.TINYINT, "255",
          Type.Simple.SMALLINT, "65535",
          Type.Simple.INTEGER, "4294967295",
          Type.Simple.BIGINT, "18446744073709551615");

  private static final Map<String, Type> PLAIN =
      Map.ofEntries(
          Map.entry("tinyint", Type.Simple.TINYINT),
          Map.entry("smallint", Type.Simple.SMALLINT),
          Map.entry("int", Type.Simple.INTEGER),
          Map.entry("integer", Type.Simple.INTEGER),
          Map.entry("bigint", Type.Simple.BIGINT),
          Map.entry("numeric", ANY_NUMBER),
          Map.entry("decimal", ANY_NUMBER),
          Map.entry("dec", ANY_NUMBER),
          Map.entry("real", Type.Simple.REAL),
          Map.entry("float", Type.Simple.DOUBLE),
          Map.entry("double", Type.Simple.DOUBLE),
          Map.entry("double precision", Type.Simple.DOUBLE),
          Map.entry("date", Type.Simple.DATE),
          Map.entry("time", timed(Temporal.TIME, MICROSECONDS)),
          Map.entry("datetime", timed(Temporal.TIMESTAMP, MICROSECONDS)),
          Map.entry("timestamp", timed(Temporal.TIMESTAMP, MICROSECONDS)),
          Map.entry("timestamp without time zone", timed(Temporal.TIMESTAMP, MICROSECONDS)),
          Map.entry("timestamp with time zone", timed(Temporal.TIMESTAMPTZ, MICROSECONDS)),
          Map.entry("timestamptz", timed(Temporal.TIMESTAMPTZ, MICROSECONDS)),
          Map.entry("text", new Type.Lob(Type.Large.LONGTEXT, OptionalInt.empty())));

  private static final Map<String, Temporal> TIMED =
      Map.of(
          "time", Temporal.TIME,
          "datetime", Temporal.TIMESTAMP,
          "timestamp", Temporal.TIMESTAMP,
          "timestamptz", Temporal.TIMESTAMPTZ);

  private static final Map<String, Sized> SIZED =
      Map.of(
          "varchar", Sized.VARCHAR,
          "character varying", Sized.VARCHAR,
          "char varying", Sized.VARCHAR,
          "char", Sized.CHAR,
          "character", Sized.CHAR);

  private NativeTypes() {}

  /** The type that the words name, if they are among those. */
  static Optional<Type> of(String words) {
    Matcher declaration = declaration(words);
    if (!declaration.matches()) {
      return Optional.empty();
    }
    Optional<Type> type = withSign(declaration);
    return isUnsigned(declaration)
        ? type.map(signed -> NEXT_LARGER.getOrDefault(signed, signed))
        : type;
  }

  /** The largest number of a type that has none below zero; empty if it is another. */
  static Optional<BigDecimal> unsignedLimit(String words) {
    Matcher declaration = declaration(words);
    return declaration.matches() && isUnsigned(declaration)
        ? withSign(declaration).flatMap(NativeTypes::limit)
        : Optional.empty();
  }

  private static Optional<BigDecimal> limit(Type signed) {
    if (signed instanceof Type.Numeric numeric) {
      var exact = (Type.Numeric) (signed.equals(ANY_NUMBER) ? DECIMAL : numeric);
      BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-exact.scale());
      return Optional.of(
          BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale()).subtract(last));
    }
    return Optional.ofNullable(LARGEST_UNSIGNED.get(signed)).map(BigDecimal::new);
  }

  private static Matcher declaration(String words) {
    return DECLARATION.matcher(words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  private static boolean isUnsigned(Matcher declaration) {
    return !declaration.group(4).isEmpty();
  }

  private static Optional<Type> withSign(Matcher declaration) {
    String word = declaration.group(1);
    if (declaration.group(2) == null) {
      return Optional.ofNullable(PLAIN.get(word));
    }
    return of(
        word,
        Integer.parseInt(declaration.group(2)),
        Optional.ofNullable(declaration.group(3)).map(Integer::valueOf));
  }

  private static Optional<Type> of(String word, int size, Optional<Integer> scale) {
    if (ANY_NUMBER.equals(PLAIN.get(word)) && size > 0) {
      return Optional.of(new Type.Numeric(size, scale.orElse(0)));
    }
    return scale.isPresent() ? Optional.empty() : sized(word, size);
  }

  /** What whole numbers have there is but the width that a client shows. */
  private static Optional<Type> sized(String word, int size) {
    if (PLAIN.containsKey(word) && NEXT_LARGER.containsKey(PLAIN.get(word))) {
      return Optional.of(PLAIN.get(word));
    }
    if (TIMED.containsKey(word)) {
      return size <= MICROSECONDS ? Optional.of(timed(TIMED.get(word), size)) : Optional.empty();
    }
    if (word.equals("float")) {
      return size > 0 && size <= MOST_BITS
          ? Optional.of(new Type.Floating(size))
          : Optional.empty();
    }
    return SIZED.containsKey(word) && size > 0
        ? Optional.of(new Type.Text(SIZED.get(word), size))
        : Optional.empty();
  }

  private static Type timed(Temporal kind, int precision) {
    return new Type.Timed(kind, precision);
  }
}
