package dev.revisions.processor.mapping;

import static java.util.Map.entry;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  private static final Map<Integer, Function<ColumnSpec, Type>> TYPES =
      Map.ofEntries(
          entry(-7, spec -> Types.bool()),
          entry(16, spec -> Types.bool()),
          entry(-6, spec -> Types.tinyint()),
          entry(5, spec -> Types.smallint()),
          entry(4, spec -> Types.integer()),
          entry(-5, spec -> Types.bigint()),
          entry(7, spec -> Types.sql("real")),
          entry(6, spec -> Types.doublePrecision()),
          entry(8, spec -> Types.doublePrecision()),
          entry(2, spec -> JavaColumnTypes.numeric(spec, 38, 2)),
          entry(3, spec -> JavaColumnTypes.numeric(spec, 38, 2)),
          entry(1, spec -> Types.character(spec.length())),
          entry(12, spec -> Types.varchar(spec.length())),
          entry(-1, spec -> Types.varchar(spec.length(LONG))),
          entry(-15, spec -> Types.nchar(spec.length())),
          entry(-9, spec -> Types.nvarchar(spec.length())),
          entry(-16, spec -> Types.nvarchar(spec.length(LONG))),
          entry(4001, spec -> Types.longtext()),
          entry(4003, spec -> Types.longbinary()),
          entry(-2, spec -> Types.binary(spec.length())),
          entry(-3, spec -> Types.varbinary(spec.length())),
          entry(-4, spec -> Types.varbinary(spec.length(LONG))),
          entry(2004, JavaColumnTypes::blob),
          entry(2005, JavaColumnTypes::clob),
          entry(2011, JavaColumnTypes::nclob),
          entry(2009, spec -> Types.xml()),
          entry(91, spec -> Types.date()),
          entry(92, spec -> Types.time(spec.secondPrecision(0))),
          entry(93, JavaColumnTypes::timestamp),
          entry(3003, JavaColumnTypes::timestamptz),
          entry(2014, spec -> Types.instant(spec.secondPrecision(6))),
          entry(3100, spec -> Types.interval()),
          entry(3008, JavaColumnTypes::timestamp),
          entry(3000, spec -> Types.uuid()),
          entry(JSON, spec -> Types.json()),
          entry(JSON_ARRAY, spec -> Types.json()),
          entry(3002, spec -> Types.inet()));

  private JdbcColumnTypes() {}

  /** The column type of a code for a Java type, if the mapping knows it. */
  static Optional<Type> of(int code, String javaType, ColumnSpec spec) {
    return javaType.equals("java.util.UUID")
        ? ofUuid(code, spec)
        : Optional.ofNullable(TYPES.get(code)).map(rule -> rule.apply(spec));
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
