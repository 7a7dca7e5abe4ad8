package dev.revisions.dialect.script;

import dev.revisions.dialect.SqlTypes;
import dev.revisions.schema.Type;

/** The types of DB2. */
final class Db2Types extends SqlTypes {

  private static final int MAX_CHAR = 255;
  private static final int MAX_BINARY = 254;
  private static final int MAX_VARCHAR = 32_672;
  private static final int MAX_DIGITS = 31;

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case TINYINT -> "smallint";
      case REAL -> "float(24)";
      case DOUBLE -> "float(53)";
      case UUID -> "binary(16)";
      case JSON -> "clob";
      case INET -> "varbinary(19)";
      case INTERVAL -> throw Defaults.noIntervals("db2");
      default -> type.toString();
    };
  }

  /** No more digits than the database has; the model says 38 where a mapping says nothing. */
  @Override
  protected String numeric(Type.Numeric type) {
    int precision = Math.min(type.precision(), MAX_DIGITS);
    return "decimal(" + precision + "," + Math.min(type.scale(), precision) + ")";
  }

  @Override
  protected String text(Type.Text type) {
    int length = type.length();
    return switch (type.kind()) {
      case CHAR -> length <= MAX_CHAR ? "char(" + length + ")" : sized("varchar", length, "clob");
      case VARCHAR -> sized("varchar", length, "clob");
      case NCHAR ->
          length <= MAX_CHAR ? "nchar(" + length + ")" : sized("nvarchar", length, "nclob");
      case NVARCHAR -> sized("nvarchar", length, "nclob");
      case BINARY ->
          length <= MAX_BINARY ? "binary(" + length + ")" : sized("varbinary", length, "blob");
      case VARBINARY -> sized("varbinary", length, "blob");
    };
  }

  private static String sized(String type, int length, String larger) {
    return length <= MAX_VARCHAR ? type + "(" + length + ")" : larger;
  }

  @Override
  protected String lob(Type.Lob type) {
    return switch (type.kind()) {
      case CLOB, LONGTEXT -> "clob";
      case NCLOB -> "nclob";
      case BLOB, LONGBINARY -> "blob";
    };
  }

  /** Nothing has a zone, and a time of day no fraction. */
  @Override
  protected String timed(Type.Timed type) {
    return switch (type.kind()) {
      case TIME, TIMETZ, ZONEDTIME -> "time";
      case TIMESTAMP, TIMESTAMPTZ, INSTANT -> "timestamp(" + type.precision() + ")";
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
