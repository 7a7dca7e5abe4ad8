package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Kind;
import dev.revisions.processor.mapping.Attribute.Plural;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Refuses {@code @AttributeOverride} and {@code @AssociationOverride} of attributes that are not
 * there. Hibernate overlooks them, so that columns keep the names that they were to lose.
 */
final class OverrideRules {

  private static final List<String> OVERRIDES = List.of("AttributeOverride", "AssociationOverride");

  private static final String KEY = "key";
  private static final String VALUE = "value";

  /** What Hibernate calls the elements of a collection, where its own annotation says it. */
  private static final String ELEMENT = "collection&&element";

  /** What bears the annotation. */
  @FunctionalInterface
  private interface Bearer {

    Refused refuse(Annotation override, String message);
  }

  private final Bearer bearer;
  private final Annotation override;
  private final String whole;

  private OverrideRules(Bearer bearer, Annotation override) {
    this.bearer = bearer;
    this.override = override;
    this.whole = override.text("name").orElse("");
  }

  /** Checks what an attribute says of what it embeds or holds. */
  static void check(Member member, Attribute attribute) {
    if (isOfVariable(member.element())) {
      return;
    }
    Bearer bearer = (at, message) -> member.refuse("unknown-attribute", at, "name", message);
    overrides(member.annotations())
        .map(override -> new OverrideRules(bearer, override))
        .forEach(rules -> rules.requireIn(attribute));
  }

  /** Checks what an entity says of its attributes and of those of the entities below it. */
  static void check(EntityModel entity, Entities entities) {
    Bearer bearer =
        (at, message) ->
            new Refused(
                "unknown-attribute", entity.element(), at, "name", entity.label() + ": " + message);
    List<Attribute> attributes =
        Stream.concat(
                entities.attributes(entity).stream(),
                entities.descendants(entity).stream().flatMap(e -> e.attributes().stream()))
            .toList();
    overrides(entity.annotations())
        .map(override -> new OverrideRules(bearer, override))
        .forEach(rules -> rules.require(rules.whole, entity.label(), attributes));
  }

  private static Stream<Annotation> overrides(Annotations annotations) {
    return OVERRIDES.stream().flatMap(kind -> annotations.allJpa(kind, kind + "s").stream());
  }

  /** Whether each class below has a type of its own there, and with it other attributes. */
  private static boolean isOfVariable(Element element) {
    return isOfVariable(
        element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType());
  }

  private static boolean isOfVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(OverrideRules::isOfVariable);
  }

  private void requireIn(Attribute attribute) {
    boolean isMap = attribute instanceof Plural plural && plural.kind() == Kind.MAP;
    if (isMap && first(whole).equals(KEY)) {
      requirePart(((Plural) attribute).key(), "keys", "@MapKeyColumn", rest(whole));
    } else if (isMap || !first(whole).equals(ELEMENT)) {
      requireInside(attribute, whole);
    }
  }

  /** What is said further out is said of the values of maps only. */
  private void requireInside(Attribute attribute, String path) {
    if (attribute instanceof Attribute.Struct struct) {
      requireInside(struct.parts(), path);
    } else if (attribute instanceof Embedded embedded) {
      require(path, type(embedded), embedded.attributes());
    } else if (attribute instanceof Plural plural) {
      requireInside(plural, path);
    }
  }

  private void requireInside(Plural plural, String path) {
    if (plural.kind() == Kind.MAP) {
      if (!first(path).equals(VALUE)) {
        throw refused(
            first(path).equals(KEY)
                ? "but Hibernate overlooks what is said of keys elsewhere than on the map; put it"
                    + " there"
                : "but in a map, such a name begins with 'key.' or 'value.', and Hibernate"
                    + " overlooks others; correct the name, or remove it");
      }
      requirePart(Optional.of(plural.element()), "values", "@Column", rest(path));
    } else if (plural.element() instanceof Embedded element) {
      requireInside(element, path);
    } else if (plural.element() instanceof Attribute.Basic) {
      throw without("elements", "@Column");
    }
  }

  private void requirePart(Optional<Attribute> part, String what, String column, String path) {
    if (path.isEmpty() || !(part.orElse(null) instanceof Embedded embedded)) {
      throw without(what, column);
    }
    requireInside(embedded, path);
  }

  private void require(String path, String owner, List<Attribute> all) {
    String name = first(path);
    List<Attribute> found = all.stream().filter(a -> a.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw unknown(name, owner, all);
    }
    if (found.size() == 1 && !rest(path).isEmpty()) {
      requireInside(found.get(0), rest(path));
    }
  }

  private static String first(String path) {
    return path.split("\\.", 2)[0];
  }

  private static String rest(String path) {
    return path.substring(Math.min(path.length(), first(path).length() + 1));
  }

  private static String type(Embedded embedded) {
    return embedded.member().type() instanceof DeclaredType type
        ? JavaTypes.label((TypeElement) type.asElement())
        : embedded.member().label();
  }

  private Refused unknown(String name, String owner, List<Attribute> all) {
    String names =
        all.stream()
            .map(Attribute::name)
            .filter(known -> !known.equals(EmbeddedReader.DISCRIMINATOR))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return bearer.refuse(
        override,
        override.written()
            + " names '%s', but the attributes of %s are %s, and Hibernate overlooks it; "
                .formatted(name, owner, names)
            + "correct the name, or remove it");
  }

  /** Hibernate overlooks it, or takes a {@code String} for an object of its fields. */
  private Refused without(String what, String column) {
    return refused(
        "but the %s have no attributes, which Hibernate overlooks or takes them for objects; remove it, and say the column by %s"
            .formatted(what, column));
  }

  private Refused refused(String why) {
    return bearer.refuse(override, override.written() + " names '%s', ".formatted(whole) + why);
  }
}
