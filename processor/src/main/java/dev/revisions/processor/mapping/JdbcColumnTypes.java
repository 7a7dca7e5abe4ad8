package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column types of the JDBC type codes that {@code @JdbcTypeCode} can choose. */
final class JdbcColumnTypes {

  /** The length that Hibernate gives a "long" type of characters or bytes. */
  private static final int LONG = 32_600;

  /** The code of Hibernate's arrays. */
  static final int ARRAY = 2003;

  private static final int JSON = 3001;
  private static final int JSON_ARRAY = 3018;
  static final int INTERVAL_SECOND = 3100;
  static final int ENUM = 6000;
  static final int NAMED_ENUM = 6001;

  private static final Set<Integer> ENUMS = Set.of(ENUM, NAMED_ENUM, 6002, 6003);

  /** The vectors of Hibernate's module for them, by the names that pgvector has for them. */
  private static final Map<Integer, String> VECTORS =
      Map.of(
          10_000, "vector",
          10_002, "vector",
          10_004, "bit",
          10_005, "halfvec",
          10_007, "sparsevec");

  private JdbcColumnTypes() {}

  /** The column type of a code for a Java type, if the mapping knows it. */
  static Optional<Type> of(int code, String javaType, ColumnSpec spec) {
    return javaType.equals("java.util.UUID")
        ? ofUuid(code, spec)
        : Optional.ofNullable(type(code, spec));
  }

  private static Type type(int code, ColumnSpec spec) {
    return switch (code) {
      case -7, 16 -> Types.bool();
      case -6 -> Types.tinyint();
      case 5 -> Types.smallint();
      case 4 -> Types.integer();
      case -5 -> Types.bigint();
      case 7 -> Types.sql("real");
      case 6, 8 -> Types.doublePrecision();
      case 2, 3 -> JavaColumnTypes.numeric(spec, 38, 2);
      case 1 -> Types.character(spec.length());
      case 12 -> Types.varchar(spec.length());
      case -1 -> Types.varchar(spec.length(LONG));
      case -15 -> Types.nchar(spec.length());
      case -9 -> Types.nvarchar(spec.length());
      case -16 -> Types.nvarchar(spec.length(LONG));
      case 4001 -> Types.longtext();
      case 4003 -> Types.longbinary();
      case -2 -> Types.binary(spec.length());
      case -3 -> Types.varbinary(spec.length());
      case -4 -> Types.varbinary(spec.length(LONG));
      case 2004 -> JavaColumnTypes.blob(spec);
      case 2005 -> JavaColumnTypes.clob(spec);
      case 2011 -> JavaColumnTypes.nclob(spec);
      case 2009 -> Types.xml();
      case 91 -> Types.date();
      case 92 -> Types.time(spec.secondPrecision(0));
      case 93, 3008 -> JavaColumnTypes.timestamp(spec);
      case 3003 -> JavaColumnTypes.timestamptz(spec);
      case 2014 -> Types.instant(spec.secondPrecision(6));
      case 3100 -> Types.interval();
      case 3000 -> Types.uuid();
      case JSON, JSON_ARRAY -> Types.json();
      case 3002 -> Types.inet();
      default -> null;
    };
  }

  private static Optional<Type> ofUuid(int code, ColumnSpec spec) {
    return switch (code) {
      case 1 -> Optional.of(Types.character(spec.length(36)));
      case 12 -> Optional.of(Types.varchar(spec.length(36)));
      case -2 -> Optional.of(Types.binary(spec.length(16)));
      case -3 -> Optional.of(Types.varbinary(spec.length(16)));
      case 3000 -> Optional.of(Types.uuid());
      default -> Optional.empty();
    };
  }

  /** The Java type of an identifier under a code. */
  static String javaType(int code) {
    return isText(code)
        ? "java.lang.String"
        : code == -2 || code == 3000 ? "java.util.UUID" : "java.lang.Long";
  }

  /** Whether the code stands for one of the types that a database has for enums. */
  static boolean isEnum(int code) {
    return ENUMS.contains(code);
  }

  static boolean isVector(int code) {
    return VECTORS.containsKey(code);
  }

  /** A vector in the words of the database, which needs an extension or a recent version. */
  static Type vector(int code, int length) {
    return Types.sql(VECTORS.get(code) + "(" + length + ")");
  }

  /** Whether the code stands for characters. */
  static boolean isText(int code) {
    return code == 1 || code == 12 || code == -15 || code == -9;
  }

  /** Whether the code stands for whole numbers. */
  static boolean isInteger(int code) {
    return code == -6 || code == 5 || code == 4 || code == -5;
  }

  /** Whether the code stands for a document, which holds any object. */
  static boolean isDocument(int code) {
    return code == JSON || code == JSON_ARRAY;
  }

  /** Whether an attribute is kept as a document. */
  static boolean isDocument(Annotations annotations) {
    return annotations
        .hibernate("JdbcTypeCode")
        .filter(a -> isDocument(a.number("value", 0)))
        .isPresent();
  }
}
