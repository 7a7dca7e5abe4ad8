package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses {@code @AttributeOverride} and {@code @AssociationOverride} of attributes that an
 * embedded object does not have. Hibernate overlooks them, so that columns keep the names that they
 * were to lose.
 */
final class OverrideRules {

  private static final List<String> OVERRIDES = List.of("AttributeOverride", "AssociationOverride");

  /** What paths into a collection may begin with that is no attribute. */
  private static final Set<String> PLACES =
      Set.of("key", "value", "index", "element", "{element}", "collection&&element");

  private final JavaTypes types;

  OverrideRules(JavaTypes types) {
    this.types = types;
  }

  /** Checks what an attribute says of the object that it embeds. */
  void check(Member member, Attribute.Embedded embedded) {
    overrides(member).forEach(override -> require(member, override, path(override), embedded));
  }

  /** Checks what a collection says of the objects that it holds. */
  void checkElements(Member member, Attribute.Embedded element) {
    overrides(member)
        .filter(override -> !PLACES.contains(first(path(override))))
        .forEach(override -> require(member, override, path(override), element));
  }

  private static Stream<Annotation> overrides(Member member) {
    return OVERRIDES.stream()
        .flatMap(kind -> member.annotations().allJpa(kind, kind + "s").stream());
  }

  private static String path(Annotation override) {
    return override.text("name").orElse("");
  }

  private static String first(String path) {
    return path.split("\\.", 2)[0];
  }

  private void require(
      Member member, Annotation override, String path, Attribute.Embedded embedded) {
    String name = first(path);
    Attribute attribute =
        attributes(embedded)
            .filter(a -> a.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(member, override, name, embedded));
    if (attribute instanceof Attribute.Embedded inner && path.length() > name.length()) {
      require(member, override, path.substring(name.length() + 1), inner);
    }
  }

  private Refused unknown(
      Member member, Annotation override, String name, Attribute.Embedded embedded) {
    String type =
        types
            .element(embedded.member().type())
            .map(JavaTypes::label)
            .orElse(embedded.member().label());
    String names =
        attributes(embedded).map(Attribute::name).sorted().collect(Collectors.joining(", "));
    return member.refuse(
        "unknown-attribute",
        override,
        "name",
        override.written()
            + " names '%s', but the attributes of %s are %s, and Hibernate overlooks it; "
                .formatted(name, type, names)
            + "correct the name, or remove it");
  }

  /** Those that have a name in the code. */
  private static Stream<Attribute> attributes(Attribute.Embedded embedded) {
    return embedded.attributes().stream()
        .filter(attribute -> !attribute.name().equals(EmbeddedReader.DISCRIMINATOR));
  }
}
