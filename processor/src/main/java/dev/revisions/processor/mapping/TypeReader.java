package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the column type of a basic value. */
final class TypeReader {

  /** The types that are large objects without {@code @Lob}. */
  private static final Set<String> LOCATORS =
      Set.of("java.sql.Blob", "java.sql.Clob", "java.sql.NClob");

  private static final Set<TypeKind> TEXT_OR_BYTES = EnumSet.of(TypeKind.BYTE, TypeKind.CHAR);

  private static final Set<String> REFUSED = Set.of("java.lang.Byte[]", "java.lang.Character[]");

  private static final Set<Type.Simple> WHOLE =
      EnumSet.of(
          Type.Simple.TINYINT, Type.Simple.SMALLINT, Type.Simple.INTEGER, Type.Simple.BIGINT);

  private final JavaTypes types;
  private final Converters converters;

  TypeReader(JavaTypes types, Converters converters) {
    this.types = types;
    this.converters = converters;
  }

  /** The type of the column and the checks that come with it. */
  TypedColumn read(BasicSource source) {
    requireResolved(source);
    TypedColumn column = possible(source);
    Optional<String> definition = source.spec().definition();
    return definition.isPresent() ? column.defined(Types.sql(definition.get())) : column;
  }

  /** The type of the column that numbers the elements of a list. */
  TypedColumn readIndex(Member list, ColumnSpec spec, String column) {
    Optional<JdbcType> jdbcType = ChosenTypes.jdbcType(list, "ListIndex");
    if (jdbcType.filter(chosen -> JdbcColumnTypes.isText(chosen.code())).isPresent()) {
      throw list.refuse("unsupported-mapping", "the index of a list is a number; choose one");
    }
    Member number =
        list.withType(types.named("java.lang.Integer")).withAnnotations(Annotations.NONE);
    return read(
        BasicSource.of(number, spec, column, Optional.empty())
            .with(list.annotations().hibernate("ListIndexJavaType"), jdbcType));
  }

  /** What {@code @Column} says may be impossible: a length of 0. */
  private TypedColumn possible(BasicSource source) {
    try {
      return derive(source);
    } catch (IllegalArgumentException e) {
      throw source.refuse("its column cannot be, because its " + e.getMessage());
    }
  }

  private void requireResolved(BasicSource source) {
    if (types.isUnresolved(source.type())) {
      throw source
          .member()
          .refuse(
              "unresolved-type",
              "its type cannot be found; if another processor generates it, see its errors");
    }
  }

  private TypedColumn derive(BasicSource source) {
    if (source.javaType().isPresent()) {
      return derive(
          source.withType(ChosenTypes.javaType(types, source.member(), source.javaType().get())));
    }
    Optional<TypeMirror> converter = converters.converter(source);
    if (converter.isPresent()) {
      return convert(source, converter.get());
    }
    return source.jdbcType().isPresent()
        ? ofJdbcType(source, source.jdbcType().get())
        : ofJavaType(source);
  }

  private TypedColumn convert(BasicSource source, TypeMirror converter) {
    Optional<TypedColumn> builtIn = converters.builtIn(converter, source);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    TypeMirror converted = converters.converted(converter, source);
    Optional<TypeMirror> element =
        elementType(source.type()).filter(e -> converters.takes(converter, e));
    TypedColumn column = read(source.withType(converted));
    return element.isPresent() ? array(source, column) : column;
  }

  private TypedColumn ofJdbcType(BasicSource source, JdbcType chosen) {
    int code = chosen.code();
    Optional<TypeElement> enumType =
        types.element(source.type()).filter(e -> types.isEnum(e.asType()));
    if (isLeftToJava(source, code)) {
      return ofJavaType(source.withoutJdbcType());
    }
    if (enumType.isPresent() && JdbcColumnTypes.isEnum(code)) {
      return holding(ofEnumCode(source, enumType.get(), code), enumType.get());
    }
    if (JdbcColumnTypes.isVector(code)) {
      return TypedColumn.of(vector(source, code));
    }
    requirePlainInterval(source, code);
    Type type =
        JdbcColumnTypes.of(code, types.boxedName(source.type()), source.spec())
            .orElseThrow(
                () -> source.refuse("the JDBC type code " + code + " is not supported here yet"));
    if (enumType.isEmpty()) {
      return new TypedColumn(type, ofTruth(source, chosen));
    }
    if (JdbcColumnTypes.isDocument(code)) {
      return TypedColumn.of(type);
    }
    if (JdbcColumnTypes.isEndlessText(code)) {
      return holding(TypedColumn.of(type), enumType.get());
    }
    if (JdbcColumnTypes.isText(code)) {
      return holding(EnumTypes.text(source, enumType.get(), type), enumType.get());
    }
    if (JdbcColumnTypes.isInteger(code)) {
      return holding(EnumTypes.number(source, enumType.get(), type), enumType.get());
    }
    throw source.refuse("an enum cannot be stored under the JDBC type code " + code);
  }

  /** Whether the code says no more than that there is an array, which not every type is. */
  private boolean isLeftToJava(BasicSource source, int code) {
    return code == JdbcColumnTypes.ARRAY
        || code == JdbcColumnTypes.JSON_ARRAY
            && elementType(source.type()).isEmpty()
            && !types.isEmbeddable(source.type());
  }

  /** The check on a truth value in a column that takes others; a class asks for none. */
  private List<CheckSpec> ofTruth(BasicSource source, JdbcType chosen) {
    return !chosen.described() && types.boxedName(source.type()).equals("java.lang.Boolean")
        ? JdbcColumnTypes.truthValues(chosen.code()).stream()
            .map(values -> CheckSpec.of(source.placeholder() + " in (" + values + ")"))
            .toList()
        : List.of();
  }

  private TypedColumn holding(TypedColumn column, TypeElement type) {
    if (EnumTypes.hasOwnValues(type)) {
      return column;
    }
    boolean counted = column.type() instanceof Type.Simple simple && WHOLE.contains(simple);
    return column.holding(Optional.of(Constants.of(type, types.isOrdered(type), counted)));
  }

  private static TypedColumn ofEnumCode(BasicSource source, TypeElement type, int code) {
    return switch (code) {
      case JdbcColumnTypes.NAMED_ENUM -> EnumTypes.declared(source, type);
      case JdbcColumnTypes.ENUM -> EnumTypes.inline(source, type);
      default ->
          throw source.refuse(
              "SqlTypes.ORDINAL_ENUM and NAMED_ORDINAL_ENUM are not supported, because class files"
                  + " lose the order of the constants; use ENUM or NAMED_ENUM, whose order is that"
                  + " of the names");
    };
  }

  private Type vector(BasicSource source, int code) {
    int length =
        source.member().annotations().hibernate("Array").map(a -> a.number("length", 0)).orElse(0);
    if (length == 0) {
      throw source.refuse("a vector needs a length; add @Array(length = ...)");
    }
    return JdbcColumnTypes.vector(code, length);
  }

  private static void requirePlainInterval(BasicSource source, int code) {
    if (code == JdbcColumnTypes.INTERVAL_SECOND && source.spec().precision() > 0) {
      throw source.refuse(
          "an interval has the precision of the database; remove precision and scale");
    }
  }

  private TypedColumn ofJavaType(BasicSource source) {
    String name = types.name(source.type());
    if (types.isEnum(source.type())) {
      TypeElement type = types.element(source.type()).orElseThrow();
      return holding(EnumTypes.of(source, type), type);
    }
    Optional<Type> type = annotated(source, name);
    if (type.isEmpty()) {
      type = JavaColumnTypes.of(name, checked(source, name));
    }
    if (type.isEmpty()) {
      return arrayOrSerialized(source, name);
    }
    return TypedColumn.of(source.nationalized() ? nationalized(type.get()) : type.get());
  }

  /** The type that an annotation of the attribute asks for. */
  private Optional<Type> annotated(BasicSource source, String name) {
    return source.member().annotations().isEmpty()
        ? Optional.empty()
        : large(source, name)
            .or(() -> temporal(source, name))
            .or(() -> TimeZones.type(source, name));
  }

  private static ColumnSpec checked(BasicSource source, String name) {
    boolean binary = name.endsWith("loat") || name.endsWith("ouble");
    if (binary && source.spec().precision() > 0 && source.spec().scale() != 0) {
      throw source.refuse(
          "a binary floating-point number has no scale, and Hibernate refuses one; remove it or use"
              + " BigDecimal");
    }
    return source.spec();
  }

  private Optional<Type> large(BasicSource source, String name) {
    if (!source.lob() || LOCATORS.contains(name) || elementType(source.type()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        name.equals("java.lang.String") || name.equals("char[]")
            ? JavaColumnTypes.clob(source.spec())
            : JavaColumnTypes.blob(source.spec()));
  }

  private static Optional<Type> temporal(BasicSource source, String name) {
    boolean undecided = name.equals("java.util.Date") || name.equals("java.util.Calendar");
    if (!undecided) {
      return Optional.empty();
    }
    return source
        .temporal()
        .flatMap(a -> a.constant("value"))
        .map(
            kind ->
                switch (kind) {
                  case "DATE" -> Types.date();
                  case "TIME" -> Types.time(source.spec().secondPrecision(0));
                  default -> JavaColumnTypes.timestamp(source.spec());
                });
  }

  private static Type nationalized(Type type) {
    if (type instanceof Type.Text text) {
      return text.kind() == Type.Sized.CHAR
          ? Types.nchar(text.length())
          : text.kind() == Type.Sized.VARCHAR ? Types.nvarchar(text.length()) : type;
    }
    return type instanceof Type.Lob lob && lob.kind() == Type.Large.CLOB
        ? new Type.Lob(Type.Large.NCLOB, lob.length())
        : type;
  }

  private TypedColumn arrayOrSerialized(BasicSource source, String name) {
    Optional<TypeMirror> element = elementType(source.type());
    if (element.isPresent() && !REFUSED.contains(name)) {
      return array(source, elementColumn(source, element.get()));
    }
    if (REFUSED.contains(name)
        || !types.isA(source.type(), "java.io.Serializable")
        || isMap(source)) {
      throw source.refuse(notMappable(name));
    }
    return TypedColumn.of(Types.varbinary(source.spec().length()));
  }

  private boolean isMap(BasicSource source) {
    return types.name(source.type()).equals("java.util.Map");
  }

  private static String notMappable(String name) {
    return "Hibernate has no column type for "
        + name
        + ", which is neither a basic type nor Serializable; use a converter, map it as an"
        + " association, embeddable or @ElementCollection, or mark it @Transient";
  }

  private TypedColumn elementColumn(BasicSource source, TypeMirror element) {
    boolean nested =
        elementType(element).isPresent() && !types.name(element).equals("byte[]")
            || types.isEmbeddable(element);
    if (nested) {
      throw source.refuse(
          "Hibernate cannot keep a collection of "
              + types.name(element)
              + " in one column; use @ElementCollection");
    }
    return derive(source.withType(element));
  }

  private static TypedColumn array(BasicSource source, TypedColumn element) {
    return TypedColumn.of(array(source, element.type())).holding(element.constants());
  }

  private static Type array(BasicSource source, Type element) {
    int length =
        source.member().annotations().hibernate("Array").map(a -> a.number("length", 0)).orElse(0);
    return length > 0 ? Types.array(element, length) : Types.array(element);
  }

  /** What an array or collection holds, if the type is one that a column can keep. */
  private Optional<TypeMirror> elementType(TypeMirror type) {
    return types
        .elementOfColumn(type)
        .filter(element -> !TEXT_OR_BYTES.contains(element.getKind()));
  }
}
