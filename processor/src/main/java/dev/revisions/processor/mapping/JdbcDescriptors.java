package dev.revisions.processor.mapping;

import static java.util.Map.entry;

import java.util.Map;
import java.util.OptionalInt;

/**
 * The codes of the classes with which Hibernate describes JDBC types, as {@code getDdlTypeCode()}
 * of each returns them. Those that Hibernate cannot make by itself are not among them.
 */
final class JdbcDescriptors {

  private static final Map<String, Integer> OF_STANDARD =
      Map.ofEntries(
          entry("BigIntJdbcType", -5),
          entry("BinaryJdbcType", -2),
          entry("BooleanJdbcType", 16),
          entry("CharJdbcType", 1),
          entry("DateJdbcType", 91),
          entry("DecimalJdbcType", 3),
          entry("DoubleJdbcType", 6),
          entry("DurationJdbcType", 2),
          entry("EnumJdbcType", 6000),
          entry("FloatJdbcType", 6),
          entry("InstantAsTimestampJdbcType", 3003),
          entry("InstantAsTimestampWithTimeZoneJdbcType", 3003),
          entry("InstantJdbcType", 93),
          entry("IntegerJdbcType", 4),
          entry("LocalDateJdbcType", 91),
          entry("LocalDateTimeJdbcType", 93),
          entry("LocalTimeJdbcType", 92),
          entry("LongNVarcharJdbcType", -16),
          entry("LongVarbinaryJdbcType", -4),
          entry("LongVarcharJdbcType", -1),
          entry("NCharJdbcType", -15),
          entry("NVarcharJdbcType", -9),
          entry("NumericJdbcType", 2),
          entry("OffsetDateTimeJdbcType", 2014),
          entry("OffsetTimeJdbcType", 2013),
          entry("OrdinalEnumJdbcType", 6002),
          entry("RealJdbcType", 7),
          entry("SmallIntJdbcType", 5),
          entry("TimeAsTimestampWithTimeZoneJdbcType", 2013),
          entry("TimeJdbcType", 92),
          entry("TimeUtcAsJdbcTimeJdbcType", 3007),
          entry("TimeUtcAsOffsetTimeJdbcType", 3007),
          entry("TimeWithTimeZoneJdbcType", 2013),
          entry("TimestampJdbcType", 93),
          entry("TimestampUtcAsInstantJdbcType", 3003),
          entry("TimestampUtcAsJdbcTimestampJdbcType", 3003),
          entry("TimestampUtcAsOffsetDateTimeJdbcType", 3003),
          entry("TimestampWithTimeZoneJdbcType", 2014),
          entry("TinyIntAsSmallIntJdbcType", 5),
          entry("TinyIntJdbcType", -6),
          entry("UUIDJdbcType", 3000),
          entry("UuidAsBinaryJdbcType", -2),
          entry("VarbinaryJdbcType", -3),
          entry("VarcharJdbcType", 12),
          entry("VarcharUUIDJdbcType", 3000),
          entry("ZonedDateTimeJdbcType", 2014));

  private static final Map<String, Integer> OF_DIALECTS =
      Map.ofEntries(
          entry("H2DurationIntervalSecondJdbcType", 3100),
          entry("PostgreSQLCastingInetJdbcType", 3002),
          entry("PostgreSQLCastingIntervalSecondJdbcType", 3100),
          entry("PostgreSQLEnumJdbcType", 6001),
          entry("PostgreSQLInetJdbcType", 3002),
          entry("PostgreSQLIntervalSecondJdbcType", 3100),
          entry("PostgreSQLJsonPGObjectJsonType", 3001),
          entry("PostgreSQLJsonPGObjectJsonbType", 3001),
          entry("PostgreSQLOrdinalEnumJdbcType", 6003),
          entry("PostgreSQLUUIDJdbcType", 3000));

  private JdbcDescriptors() {}

  /** The code of a class by its qualified name, if it is one of Hibernate's. */
  static OptionalInt code(String descriptor) {
    Integer code = OF_STANDARD.get(within("org.hibernate.type.descriptor.jdbc.", descriptor));
    Integer other = OF_DIALECTS.get(within("org.hibernate.dialect.type.", descriptor));
    return code != null
        ? OptionalInt.of(code)
        : other != null ? OptionalInt.of(other) : OptionalInt.empty();
  }

  private static String within(String prefix, String name) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
  }
}
