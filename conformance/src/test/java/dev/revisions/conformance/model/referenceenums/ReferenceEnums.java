package dev.revisions.conformance.model.referenceenums;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Rows of the table of enums, in their order. */
@Entity
class EnumRows1 {
  @Id Long id;

  Color plainColor;

  @Enumerated Color enumeratedColor;

  @Enumerated(EnumType.ORDINAL)
  Color enumeratedOrdinalColor;

  @Enumerated(EnumType.STRING)
  Color enumeratedStringColor;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Color enumeratedStringColumnNullableFalseColor;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Color enumeratedStringColumnLength20Color;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(33)")
  Color enumeratedStringColumnColumnDefinitionVarchar33Color;

  @Column(columnDefinition = "smallint")
  Color columnColumnDefinitionSmallintColor;

  One plainOne;

  @Enumerated(EnumType.STRING)
  One enumeratedStringOne;

  WithBody plainWithBody;

  @Enumerated(EnumType.STRING)
  WithBody enumeratedStringWithBody;

  @Enumerated(EnumType.STRING)
  Coded enumeratedStringCoded;

  CodedInt plainCodedInt;

  CodedByte plainCodedByte;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Color jdbcTypeCodeVarcharColor;

  @JdbcTypeCode(SqlTypes.CHAR)
  Color jdbcTypeCodeCharColor;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  Color jdbcTypeCodeSmallintColor;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Color jdbcTypeCodeIntegerColor;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Color jdbcTypeCodeTinyintColor;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Color enumeratedStringJdbcTypeCodeVarcharColor;

  EnumSet<Color> plainEnumSetColor;

  @Convert(converter = Conv.class)
  Color convertConverterConvColor;

  @Convert(converter = ConvInt.class)
  Color convertConverterConvIntColor;
}

/** Rows of the table of enums, in their order. */
@Entity
class EnumRows2 {
  @Id Long id;

  DayOfWeek plainDayOfWeek2;
}

enum Color {
  RED,
  GREEN,
  blue
}

enum One {
  ONLY
}

enum WithBody {
  P {
    @Override
    int sign() {
      return 1;
    }
  },
  Q {
    @Override
    int sign() {
      return -1;
    }
  };

  abstract int sign();
}

enum Coded {
  A("a"),
  B("b'q");

  @EnumeratedValue final String code;

  Coded(String code) {
    this.code = code;
  }
}

enum CodedInt {
  X(20),
  Y(5),
  Z(10);

  @EnumeratedValue final int code;

  CodedInt(int code) {
    this.code = code;
  }
}

enum CodedByte {
  ONE((byte) 1),
  TWO((byte) 2);

  @EnumeratedValue final byte code;

  CodedByte(byte code) {
    this.code = code;
  }
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

class ConvInt implements AttributeConverter<Color, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Color color) {
    return color == null ? null : color.ordinal();
  }

  @Override
  public Color convertToEntityAttribute(Integer ordinal) {
    return ordinal == null ? null : Color.values()[ordinal];
  }
}
