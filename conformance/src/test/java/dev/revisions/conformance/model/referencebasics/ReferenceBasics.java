package dev.revisions.conformance.model.referencebasics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** Rows of the table of basic types, in their order. */
@Entity
class BasicRows1 {
  @Id Long id;

  boolean primitiveBoolean;

  Boolean plainBoolean;

  byte primitiveByte;

  short primitiveShort;

  int primitiveInt;

  Integer plainInteger;

  long primitiveLong;

  float primitiveFloat;

  double primitiveDouble;

  char primitiveChar;

  Character plainCharacter;

  String plainString;

  @Column(length = 10)
  String columnLength10String;

  @Lob String lobString;

  @Lob
  @Column(length = 100)
  String lobColumnLength100String;

  BigInteger plainBigInteger;

  @Column(precision = 20)
  BigInteger columnPrecision20BigInteger;

  BigDecimal plainBigDecimal;

  @Column(precision = 10)
  BigDecimal columnPrecision10BigDecimal;

  @Column(precision = 10, scale = 4)
  BigDecimal columnPrecision10Scale4BigDecimal;

  @Column(scale = 4)
  BigDecimal columnScale4BigDecimal;

  @Column(precision = 10)
  double columnPrecision10Double;

  @Column(precision = 10)
  float columnPrecision10Float;

  @Column(precision = 5)
  int columnPrecision5Int;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicRows2 {
  @Id Long id;

  byte[] plainByteArray;

  @Column(length = 16)
  byte[] columnLength16ByteArray;

  @Lob byte[] lobByteArray;

  char[] plainCharArray;

  @Lob char[] lobCharArray;

  Blob plainBlob;

  Clob plainClob;

  NClob plainNClob;

  UUID plainUuid;

  LocalDate plainLocalDate;

  LocalTime plainLocalTime;

  LocalDateTime plainLocalDateTime;

  OffsetTime plainOffsetTime;

  OffsetDateTime plainOffsetDateTime;

  ZonedDateTime plainZonedDateTime;

  Instant plainInstant;

  Duration plainDuration;

  Period plainPeriod;

  Year plainYear;

  YearMonth plainYearMonth;

  MonthDay plainMonthDay;

  Month plainMonth;

  DayOfWeek plainDayOfWeek;

  ZoneOffset plainZoneOffset;
}

/** Rows of the table of basic types, in their order. */
@Entity
@SuppressWarnings("deprecation")
class BasicRows3 {
  @Id Long id;

  ZoneId plainZoneId;

  @Column(secondPrecision = 3)
  LocalDateTime columnSecondPrecision3LocalDateTime;

  @Column(secondPrecision = 0)
  LocalDateTime columnSecondPrecision0LocalDateTime;

  @Column(secondPrecision = 0)
  Instant columnSecondPrecision0Instant;

  @Column(secondPrecision = 3)
  LocalTime columnSecondPrecision3LocalTime;

  @Column(secondPrecision = 3)
  Duration columnSecondPrecision3Duration;

  @Column(precision = 3)
  Duration columnPrecision3Duration;

  @Column(precision = 20, scale = 3)
  Duration columnPrecision20Scale3Duration;

  @Column(precision = 3)
  LocalDateTime columnPrecision3LocalDateTime;

  Date plainDate;

  @Temporal(TemporalType.DATE)
  Date temporalDateDate;

  @Temporal(TemporalType.TIME)
  Date temporalTimeDate;

  @Temporal(TemporalType.TIMESTAMP)
  Date temporalTimestampDate;

  java.sql.Date primitiveJavaSqlDate;

  java.sql.Time primitiveJavaSqlTime;

  Timestamp plainTimestamp;

  Calendar plainCalendar;

  @Temporal(TemporalType.DATE)
  Calendar temporalDateCalendar;

  TimeZone plainTimeZone;

  Currency plainCurrency;

  Locale plainLocale;

  Class<?> plainClass;

  URL plainUrl;

  URI plainUri;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicRows4 {
  @Id Long id;

  InetAddress plainInetAddress;

  Inet4Address plainInet4Address;

  Serializable plainSerializable;

  Number plainNumber;

  StringBuilder plainStringBuilder;

  Held plainHeld;

  HeldRecord plainHeldRecord;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength5000String {
  @Id Long id;

  @Column(length = 5000)
  String columnLength5000String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength16384String {
  @Id Long id;

  @Column(length = 16384)
  String columnLength16384String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength32600String {
  @Id Long id;

  @Column(length = 32600)
  String columnLength32600String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength32601String {
  @Id Long id;

  @Column(length = 32601)
  String columnLength32601String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength65535String {
  @Id Long id;

  @Column(length = 65535)
  String columnLength65535String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength65536String {
  @Id Long id;

  @Column(length = 65536)
  String columnLength65536String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength10485760String {
  @Id Long id;

  @Column(length = 10485760)
  String columnLength10485760String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength10485761String {
  @Id Long id;

  @Column(length = 10485761)
  String columnLength10485761String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength16777216String {
  @Id Long id;

  @Column(length = 16777216)
  String columnLength16777216String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength2147483647String {
  @Id Long id;

  @Column(length = 2147483647)
  String columnLength2147483647String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicLobColumnLength70000String {
  @Id Long id;

  @Lob
  @Column(length = 70000)
  String lobColumnLength70000String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicLobColumnLength2147483647String {
  @Id Long id;

  @Lob
  @Column(length = 2147483647)
  String lobColumnLength2147483647String;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength70000ByteArray {
  @Id Long id;

  @Column(length = 70000)
  byte[] columnLength70000ByteArray;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicColumnLength16777216ByteArray {
  @Id Long id;

  @Column(length = 16777216)
  byte[] columnLength16777216ByteArray;
}

/** Rows of the table of basic types, in their order. */
@Entity
class BasicLobColumnLength70000ByteArray {
  @Id Long id;

  @Lob
  @Column(length = 70000)
  byte[] lobColumnLength70000ByteArray;
}

@SuppressWarnings("serial")
class Held implements java.io.Serializable {}

record HeldRecord(int a, String b) implements java.io.Serializable {}
