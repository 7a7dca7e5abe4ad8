package dev.revisions.processor.lint;

import dev.revisions.processor.lint.Database.Product;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Simple;
import dev.revisions.schema.Type.Temporal;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change of a column's type does to the values: PostgreSQL 15, chapter 8 (data types), and
 * MariaDB 10.11 in strict mode behave alike here.
 *
 * @param kind whether they are lost or refused
 * @param what which values, and what becomes of them
 * @param products where that happens; elsewhere both types are one, or the new one has room
 */
record TypeRisk(Kind kind, String what, Set<Product> products) {

  private static final Set<Product> ALL =
      EnumSet.of(Product.POSTGRESQL, Product.MARIADB, Product.MYSQL, Product.H2);
  private static final Set<Product> ZONED = EnumSet.of(Product.POSTGRESQL, Product.H2);
  private static final Set<Product> MYSQL_FAMILY = EnumSet.of(Product.MARIADB, Product.MYSQL);
  private static final Set<Product> CUTTING =
      EnumSet.of(Product.POSTGRESQL, Product.MARIADB, Product.MYSQL);
  private static final Set<Product> BOUNDED =
      EnumSet.complementOf(EnumSet.of(Product.ANY, Product.POSTGRESQL));

  /** The two ways in which it goes wrong. */
  enum Kind {
    /** The values change, and the database says nothing. */
    LOSES,
    /** The database refuses to change the type. */
    FAILS
  }

  /** The digits that a type of whole numbers always has room for, and may need. */
  private record Digits(int sure, int most) {}

  private static final Map<Type, Digits> WHOLE =
      Map.of(
          Simple.TINYINT, new Digits(2, 3),
          Simple.SMALLINT, new Digits(4, 5),
          Simple.INTEGER, new Digits(9, 10),
          Simple.BIGINT, new Digits(18, 19));

  /** The decimal digits that a binary fraction keeps: of 24 and of 53 binary digits. */
  private static final int OF_REAL = 6;

  private static final int OF_DOUBLE = 15;

  private static final int REAL_BITS = 24;

  /** Before the point, for which the smaller binary fraction always has room. */
  private static final int GREATEST_REAL_DIGITS = 38;

  private static final List<TypeRisk> TRUTH =
      List.of(
          new TypeRisk(Kind.LOSES, "every number but 0 becomes true", ZONED),
          new TypeRisk(Kind.FAILS, "numbers other than 0 and 1 are refused", MYSQL_FAMILY));

  private static final String TOO_LARGE = "numbers that are too large for it are refused";

  /** The risks, none if every value stays what it is. */
  static List<TypeRisk> of(Type before, Type after) {
    var all = new LinkedHashMap<List<Object>, TypeRisk>();
    for (Product product : ALL) {
      Stream.concat(risks(before, after, product), unsigned(before, after).stream())
          .filter(risk -> risk.products.contains(product))
          .map(risk -> new TypeRisk(risk.kind, risk.what, EnumSet.of(product)))
          .forEach(risk -> all.merge(List.of(risk.kind, risk.what), risk, TypeRisk::onBoth));
    }
    return List.copyOf(all.values());
  }

  /** Only MariaDB and MySQL have numbers without those below zero. */
  private static Optional<TypeRisk> unsigned(Type before, Type after) {
    return NativeDefinition.unsignedLimit(after)
        .filter(limit -> isNumber(NativeDefinition.named(before)))
        .filter(limit -> !hasNoMore(before, limit))
        .map(limit -> "numbers below 0 and above %s are refused".formatted(limit.toPlainString()))
        .map(what -> new TypeRisk(Kind.FAILS, what, MYSQL_FAMILY));
  }

  private static boolean hasNoMore(Type unsigned, BigDecimal limit) {
    return NativeDefinition.unsignedLimit(unsigned)
        .filter(own -> own.compareTo(limit) <= 0)
        .isPresent();
  }

  private TypeRisk onBoth(TypeRisk other) {
    Set<Product> both = EnumSet.copyOf(products);
    both.addAll(other.products);
    return new TypeRisk(kind, what, both);
  }

  private static Stream<TypeRisk> risks(Type before, Type after, Product product) {
    Type from = ProductTypes.of(before, product);
    Type to = ProductTypes.of(after, product);
    if (from.equals(to)) {
      return Stream.of();
    }
    if (from instanceof Type.Array former && to instanceof Type.Array array) {
      return risks(former.element(), array.element(), product);
    }
    if (from instanceof Type.Composite former && to instanceof Type.Composite composite) {
      return attributes(former, composite, product);
    }
    if (isNumber(from) && isNumber(to)) {
      return numbers(from, to).stream();
    }
    if (isNumber(from) && to == Simple.BOOLEAN) {
      return TRUTH.stream();
    }
    if (from instanceof Type.Timed former) {
      return times(former, to).stream();
    }
    return Stream.concat(read(from, to).stream(), characters(from, to).stream());
  }

  private static Stream<TypeRisk> attributes(
      Type.Composite from, Type.Composite to, Product product) {
    return to.attributes().stream().flatMap(attribute -> attribute(from, attribute, product));
  }

  private static Stream<TypeRisk> attribute(
      Type.Composite from, Type.Attribute to, Product product) {
    return from.attribute(to.name()).stream()
        .flatMap(former -> risks(former.type(), to.type(), product))
        .map(risk -> new TypeRisk(risk.kind, risk.what + " in " + to.name(), risk.products));
  }

  private static Optional<TypeRisk> loses(String what) {
    return Optional.of(new TypeRisk(Kind.LOSES, what, ALL));
  }

  private static Optional<TypeRisk> fails(String what) {
    return Optional.of(new TypeRisk(Kind.FAILS, what, ALL));
  }

  private Optional<TypeRisk> on(Set<Product> some) {
    return Optional.of(new TypeRisk(kind, what, some));
  }

  /** Whether it happens on one of these, or on any if none is named. */
  boolean isOn(List<Database> databases) {
    return databases.isEmpty()
        || databases.stream().map(Database::product).anyMatch(products::contains);
  }

  /** The same in words, with those of these databases that it happens on unless it is all. */
  String what(List<Database> databases) {
    if (products.equals(ALL)) {
      return what;
    }
    return products.stream()
        .filter(product -> databases.isEmpty() || databases.stream().anyMatch(d -> d.is(product)))
        .map(Product::title)
        .collect(Collectors.joining(" and ", "on ", " " + what));
  }

  private static boolean isNumber(Type type) {
    return WHOLE.containsKey(type) || type instanceof Type.Numeric || isBinary(type);
  }

  private static boolean isBinary(Type type) {
    return type == Simple.REAL || type == Simple.DOUBLE || type instanceof Type.Floating;
  }

  private static Optional<TypeRisk> numbers(Type from, Type to) {
    if (isBinary(to)) {
      String rounded = "of more than %d digits the last are rounded away".formatted(digits(to));
      return digits(from) > digits(to)
          ? loses(mayBeBeyond(to, from) ? TOO_LARGE + "; " + rounded : rounded)
          : Optional.empty();
    }
    if (isBinary(from)) {
      return loses(TOO_LARGE + "; what lies behind the last digit of the new type is rounded away");
    }
    if (scale(from) > scale(to)) {
      String rounded = "digits beyond %d behind the point are rounded away".formatted(scale(to));
      return loses(mayBecomeTooLarge(from, to) ? TOO_LARGE + "; " + rounded : rounded);
    }
    return most(from) > sure(to) && !(WHOLE.containsKey(from) && isWider(from, to))
        ? fails(TOO_LARGE)
        : Optional.empty();
  }

  /** Whether a binary fraction may be too small for what has more digits. */
  private static boolean mayBeBeyond(Type binary, Type from) {
    return digits(binary) == OF_REAL && (isBinary(from) || most(from) > GREATEST_REAL_DIGITS);
  }

  /** Rounding may give a number one digit more. */
  private static boolean mayBecomeTooLarge(Type from, Type to) {
    return most(from) >= most(to);
  }

  private static boolean isWider(Type from, Type to) {
    return WHOLE.containsKey(to) && WHOLE.get(from).most() <= WHOLE.get(to).most();
  }

  private static int digits(Type type) {
    if (isBinary(type)) {
      boolean isReal =
          type == Simple.REAL
              || type instanceof Type.Floating floating && floating.precision() <= REAL_BITS;
      return isReal ? OF_REAL : OF_DOUBLE;
    }
    return type instanceof Type.Numeric numeric ? numeric.precision() : WHOLE.get(type).most();
  }

  private static int scale(Type type) {
    return type instanceof Type.Numeric numeric ? numeric.scale() : 0;
  }

  private static int most(Type type) {
    return type instanceof Type.Numeric numeric
        ? numeric.precision() - numeric.scale()
        : WHOLE.get(type).most();
  }

  private static int sure(Type type) {
    return type instanceof Type.Numeric numeric
        ? numeric.precision() - numeric.scale()
        : WHOLE.get(type).sure();
  }

  private static final TypeRisk CONVERTED =
      loses("values are converted by the time zone of the session that runs the revision")
          .orElseThrow();

  private static final int SIGN_ZERO_AND_POINT = 3;

  /** Of {@code 23:59:59.999999+12:30}. */
  private static final int LONGEST_TIME = 21;

  /** Of {@code 2026-12-31 23:59:59.999999+12:30}. */
  private static final int LONGEST_TIMESTAMP = 32;

  private static final Map<Type, Integer> WRITTEN =
      Map.of(Simple.BOOLEAN, 5, Simple.UUID, 36, Simple.DATE, 10);

  private static final Set<Temporal> OF_DAY =
      Set.of(Temporal.TIME, Temporal.TIMETZ, Temporal.ZONEDTIME);

  private static Optional<TypeRisk> times(Type.Timed former, Type to) {
    if (to == Simple.DATE) {
      return loses("the time of day is cut off");
    }
    if (!(to instanceof Type.Timed timed)) {
      return characters(former, to);
    }
    if (OF_DAY.contains(timed.kind()) && !OF_DAY.contains(former.kind())) {
      return loses("the date is cut off");
    }
    if (timed.precision() < former.precision()) {
      return loses(
          "fractions of a second beyond %d digits are rounded away".formatted(timed.precision()));
    }
    return zones(former.kind(), timed.kind());
  }

  private static Optional<TypeRisk> zones(Temporal from, Temporal to) {
    Set<Temporal> kinds = EnumSet.of(from, to);
    if (kinds.size() == 1) {
      return Optional.empty();
    }
    if (kinds.contains(Temporal.INSTANT)) {
      return CONVERTED.on(kinds.contains(Temporal.TIMESTAMP) ? ALL : MYSQL_FAMILY);
    }
    if (kinds.contains(Temporal.TIMESTAMP)) {
      return CONVERTED.on(ZONED);
    }
    if (from == Temporal.ZONEDTIME) {
      return loses("the zone is cut off").flatMap(risk -> risk.on(ZONED));
    }
    return to == Temporal.ZONEDTIME ? CONVERTED.on(ZONED) : Optional.empty();
  }

  private static Optional<TypeRisk> characters(Type from, Type to) {
    int room = length(to);
    if (isText(from) && isText(to)) {
      return length(from) > room
          ? fails("values of more than %d characters are refused".formatted(room))
          : Optional.empty();
    }
    if (isBytes(from) && isBytes(to)) {
      return length(from) > room
          ? fails("values of more than %d bytes are refused".formatted(room))
              .flatMap(risk -> risk.on(BOUNDED))
          : Optional.empty();
    }
    if (isText(to) && room < written(from)) {
      return fails("values of more than %d characters are refused".formatted(room));
    }
    boolean readsAnything = to instanceof Type.Custom || isText(to) || isBytes(to);
    return isText(from) && !readsAnything
        ? fails("values that do not read as " + to + " are refused")
        : Optional.empty();
  }

  /**
   * What becomes of a text that a database reads, though it says more than the type keeps. H2 takes
   * no time for a date.
   */
  private static Optional<TypeRisk> read(Type from, Type to) {
    boolean cuts =
        to == Simple.DATE || to instanceof Type.Timed || to instanceof Type.Numeric || isBinary(to);
    if (!isText(from) || !cuts) {
      return Optional.empty();
    }
    return loses("of values that read as " + to + ", what it does not keep is cut or rounded away")
        .flatMap(risk -> to == Simple.DATE ? risk.on(CUTTING) : Optional.of(risk));
  }

  /** The characters that a value of another kind takes at most where it becomes text. */
  private static int written(Type type) {
    if (type instanceof Type.Enumeration names) {
      return longest(names.values());
    }
    if (type instanceof Type.NamedEnum names) {
      return longest(names.values());
    }
    if (type instanceof Type.Numeric numeric) {
      return numeric.precision() + SIGN_ZERO_AND_POINT;
    }
    if (WHOLE.containsKey(type)) {
      return WHOLE.get(type).most() + 1;
    }
    if (type instanceof Type.Timed timed) {
      return OF_DAY.contains(timed.kind()) ? LONGEST_TIME : LONGEST_TIMESTAMP;
    }
    return WRITTEN.getOrDefault(type, 0);
  }

  private static int longest(List<String> names) {
    return names.stream().mapToInt(String::length).max().orElse(0);
  }

  private static boolean isText(Type type) {
    return type instanceof Type.Text text && !isOfBytes(text)
        || type instanceof Type.Lob lob
            && Set.of(Type.Large.CLOB, Type.Large.NCLOB, Type.Large.LONGTEXT).contains(lob.kind());
  }

  private static boolean isBytes(Type type) {
    return type instanceof Type.Text text && isOfBytes(text)
        || type instanceof Type.Lob lob
            && Set.of(Type.Large.BLOB, Type.Large.LONGBINARY).contains(lob.kind());
  }

  private static boolean isOfBytes(Type.Text text) {
    return Set.of(Type.Sized.BINARY, Type.Sized.VARBINARY).contains(text.kind());
  }

  private static int length(Type type) {
    return type instanceof Type.Text text ? text.length() : Integer.MAX_VALUE;
  }
}
