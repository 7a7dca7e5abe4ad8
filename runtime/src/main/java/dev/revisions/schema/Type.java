package dev.revisions.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The logical type of a column. It says what the column holds; the dialect decides at run time how
 * the database at hand declares that, by the same rules as Hibernate's dialect for it. The
 * canonical text ({@link #toString}) is the notation of the model, {@link Types} the same in Java.
 */
public sealed interface Type {

  /** A type without parameters. */
  enum Simple implements Type {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    /** What Java's {@code float} is: 24 binary digits. */
    REAL,
    /** What Java's {@code double} is: 53 binary digits. */
    DOUBLE,
    DATE,
    UUID,
    JSON,
    XML,
    INET,
    /** What Java's {@code Duration} is where the database has intervals of seconds. */
    INTERVAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A binary floating-point number.
   *
   * @param precision binary digits, at least 1
   */
  record Floating(int precision) implements Type {
    /** Checks the precision. */
    public Floating {
      requireAtLeast(1, precision, "precision");
    }

    @Override
    public String toString() {
      return "float(" + precision + ")";
    }
  }

  /**
   * An exact decimal number.
   *
   * @param precision decimal digits in all, at least 1
   * @param scale digits behind the point
   */
  record Numeric(int precision, int scale) implements Type {
    /** Checks the precision. */
    public Numeric {
      requireAtLeast(1, precision, "precision");
    }

    /** Compares all components, without what has to be linked; see {@link Column#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Numeric numeric
          && precision == numeric.precision
          && scale == numeric.scale;
    }

    @Override
    public int hashCode() {
      return 31 * precision + scale;
    }

    @Override
    public String toString() {
      return "numeric(" + precision + "," + scale + ")";
    }
  }

  /** The kinds of type that have a length. */
  enum Sized {
    CHAR,
    VARCHAR,
    NCHAR,
    NVARCHAR,
    BINARY,
    VARBINARY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Characters or bytes up to a length. A length beyond what the database takes for a {@code
   * varchar} or {@code varbinary} becomes the next larger type of that database.
   *
   * @param kind characters or bytes, fixed or varying
   * @param length in characters or bytes, at least 1
   */
  record Text(Sized kind, int length) implements Type {
    /** Checks the length. */
    public Text {
      Objects.requireNonNull(kind, "kind");
      requireAtLeast(1, length, "length");
    }

    /** Compares all components, without what has to be linked; see {@link Column#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && kind == text.kind && length == text.length;
    }

    @Override
    public int hashCode() {
      return 31 * kind.ordinal() + length;
    }

    @Override
    public String toString() {
      return kind + "(" + length + ")";
    }
  }

  /** The kinds of large object. */
  enum Large {
    CLOB,
    NCLOB,
    BLOB,
    /** Unlimited text that is not a large object: PostgreSQL's {@code text}. */
    LONGTEXT,
    /** Unlimited bytes that are not a large object: PostgreSQL's {@code bytea}. */
    LONGBINARY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A large object.
   *
   * @param kind what it holds
   * @param length the wanted capacity, by which MySQL and MariaDB choose among their four sizes;
   *     empty for the largest
   */
  record Lob(Large kind, OptionalInt length) implements Type {
    @Override
    public String toString() {
      return kind + (length.isPresent() ? "(" + length.getAsInt() + ")" : "");
    }
  }

  /** The kinds of type that have a precision of seconds. */
  enum Temporal {
    TIME,
    TIMETZ,
    /** A time of day that has its zone on PostgreSQL too. */
    ZONEDTIME,
    TIMESTAMP,
    TIMESTAMPTZ,
    /** A point in time as the database itself has it: {@code timestamp} on MySQL and MariaDB. */
    INSTANT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A time of day or a point in time.
   *
   * @param kind with or without date and zone
   * @param precision digits of the second's fraction, 0 to 9
   */
  record Timed(Temporal kind, int precision) implements Type {
    /** Checks the precision. */
    public Timed {
      Objects.requireNonNull(kind, "kind");
      requireAtLeast(0, precision, "precision");
    }

    /** Compares all components, without what has to be linked; see {@link Column#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Timed timed && kind == timed.kind && precision == timed.precision;
    }

    @Override
    public int hashCode() {
      return 31 * kind.ordinal() + precision;
    }

    @Override
    public String toString() {
      return kind + "(" + precision + ")";
    }
  }

  /**
   * One of several names. MySQL, MariaDB and H2 have a column type for it; PostgreSQL gets a {@code
   * varchar} and the table a check that is marked {@link Check#withoutEnumType}.
   *
   * @param length the length of the {@code varchar}
   * @param values the names, at least one; kept sorted, because their order means nothing in any
   *     database and class files may have lost it
   */
  record Enumeration(int length, List<String> values) implements Type {
    /** The length of a column of names where nothing else is said. */
    public static final int DEFAULT_LENGTH = 255;

    /** Sorts the values. */
    public Enumeration {
      requireAtLeast(1, length, "length");
      values = List.copyOf(new TreeSet<>(values));
      requireAtLeast(1, values.size(), "number of values");
    }

    /** Compares all components, without what has to be linked; see {@link Column#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Enumeration enumeration
          && length == enumeration.length
          && values.equals(enumeration.values);
    }

    @Override
    public int hashCode() {
      return 31 * length + values.hashCode();
    }

    @Override
    public String toString() {
      String prefix = length == DEFAULT_LENGTH ? "" : length + ": ";
      return "enum(" + prefix + Notation.quoteAll(values) + ")";
    }
  }

  /**
   * A value of an enum type that the schema declares ({@link EnumType}). Databases without such
   * types declare the values with the column, which is why they stand here too.
   *
   * @param type the name of the enum type
   * @param values its values in order
   */
  record NamedEnum(TableName type, List<String> values) implements Type {
    /** Copies the values. */
    public NamedEnum {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "named_enum(" + type + ": " + Notation.quoteAll(values) + ")";
    }
  }

  /**
   * A value of several parts, of a composite type that is made with its first use. Only PostgreSQL
   * among the databases that revisions run on has such types. All columns of one type agree on its
   * attributes.
   *
   * @param type the name of the type
   * @param attributes its parts in order, which is that in which Hibernate reads and writes them
   */
  record Composite(TableName type, List<Attribute> attributes) implements Type {
    /** Checks that there are attributes and that no two have one name. */
    public Composite {
      Objects.requireNonNull(type, "type");
      attributes = List.copyOf(attributes);
      requireAtLeast(1, attributes.size(), "number of attributes");
      if (attributes.stream().map(a -> Identifier.folded(a.name())).distinct().count()
          < attributes.size()) {
        throw new IllegalArgumentException("two attributes of " + type + " have one name");
      }
    }

    /** The attribute of that name, if there is one. */
    public Optional<Attribute> attribute(String name) {
      return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return attributes.stream()
          .map(Attribute::toString)
          .collect(Collectors.joining(", ", "composite(" + type + ": ", ")"));
    }
  }

  /**
   * A part of a {@link Composite}.
   *
   * @param name its identifier
   * @param type its type
   */
  record Attribute(String name, Type type) {
    /** Brings the name to its canonical text. */
    public Attribute {
      name = Identifier.canonical(name);
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String toString() {
      return name + " " + type;
    }
  }

  /** The composite types in this type, those within others first, itself last. */
  default Stream<Composite> composites() {
    if (this instanceof Array array) {
      return array.element().composites();
    }
    return this instanceof Composite composite
        ? Stream.concat(
            composite.attributes().stream().flatMap(a -> a.type().composites()),
            Stream.of(composite))
        : Stream.empty();
  }

  /**
   * The same type of other parts.
   *
   * @param change gives another type for one that is neither an array nor a composite type, and for
   *     a composite type whose attributes have been changed
   */
  default Type map(UnaryOperator<Type> change) {
    if (this instanceof Array array) {
      return new Array(array.element().map(change), array.length());
    }
    return change.apply(
        this instanceof Composite composite
            ? new Composite(
                composite.type(),
                composite.attributes().stream()
                    .map(a -> new Attribute(a.name(), a.type().map(change)))
                    .toList())
            : this);
  }

  /**
   * An array. Databases without arrays get JSON.
   *
   * @param element the type of the elements
   * @param length the bound that the declaration states, if any
   */
  record Array(Type element, OptionalInt length) implements Type {
    @Override
    public String toString() {
      return "array(" + element + (length.isPresent() ? ", " + length.getAsInt() : "") + ")";
    }
  }

  /**
   * A type in the words of the database ({@code columnDefinition}), passed on as it is.
   *
   * @param sql the declaration
   */
  record Custom(String sql) implements Type {

    /** As words of their own: {@code my_default} and {@code "default"} are collations. */
    private static final Pattern FILLED =
        Pattern.compile(
            "(?<![\\w$\"`'])(default|generated|identity|auto_increment|(big|small)?serial)(?![\\w$\"`])",
            Pattern.CASE_INSENSITIVE);

    /** Whether the declaration goes on to say where the values come from. */
    boolean fillsItself() {
      return FILLED.matcher(sql).find();
    }

    @Override
    public String toString() {
      return "sql(" + Notation.quote(sql) + ")";
    }
  }

  private static void requireAtLeast(int least, int value, String what) {
    if (value < least) {
      throw new IllegalArgumentException(what + " must be at least " + least + ": " + value);
    }
  }
}
