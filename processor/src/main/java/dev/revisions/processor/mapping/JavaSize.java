package dev.revisions.processor.mapping;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The size of a column whose JDBC type is chosen and whose size is left to the Java type, as
 * Hibernate's descriptions of Java types have it.
 *
 * @param text the number of characters
 * @param bytes the number of bytes
 * @param precision the decimal digits of a number, or those of a second's fraction
 * @param scale the decimal digits behind the point
 */
record JavaSize(int text, int bytes, int precision, int scale) {

  private static final JavaSize OTHER = new JavaSize(255, 255, 19, 2);
  private static final JavaSize OF_DAY = new JavaSize(255, 255, 0, 2);
  private static final JavaSize MOMENT = new JavaSize(255, 255, 6, 2);

  private static final Map<String, JavaSize> SIZES =
      Map.ofEntries(
          entry("java.lang.Boolean", sized(1, 1, 0)),
          entry("java.lang.Byte", sized(1, 3, 0)),
          entry("java.lang.Character", sized(1, 3, 0)),
          entry("java.lang.Short", sized(6, 5, 0)),
          entry("java.lang.Integer", sized(11, 10, 0)),
          entry("java.lang.Long", sized(20, 19, 0)),
          entry("java.lang.Float", sized(14, 8, 2)),
          entry("java.lang.Double", sized(24, 17, 2)),
          entry("java.math.BigInteger", sized(39, 38, 0)),
          entry("java.math.BigDecimal", sized(40, 38, 2)),
          entry("java.time.Duration", sized(255, 21, 0)),
          entry("java.util.UUID", new JavaSize(36, 16, 19, 2)),
          entry("java.time.ZoneOffset", sized(6, 19, 2)),
          entry("java.util.Currency", sized(3, 19, 2)),
          entry("java.net.InetAddress", sized(19, 19, 2)),
          entry("java.time.LocalTime", OF_DAY),
          entry("java.time.OffsetTime", OF_DAY),
          entry("java.sql.Time", OF_DAY),
          entry("java.time.Instant", MOMENT),
          entry("java.time.LocalDateTime", MOMENT),
          entry("java.time.OffsetDateTime", MOMENT),
          entry("java.time.ZonedDateTime", MOMENT),
          entry("java.sql.Timestamp", MOMENT),
          entry("java.util.Date", MOMENT),
          entry("java.util.Calendar", MOMENT));

  private static JavaSize sized(int length, int precision, int scale) {
    return new JavaSize(length, length, precision, scale);
  }

  /** The size of a type by its qualified name, that of its box if it is primitive. */
  static JavaSize of(String javaType) {
    return SIZES.getOrDefault(javaType, OTHER);
  }
}
