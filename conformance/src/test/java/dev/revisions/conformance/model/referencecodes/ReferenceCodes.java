package dev.revisions.conformance.model.referencecodes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Under every JDBC type code that makes sense for it. */
@Entity
class ByteCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Byte asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Byte asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Byte asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Byte asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Byte asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Byte asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Byte asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Byte asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Byte asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Byte asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Byte asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Byte asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Byte asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Byte asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Byte asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ShortCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Short asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Short asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Short asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Short asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Short asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Short asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Short asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Short asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Short asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Short asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Short asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Short asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Short asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Short asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Short asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class IntegerCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Integer asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Integer asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Integer asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Integer asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Integer asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Integer asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Integer asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Integer asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Integer asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Integer asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Integer asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Integer asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Integer asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Integer asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Integer asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class LongCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Long asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Long asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Long asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Long asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Long asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Long asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Long asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Long asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Long asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Long asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Long asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Long asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Long asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Long asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Long asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class FloatCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Float asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Float asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Float asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Float asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Float asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Float asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Float asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Float asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Float asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Float asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Float asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Float asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Float asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Float asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Float asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class DoubleCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Double asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Double asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Double asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Double asBigint;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Double asFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Double asReal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Double asDouble;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Double asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Double asDecimal;

  @JdbcTypeCode(SqlTypes.CHAR)
  Double asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Double asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Double asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Double asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Double asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Double asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class BigIntegerCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  BigInteger asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  BigInteger asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  BigInteger asBigint;

  @JdbcTypeCode(SqlTypes.REAL)
  BigInteger asReal;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  BigInteger asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  BigInteger asDecimal;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  BigInteger asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  BigInteger asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class BigDecimalCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  BigDecimal asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  BigDecimal asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  BigDecimal asBigint;

  @JdbcTypeCode(SqlTypes.REAL)
  BigDecimal asReal;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  BigDecimal asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  BigDecimal asDecimal;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  BigDecimal asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  BigDecimal asLongnvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class BooleanCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.BIT)
  Boolean asBit;

  @JdbcTypeCode(SqlTypes.BOOLEAN)
  Boolean asBoolean;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Boolean asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Boolean asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Boolean asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Boolean asBigint;

  @JdbcTypeCode(SqlTypes.CHAR)
  Boolean asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Boolean asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Boolean asNvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class CharacterCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  Character asChar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  Character asNchar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Character asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Character asNvarchar;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Character asInteger;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Character asSmallint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class StringCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  String asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  String asVarchar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  String asNchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  String asNvarchar;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  String asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String asLong32varchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  String asLongnvarchar;

  @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
  String asLong32nvarchar;

  @JdbcTypeCode(SqlTypes.CLOB)
  String asClob;

  @JdbcTypeCode(SqlTypes.NCLOB)
  String asNclob;

  @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
  String asMaterializedClob;

  @JdbcTypeCode(SqlTypes.SQLXML)
  String asSqlxml;

  @JdbcTypeCode(SqlTypes.JSON)
  String asJson;

  @JdbcTypeCode(SqlTypes.JSON_ARRAY)
  String asJsonArray;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class CharsCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  char[] asVarchar;

  @JdbcTypeCode(SqlTypes.CHAR)
  char[] asChar;

  @JdbcTypeCode(SqlTypes.CLOB)
  char[] asClob;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  char[] asLongvarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class BytesCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.BINARY)
  byte[] asBinary;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  byte[] asVarbinary;

  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  byte[] asLongvarbinary;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] asLong32varbinary;

  @JdbcTypeCode(SqlTypes.BLOB)
  byte[] asBlob;

  @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
  byte[] asMaterializedBlob;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class UUIDCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  UUID asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  UUID asLong32varchar;

  @JdbcTypeCode(SqlTypes.UUID)
  UUID asUuid;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID asBinary;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  UUID asVarbinary;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ZoneOffsetCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  ZoneOffset asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  ZoneOffset asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  ZoneOffset asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  ZoneOffset asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class CurrencyCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  Currency asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Currency asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Currency asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  Currency asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class LocaleCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  Locale asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Locale asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Locale asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  Locale asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class TimeZoneCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  TimeZone asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  TimeZone asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  TimeZone asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  TimeZone asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ZoneIdCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  ZoneId asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  ZoneId asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  ZoneId asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  ZoneId asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ClassCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  Class<?> asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Class<?> asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Class<?> asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  Class<?> asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class URLCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  URL asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  URL asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  URL asNvarchar;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  URL asLong32varchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ColorCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  Color asChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Color asVarchar;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  Color asNvarchar;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Color asTinyint;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Color asSmallint;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Color asInteger;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Color asBigint;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  Color asLongvarchar;

  @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
  Color asLongnvarchar;

  @JdbcTypeCode(SqlTypes.JSON)
  Color asJson;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class InetAddressCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.INET)
  InetAddress asInet;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  InetAddress asVarchar;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  InetAddress asVarbinary;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class LocalDateTimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  LocalDateTime asDate;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  LocalDateTime asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  LocalDateTime asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  LocalDateTime asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  LocalDateTime asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  LocalDateTime asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDateTime asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  LocalDateTime asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  LocalDateTime asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  LocalDateTime asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  LocalDateTime asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class InstantCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  Instant asDate;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Instant asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  Instant asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  Instant asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  Instant asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  Instant asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  Instant asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  Instant asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  Instant asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Instant asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Instant asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class OffsetDateTimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  OffsetDateTime asDate;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  OffsetDateTime asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  OffsetDateTime asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  OffsetDateTime asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  OffsetDateTime asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  OffsetDateTime asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  OffsetDateTime asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  OffsetDateTime asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  OffsetDateTime asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  OffsetDateTime asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  OffsetDateTime asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class ZonedDateTimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  ZonedDateTime asDate;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  ZonedDateTime asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  ZonedDateTime asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  ZonedDateTime asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  ZonedDateTime asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  ZonedDateTime asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  ZonedDateTime asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  ZonedDateTime asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  ZonedDateTime asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  ZonedDateTime asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  ZonedDateTime asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class TimestampCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  Timestamp asDate;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Timestamp asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  Timestamp asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  Timestamp asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  Timestamp asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  Timestamp asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  Timestamp asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  Timestamp asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  Timestamp asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Timestamp asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Timestamp asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class DateCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  Date asDate;

  @JdbcTypeCode(SqlTypes.TIME)
  Date asTime;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Date asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  Date asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  Date asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  Date asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  Date asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  Date asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  Date asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  Date asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Date asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Date asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class CalendarCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  Calendar asDate;

  @JdbcTypeCode(SqlTypes.TIME)
  Calendar asTime;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Calendar asTimestamp;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  Calendar asTimestampWithTimezone;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  Calendar asTimestampUtc;

  @JdbcTypeCode(SqlTypes.INSTANT)
  Calendar asInstant;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  Calendar asLocalDateTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  Calendar asLocalDate;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  Calendar asOffsetDateTime;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  Calendar asZonedDateTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Calendar asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Calendar asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class LocalTimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME)
  LocalTime asTime;

  @JdbcTypeCode(SqlTypes.TIME_UTC)
  LocalTime asTimeUtc;

  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  LocalTime asLocalTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  LocalTime asVarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class OffsetTimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME)
  OffsetTime asTime;

  @JdbcTypeCode(SqlTypes.TIME_UTC)
  OffsetTime asTimeUtc;

  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  OffsetTime asLocalTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  OffsetTime asVarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class TimeCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME)
  Time asTime;

  @JdbcTypeCode(SqlTypes.TIME_UTC)
  Time asTimeUtc;

  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  Time asLocalTime;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Time asVarchar;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class LocalDateCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.DATE)
  LocalDate asDate;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate asLocalDate;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  LocalDate asVarchar;

  @JdbcTypeCode(SqlTypes.BIGINT)
  LocalDate asBigint;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class DurationCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Duration asNumeric;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  Duration asDecimal;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Duration asBigint;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Duration asVarchar;

  @JdbcTypeCode(SqlTypes.DURATION)
  Duration asDuration;
}

/** Under every JDBC type code that makes sense for it. */
@Entity
class YearCodes {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Year asInteger;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Year asSmallint;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Year asVarchar;
}

enum Color {
  RED,
  GREEN,
  blue
}
