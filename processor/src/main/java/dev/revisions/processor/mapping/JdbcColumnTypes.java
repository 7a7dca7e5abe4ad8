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

  static final int JSON = 3001;
  static final int JSON_ARRAY = 3018;
  static final int INTERVAL_SECOND = 3100;
  static final int ENUM = 6000;
  static final int NAMED_ENUM = 6001;

  private static final Set<Integer> ENUMS = Set.of(ENUM, NAMED_ENUM, 6002, 6003);

  private static final Set<Integer> TEXTS = Set.of(1, 12, -1, -15, -9, -16, 2005, 2011, 3005, 3006);

  /** The vectors of Hibernate's module for them, by the names that pgvector has for them. */
  private static final Map<Integer, String> VECTORS =
      Map.of(
          10_000, "vector",
          10_002, "vector",
          10_004, "bit",
          10_005, "halfvec",
          10_007, "sparsevec");

  /** Of these a time of day has no fraction, though a moment has. */
  private static final Set<String> HAVE_TIMES = Set.of("java.util.Date", "java.util.Calendar");

  private JdbcColumnTypes() {}

  /**
   * The column type of a code for a Java type, if the mapping knows it.
   *
   * @param javaType the qualified name of the type, that of its box if it is primitive
   */
  static Optional<Type> of(int code, String javaType, ColumnSpec spec) {
    JavaSize size = JavaSize.of(javaType);
    return Optional.ofNullable(number(code, spec, size))
        .or(() -> Optional.ofNullable(sized(code, spec, size)))
        .or(() -> Optional.ofNullable(timed(code, spec, size, javaType)))
        .or(() -> Optional.ofNullable(other(code)));
  }

  private static Type number(int code, ColumnSpec spec, JavaSize size) {
    return switch (code) {
      case -7, 16 -> Types.bool();
      case -6 -> Types.tinyint();
      case 5 -> Types.smallint();
      case 4 -> Types.integer();
      case -5 -> Types.bigint();
      case 7 -> Types.sql("real");
      case 6, 8 -> floating(spec, size);
      case 2, 3, 3015 -> JavaColumnTypes.numeric(spec, size.precision(), size.scale());
      default -> null;
    };
  }

  /** The binary digits follow from the decimal ones that are asked for, else from the type. */
  private static Type floating(ColumnSpec spec, JavaSize size) {
    if (spec.precision() > 0) {
      return JavaColumnTypes.floating(spec, Types.doublePrecision());
    }
    return switch (size.precision()) {
      case 17 -> Types.doublePrecision();
      case 8 -> Types.real();
      default -> Types.floating(size.precision());
    };
  }

  private static Type sized(int code, ColumnSpec spec, JavaSize size) {
    return switch (code) {
      case 1 -> Types.character(spec.length(size.text()));
      case 12 -> Types.varchar(spec.length(size.text()));
      case -1 -> Types.varchar(spec.length(LONG));
      case -15 -> Types.nchar(spec.length(size.text()));
      case -9 -> Types.nvarchar(spec.length(size.text()));
      case -16 -> Types.nvarchar(spec.length(LONG));
      case 4001 -> Types.longtext();
      case 4002 -> Types.nvarchar(Integer.MAX_VALUE);
      case 4003 -> Types.longbinary();
      case -2 -> Types.binary(spec.length(size.bytes()));
      case -3 -> Types.varbinary(spec.length(size.bytes()));
      case -4 -> Types.varbinary(spec.length(LONG));
      case 2004, 3004 -> JavaColumnTypes.blob(spec);
      case 2005, 3005 -> JavaColumnTypes.clob(spec);
      case 2011, 3006 -> JavaColumnTypes.nclob(spec);
      default -> null;
    };
  }

  private static Type timed(int code, ColumnSpec spec, JavaSize size, String javaType) {
    int fraction = spec.secondPrecision(Math.min(size.precision(), 6));
    return switch (code) {
      case 91, 3010 -> Types.date();
      case 92 -> Types.time(HAVE_TIMES.contains(javaType) ? spec.secondPrecision(0) : fraction);
      case 3011 -> Types.time(fraction);
      case 3007 -> Types.timetz(fraction);
      case 2013, 3013 -> Types.zonedtime(fraction);
      case 93, 3008, 3009 -> Types.timestamp(fraction);
      case 3003 -> Types.timestamptz(fraction);
      case 2014, 3012, 3014 -> Types.instant(fraction);
      default -> null;
    };
  }

  private static Type other(int code) {
    return switch (code) {
      case 2009 -> Types.xml();
      case 3100 -> Types.interval();
      case 3000 -> Types.uuid();
      case JSON, JSON_ARRAY -> Types.json();
      case 3002 -> Types.inet();
      default -> null;
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

  /** What Hibernate stores of truth values under a code, if it checks that there is no other. */
  static Optional<String> truthValues(int code) {
    return switch (code) {
      case 1, -15 -> Optional.of("'F','T'");
      case -6 -> Optional.of("0,1");
      default -> Optional.empty();
    };
  }

  /** Whether the code stands for characters without end, which Hibernate does not check. */
  static boolean isEndlessText(int code) {
    return code == 4001 || code == 4002;
  }

  /** Whether the code stands for characters, whose column Hibernate checks. */
  static boolean isText(int code) {
    return TEXTS.contains(code);
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
