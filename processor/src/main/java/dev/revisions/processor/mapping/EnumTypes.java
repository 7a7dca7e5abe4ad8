package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The column types of enums. The order of the constants is never used: class files lose it. */
final class EnumTypes {

  /** With more constants than this, Hibernate takes two bytes for the ordinal. */
  private static final int MOST_IN_A_BYTE = 128;

  private EnumTypes() {}

  /** The column of an enum, stored as it says. */
  static TypedColumn of(BasicSource source, TypeElement type) {
    List<String> constants = constants(source, type);
    return isByName(source.enumerated())
        ? named(source, constants)
        : ordinal(source, constants, ordinalType(constants));
  }

  private static boolean isByName(Optional<Annotation> enumerated) {
    return enumerated.flatMap(a -> a.constant("value")).orElse("ORDINAL").equals("STRING");
  }

  private static TypedColumn named(BasicSource source, List<String> constants) {
    Type type = Types.enumeration(source.spec().length(), constants.toArray(String[]::new));
    return new TypedColumn(type, List.of(CheckSpec.withoutEnumType(in(source, constants))));
  }

  /** A column of characters that holds the names. */
  static TypedColumn text(BasicSource source, TypeElement enumType, Type type) {
    return new TypedColumn(type, List.of(CheckSpec.of(in(source, constants(source, enumType)))));
  }

  /** A column of a number that holds the ordinals. */
  static TypedColumn number(BasicSource source, TypeElement enumType, Type type) {
    return ordinal(source, constants(source, enumType), type);
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
    type.getEnclosedElements().stream()
        .filter(EnumTypes::hasOwnValue)
        .findFirst()
        .ifPresent(field -> refuseOwnValue(source, type));
    List<String> constants =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .map(e -> e.getSimpleName().toString())
            .sorted()
            .toList();
    if (constants.isEmpty()) {
      throw source.refuse("the enum " + JavaTypes.label(type) + " has no constants");
    }
    return constants;
  }

  private static boolean hasOwnValue(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(t -> t.getQualifiedName().contentEquals("jakarta.persistence.EnumeratedValue"));
  }

  private static void refuseOwnValue(BasicSource source, TypeElement type) {
    throw source
        .member()
        .refuse(
            "unsupported-annotation",
            "@EnumeratedValue in "
                + JavaTypes.label(type)
                + " is not supported yet, because its values are known only when the code runs;"
                + " use a converter");
  }
}
