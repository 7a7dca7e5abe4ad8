package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of Jakarta Validation and Hibernate Validator that Hibernate puts into the
 * schema, on the field and the getter alike. A constraint that is composed of others counts as all
 * of them; those of other groups than the default one do not count.
 */
final class ConstraintReader {

  private static final String JAKARTA = "jakarta.validation.";
  private static final String VALIDATOR = "org.hibernate.validator.constraints.";

  private final JavaTypes types;

  ConstraintReader(JavaTypes types) {
    this.types = types;
  }

  /** What they say about an attribute. */
  Constraints of(Member member, Scope scope) {
    if (scope.validation() == Scope.Validation.NONE) {
      return Constraints.NONE;
    }
    boolean text = types.name(member.declaredType()).equals("java.lang.String");
    List<Annotation> all =
        places(member).flatMap(this::constraints).filter(this::isOfDefaultGroup).toList();
    Constraints found = merged(all, text, false);
    return scope.validation() == Scope.Validation.ALL ? found : found.required(false);
  }

  /** Whether the constraints of what the attribute holds count too. */
  boolean isCascaded(Member member) {
    return places(member)
        .anyMatch(
            place -> annotations(place).stream().anyMatch(a -> a.type().equals(JAKARTA + "Valid")));
  }

  private Annotations annotations(Element element) {
    return types.annotations(element);
  }

  /** The fields and getters of the attribute in its class and the types above it. */
  private Stream<Element> places(Member member) {
    var places = new ArrayList<Element>(List.of(member.element()));
    collect(member.owner().asType(), isOf(member.name()), places);
    return places.stream().distinct();
  }

  private void collect(TypeMirror type, Predicate<Element> wanted, List<Element> places) {
    types
        .element(type)
        .ifPresent(
            element -> element.getEnclosedElements().stream().filter(wanted).forEach(places::add));
    types.types().directSupertypes(type).forEach(parent -> collect(parent, wanted, places));
  }

  private static Predicate<Element> isOf(String attribute) {
    return element ->
        element.getKind().isField()
            ? element.getSimpleName().contentEquals(attribute)
            : MemberReader.isGetter(element)
                && MemberReader.attributeName((ExecutableElement) element).equals(attribute);
  }

  /** The constraints on an element or annotation interface, those in a list one by one. */
  private Stream<Annotation> constraints(Element element) {
    return annotations(element).stream()
        .flatMap(
            a ->
                isConstraint(a)
                    ? Stream.of(a)
                    : a.nested("value").stream().filter(this::isConstraint));
  }

  private boolean isConstraint(Annotation annotation) {
    return annotations(annotation.typeElement()).stream()
        .anyMatch(meta -> meta.type().equals(JAKARTA + "Constraint"));
  }

  private boolean isOfDefaultGroup(Annotation constraint) {
    List<TypeMirror> groups = constraint.types("groups");
    return groups.isEmpty()
        || groups.stream().anyMatch(g -> types.name(g).equals(JAKARTA + "groups.Default"));
  }

  private Constraints merged(List<Annotation> constraints, boolean text, boolean oneIsEnough) {
    Constraints merged = Constraints.NONE;
    boolean all = !constraints.isEmpty();
    for (Annotation constraint : constraints) {
      Constraints one = own(constraint, text).and(composing(constraint, text));
      merged = merged.and(one);
      all &= one.required();
    }
    return oneIsEnough ? merged.required(all) : merged;
  }

  private static Constraints own(Annotation constraint, boolean text) {
    return switch (constraint.type()) {
      case JAKARTA + "constraints.NotNull",
          JAKARTA + "constraints.NotEmpty",
          JAKARTA + "constraints.NotBlank" ->
          Constraints.REQUIRED;
      case JAKARTA + "constraints.Size", VALIDATOR + "Length" ->
          text ? longest(constraint.number("max", Integer.MAX_VALUE)) : Constraints.NONE;
      case JAKARTA + "constraints.Digits" ->
          Constraints.ofDigits(constraint.number("integer", 0), constraint.number("fraction", 0));
      case JAKARTA + "constraints.Min" -> Constraints.bound(">=", constraint.whole("value", 0));
      case JAKARTA + "constraints.Max" -> Constraints.bound("<=", constraint.whole("value", 0));
      default -> Constraints.NONE;
    };
  }

  private static Constraints longest(int max) {
    return max == Integer.MAX_VALUE ? Constraints.NONE : Constraints.ofLength(max);
  }

  private Constraints composing(Annotation constraint, boolean text) {
    TypeElement type = constraint.typeElement();
    List<Annotation> parts =
        constraints(type).map(part -> overridden(part, constraint, type)).toList();
    return merged(parts, text, parts.size() > 1 && isDisjunction(type));
  }

  private boolean isDisjunction(TypeElement constraint) {
    return annotations(constraint).stream()
        .filter(a -> a.type().equals(VALIDATOR + "ConstraintComposition"))
        .anyMatch(a -> a.constant("value").filter("OR"::equals).isPresent());
  }

  /** A part with the values that the whole gives it by {@code @OverridesAttribute}. */
  private Annotation overridden(Annotation part, Annotation whole, TypeElement type) {
    Annotation result = part;
    for (Element member : type.getEnclosedElements()) {
      String name = member.getSimpleName().toString();
      for (Annotation override : overrides(member)) {
        Optional<String> target = override.text("name").or(() -> Optional.of(name));
        if (override.type("constraint").map(types::name).filter(part.type()::equals).isPresent()) {
          result = result.with(target.get(), whole.value(name).orElseThrow());
        }
      }
    }
    return result;
  }

  private List<Annotation> overrides(Element member) {
    String single = JAKARTA + "OverridesAttribute";
    return annotations(member).stream()
        .flatMap(a -> a.type().equals(single) ? Stream.of(a) : a.nested("value").stream())
        .filter(a -> a.type().equals(single))
        .toList();
  }
}
