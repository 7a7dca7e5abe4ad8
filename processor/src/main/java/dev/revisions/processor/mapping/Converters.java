package dev.revisions.processor.mapping;

import dev.revisions.schema.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The converters between attributes and columns. The check that Hibernate derives by running a
 * converter of an enum is left out: nothing can run here.
 */
final class Converters {

  private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

  private final JavaTypes types;
  private final Map<String, TypeElement> automatic = new HashMap<>();

  /** By the types that are registered. */
  private final Map<String, Registered> registered = new HashMap<>();

  private final SortedSet<String> applied = new TreeSet<>();

  /**
   * The converters of a compilation.
   *
   * @param converters the classes that are annotated as converters
   * @param registrations what {@code @ConverterRegistration} says, which goes before that
   * @param problems takes registrations that contradict each other
   */
  Converters(
      JavaTypes types,
      Collection<TypeElement> converters,
      Collection<Registration> registrations,
      Problems problems) {
    this.types = types;
    converters.stream().filter(this::isAutomatic).forEach(this::register);
    registrations.forEach(registration -> problems.attempt(() -> register(registration)));
  }

  /** What is registered for a type, which may be that no converter applies to it. */
  private record Registered(TypeElement converter, boolean named, boolean applies) {}

  private void register(Registration registration) {
    Annotation said = registration.annotation();
    Optional<TypeElement> converter = said.type("converter").flatMap(types::element);
    if (converter.isEmpty()) {
      return;
    }
    automatic.values().removeIf(converter.get()::equals);
    Optional<TypeMirror> named = said.type("domainType");
    var one = new Registered(converter.get(), named.isPresent(), said.flag("autoApply", true));
    named
        .or(() -> side(converter.get().asType(), 0))
        .map(this::typeText)
        .ifPresent(type -> register(registration, type, one));
  }

  private void register(Registration registration, String type, Registered one) {
    Registered other = registered.putIfAbsent(type, one);
    if (other != null && !other.equals(one)) {
      throw new Refused(
          "name-conflict",
          registration.place(),
          registration.annotation(),
          registration.label()
              + ": "
              + JavaTypes.label(one.converter())
              + " is registered for "
              + type
              + ", for which "
              + JavaTypes.label(other.converter())
              + " is registered otherwise; remove one of the two @ConverterRegistrations");
    }
  }

  private boolean isAutomatic(TypeElement converter) {
    return types
        .annotations(converter)
        .jpa("Converter")
        .filter(a -> a.flag("autoApply", false))
        .isPresent();
  }

  private void register(TypeElement converter) {
    side(converter.asType(), 0).ifPresent(type -> automatic.put(typeText(type), converter));
  }

  private Optional<TypeMirror> side(TypeMirror converter, int index) {
    return types.argument(converter, CONVERTER, index);
  }

  /** The name of a type with those of its arguments, in the box of a primitive. */
  private String typeText(TypeMirror type) {
    TypeMirror boxed = types.boxed(type);
    var text = new StringBuilder(types.name(boxed));
    if (boxed instanceof javax.lang.model.type.DeclaredType declared) {
      declared.getTypeArguments().forEach(a -> text.append('<').append(typeText(a)).append('>'));
    }
    return text.toString();
  }

  /** The converter that applies to the whole of an attribute, or to the elements of an array. */
  Optional<TypeMirror> converter(BasicSource source) {
    if (source.convert().isPresent()) {
      return source
          .convert()
          .filter(a -> !a.flag("disableConversion", false))
          .flatMap(a -> named(source, a));
    }
    boolean exempt =
        automatic.isEmpty() && registered.isEmpty()
            || source.isKey()
            || source.enumerated().isPresent()
            || source.temporal().isPresent();
    return exempt ? Optional.empty() : implied(source).map(this::apply);
  }

  /** What is registered is for whole attributes of just that type, not for what they hold. */
  private Optional<TypeElement> implied(BasicSource source) {
    TypeMirror declared = source.member().declaredType();
    String text = typeText(source.type());
    boolean whole = !declared.getKind().isPrimitive() && typeText(declared).equals(text);
    return whole && registered.containsKey(text)
        ? Optional.of(registered.get(text)).filter(Registered::applies).map(Registered::converter)
        : Optional.ofNullable(automatic.get(text));
  }

  private TypeMirror apply(TypeElement converter) {
    applied.add(converter.getQualifiedName().toString());
    return converter.asType();
  }

  /** The names of the converters that have been applied without being named. */
  SortedSet<String> applied() {
    return applied;
  }

  private Optional<TypeMirror> named(BasicSource source, Annotation convert) {
    if (source.member().annotations().hasJpa("Id")) {
      throw source
          .member()
          .refuse(
              "unsupported-mapping",
              convert,
              "Hibernate refuses @Convert on an identifier; convert in the code that sets it");
    }
    Optional<TypeMirror> converter = convert.type("converter");
    return converter.filter(type -> !types.name(type).equals(CONVERTER));
  }

  /** Whether a converter takes the elements of a collection rather than the whole. */
  boolean takes(TypeMirror converter, TypeMirror type) {
    return side(converter, 0)
        .filter(x -> x.getKind() != TypeKind.ERROR)
        .map(x -> typeText(x).equals(typeText(type)))
        .orElse(false);
  }

  /** The column of one of Hibernate's own converters of booleans. */
  Optional<TypedColumn> builtIn(TypeMirror converter, BasicSource source) {
    String in = source.placeholder() + " in ";
    return switch (types.name(converter)) {
      case "org.hibernate.type.YesNoConverter" -> letters(in + "('N','Y')");
      case "org.hibernate.type.TrueFalseConverter" -> letters(in + "('F','T')");
      case "org.hibernate.type.NumericBooleanConverter" ->
          Optional.of(new TypedColumn(Types.integer(), List.of(CheckSpec.of(in + "(0,1)"))));
      default -> Optional.empty();
    };
  }

  private static Optional<TypedColumn> letters(String check) {
    return Optional.of(new TypedColumn(Types.character(1), List.of(CheckSpec.of(check))));
  }

  /** The type on the side of the column. */
  TypeMirror converted(TypeMirror converter, BasicSource source) {
    return side(converter, 1)
        .orElseThrow(
            () ->
                source.refuse(
                    "the converter " + types.name(converter) + " is no AttributeConverter"));
  }
}
