package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The column types of enums. The order of the constants is not used: class files lose it. */
final class EnumTypes {

  /** With more constants than this, Hibernate takes two bytes for the ordinal. */
  private static final int MOST_IN_A_BYTE = 128;

  private EnumTypes() {}

  /** The column of an enum, stored as it says. */
  static TypedColumn of(BasicSource source, TypeElement type) {
    Optional<String> valueType = valueType(type);
    if (valueType.isPresent()) {
      return ofValues(source, type, valueType.get());
    }
    List<String> constants = constants(source, type);
    return isByName(source.enumerated())
        ? named(source, constants)
        : ordinal(source, constants, ordinalType(constants));
  }

  /**
   * A column of the values that the constants have themselves. The check on them is left out,
   * because class files do not tell the values.
   */
  private static TypedColumn ofValues(BasicSource source, TypeElement type, String valueType) {
    if (isByName(source.enumerated()) != valueType.equals("java.lang.String")) {
      throw mismatch(source, type, valueType);
    }
    return switch (valueType) {
      case "java.lang.String" -> TypedColumn.of(Types.varchar(source.spec().length()));
      case "byte" -> TypedColumn.of(Types.tinyint());
      case "short", "int" -> TypedColumn.of(Types.smallint());
      default -> throw mismatch(source, type, valueType);
    };
  }

  private static Refused mismatch(BasicSource source, TypeElement type, String valueType) {
    return source
        .member()
        .refuse(
            "unsupported-mapping",
            "@EnumeratedValue of "
                + JavaTypes.label(type)
                + " is of type "
                + valueType
                + "; Hibernate takes a String with @Enumerated(STRING), and a byte, short or int"
                + " without");
  }

  /** The type of the field with the value of a constant, if there is one. */
  private static Optional<String> valueType(TypeElement type) {
    for (Element element : type.getEnclosedElements()) {
      if (isOwnValue(element)) {
        return Optional.of(element.asType().toString());
      }
    }
    return Optional.empty();
  }

  /** Whether what is stored of a constant is a value of its own. */
  static boolean hasOwnValues(TypeElement type) {
    return valueType(type).isPresent();
  }

  private static boolean isByName(Optional<Annotation> enumerated) {
    return enumerated.flatMap(a -> a.constant("value")).orElse("ORDINAL").equals("STRING");
  }

  private static TypedColumn named(BasicSource source, List<String> constants) {
    Type type = Types.enumeration(source.spec().length(), constants.toArray(String[]::new));
    return new TypedColumn(type, List.of(CheckSpec.withoutEnumType(in(source, constants))));
  }

  /** A column of the type that the schema declares for an enum, under the name of its class. */
  static TypedColumn declared(BasicSource source, TypeElement type) {
    if (hasOwnValues(type)) {
      throw source.refuse("a named enum type holds names, which @EnumeratedValue replaces");
    }
    String[] constants = constants(source, type).toArray(String[]::new);
    return TypedColumn.of(Types.namedEnum(type.getSimpleName().toString(), constants));
  }

  /** A column of a database's own enum type, which PostgreSQL has not. */
  static TypedColumn inline(BasicSource source, TypeElement type) {
    return named(source, constants(source, type));
  }

  /** A column of characters that holds the names. */
  static TypedColumn text(BasicSource source, TypeElement enumType, Type type) {
    return hasOwnValues(enumType)
        ? TypedColumn.of(type)
        : new TypedColumn(type, List.of(CheckSpec.of(in(source, constants(source, enumType)))));
  }

  /** A column of a number that holds the ordinals. */
  static TypedColumn number(BasicSource source, TypeElement enumType, Type type) {
    return hasOwnValues(enumType)
        ? TypedColumn.of(type)
        : ordinal(source, constants(source, enumType), type);
  }

  private static TypedColumn ordinal(BasicSource source, List<String> constants, Type type) {
    String check = source.placeholder() + " between 0 and " + (constants.size() - 1);
    return new TypedColumn(type, List.of(CheckSpec.of(check)));
  }

  private static Type ordinalType(List<String> constants) {
    return constants.size() > MOST_IN_A_BYTE ? Types.smallint() : Types.tinyint();
  }

  private static String in(BasicSource source, List<String> constants) {
    return constants.stream()
        .map(constant -> "'" + constant + "'")
        .collect(Collectors.joining(",", source.placeholder() + " in (", ")"));
  }

  private static List<String> constants(BasicSource source, TypeElement type) {
    List<String> constants = Constants.names(type).stream().sorted().toList();
    if (constants.isEmpty()) {
      throw source.refuse("the enum " + JavaTypes.label(type) + " has no constants");
    }
    return constants;
  }

  private static boolean isOwnValue(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Constants.isOf(mirror, Annotations.JPA + "EnumeratedValue")) {
        return true;
      }
    }
    return false;
  }
}
