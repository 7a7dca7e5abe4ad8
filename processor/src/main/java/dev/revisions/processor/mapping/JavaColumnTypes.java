package dev.revisions.processor.mapping;

import static java.util.Map.entry;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The column types of the Java types that Hibernate knows, as Hibernate chooses them. */
final class JavaColumnTypes {

  /** Binary digits for one decimal digit. */
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  private static final Map<String, Function<ColumnSpec, Type>> TYPES =
      Map.ofEntries(
          entry("boolean", spec -> Types.bool()),
          entry("java.lang.Boolean", spec -> Types.bool()),
          entry("byte", spec -> Types.tinyint()),
          entry("java.lang.Byte", spec -> Types.tinyint()),
          entry("short", spec -> Types.smallint()),
          entry("java.lang.Short", spec -> Types.smallint()),
          entry("int", spec -> Types.integer()),
          entry("java.lang.Integer", spec -> Types.integer()),
          entry("long", spec -> Types.bigint()),
          entry("java.lang.Long", spec -> Types.bigint()),
          entry("float", spec -> floating(spec, Types.real())),
          entry("java.lang.Float", spec -> floating(spec, Types.real())),
          entry("double", spec -> floating(spec, Types.doublePrecision())),
          entry("java.lang.Double", spec -> floating(spec, Types.doublePrecision())),
          entry("char", spec -> Types.character(spec.length(1))),
          entry("java.lang.Character", spec -> Types.character(spec.length(1))),
          entry("java.lang.String", spec -> Types.varchar(spec.length())),
          entry("char[]", spec -> Types.varchar(spec.length())),
          entry("byte[]", spec -> Types.varbinary(spec.length())),
          entry("java.math.BigInteger", spec -> numeric(spec, 38, 0)),
          entry("java.math.BigDecimal", spec -> numeric(spec, 38, 2)),
          entry("java.time.Duration", spec -> numeric(spec, 21, 0)),
          entry("java.util.UUID", spec -> Types.uuid()),
          entry("java.time.LocalDate", spec -> Types.date()),
          entry("java.time.LocalTime", spec -> Types.time(spec.secondPrecision(0))),
          entry("java.time.OffsetTime", spec -> Types.timetz(spec.secondPrecision(0))),
          entry("java.time.LocalDateTime", JavaColumnTypes::timestamp),
          entry("java.time.OffsetDateTime", JavaColumnTypes::timestamptz),
          entry("java.time.ZonedDateTime", JavaColumnTypes::timestamptz),
          entry("java.time.Instant", JavaColumnTypes::timestamptz),
          entry("java.time.Year", spec -> Types.integer()),
          entry("java.time.ZoneOffset", spec -> Types.varchar(spec.length(6))),
          entry("java.time.ZoneId", spec -> Types.varchar(spec.length())),
          entry("java.util.Date", JavaColumnTypes::timestamp),
          entry("java.util.Calendar", JavaColumnTypes::timestamp),
          entry("java.util.GregorianCalendar", JavaColumnTypes::timestamp),
          entry("java.sql.Date", spec -> Types.date()),
          entry("java.sql.Time", spec -> Types.time(spec.secondPrecision(0))),
          entry("java.sql.Timestamp", JavaColumnTypes::timestamp),
          entry("java.util.TimeZone", spec -> Types.varchar(spec.length())),
          entry("java.util.Currency", spec -> Types.varchar(spec.length(3))),
          entry("java.util.Locale", spec -> Types.varchar(spec.length())),
          entry("java.lang.Class", spec -> Types.varchar(spec.length())),
          entry("java.net.URL", spec -> Types.varchar(spec.length())),
          entry("java.net.InetAddress", spec -> Types.inet()),
          entry("java.sql.Blob", spec -> spec.hasLength() ? blob(spec) : Types.blob()),
          entry("java.sql.Clob", spec -> spec.hasLength() ? clob(spec) : Types.clob()),
          entry("java.sql.NClob", JavaColumnTypes::nclob));

  private JavaColumnTypes() {}

  /** The qualified names of the Java types. */
  static Set<String> names() {
    return TYPES.keySet();
  }

  /** The column type of a Java type by its qualified name, if Hibernate has one of its own. */
  static Optional<Type> of(String javaType, ColumnSpec spec) {
    return Optional.ofNullable(TYPES.get(javaType)).map(rule -> rule.apply(spec));
  }

  /**
   * A large object: with a {@code @Column} its length counts, even where that is left to 255, but
   * not for {@link java.sql.Blob} and {@link java.sql.Clob}.
   */
  static Type blob(ColumnSpec spec) {
    return spec.isGiven() ? Types.blob(spec.length()) : Types.blob();
  }

  static Type clob(ColumnSpec spec) {
    return spec.isGiven() ? Types.clob(spec.length()) : Types.clob();
  }

  static Type nclob(ColumnSpec spec) {
    return spec.isGiven() ? Types.nclob(spec.length()) : Types.nclob();
  }

  static Type timestamp(ColumnSpec spec) {
    return Types.timestamp(spec.secondPrecision(6));
  }

  static Type timestamptz(ColumnSpec spec) {
    return Types.timestamptz(spec.secondPrecision(6));
  }

  /** A decimal number: the scale counts only beside a precision. */
  static Type numeric(ColumnSpec spec, int precision, int scale) {
    return spec.precision() > 0
        ? Types.numeric(spec.precision(), spec.scale())
        : Types.numeric(precision, scale);
  }

  private static Type floating(ColumnSpec spec, Type otherwise) {
    return spec.precision() > 0
        ? Types.floating((int) Math.ceil(spec.precision() * BITS_PER_DIGIT))
        : otherwise;
  }
}
