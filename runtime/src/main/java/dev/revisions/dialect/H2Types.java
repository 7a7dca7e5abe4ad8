package dev.revisions.dialect;

import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.function.Function;

/** The types of H2. */
final class H2Types extends SqlTypes {

  private static final int MAX_LENGTH = 1_048_576;

  private final Literals literals;
  private final Function<TableName, String> names;

  H2Types(Literals literals, Function<TableName, String> names) {
    this.literals = literals;
    this.names = names;
  }

  @Override
  protected String simple(Type.Simple type) {
    return switch (type) {
      case REAL -> "float(24)";
      case DOUBLE -> "float(53)";
      case XML -> "clob";
      case INET -> "varbinary(19)";
      case INTERVAL -> "interval second(18,9)";
      default -> type.toString();
    };
  }

  @Override
  protected String text(Type.Text type) {
    boolean fits = type.length() <= MAX_LENGTH;
    return switch (type.kind()) {
      case CHAR, NCHAR -> fits ? "char(" + type.length() + ")" : "clob";
      case VARCHAR, NVARCHAR -> fits ? "varchar(" + type.length() + ")" : "clob";
      case BINARY, VARBINARY -> fits ? type.toString() : "blob";
    };
  }

  @Override
  protected String lob(Type.Lob type) {
    return switch (type.kind()) {
      case CLOB, NCLOB, LONGTEXT -> "clob";
      case BLOB, LONGBINARY -> "blob";
    };
  }

  @Override
  protected String enumeration(Type.Enumeration type) {
    return enumeration(type.values(), literals);
  }

  @Override
  protected String namedEnum(Type.NamedEnum type) {
    return names.apply(type.type());
  }
}
