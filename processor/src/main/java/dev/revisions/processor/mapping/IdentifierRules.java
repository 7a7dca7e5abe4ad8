package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Struct;
import dev.revisions.processor.mapping.Attribute.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Hibernate refuses when it starts of identifiers, natural ones and versions, of where they
 * stand in a hierarchy, and of overrides of what an entity above has.
 */
final class IdentifierRules {

  private final Entities entities;

  IdentifierRules(Entities entities) {
    this.entities = entities;
  }

  /** Refuses an entity whose identifier, or use of it, cannot be. */
  void check(EntityModel entity) {
    if (!entities.isRoot(entity)) {
      EntityModel root = entities.root(entity);
      List<Attribute> own = own(entity, root);
      requireNoId(own, root);
      requireNoVersion(own, root);
      requireNoNaturalId(entity, root);
      requireNoneOverridden(entity);
    }
    requireOneKind(entity);
    for (Attribute attribute : entity.attributes()) {
      if (attribute.isId()) {
        requireNoCollection(attribute);
      } else {
        requireNotGenerated(attribute);
      }
      if (attribute instanceof ToOne reference) {
        requirePart(entity, reference);
      }
    }
  }

  /** The attributes of a class below another that repeat none of the root's. */
  private static List<Attribute> own(EntityModel entity, EntityModel root) {
    List<String> inherited = root.attributes().stream().map(Attribute::name).toList();
    return entity.attributes().stream().filter(a -> !inherited.contains(a.name())).toList();
  }

  private static void requireNoId(List<Attribute> own, EntityModel root) {
    own.stream()
        .filter(Attribute::isId)
        .findFirst()
        .ifPresent(
            id -> {
              throw id.member()
                  .refuse(
                      "unsupported-mapping",
                      "an entity below another has the identifier of "
                          + root.label()
                          + "; remove @Id");
            });
  }

  private static void requireNoVersion(List<Attribute> own, EntityModel root) {
    own.stream()
        .filter(attribute -> attribute.member().annotations().hasJpa("Version"))
        .findFirst()
        .ifPresent(
            version -> {
              throw version
                  .member()
                  .refuse(
                      "unsupported-mapping",
                      "an entity below another has the version of that; move it up to "
                          + root.label());
            });
  }

  private static void requireNoNaturalId(EntityModel entity, EntityModel root) {
    for (Attribute attribute : entity.attributes()) {
      attribute
          .member()
          .annotations()
          .hibernate("NaturalId")
          .ifPresent(
              a -> {
                throw attribute
                    .member()
                    .refuse(
                        "unsupported-mapping",
                        a,
                        "an entity below another has no natural identifier of its own; move the"
                            + " attribute up to "
                            + root.label()
                            + ", or give its column a unique constraint instead");
              });
    }
  }

  /**
   * Hibernate takes overrides of what mapped superclasses declare, not of what entities have. Those
   * of a part of an identifier it overlooks.
   */
  private void requireNoneOverridden(EntityModel entity) {
    List<String> inherited =
        entities.lineage(entity).stream()
            .filter(other -> !other.equals(entity))
            .flatMap(other -> other.attributes().stream())
            .filter(attribute -> !isPartOfId(attribute, entities.root(entity)))
            .map(Attribute::name)
            .toList();
    Stream.of("AttributeOverride", "AssociationOverride")
        .flatMap(kind -> entity.annotations().allJpa(kind, kind + "s").stream())
        .filter(a -> inherited.contains(overridden(a)))
        .findFirst()
        .ifPresent(
            a -> {
              throw new Refused(
                  "unsupported-mapping",
                  entity.element(),
                  a,
                  entity.label()
                      + ": the attribute '"
                      + overridden(a)
                      + "' is that of an entity above, whose column a subclass cannot change;"
                      + " remove "
                      + a.written()
                      + ", or make that class a @MappedSuperclass");
            });
  }

  private static boolean isPartOfId(Attribute attribute, EntityModel root) {
    return attribute.isId()
        && (root.annotations().hasJpa("IdClass")
            || root.attributes().stream().filter(Attribute::isId).count() > 1);
  }

  /** The attribute that an override begins at. */
  private static String overridden(Annotation override) {
    return override.text("name").orElse("").replaceFirst("\\..*", "");
  }

  private static void requireOneKind(EntityModel entity) {
    int ids = 0;
    Attribute whole = null;
    for (Attribute attribute : entity.attributes()) {
      ids += attribute.isId() ? 1 : 0;
      if (whole == null && attribute.member().annotations().hasJpa("EmbeddedId")) {
        whole = attribute;
      }
    }
    if (whole != null && ids > 1) {
      throw whole
          .member()
          .refuse(
              "unsupported-mapping",
              "an @EmbeddedId is all of the identifier; move the other @Id or @EmbeddedId into its"
                  + " class, or take the annotation off one of them");
    }
  }

  private static void requireNoCollection(Attribute id) {
    if (id instanceof Plural) {
      throw id.member()
          .refuse(
              "unsupported-mapping",
              "a collection cannot be a part of an identifier; move it to the entity");
    }
    inside(id).forEach(IdentifierRules::requireNoCollection);
  }

  private static void requireNotGenerated(Attribute attribute) {
    Optional<Annotation> generated = attribute.member().annotations().jpa("GeneratedValue");
    if (generated.isPresent()) {
      throw attribute
          .member()
          .refuse(
              "unsupported-mapping",
              generated.get(),
              "only an identifier is generated by @GeneratedValue; use @Generated or"
                  + " @GeneratedColumn, or a default");
    }
    inside(attribute).forEach(IdentifierRules::requireNotGenerated);
  }

  /** What is inside an attribute, be it in a column or a table of its own. */
  private static List<Attribute> inside(Attribute attribute) {
    if (attribute instanceof Embedded embedded) {
      return embedded.attributes();
    }
    if (attribute instanceof Struct struct) {
      return struct.parts().attributes();
    }
    return attribute instanceof Plural plural
        ? Stream.concat(Stream.of(plural.element()), plural.key().stream()).toList()
        : List.of();
  }

  /** {@code @MapsId} names a part of the embedded identifier itself, or an attribute. */
  private void requirePart(EntityModel entity, ToOne reference) {
    Optional<String> part = reference.mapsId().filter(name -> !name.isEmpty());
    if (part.isEmpty()) {
      return;
    }
    List<Attribute> ids =
        entities.root(entity).attributes().stream().filter(Attribute::isId).toList();
    List<Attribute> candidates =
        ids.stream()
            .filter(id -> id.member().annotations().hasJpa("EmbeddedId"))
            .filter(Embedded.class::isInstance)
            .findFirst()
            .map(id -> ((Embedded) id).attributes())
            .orElse(entities.attributes(entity));
    List<String> names = candidates.stream().map(Attribute::name).toList();
    if (!names.contains(part.get())) {
      throw reference
          .member()
          .refuse(
              "unknown-maps-id",
              reference.member().annotations().jpa("MapsId").orElseThrow(),
              "value",
              "the identifier has no part '"
                  + part.get()
                  + "'"
                  + Suggestion.nearest(part.get(), names));
    }
  }
}
