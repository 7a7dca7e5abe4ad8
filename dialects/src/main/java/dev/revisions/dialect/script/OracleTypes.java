package dev.revisions.dialect.script;

import dev.revisions.RevisionException;
import dev.revisions.dialect.SqlTypes;
import dev.revisions.schema.Type;

/** The types of Oracle, with a {@code varchar2} of at most 4000 bytes. */
final class OracleTypes extends SqlTypes {

  private static final int MAX_CHAR = 2000;
  private static final int MAX_VARCHAR = 4000;
  private static final int MAX_RAW = 2000;
  private static final int FLOAT_DIGITS = 24;

  /** The most digits of a second's fraction, and what Hibernate takes where nothing is said. */
  private static final int MAX_FRACTION = 9;

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case BOOLEAN -> "number(1,0)";
      case TINYINT -> "number(3,0)";
      case SMALLINT -> "number(5,0)";
      case INTEGER -> "number(10,0)";
      case BIGINT -> "number(19,0)";
      case REAL -> "binary_float";
      case DOUBLE -> "binary_double";
      case UUID -> "raw(16)";
      case JSON -> "blob";
      case XML -> "SYS.XMLTYPE";
      case INET -> "raw(19)";
      case INTERVAL -> throw Defaults.noIntervals("oracle");
      default -> type.toString();
    };
  }

  @Override
  protected String floating(Type.Floating type) {
    return type.precision() <= FLOAT_DIGITS ? "binary_float" : "binary_double";
  }

  @Override
  protected String numeric(Type.Numeric type) {
    return "number(" + type.precision() + "," + type.scale() + ")";
  }

  @Override
  protected String text(Type.Text type) {
    int length = type.length();
    return switch (type.kind()) {
      case CHAR -> length <= MAX_CHAR ? "char(" + length + ")" : "clob";
      case VARCHAR -> varchar(length);
      case NCHAR -> length <= MAX_CHAR ? "nchar(" + length + ")" : "nclob";
      case NVARCHAR -> length <= MAX_VARCHAR ? "nvarchar2(" + length + ")" : "nclob";
      case BINARY, VARBINARY -> length <= MAX_RAW ? "raw(" + length + ")" : "blob";
    };
  }

  private static String varchar(int length) {
    return length <= MAX_VARCHAR ? "varchar2(" + length + " char)" : "clob";
  }

  @Override
  protected String lob(Type.Lob type) {
    return switch (type.kind()) {
      case CLOB, LONGTEXT -> "clob";
      case NCLOB -> "nclob";
      case BLOB, LONGBINARY -> "blob";
    };
  }

  /** A time of day is a point in time, of which the day does not count. */
  @Override
  protected String timed(Type.Timed type) {
    int precision = Defaults.fraction(type.precision(), MAX_FRACTION);
    return switch (type.kind()) {
      case TIME -> "timestamp(" + type.precision() + ")";
      case TIMETZ, ZONEDTIME -> "timestamp(" + type.precision() + ") with time zone";
      case TIMESTAMP -> "timestamp(" + precision + ")";
      case TIMESTAMPTZ, INSTANT -> "timestamp(" + precision + ") with time zone";
    };
  }

  @Override
  protected String enumeration(Type.Enumeration type) {
    return Defaults.enumeration(type, varchar(type.length()));
  }

  @Override
  protected String namedEnum(Type.NamedEnum type) {
    return varchar(Type.Enumeration.DEFAULT_LENGTH);
  }

  /** Hibernate wants a type of the database's for each Java class, by a name that we don't know. */
  @Override
  protected String array(Type.Array type) {
    throw new RevisionException(
        "oracle cannot have a column of type "
            + type
            + "; give the attribute a @Column(columnDefinition) with the name of its varray type");
  }
}
