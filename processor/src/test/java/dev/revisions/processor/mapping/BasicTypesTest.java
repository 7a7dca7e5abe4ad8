package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The column types of section 4 of the mapping rules, one attribute {@code x} after the other. */
class BasicTypesTest {

  /**
   * An attribute, and its column: type, {@code not null}, default and the check that goes with it.
   */
  private static final String CASES =
      """
      boolean                                        -> boolean not null
      Boolean                                        -> boolean
      byte                                           -> tinyint not null
      short                                          -> smallint not null
      int                                            -> integer not null
      Integer                                        -> integer
      long                                           -> bigint not null
      float                                          -> real not null
      double                                         -> double not null
      char                                           -> char(1) not null
      Character                                      -> char(1)
      String                                         -> varchar(255)
      @Column(length = 10) String                    -> varchar(10)
      @Column(length = 10485761) String              -> varchar(10485761)
      @Lob String                                    -> clob
      @Lob @Column(length = 70000) String            -> clob(70000)
      @Lob @Column(nullable = false) String          -> clob(255) not null
      @Lob @Column(nullable = false) byte[]          -> blob(255) not null
      @Column(nullable = false) java.sql.Blob        -> blob not null
      @Lob @Column(nullable = false) java.sql.Clob   -> clob not null
      @Column(nullable = false) java.sql.NClob       -> nclob(255) not null
      BigInteger                                     -> numeric(38,0)
      @Column(precision = 20) BigInteger             -> numeric(20,0)
      BigDecimal                                     -> numeric(38,2)
      @Column(precision = 10) BigDecimal             -> numeric(10,0)
      @Column(precision = 10, scale = 4) BigDecimal  -> numeric(10,4)
      @Column(scale = 4) BigDecimal                  -> numeric(38,2)
      @Column(precision = 10) double                 -> float(34)
      @Column(precision = 30) double                 -> float(100)
      @Column(precision = 10) float                  -> float(34)
      @Column(precision = 5) int                     -> integer
      byte[]                                         -> varbinary(255)
      @Column(length = 16) byte[]                    -> varbinary(16)
      @Lob byte[]                                    -> blob
      @Lob @Column(length = 70000) byte[]            -> blob(70000)
      char[]                                         -> varchar(255)
      @Lob char[]                                    -> clob
      java.sql.Blob                                  -> blob
      java.sql.Clob                                  -> clob
      java.sql.NClob                                 -> nclob
      UUID                                           -> uuid
      LocalDate                                      -> date
      LocalTime                                      -> time(0)
      LocalDateTime                                  -> timestamp(6)
      OffsetTime                                     -> timetz(0)
      OffsetDateTime                                 -> timestamptz(6)
      ZonedDateTime                                  -> timestamptz(6)
      Instant                                        -> timestamptz(6)
      Duration                                       -> numeric(21,0)
      Period                                         -> varbinary(255)
      Year                                           -> integer
      YearMonth                                      -> varbinary(255)
      MonthDay                                       -> varbinary(255)
      Month                                          -> tinyint check {x} between 0 and 11
      DayOfWeek                                      -> tinyint check {x} between 0 and 6
      ZoneOffset                                     -> varchar(6)
      ZoneId                                         -> varchar(255)
      @Column(secondPrecision = 3) LocalDateTime     -> timestamp(3)
      @Column(secondPrecision = 0) Instant           -> timestamptz(0)
      @Column(secondPrecision = 3) LocalTime         -> time(3)
      @FractionalSeconds(4) Instant                  -> timestamptz(4)
      @Column(secondPrecision = 3) Duration          -> numeric(21,0)
      @Column(precision = 3) Duration                -> numeric(3,0)
      @Column(precision = 20, scale = 3) Duration    -> numeric(20,3)
      @Column(precision = 3) LocalDateTime           -> timestamp(6)
      Date                                           -> timestamp(6)
      @Temporal(TemporalType.DATE) Date              -> date
      @Temporal(TemporalType.TIME) Date              -> time(0)
      @Temporal(TemporalType.TIMESTAMP) Date         -> timestamp(6)
      java.sql.Date                                  -> date
      java.sql.Time                                  -> time(0)
      java.sql.Timestamp                             -> timestamp(6)
      Calendar                                       -> timestamp(6)
      @Temporal(TemporalType.DATE) Calendar          -> date
      TimeZone                                       -> varchar(255)
      Currency                                       -> varchar(3)
      Locale                                         -> varchar(255)
      Class<?>                                       -> varchar(255)
      java.net.URL                                   -> varchar(255)
      java.net.URI                                   -> varbinary(255)
      java.net.InetAddress                           -> inet
      java.net.Inet4Address                          -> varbinary(255)
      Serializable                                   -> varbinary(255)
      Money                                          -> varbinary(255)
      Number                                         -> varbinary(255)
      StringBuilder                                  -> varbinary(255)
      Point                                          -> varbinary(255)
      @Lob Serializable                              -> blob
      Color                                          -> tinyint check {x} between 0 and 2
      @Enumerated Color                              -> tinyint check {x} between 0 and 2
      @Enumerated(EnumType.ORDINAL) Color            -> tinyint check {x} between 0 and 2
      @Enumerated(EnumType.STRING) Color             -> enum('GREEN', 'RED', 'blue') check without enum type {x} in ('GREEN','RED','blue')
      @Enumerated(EnumType.STRING) @Column(length = 20) Color -> enum(20: 'GREEN', 'RED', 'blue') check without enum type {x} in ('GREEN','RED','blue')
      @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(33)") Color -> sql('varchar(33)') check without enum type {x} in ('GREEN','RED','blue')
      @Column(columnDefinition = "smallint") Color   -> sql('smallint') check {x} between 0 and 2
      WithBody                                       -> tinyint check {x} between 0 and 1
      Color[]                                        -> array(tinyint)
      @Enumerated(EnumType.STRING) Color[]           -> array(enum('GREEN', 'RED', 'blue'))
      List<Color>                                    -> array(tinyint)
      EnumSet<Color>                                 -> varbinary(255)
      @JdbcTypeCode(SqlTypes.VARCHAR) Color          -> varchar(255) check {x} in ('GREEN','RED','blue')
      @JdbcTypeCode(SqlTypes.CHAR) Color             -> char(255) check {x} in ('GREEN','RED','blue')
      @JdbcTypeCode(SqlTypes.SMALLINT) Color         -> smallint check {x} between 0 and 2
      @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> -> json
      @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false, length = 100) String -> json not null
      @JdbcTypeCode(SqlTypes.SQLXML) String          -> xml
      @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String   -> longtext
      @JdbcTypeCode(SqlTypes.LONGVARCHAR) String     -> varchar(32600)
      @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] -> longbinary
      @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 2) String -> char(2)
      @JdbcTypeCode(SqlTypes.NVARCHAR) String        -> nvarchar(255)
      @Nationalized String                           -> nvarchar(255)
      @Nationalized @Lob String                      -> nclob
      @Nationalized char                             -> nchar(1) not null
      @JdbcTypeCode(SqlTypes.CLOB) String            -> clob
      @JdbcTypeCode(SqlTypes.BLOB) byte[]            -> blob
      @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) byte[] -> binary(16)
      @JdbcTypeCode(SqlTypes.CHAR) UUID              -> char(36)
      @JdbcTypeCode(SqlTypes.VARCHAR) UUID           -> varchar(36)
      @JdbcTypeCode(SqlTypes.BINARY) UUID            -> binary(16)
      @Column(length = 36, columnDefinition = "varchar(36)") UUID -> sql('varchar(36)')
      @JdbcTypeCode(SqlTypes.REAL) double            -> sql('real') not null
      @JdbcTypeCode(SqlTypes.BIGINT) int             -> bigint not null
      @JdbcTypeCode(SqlTypes.BIGINT) Duration        -> bigint
      @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant      -> timestamp(6)
      @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant -> instant(6)
      @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration -> interval
      @JdbcTypeCode(SqlTypes.ENUM) Color             -> enum('GREEN', 'RED', 'blue') check without enum type {x} in ('GREEN','RED','blue')
      @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color       -> named_enum(Color: 'GREEN', 'RED', 'blue')
      @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 3) float[] -> sql('vector(3)')
      @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16) @Array(length = 3) float[] -> sql('halfvec(3)')
      @Enumerated(EnumType.STRING) Coded             -> varchar(255)
      @Enumerated(EnumType.STRING) @Column(length = 5) Coded -> varchar(5)
      Numbered                                       -> smallint
      @JdbcTypeCode(SqlTypes.INTEGER) Numbered       -> integer
      Tiny                                           -> tinyint
      @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean -> char(1) not null check {x} in ('N','Y')
      @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean -> char(1) check {x} in ('F','T')
      @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean -> integer check {x} in (0,1)
      @Convert(converter = ListConverter.class) List<String> -> varchar(255)
      @Convert(converter = MoneyConverter.class) Money -> numeric(38,2)
      @Convert(converter = MoneyConverter.class) @Column(precision = 12, scale = 2) Money -> numeric(12,2)
      @Convert(converter = ColorConverter.class) Color -> varchar(255)
      @Convert(converter = IntConverter.class) int   -> varchar(255) not null
      Automatic                                      -> bigint
      @Convert(disableConversion = true) Automatic   -> varbinary(255)
      String[]                                       -> array(varchar(255))
      int[]                                          -> array(integer)
      boolean[]                                      -> array(boolean)
      BigDecimal[]                                   -> array(numeric(38,2))
      byte[][]                                       -> array(varbinary(255))
      float[]                                        -> array(real)
      Set<Integer>                                   -> array(integer)
      SortedSet<String>                              -> array(varchar(255))
      Collection<UUID>                               -> array(uuid)
      ArrayList<String>                              -> varbinary(255)
      @Column(length = 50) String[]                  -> array(varchar(50))
      @Column(precision = 12, scale = 3) BigDecimal[] -> array(numeric(12,3))
      @Array(length = 7) @Column(length = 50) List<String> -> array(varchar(50), 7)
      @Lob List<String>                              -> array(clob)
      @ColumnDefault("42") int                       -> integer not null default (42)
      """;

  private static final String TYPES =
      """
      enum Color { RED, GREEN, blue }
      enum Coded { A("a"); @EnumeratedValue final String code; Coded(String code) { this.code = code; } }
      enum Numbered { ONE(1); @EnumeratedValue final int number; Numbered(int number) { this.number = number; } }
      enum Tiny { ONE; @EnumeratedValue final byte number = 1; }
      enum WithBody { P { int f() { return 1; } }, Q; int f() { return 0; } }
      class Money implements Serializable { }
      record Point(int a, String b) implements Serializable { }
      class Automatic implements Serializable { }
      abstract class ListConverter implements AttributeConverter<List<String>, String> { }
      abstract class MoneyConverter implements AttributeConverter<Money, BigDecimal> { }
      abstract class ColorConverter implements AttributeConverter<Color, String> { }
      abstract class IntConverter implements AttributeConverter<Integer, String> { }
      interface Between<X> extends AttributeConverter<X, Long> { }
      @Converter(autoApply = true) abstract class AutomaticConverter implements Between<Automatic> { }
      """;

  @CompilerTest
  void everyBasicTypeHasTheColumnThatHibernateGivesIt(TestCompiler compiler) {
    List<String[]> cases = CASES.lines().map(line -> line.split("->", 2)).toList();
    var source = new StringBuilder(TYPES);
    for (int i = 0; i < cases.size(); i++) {
      source.append("@Entity class A%03d { @Id Long id; %s x; }%n".formatted(i, cases.get(i)[0]));
    }

    Mapping mapping = compiler.map(source.toString());

    Expectation.of(mapping).hasNoProblems();
    var actual = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (int i = 0; i < cases.size(); i++) {
      String attribute = cases.get(i)[0].strip();
      expected.add(attribute + " -> " + cases.get(i)[1].strip());
      Table table = mapping.schema().tables().get(TableName.of("A%03d".formatted(i)));
      actual.add(attribute + " -> " + described(table));
    }
    assertThat(actual).containsExactlyElementsOf(expected);
  }

  private static String described(Table table) {
    Column column = table.column("x").orElseThrow();
    return column.type()
        + (column.nullable() ? "" : " not null")
        + column.defaultValue().map(value -> " default (" + value + ")").orElse("")
        + table.checks().stream().map(BasicTypesTest::described).collect(Collectors.joining());
  }

  private static String described(Check check) {
    return (check.withoutEnumType() ? " check without enum type " : " check ") + check.expression();
  }

  @CompilerTest
  void whatHibernateRefusesIsAProblem(TestCompiler compiler) {
    for (String attribute :
        List.of(
            "Byte[]",
            "Character[]",
            "Object",
            "Optional<String>",
            "java.nio.file.Path",
            "Plain",
            "Map<String, String>",
            "String[][]",
            "List<Embedded1>",
            "@Column(precision = 5, scale = 2) Double",
            "@JdbcTypeCode(SqlTypes.INTERVAL_SECOND) @Column(precision = 3) Duration",
            "@JdbcTypeCode(SqlTypes.ORDINAL_ENUM) Month",
            "@JdbcTypeCode(SqlTypes.NAMED_ENUM) Coded",
            "@JdbcTypeCode(SqlTypes.VECTOR) float[]")) {
      Mapping mapping =
          compiler.map(
              "enum Coded { A; @EnumeratedValue final String code = \"a\"; } class Plain { }"
                  + " @Embeddable class Embedded1 { int a; } @Entity class A { @Id Long id; "
                  + attribute
                  + " x; }");

      Expectation.of(mapping).hasProblem("unsupported-type", "A.x: ");
    }
  }

  @CompilerTest
  void anEnumOfManyConstantsTakesTwoBytes(TestCompiler compiler) {
    List<String> constants = IntStream.range(0, 129).mapToObj(i -> "C" + i).toList();

    Mapping mapping =
        compiler.map(
            "enum E { %s } @Entity class A { @Id Long id; E e; }"
                .formatted(String.join(", ", constants)));

    Expectation.of(mapping)
        .isSchema(
            """
            table A (shop.A)
              id bigint not null
              e smallint
              primary key (id)
              check A_e_check ({e} between 0 and 128)
              ordinals of e: '%s'
            """
                .formatted(String.join("', '", constants)));
  }
}
