package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.ToOne;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the other entities that an entity needs to be understood. */
final class References {

  private final SortedSet<String> found = new TreeSet<>();

  private References() {}

  /** The qualified names of the entities that it extends or refers to. */
  static SortedSet<String> of(EntityModel entity) {
    var references = new References();
    entity.parent().ifPresent(references.found::add);
    references.add(entity.attributes());
    return references.found;
  }

  private void add(List<Attribute> attributes) {
    attributes.forEach(this::add);
  }

  private void add(Attribute attribute) {
    if (attribute instanceof ToOne reference) {
      found.add(reference.target());
    } else if (attribute instanceof Embedded embedded) {
      add(embedded.attributes());
    } else if (attribute instanceof Plural plural) {
      add(plural.element());
      plural.key().ifPresent(this::add);
    }
  }
}
