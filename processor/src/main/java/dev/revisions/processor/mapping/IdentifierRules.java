package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Hibernate refuses of identifiers and versions when it starts. */
final class IdentifierRules {

  private final Entities entities;

  IdentifierRules(Entities entities) {
    this.entities = entities;
  }

  /** Refuses an entity whose identifier, or use of it, cannot be. */
  void check(EntityModel entity) {
    if (!entities.isRoot(entity)) {
      requireNoOwn(entity);
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

  private void requireNoOwn(EntityModel entity) {
    List<String> inherited =
        entities.root(entity).attributes().stream().map(Attribute::name).toList();
    for (Attribute attribute : entity.attributes()) {
      if (attribute.isId() && !inherited.contains(attribute.name())) {
        throw attribute
            .member()
            .refuse(
                "unsupported-mapping",
                "an entity below another has the identifier of that; remove @Id");
      }
      if (attribute.member().annotations().hasJpa("Version")
          && !inherited.contains(attribute.name())) {
        throw attribute
            .member()
            .refuse(
                "unsupported-mapping",
                "an entity below another has the version of that; move it up to "
                    + entities.root(entity).label());
      }
      requireNotNatural(entity, attribute);
    }
  }

  private void requireNotNatural(EntityModel entity, Attribute attribute) {
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
                          + entities.root(entity).label()
                          + ", or give its column a unique constraint instead");
            });
  }

  /** Hibernate takes overrides of what mapped superclasses declare, not of what entities have. */
  private void requireNoneOverridden(EntityModel entity) {
    List<String> inherited =
        entities.lineage(entity).stream()
            .filter(other -> !other.equals(entity))
            .flatMap(other -> other.attributes().stream())
            .map(Attribute::name)
            .toList();
    Stream.of("AttributeOverride", "AssociationOverride")
        .flatMap(kind -> entity.annotations().allJpa(kind, kind + "s").stream())
        .filter(a -> a.text("name").filter(inherited::contains).isPresent())
        .findFirst()
        .ifPresent(
            a -> {
              throw new Refused(
                  "unsupported-mapping",
                  entity.element(),
                  a,
                  entity.label()
                      + ": the attribute '"
                      + a.text("name").orElse("")
                      + "' is that of an entity above, whose column a subclass cannot change;"
                      + " remove "
                      + a.written()
                      + ", or make that class a @MappedSuperclass");
            });
  }

  private static void requireOneKind(EntityModel entity) {
    List<Attribute> ids = entity.attributes().stream().filter(Attribute::isId).toList();
    Optional<Attribute> whole =
        ids.stream().filter(id -> id.member().annotations().hasJpa("EmbeddedId")).findFirst();
    if (whole.isPresent() && ids.size() > 1) {
      throw whole
          .get()
          .member()
          .refuse(
              "unsupported-mapping",
              "an @EmbeddedId is all of the identifier, so there cannot be another @Id or"
                  + " @EmbeddedId beside it");
    }
  }

  private static void requireNoCollection(Attribute id) {
    for (Attribute part : parts(id).toList()) {
      if (part instanceof Plural) {
        throw part.member()
            .refuse(
                "unsupported-mapping",
                "a collection cannot be a part of an identifier; move it to the entity");
      }
    }
  }

  private static void requireNotGenerated(Attribute attribute) {
    for (Attribute part : parts(attribute).toList()) {
      if (part.member().annotations().hasJpa("GeneratedValue")) {
        throw part.member()
            .refuse(
                "unsupported-mapping",
                part.member().annotations().jpa("GeneratedValue").orElseThrow(),
                "only an identifier is generated by @GeneratedValue; use @Generated or"
                    + " @GeneratedColumn, or a default");
      }
    }
  }

  private static Stream<Attribute> parts(Attribute attribute) {
    return attribute instanceof Embedded embedded
        ? Stream.concat(
            Stream.of(embedded), embedded.attributes().stream().flatMap(IdentifierRules::parts))
        : Stream.of(attribute);
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
