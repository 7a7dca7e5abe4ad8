package dev.revisions.dialect.script;

import dev.revisions.dialect.SqlTypes;
import dev.revisions.schema.Type;

/** The types of SQL Server. */
final class SqlServerTypes extends SqlTypes {

  private static final int MAX_BYTES = 8000;
  private static final int MAX_NATIONAL = 4000;

  /** The most digits of a second's fraction, and what Hibernate takes where nothing is said. */
  private static final int MAX_FRACTION = 7;

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case BOOLEAN -> "bit";
      case TINYINT -> "smallint";
      case INTEGER -> "int";
      case REAL -> "float(24)";
      case DOUBLE -> "float(53)";
      case UUID -> "uniqueidentifier";
      case JSON -> "nvarchar(max)";
      case INET -> "varbinary(19)";
      case INTERVAL -> throw Defaults.noIntervals("sqlserver");
      default -> type.toString();
    };
  }

  @Override
  protected String text(Type.Text type) {
    int length = type.length();
    return switch (type.kind()) {
      case CHAR -> length <= MAX_BYTES ? "char(" + length + ")" : "varchar(max)";
      case VARCHAR -> length <= MAX_BYTES ? "varchar(" + length + ")" : "varchar(max)";
      case NCHAR -> length <= MAX_NATIONAL ? "nchar(" + length + ")" : "nvarchar(max)";
      case NVARCHAR -> length <= MAX_NATIONAL ? "nvarchar(" + length + ")" : "nvarchar(max)";
      case BINARY -> length <= MAX_BYTES ? "binary(" + length + ")" : "varbinary(max)";
      case VARBINARY -> length <= MAX_BYTES ? "varbinary(" + length + ")" : "varbinary(max)";
    };
  }

  @Override
  protected String lob(Type.Lob type) {
    return switch (type.kind()) {
      case CLOB, LONGTEXT -> "varchar(max)";
      case NCLOB -> "nvarchar(max)";
      case BLOB, LONGBINARY -> "varbinary(max)";
    };
  }

  @Override
  protected String timed(Type.Timed type) {
    int precision = Defaults.fraction(type.precision(), MAX_FRACTION);
    return switch (type.kind()) {
      case TIME -> "time";
      case TIMETZ, ZONEDTIME -> "datetimeoffset(" + Math.min(type.precision(), MAX_FRACTION) + ")";
      case TIMESTAMP -> "datetime2(" + precision + ")";
      case TIMESTAMPTZ, INSTANT -> "datetimeoffset(" + precision + ")";
    };
  }

  @Override
  protected String enumeration(Type.Enumeration type) {
    return Defaults.enumeration(type, "varchar(" + type.length() + ")");
  }

  @Override
  protected String namedEnum(Type.NamedEnum type) {
    return "varchar(" + Type.Enumeration.DEFAULT_LENGTH + ")";
  }

  @Override
  protected String array(Type.Array type) {
    return "xml";
  }
}
