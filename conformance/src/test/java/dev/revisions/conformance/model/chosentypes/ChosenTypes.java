package dev.revisions.conformance.model.chosentypes;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CalendarDateJavaType;
import org.hibernate.type.descriptor.java.CalendarTimeJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.JdbcDateJavaType;
import org.hibernate.type.descriptor.java.JdbcTimeJavaType;
import org.hibernate.type.descriptor.java.JdbcTimestampJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.ObjectJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.BooleanJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.descriptor.jdbc.DecimalJdbcType;
import org.hibernate.type.descriptor.jdbc.DoubleJdbcType;
import org.hibernate.type.descriptor.jdbc.DurationJdbcType;
import org.hibernate.type.descriptor.jdbc.FloatJdbcType;
import org.hibernate.type.descriptor.jdbc.InstantJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongNVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NCharJdbcType;
import org.hibernate.type.descriptor.jdbc.NVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.RealJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimeJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsInstantJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampWithTimeZoneJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntAsSmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.UuidAsBinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** JDBC types that are chosen by Hibernate's classes. */
@Entity
@SuppressWarnings("deprecation")
class ByJdbcType {
  @Id Long id;

  @JdbcType(BigIntJdbcType.class)
  Integer wider;

  @JdbcType(BinaryJdbcType.class)
  @Column(length = 16)
  byte[] fixed;

  @JdbcType(BooleanJdbcType.class)
  Boolean truth;

  @JdbcType(CharJdbcType.class)
  String fixedText;

  @JdbcType(DateJdbcType.class)
  LocalDate theDay;

  @JdbcType(DecimalJdbcType.class)
  Long decimals;

  @JdbcType(DoubleJdbcType.class)
  Double twice;

  @JdbcType(DurationJdbcType.class)
  Duration length;

  @JdbcType(FloatJdbcType.class)
  Float once;

  @JdbcType(InstantJdbcType.class)
  Instant moment;

  @JdbcType(IntegerJdbcType.class)
  Long whole;

  @JdbcType(LongNVarcharJdbcType.class)
  String longNational;

  @JdbcType(LongVarbinaryJdbcType.class)
  byte[] longBytes;

  @JdbcType(LongVarcharJdbcType.class)
  String lengthy;

  @JdbcType(NCharJdbcType.class)
  @Column(length = 7)
  String national;

  @JdbcType(NVarcharJdbcType.class)
  String nationalText;

  @JdbcType(NumericJdbcType.class)
  Integer digits;

  @JdbcType(RealJdbcType.class)
  Float little;

  @JdbcType(SmallIntJdbcType.class)
  Integer small;

  @JdbcType(TimeJdbcType.class)
  LocalTime theTime;

  @JdbcType(TimestampJdbcType.class)
  Instant plain;

  @JdbcType(TimestampUtcAsInstantJdbcType.class)
  Instant utc;

  @JdbcType(TimestampWithTimeZoneJdbcType.class)
  Instant zoned;

  @JdbcType(TinyIntJdbcType.class)
  boolean tiny;

  @JdbcType(TinyIntAsSmallIntJdbcType.class)
  byte tinyAsSmall;

  @JdbcType(UuidAsBinaryJdbcType.class)
  UUID uuid;

  @JdbcType(VarbinaryJdbcType.class)
  byte[] bytes;

  @JdbcType(VarcharJdbcType.class)
  UUID uuidText;

  @JdbcType(VarcharJdbcType.class)
  Kind byName;

  @JdbcType(IntegerJdbcType.class)
  @Enumerated(EnumType.STRING)
  Kind byOrdinal;
}

enum Kind {
  ONE,
  TWO
}

/** Java types that Hibernate's classes describe. */
@Entity
@SuppressWarnings("deprecation")
class ByJavaType {
  @Id Long id;

  @JavaType(CharacterArrayJavaType.class)
  Character[] letters;

  @JavaType(ByteArrayJavaType.class)
  Byte[] bytes;

  @JavaType(JdbcDateJavaType.class)
  Date theDay;

  @JavaType(JdbcTimestampJavaType.class)
  Date moment;

  @JavaType(JdbcTimeJavaType.class)
  Date theTime;

  @JavaType(CalendarDateJavaType.class)
  Calendar calendarDay;

  @JavaType(CalendarTimeJavaType.class)
  Calendar calendarTime;

  @JavaType(StringJavaType.class)
  String written;

  @JavaType(ObjectJavaType.class)
  Object anything;

  @JavaType(LongJavaType.class)
  @JdbcTypeCode(SqlTypes.INTEGER)
  Long narrowed;

  @JavaType(LongJavaType.class)
  Integer widened;

  @ElementCollection
  @JavaType(CharacterArrayJavaType.class)
  List<Character[]> words;
}

/** The types of indexes, keys of maps, and numbers of rows. */
@Entity
class BesideElements {
  @Id Long id;

  @ElementCollection
  @OrderColumn
  @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
  List<String> smallIndex;

  @ElementCollection
  @OrderColumn
  @ListIndexJdbcType(BigIntJdbcType.class)
  List<String> bigIndex;

  @ElementCollection
  @OrderColumn
  @ListIndexJavaType(LongJavaType.class)
  List<String> longIndex;

  @ElementCollection
  @OrderColumn
  @ListIndexJdbcTypeCode(SqlTypes.NUMERIC)
  List<String> numericIndex;

  @ElementCollection
  @MapKeyJdbcType(CharJdbcType.class)
  @MapKeyColumn(length = 3)
  Map<String, String> charKeys;

  @ElementCollection
  @MapKeyJavaType(IntegerJavaType.class)
  Map<String, String> integerKeys;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJavaType(LongJavaType.class)
  Collection<String> longRows;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJdbcType(IntegerJdbcType.class)
  Collection<String> integerRows;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJavaClass(idType = Long.class)
  @CollectionIdJdbcType(NumericJdbcType.class)
  Collection<String> numericRows;

  @Any
  @AnyKeyJavaClass(Long.class)
  @AnyKeyJdbcType(IntegerJdbcType.class)
  @AnyDiscriminatorValue(discriminator = "J", entity = ByJavaType.class)
  @JoinColumn(name = "any_key")
  Object anyone;

  @Any
  @AnyKeyJavaType(LongJavaType.class)
  @AnyDiscriminatorValue(discriminator = "J", entity = ByJavaType.class)
  @Column(name = "any_type")
  @JoinColumn(name = "other_key")
  Object other;
}
