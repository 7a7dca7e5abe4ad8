package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the sequences from which identifiers are taken. */
final class Sequences {

  private static final String SUFFIX = "_SEQ";

  private final Entities entities;
  private final Names names;
  private final SortedMap<String, Sequence> byName = new TreeMap<>();

  Sequences(Entities entities, Names names) {
    this.entities = entities;
    this.names = names;
  }

  /** Adds the sequences of a hierarchy: its root's, for all of it. */
  void build(EntityModel root) {
    String base = root.isDerived() ? root.entityName() : Names.bare(entities.table(root).name());
    String name = Names.identifier(root.element(), base + SUFFIX).toString();
    root.identifiers().forEach(id -> add(root, id, name));
  }

  /**
   * Adds the sequence from which the values of a collection's column come, if they come from one.
   *
   * @param table the table of the column, of which a sequence without a name takes its own, with
   *     the quotes; the sequence of an entity is not in quotes
   */
  void add(EntityModel owner, Basic column, TableName table) {
    add(owner, column, Names.suffixed(table.name(), SUFFIX));
  }

  private void add(EntityModel owner, Basic column, String implicitName) {
    if (column.generation() instanceof Generation.FromSequence generation) {
      add(owner, column.member(), generation, implicitName);
    }
  }

  private void add(
      EntityModel owner, Member member, Generation.FromSequence generation, String implicitName) {
    TableName name =
        names.sequence(
            member.element(), generation.schema(), generation.name().orElse(implicitName));
    Sequence sequence =
        new Sequence(
            name,
            generation.start(),
            generation.increment(),
            generation.options(),
            List.of(owner.name()));
    Sequence known = byName.get(name.folded());
    byName.put(
        name.folded(), known == null ? sequence : merged(member, generation, known, sequence));
  }

  private static Sequence merged(
      Member member, Generation.FromSequence generation, Sequence known, Sequence sequence) {
    Optional<Sequence> same =
        Optional.of(sequence.withEntities(known.entities()))
            .filter(known.withName(sequence.name())::equals);
    if (same.isEmpty()) {
      throw member.refuse(
          "sequence-conflict",
          generation.annotation(),
          "the sequence "
              + sequence.name()
              + " starts with "
              + sequence.start()
              + " and steps by "
              + sequence.increment()
              + " here, but with "
              + known.start()
              + " and by "
              + known.increment()
              + " for "
              + String.join(", ", known.entities())
              + "; give them the same settings, or sequences of their own");
    }
    var both = new ArrayList<>(known.entities());
    both.addAll(sequence.entities());
    return known.withEntities(both);
  }

  Collection<Sequence> all() {
    return byName.values();
  }
}
