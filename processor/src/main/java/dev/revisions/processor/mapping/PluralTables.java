package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Makes what collections and references with join tables need, once all entities have tables. */
final class PluralTables {

  private final CollectionTables collections;
  private final ChildTables children;
  private final InverseSides inverses;
  private final CollectionRemarks remarks;
  private final Problems problems;

  PluralTables(
      CollectionTables collections,
      ChildTables children,
      InverseSides inverses,
      CollectionRemarks remarks,
      Problems problems) {
    this.collections = collections;
    this.children = children;
    this.inverses = inverses;
    this.remarks = remarks;
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
    if (!Remarks.none(plural.member().annotations())) {
      remarks.add(owner, plural.member(), table(owner, plural));
    }
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

  /** Where a collection is: in a table of its own or of the other side, or in that of children. */
  private TableName table(EntityModel owner, Plural plural) {
    Optional<TableName> found =
        plural.storage() instanceof Storage.Inverse inverse
            ? inverses.owning(plural, inverse).map(side -> table(plural, inverse, side))
            : collections.own(owner, plural);
    return found.orElseGet(() -> children.table(plural));
  }

  private TableName table(Plural plural, Storage.Inverse inverse, InverseSides.Owning side) {
    return collections
        .own(side.owner(), side.association())
        .orElseGet(() -> children.table(plural, inverse, side.owner()));
  }
}
