package dev.revisions.processor.mapping;

import static java.util.Map.entry;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column types of the Java types that Hibernate knows, as Hibernate chooses them. */
final class JavaColumnTypes {

  /** Binary digits for one decimal digit. */
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  /** How the column type follows from what {@code @Column} says. */
  private enum Rule {
    BOOL,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    REAL,
    DOUBLE,
    CHARACTER,
    VARCHAR,
    VARBINARY,
    WHOLE,
    DECIMAL,
    NANOSECONDS,
    UUID,
    DATE,
    TIME,
    TIMETZ,
    TIMESTAMP,
    TIMESTAMPTZ,
    OFFSET,
    CURRENCY,
    INET,
    BLOB,
    CLOB,
    NCLOB
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("boolean", Rule.BOOL),
          entry("java.lang.Boolean", Rule.BOOL),
          entry("byte", Rule.TINYINT),
          entry("java.lang.Byte", Rule.TINYINT),
          entry("short", Rule.SMALLINT),
          entry("java.lang.Short", Rule.SMALLINT),
          entry("int", Rule.INTEGER),
          entry("java.lang.Integer", Rule.INTEGER),
          entry("long", Rule.BIGINT),
          entry("java.lang.Long", Rule.BIGINT),
          entry("float", Rule.REAL),
          entry("java.lang.Float", Rule.REAL),
          entry("double", Rule.DOUBLE),
          entry("java.lang.Double", Rule.DOUBLE),
          entry("char", Rule.CHARACTER),
          entry("java.lang.Character", Rule.CHARACTER),
          entry("java.lang.String", Rule.VARCHAR),
          entry("char[]", Rule.VARCHAR),
          entry("byte[]", Rule.VARBINARY),
          entry("java.math.BigInteger", Rule.WHOLE),
          entry("java.math.BigDecimal", Rule.DECIMAL),
          entry("java.time.Duration", Rule.NANOSECONDS),
          entry("java.util.UUID", Rule.UUID),
          entry("java.time.LocalDate", Rule.DATE),
          entry("java.time.LocalTime", Rule.TIME),
          entry("java.time.OffsetTime", Rule.TIMETZ),
          entry("java.time.LocalDateTime", Rule.TIMESTAMP),
          entry("java.time.OffsetDateTime", Rule.TIMESTAMPTZ),
          entry("java.time.ZonedDateTime", Rule.TIMESTAMPTZ),
          entry("java.time.Instant", Rule.TIMESTAMPTZ),
          entry("java.time.Year", Rule.INTEGER),
          entry("java.time.ZoneOffset", Rule.OFFSET),
          entry("java.time.ZoneId", Rule.VARCHAR),
          entry("java.util.Date", Rule.TIMESTAMP),
          entry("java.util.Calendar", Rule.TIMESTAMP),
          entry("java.sql.Date", Rule.DATE),
          entry("java.sql.Time", Rule.TIME),
          entry("java.sql.Timestamp", Rule.TIMESTAMP),
          entry("java.util.TimeZone", Rule.VARCHAR),
          entry("java.util.Currency", Rule.CURRENCY),
          entry("java.util.Locale", Rule.VARCHAR),
          entry("java.lang.Class", Rule.VARCHAR),
          entry("java.net.URL", Rule.VARCHAR),
          entry("java.net.InetAddress", Rule.INET),
          entry("java.sql.Blob", Rule.BLOB),
          entry("java.sql.Clob", Rule.CLOB),
          entry("java.sql.NClob", Rule.NCLOB));

  private JavaColumnTypes() {}

  /** The qualified names of the Java types. */
  static Set<String> names() {
    return RULES.keySet();
  }

  /** The column type of a Java type by its qualified name, if Hibernate has one of its own. */
  static Optional<Type> of(String javaType, ColumnSpec spec) {
    return Optional.ofNullable(RULES.get(javaType)).map(rule -> type(rule, spec));
  }

  private static Type type(Rule rule, ColumnSpec spec) {
    return switch (rule) {
      case BOOL -> Types.bool();
      case TINYINT -> Types.tinyint();
      case SMALLINT -> Types.smallint();
      case INTEGER -> Types.integer();
      case BIGINT -> Types.bigint();
      case REAL -> floating(spec, Types.real());
      case DOUBLE -> floating(spec, Types.doublePrecision());
      case CHARACTER -> Types.character(spec.length(1));
      case VARCHAR -> Types.varchar(spec.length());
      case VARBINARY -> Types.varbinary(spec.length());
      case WHOLE -> numeric(spec, 38, 0);
      case DECIMAL -> numeric(spec, 38, 2);
      case NANOSECONDS -> numeric(spec, 21, 0);
      case UUID -> Types.uuid();
      case DATE -> Types.date();
      case TIME -> Types.time(spec.secondPrecision(0));
      case TIMETZ -> Types.timetz(spec.secondPrecision(0));
      case TIMESTAMP -> timestamp(spec);
      case TIMESTAMPTZ -> timestamptz(spec);
      case OFFSET -> Types.varchar(spec.length(6));
      case CURRENCY -> Types.varchar(spec.length(3));
      case INET -> Types.inet();
      case BLOB -> spec.hasLength() ? blob(spec) : Types.blob();
      case CLOB -> spec.hasLength() ? clob(spec) : Types.clob();
      case NCLOB -> nclob(spec);
    };
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

  static Type floating(ColumnSpec spec, Type otherwise) {
    return spec.precision() > 0
        ? Types.floating((int) Math.ceil(spec.precision() * BITS_PER_DIGIT))
        : otherwise;
  }
}
