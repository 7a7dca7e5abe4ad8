package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.ToOne;
import java.util.Optional;

/** Finds the two sides of a bidirectional association. */
final class InverseSides {

  private final Entities entities;

  InverseSides(Entities entities) {
    this.entities = entities;
  }

  /** Reports a {@code mappedBy} that names no association of the target. */
  void check(EntityModel owner, Member member, String target, Storage.Inverse inverse) {
    EntityModel entity = entities.get(target);
    Optional<Attribute> owning = entities.attribute(entity, inverse.mappedBy());
    if (owning.isEmpty()) {
      throw member.refuse(
          "unknown-mapped-by",
          inverse.annotation(),
          "mappedBy",
          entity.label()
              + " has no attribute '"
              + inverse.mappedBy()
              + "'"
              + Suggestion.nearest(
                  inverse.mappedBy(),
                  entities.attributes(entity).stream().map(Attribute::name).toList()));
    }
    if (!(owning.get() instanceof ToOne) && !(owning.get() instanceof Plural)) {
      throw member.refuse(
          "unknown-mapped-by",
          inverse.annotation(),
          "mappedBy",
          owning.get().member().label()
              + " is no association, so it cannot own this one; annotate it, or leave mappedBy"
              + " out");
    }
    requireOwning(member, inverse, owning.get());
    requireReferenceTo(owner, member, inverse, owning.get());
  }

  private static void requireOwning(Member member, Storage.Inverse inverse, Attribute owning) {
    boolean alone = member.annotations().hasJpa("OneToOne");
    if (storage(owning) instanceof Storage.Inverse) {
      throw member.refuse(
          "unknown-mapped-by",
          inverse.annotation(),
          "mappedBy",
          owning.member().label()
              + " is mapped by the other side itself; one of the two has to own the association");
    }
    if (alone && owning instanceof Plural) {
      throw member.refuse(
          "unknown-mapped-by",
          inverse.annotation(),
          "mappedBy",
          owning.member().label()
              + " refers to many, so it cannot own a @OneToOne; make it a @OneToOne too, or this a"
              + " collection");
    }
  }

  private static Storage storage(Attribute association) {
    return association instanceof ToOne reference
        ? reference.storage()
        : ((Plural) association).storage();
  }

  /** Hibernate lets the other side refer to another class in the same table. */
  private void requireReferenceTo(
      EntityModel owner, Member member, Storage.Inverse inverse, Attribute owning) {
    Attribute end = owning instanceof Plural plural ? plural.element() : owning;
    if (!(end instanceof ToOne reference)) {
      return;
    }
    EntityModel back = entities.get(reference.target());
    boolean fits =
        entities.lineage(owner).stream()
            .map(entities::table)
            .anyMatch(entities.lineage(back).stream().map(entities::table).toList()::contains);
    if (!fits) {
      throw member.refuse(
          "unknown-mapped-by",
          inverse.annotation(),
          "mappedBy",
          owning.member().label()
              + " refers to "
              + back.label()
              + ", not to "
              + owner.label()
              + ", so it cannot own this association; name an attribute that refers to "
              + owner.label()
              + ", or leave mappedBy out");
    }
  }

  /**
   * The side that owns an association.
   *
   * @param owner the entity that declares it
   * @param association its attribute
   */
  record Owning(EntityModel owner, Attribute association) {}

  /** The side that owns a collection, if there is one. */
  Optional<Owning> owning(Plural plural, Storage.Inverse inverse) {
    EntityModel target = entities.get(((ToOne) plural.element()).target());
    Optional<Attribute> owning = entities.attribute(target, inverse.mappedBy());
    String first = inverse.mappedBy().split("\\.")[0];
    return entities.lineage(target).stream()
        .filter(e -> e.attributes().stream().anyMatch(a -> a.name().equals(first)))
        .findFirst()
        .flatMap(owner -> owning.map(association -> new Owning(owner, association)));
  }

  /** Reports a {@code @MapKey} that names no attribute of what the map holds. */
  void checkMapKey(Plural plural) {
    Optional<Annotation> mapKey = plural.member().annotations().jpa("MapKey");
    Optional<String> name = mapKey.flatMap(a -> a.text("name"));
    if (name.isEmpty() || !(plural.element() instanceof ToOne held)) {
      return;
    }
    EntityModel entity = entities.get(held.target());
    if (entities.attribute(entity, name.get()).isEmpty()) {
      throw plural
          .member()
          .refuse(
              "unknown-map-key",
              mapKey.get(),
              "name",
              entity.label()
                  + " has no attribute '"
                  + name.get()
                  + "'"
                  + Suggestion.nearest(
                      name.get(),
                      entities.attributes(entity).stream().map(Attribute::name).toList()));
    }
  }

  /**
   * The attribute on the other side that says it is mapped by this one, in a collection of the very
   * class that has this one: one of a class below it gives no names to the columns.
   */
  Optional<Plural> inverseOf(EntityModel owner, Plural plural) {
    EntityModel target = entities.get(((ToOne) plural.element()).target());
    return entities.attributes(target).stream()
        .filter(Plural.class::isInstance)
        .map(Plural.class::cast)
        .filter(other -> other.storage() instanceof Storage.Inverse)
        .filter(other -> isMappedBy(owner, plural, other))
        .findFirst();
  }

  private boolean isMappedBy(EntityModel owner, Plural plural, Plural other) {
    String path = ((Storage.Inverse) other.storage()).mappedBy();
    String last = path.substring(path.lastIndexOf('.') + 1);
    EntityModel back = entities.get(((ToOne) other.element()).target());
    return last.equals(plural.name()) && back.equals(owner);
  }

  /** What the collection that is mapped by a reference wants to happen when its owner goes. */
  Optional<Plural> inverseOf(EntityModel owner, ToOne reference) {
    EntityModel target = entities.get(reference.target());
    return entities.attributes(target).stream()
        .filter(Plural.class::isInstance)
        .map(Plural.class::cast)
        .filter(
            other ->
                other.storage() instanceof Storage.Inverse inverse
                    && inverse.mappedBy().equals(reference.name())
                    && ((ToOne) other.element()).target().equals(owner.name()))
        .findFirst();
  }
}
