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
  void check(Member member, String target, Storage.Inverse inverse) {
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
  }

  /** The attribute on the other side that says it is mapped by this one. */
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
    return last.equals(plural.name())
        && (entities.lineage(back).contains(owner) || entities.lineage(owner).contains(back));
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
