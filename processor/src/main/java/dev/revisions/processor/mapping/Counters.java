package dev.revisions.processor.mapping;

import dev.revisions.schema.Column;
import dev.revisions.schema.Counter;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the tables of counters from which identifiers are taken, and the rows in them. */
final class Counters {

  private static final int KEY_LENGTH = 255;

  private final Entities entities;
  private final Names names;
  private final Drafts drafts;
  private final Hints hints;

  Counters(Entities entities, Names names, Drafts drafts, Hints hints) {
    this.entities = entities;
    this.names = names;
    this.drafts = drafts;
    this.hints = hints;
  }

  /** Adds the counters of a hierarchy: its root's, for all of it. */
  void build(EntityModel root) {
    root.identifiers()
        .forEach(
            id -> {
              if (id.generation() instanceof Generation.FromTable generation) {
                add(root, id.member(), generation);
              }
            });
  }

  private void add(EntityModel root, Member member, Generation.FromTable generation) {
    TableName name = names.table(member.element(), generation.schema(), generation.table());
    TableDraft table = drafts.open(name, member.element());
    table.entities.add(root.name());
    hints.ofCounters(root, name);
    table.options = table.options.or(generation::options);
    String keyColumn = names.asWritten(member.element(), generation.keyColumn());
    String valueColumn = names.asWritten(member.element(), generation.valueColumn());
    column(table, member, Column.of(keyColumn, Types.varchar(KEY_LENGTH)).withNullable(false));
    column(table, member, Column.of(valueColumn, Types.bigint()));
    table.primaryKey = List.of(keyColumn);
    String key = generation.key().orElseGet(() -> Names.bare(entities.table(root).name()));
    var counter =
        new Counter(
            keyColumn,
            key,
            valueColumn,
            generation.start(),
            generation.increment(),
            List.of(root.name()));
    Counter known = table.counters.putIfAbsent(key, counter);
    if (known != null) {
      if (!known.equals(counter.withIncrement(known.increment()).withEntities(known.entities()))) {
        throw conflict(member, generation, name, known);
      }
      table.counters.put(key, merged(known, counter));
    }
  }

  /** Of the larger increment, by which none of the identifiers is given twice. */
  private static Counter merged(Counter one, Counter other) {
    return one.withIncrement(Math.max(one.increment(), other.increment()))
        .withEntities(Stream.concat(one.entities().stream(), other.entities().stream()).toList());
  }

  private static void column(TableDraft table, Member member, Column column) {
    if (table.column(column.name()).isEmpty()) {
      var draft =
          new ColumnDraft(
              column,
              column.type(),
              column.name(),
              member,
              !column.nullable(),
              false,
              false,
              true,
              List.of());
      table.add(draft, List.of("counters"), Optional.empty());
    }
  }

  private static Refused conflict(
      Member member, Generation.FromTable generation, TableName table, Counter known) {
    return member.refuse(
        "sequence-conflict",
        generation.annotation(),
        "the counter '"
            + known.key()
            + "' of table "
            + table
            + " starts with "
            + generation.start()
            + " here, but with "
            + known.start()
            + " for another identifier; make them agree, or give it a pkColumnValue of its own");
  }
}
