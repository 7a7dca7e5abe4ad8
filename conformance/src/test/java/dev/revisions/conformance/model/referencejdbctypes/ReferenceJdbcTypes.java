package dev.revisions.conformance.model.referencejdbctypes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** Rows with types that are chosen, of the table of special types, in their order. */
@Entity
class TypedRows1 {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> jdbcTypeCodeJsonMapStringObject;

  @JdbcTypeCode(SqlTypes.JSON)
  String jdbcTypeCodeJsonString;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false, length = 100)
  String jdbcTypeCodeJsonColumnNullableFalseLength100String;

  @JdbcTypeCode(SqlTypes.JSON)
  Emb jdbcTypeCodeJsonEmb;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Emb> jdbcTypeCodeJsonListEmb;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> jdbcTypeCodeJsonListString;

  @JdbcTypeCode(SqlTypes.SQLXML)
  String jdbcTypeCodeSqlxmlString;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String jdbcTypeCodeLong32varcharString;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  String jdbcTypeCodeLongvarcharString;

  @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
  String jdbcTypeCodeLong32nvarcharString;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] jdbcTypeCodeLong32varbinaryByteArray;

  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  byte[] jdbcTypeCodeLongvarbinaryByteArray;

  @JdbcTypeCode(SqlTypes.CHAR)
  String jdbcTypeCodeCharString;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 2)
  String jdbcTypeCodeCharColumnLength2String;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  String jdbcTypeCodeNvarcharString;

  @Nationalized String nationalizedString;

  @Nationalized @Lob String nationalizedLobString;

  @Nationalized char nationalizedChar;

  @JdbcTypeCode(SqlTypes.NCHAR)
  @Column(length = 3)
  String jdbcTypeCodeNcharColumnLength3String;

  @JdbcTypeCode(SqlTypes.CLOB)
  String jdbcTypeCodeClobString;

  @JdbcTypeCode(SqlTypes.NCLOB)
  String jdbcTypeCodeNclobString;

  @JdbcTypeCode(SqlTypes.BLOB)
  byte[] jdbcTypeCodeBlobByteArray;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  byte[] jdbcTypeCodeBinaryColumnLength16ByteArray;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  byte[] jdbcTypeCodeVarbinaryByteArray;
}

/** Rows with types that are chosen, of the table of special types, in their order. */
@Entity
class TypedRows2 {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.UUID)
  UUID jdbcTypeCodeUuidUuid;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID jdbcTypeCodeCharUuid;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID jdbcTypeCodeVarcharUuid;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID jdbcTypeCodeBinaryUuid;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  int jdbcTypeCodeVarcharInt;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  LocalDate jdbcTypeCodeVarcharLocalDate;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  BigDecimal jdbcTypeCodeNumericBigDecimal;

  @JdbcTypeCode(SqlTypes.DECIMAL)
  BigDecimal jdbcTypeCodeDecimalBigDecimal;

  @JdbcTypeCode(SqlTypes.FLOAT)
  double jdbcTypeCodeFloatDouble;

  @JdbcTypeCode(SqlTypes.REAL)
  double jdbcTypeCodeRealDouble;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  double jdbcTypeCodeDoubleDouble;

  @JdbcTypeCode(SqlTypes.BIGINT)
  int jdbcTypeCodeBigintInt;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  int jdbcTypeCodeSmallintInt;

  @JdbcTypeCode(SqlTypes.TINYINT)
  byte jdbcTypeCodeTinyintByte;

  @JdbcTypeCode(SqlTypes.BIT)
  boolean jdbcTypeCodeBitBoolean;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Duration jdbcTypeCodeBigintDuration;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Instant jdbcTypeCodeTimestampInstant;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  Instant jdbcTypeCodeTimestampWithTimezoneInstant;

  @JdbcTypeCode(SqlTypes.INSTANT)
  Instant jdbcTypeCodeInstantInstant;

  @JdbcTypeCode(SqlTypes.INET)
  InetAddress jdbcTypeCodeInetInetAddress;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  OffsetDateTime timeZoneStorageNativeOffsetDateTime;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetDateTime timeZoneStorageNormalizeOffsetDateTime;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  OffsetDateTime timeZoneStorageNormalizeUtcOffsetDateTime;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime timeZoneStorageColumnOffsetDateTime;
}

/** Rows with types that are chosen, of the table of special types, in their order. */
@Entity
class TypedRows3 {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "odt_tz")
  OffsetDateTime timeZoneStorageColumnTimeZoneColumnNameOdtTzOffsetDateTime;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetTime timeZoneStorageColumnOffsetTime;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetTime timeZoneStorageNormalizeOffsetTime;

  @Convert(converter = YesNoConverter.class)
  boolean convertConverterYesNoConverterBoolean;

  @Convert(converter = YesNoConverter.class)
  Boolean convertConverterYesNoConverterBoolean2;

  @Convert(converter = TrueFalseConverter.class)
  Boolean convertConverterTrueFalseConverterBoolean;

  @Convert(converter = NumericBooleanConverter.class)
  Boolean convertConverterNumericBooleanConverterBoolean;

  @Convert(converter = NumericBooleanConverter.class)
  boolean convertConverterNumericBooleanConverterBoolean2;

  @Convert(converter = ListConv.class)
  List<String> convertConverterListConvListString;

  @Convert(converter = DecConv.class)
  Money convertConverterDecConvMoney;

  @Convert(converter = DecConv.class)
  @Column(precision = 12, scale = 2)
  Money convertConverterDecConvColumnPrecision12Scale2Money;

  @Convert(converter = PrimConv.class)
  int convertConverterPrimConvInt;

  @Convert(converter = PrimConv.class)
  Integer convertConverterPrimConvInteger;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  List<String> jdbcTypeCodeVarbinaryListString;
}

@Embeddable
class Emb {
  int a;
  String b;

  @Column(nullable = false)
  String c;
}

record Money(BigDecimal amount) {}

/** What a class of Hibernate's says of a column, where a code says something too, or of a key. */
@Entity
class DescribedRows {
  @Id Long id;

  @JdbcType(IntegerJdbcType.class)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Integer twice;

  @ElementCollection
  @MapKeyJdbcType(CharJdbcType.class)
  Map<Boolean, Long> described;

  @ElementCollection
  @JdbcType(VarcharJdbcType.class)
  @MapKeyJdbcTypeCode(SqlTypes.CHAR)
  Map<Boolean, String> coded;
}

@Entity
class DescribedKey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @JdbcType(BigIntJdbcType.class)
  String id;
}

class ListConv implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> value) {
    return null;
  }

  @Override
  public List<String> convertToEntityAttribute(String value) {
    return null;
  }
}

class DecConv implements AttributeConverter<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}

class PrimConv implements AttributeConverter<Integer, String> {
  @Override
  public String convertToDatabaseColumn(Integer value) {
    return null;
  }

  @Override
  public Integer convertToEntityAttribute(String value) {
    return null;
  }
}
