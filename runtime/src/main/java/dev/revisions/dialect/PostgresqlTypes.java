package dev.revisions.dialect;

import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.function.Function;

/** The types of PostgreSQL. Large objects are {@code oid}, as Hibernate has them there. */
final class PostgresqlTypes extends SqlTypes {

  private static final int MAX_VARCHAR = 10_485_760;

  private final Function<TableName, String> names;

  PostgresqlTypes(Function<TableName, String> names) {
    this.names = names;
  }

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case TINYINT -> "smallint";
      case REAL -> "float4";
      case DOUBLE -> "float(53)";
      case JSON -> "jsonb";
      case INTERVAL -> "interval second(6)";
      default -> type.toString();
    };
  }

  @Override
  protected String text(Type.Text type) {
    return switch (type.kind()) {
      case CHAR, NCHAR -> "char(" + type.length() + ")";
      case VARCHAR, NVARCHAR -> varchar(type.length());
      case BINARY, VARBINARY -> "bytea";
    };
  }

  private static String varchar(int length) {
    return length <= MAX_VARCHAR ? "varchar(" + length + ")" : "text";
  }

  @Override
  protected String lob(Type.Lob type) {
    return switch (type.kind()) {
      case CLOB, NCLOB, BLOB -> "oid";
      case LONGTEXT -> "text";
      case LONGBINARY -> "bytea";
    };
  }

  /** A time of day has a zone only where one is asked for, as Hibernate has it. */
  @Override
  protected String timed(Type.Timed type) {
    return type.kind() == Type.Temporal.TIMETZ
        ? "time(" + type.precision() + ")"
        : super.timed(type);
  }

  @Override
  protected String enumeration(Type.Enumeration type) {
    return type.length() == 1 ? "char(1)" : varchar(type.length());
  }

  @Override
  protected String namedEnum(Type.NamedEnum type) {
    return names.apply(type.type());
  }

  @Override
  protected String composite(Type.Composite type) {
    return names.apply(type.type());
  }
}
