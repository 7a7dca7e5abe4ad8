package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.ToOne;
import java.util.List;

/** Makes what collections and references with join tables need, once all entities have tables. */
final class PluralTables {

  private final CollectionTables collections;
  private final ChildTables children;
  private final InverseSides inverses;
  private final Problems problems;

  PluralTables(
      CollectionTables collections,
      ChildTables children,
      InverseSides inverses,
      Problems problems) {
    this.collections = collections;
    this.children = children;
    this.inverses = inverses;
    this.problems = problems;
  }

  /** Makes the tables of the associations that an entity itself declares. */
  void build(EntityModel owner) {
    build(owner, owner.attributes());
  }

  private void build(EntityModel owner, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      problems.attempt(() -> build(owner, attribute));
    }
  }

  private void build(EntityModel owner, Attribute attribute) {
    if (attribute instanceof Embedded embedded) {
      build(owner, embedded.attributes());
    } else if (attribute instanceof ToOne reference) {
      build(owner, reference);
    } else if (attribute instanceof Plural plural) {
      build(owner, plural);
    }
  }

  private void build(EntityModel owner, ToOne reference) {
    if (reference.storage() instanceof Storage.OwnTable own) {
      collections.reference(owner, reference, own.table());
    } else if (reference.storage() instanceof Storage.Inverse inverse) {
      inverses.check(owner, reference.member(), reference.target(), inverse);
    }
  }

  private void build(EntityModel owner, Plural plural) {
    inverses.checkMapKey(plural);
    if (plural.storage() instanceof Storage.OwnTable own) {
      collections.plural(owner, plural, own.table());
    } else if (plural.storage() instanceof Storage.ForeignKeyColumns columns) {
      children.joined(owner, plural, columns.columns());
    } else if (plural.storage() instanceof Storage.Inverse inverse) {
      inverses.check(owner, plural.member(), ((ToOne) plural.element()).target(), inverse);
      children.inverse(plural, inverse);
    }
  }
}
