package dev.revisions.schema;

import dev.revisions.schema.Type.Sized;
import dev.revisions.schema.Type.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for types that mean the same in all databases that revisions run on, and those by which
 * one keeps more than another ({@code time}, {@code float}): they are what they are where most is
 * kept, which is on PostgreSQL if it has them.
 */
final class NativeTypes {

  private static final String NUMBER = "(0|[1-9]\\d{0,8})";

  /** The digits of a second's fraction that PostgreSQL keeps if nothing is said. */
  private static final int MICROSECONDS = 6;

  private static final int MOST_BITS = 53;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "([a-z ]+?)(?: ?\\( ?%s(?: ?, ?%1$s)? ?\\))?(?: collate \\S+)?".formatted(NUMBER));

  private static final Map<String, Type> PLAIN =
      Map.ofEntries(
          Map.entry("tinyint", Type.Simple.TINYINT),
          Map.entry("smallint", Type.Simple.SMALLINT),
          Map.entry("int", Type.Simple.INTEGER),
          Map.entry("integer", Type.Simple.INTEGER),
          Map.entry("bigint", Type.Simple.BIGINT),
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
    Matcher declaration =
        DECLARATION.matcher(words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    if (!declaration.matches()) {
      return Optional.empty();
    }
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
    boolean isExact = word.equals("numeric") || word.equals("decimal");
    if (isExact && size > 0) {
      return Optional.of(new Type.Numeric(size, scale.orElse(0)));
    }
    return scale.isPresent() ? Optional.empty() : sized(word, size);
  }

  private static Optional<Type> sized(String word, int size) {
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
