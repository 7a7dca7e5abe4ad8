package dev.revisions.conformance.model.referencearrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Rows with arrays of the tables of types, in their order. */
@Entity
class ArrayRows1 {
  @Id Long id;

  Color[] plainColorArray;

  @Enumerated(EnumType.STRING)
  Color[] enumeratedStringColorArray;

  List<Color> plainListColor;

  Set<Color> plainSetColor;

  @Enumerated(EnumType.STRING)
  List<Color> enumeratedStringListColor;

  @Convert(converter = Conv.class)
  List<Color> convertConverterConvListColor;

  String[] plainStringArray;

  Integer[] plainIntegerArray;

  int[] plainIntArray;

  long[] plainLongArray;

  double[] plainDoubleArray;

  boolean[] plainBooleanArray;

  UUID[] plainUuidArray;

  BigDecimal[] plainBigDecimalArray;

  LocalDate[] plainLocalDateArray;

  Instant[] plainInstantArray;

  byte[][] plainByteArrayArray;

  short[] plainShortArray;

  float[] plainFloatArray;

  List<String> plainListString;

  Set<Integer> plainSetInteger;

  List<Long> plainListLong;

  SortedSet<String> plainSortedSetString;

  Collection<UUID> plainCollectionUuid;
}

/** Rows with arrays of the tables of types, in their order. */
@Entity
class ArrayRows2 {
  @Id Long id;

  List<Boolean> plainListBoolean;

  @Column(length = 50)
  String[] columnLength50StringArray;

  @Column(precision = 12, scale = 3)
  BigDecimal[] columnPrecision12Scale3BigDecimalArray;

  @Array(length = 7)
  String[] arrayLength7StringArray;

  @Array(length = 7)
  @Column(length = 50)
  List<String> arrayLength7ColumnLength50ListString;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> jdbcTypeCodeArrayListString;

  @Lob List<String> lobListString;
}

enum Color {
  RED,
  GREEN,
  blue
}

class Conv implements AttributeConverter<Color, String> {
  @Override
  public String convertToDatabaseColumn(Color color) {
    return color == null ? null : color.name();
  }

  @Override
  public Color convertToEntityAttribute(String name) {
    return name == null ? null : Color.valueOf(name);
  }
}
