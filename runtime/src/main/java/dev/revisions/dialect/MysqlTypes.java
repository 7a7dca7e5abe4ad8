package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.Type;
import java.util.OptionalInt;

/**
 * The types of MySQL with a character set of four bytes, which {@code varchar} columns can have up
 * to 16383 characters of.
 */
class MysqlTypes extends SqlTypes {

  private static final int MAX_TINY = 255;
  private static final int MAX_VARCHAR = 16_383;
  private static final int MAX_BLOB = 65_535;
  private static final int MAX_MEDIUM = 16_777_215;

  /** The most digits of a second's fraction that the server takes. */
  private static final int MAX_FRACTION = 6;

  private static final int MAX_DIGITS = 65;

  /** The most binary digits that a {@code float} keeps. */
  private static final int FLOAT_BITS = 24;

  private final Literals literals;

  MysqlTypes(Literals literals) {
    this.literals = literals;
  }

  @Override
  protected String ofCast(Type type) {
    if (type instanceof Type.Simple simple) {
      return ofCast(simple);
    } else if (type instanceof Type.Floating floating) {
      return floating.precision() <= FLOAT_BITS ? "float" : "double";
    } else if (type instanceof Type.Text text && !isOfBytes(text)) {
      return "char(" + text.length() + ")";
    } else if (type instanceof Type.Numeric numeric && numeric.precision() > MAX_DIGITS) {
      return "decimal"; // which is what was said, without digits
    }
    return type instanceof Type.Timed timed && timed.kind() == Type.Temporal.INSTANT
        ? of(new Type.Timed(Type.Temporal.TIMESTAMP, timed.precision()))
        : of(type);
  }

  private String ofCast(Type.Simple type) {
    return switch (type) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> "signed";
      case REAL -> "float";
      case DOUBLE -> "double";
      default -> of(type);
    };
  }

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case BOOLEAN -> "bit";
      case REAL -> "float(23)";
      case DOUBLE -> "float(53)";
      case UUID -> "binary(16)";
      case XML -> "longtext";
      case INET -> "varbinary(19)";
      case INTERVAL ->
          throw new RevisionException(
              "MySQL and MariaDB have no columns of intervals; keep a Duration in a number, as"
                  + " Hibernate does without @JdbcTypeCode.");
      default -> type.toString();
    };
  }

  @Override
  protected String numeric(Type.Numeric type) {
    return "decimal(" + type.precision() + "," + type.scale() + ")";
  }

  @Override
  protected String text(Type.Text type) {
    return switch (type.kind()) {
      case CHAR, VARCHAR -> varchar(type.length());
      case NCHAR, NVARCHAR -> varchar(type.length()) + national();
      case BINARY ->
          type.length() <= MAX_TINY ? "binary(" + type.length() + ")" : varbinary(type.length());
      case VARBINARY -> varbinary(type.length());
    };
  }

  private static String varchar(int length) {
    return length <= MAX_VARCHAR ? "varchar(" + length + ")" : sized("text", length);
  }

  /** A longer one is a blob, which takes as much as those of its size do. */
  @Override
  protected OptionalInt mostBytes(Type.Text type) {
    if (type.length() <= MAX_BLOB) {
      return super.mostBytes(type);
    }
    return type.length() <= MAX_MEDIUM ? OptionalInt.of(MAX_MEDIUM) : OptionalInt.empty();
  }

  private static String varbinary(int length) {
    return length <= MAX_BLOB ? "varbinary(" + length + ")" : sized("blob", length);
  }

  /** The smallest of the four texts or blobs that holds the length. */
  static String sized(String type, int length) {
    if (length <= MAX_TINY) {
      return "tiny" + type;
    } else if (length <= MAX_BLOB) {
      return type;
    }
    return (length <= MAX_MEDIUM ? "medium" : "long") + type;
  }

  /** What a column of characters of any script says in addition. */
  String national() {
    return " character set utf8mb4";
  }

  @Override
  protected String lob(Type.Lob type) {
    int length = type.length().orElse(Integer.MAX_VALUE);
    return switch (type.kind()) {
      case CLOB -> sized("text", length);
      case NCLOB -> nclob(length);
      case BLOB -> sized("blob", length);
      case LONGTEXT -> "longtext";
      case LONGBINARY -> "longblob";
    };
  }

  /** Of 255 characters is what nothing said is, and Hibernate then takes the largest. */
  String nclob(int length) {
    return sized("text", length == MAX_TINY ? Integer.MAX_VALUE : length) + national();
  }

  @Override
  protected String timed(Type.Timed type) {
    int precision = Math.min(type.precision(), MAX_FRACTION);
    return switch (type.kind()) {
      case TIME, TIMETZ, ZONEDTIME -> "time(" + precision + ")";
      case TIMESTAMP, TIMESTAMPTZ -> "datetime(" + precision + ")";
      case INSTANT -> "timestamp(" + precision + ")";
    };
  }

  @Override
  protected String enumeration(Type.Enumeration type) {
    return enumeration(type.values(), literals);
  }

  @Override
  protected String namedEnum(Type.NamedEnum type) {
    return enumeration(type.values(), literals);
  }

  @Override
  protected String array(Type.Array type) {
    return "json";
  }

  /** The types of MariaDB where they differ. */
  static final class OfMariadb extends MysqlTypes {

    OfMariadb(Literals literals) {
      super(literals);
    }

    @Override
    protected String simple(Type.Simple type) {
      return type == Type.Simple.UUID ? "uuid" : super.simple(type);
    }

    @Override
    String national() {
      return "";
    }

    @Override
    String nclob(int length) {
      return sized("text", length);
    }
  }
}
