package dev.revisions.processor.mapping;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the schema of entities that have been read. */
final class SchemaBuilder {

  private final Entities entities;
  private final Drafts drafts = new Drafts();
  private final Hints hints = new Hints();
  private final Problems problems;
  private final DerivedNaming constraintNames;
  private final boolean quoting;
  private final EntityTables entityTables;
  private final PluralTables pluralTables;
  private final TableLevel tableLevel;
  private final SecondaryTables secondary;
  private final Sequences sequences;
  private final Counters counters;
  private final IdentifierRules identifiers;
  private final CollectionRemarks remarks = new CollectionRemarks(drafts);

  SchemaBuilder(Entities entities, Names names, Problems problems, DerivedNaming constraintNames) {
    this.entities = entities;
    this.problems = problems;
    this.constraintNames = constraintNames;
    this.quoting = names.quoting();
    var columns = new Columns(names, entities);
    var placement = new Placement(entities, columns, names, hints);
    this.secondary = new SecondaryTables(names);
    var inverses = new InverseSides(entities);
    var discriminators = new Discriminators(entities, columns, names, placement, secondary);
    this.tableLevel = new TableLevel(columns, names, entities);
    this.identifiers = new IdentifierRules(entities);
    this.sequences = new Sequences(entities, names);
    this.counters = new Counters(entities, names, drafts, hints);
    this.entityTables =
        new EntityTables(
            entities,
            columns,
            drafts,
            placement,
            secondary,
            discriminators,
            tableLevel,
            hints,
            problems);
    this.pluralTables =
        new PluralTables(
            new CollectionTables(
                entities,
                columns,
                names,
                drafts,
                placement,
                inverses,
                tableLevel,
                sequences,
                hints),
            new ChildTables(entities, columns, drafts, placement, inverses, secondary),
            inverses,
            remarks,
            problems);
  }

  Mapping build() {
    Collection<EntityModel> all = entities.all();
    problems.attempt(entities::requireDistinctNames);
    each(all, identifiers::check);
    if (problems.all().isEmpty()) {
      each(all, entity -> OverrideRules.check(entity, entities));
      each(all, new DocumentRules(all)::check);
    }
    List<EntityModel> roots = all.stream().filter(entities::isRoot).toList();
    each(roots, entityTables::build);
    if (!problems.all().isEmpty()) {
      return failed();
    }
    each(all, pluralTables::build);
    hints.formerNames.resolve(hints.columnElements, problems);
    each(all, this::declared);
    remarks.settle(problems);
    each(roots, sequences::build);
    each(roots, counters::build);
    List<Table> tables = new TableFinisher(drafts, problems, constraintNames, quoting).finish();
    Optional<Schema> schema =
        problems.all().isEmpty() ? problems.guard(() -> schema(tables)) : Optional.empty();
    return schema.map(this::mapping).orElseGet(this::failed);
  }

  private void each(Collection<EntityModel> some, Consumer<EntityModel> step) {
    for (EntityModel entity : some) {
      problems.attempt(() -> step.accept(entity));
    }
  }

  private void declared(EntityModel entity) {
    if (Objects.equals(entities.tableOwner(entity), entity)) {
      drafts.find(entities.table(entity)).ifPresent(table -> tableLevel.addDeclared(table, entity));
    }
    for (SecondaryTables.Declared declared : secondary.of(entity)) {
      drafts
          .find(declared.name())
          .ifPresent(table -> tableLevel.addDeclared(table, entity, declared.spec()));
    }
  }

  private Schema schema(List<Table> tables) {
    var namespaces = new TreeSet<String>();
    for (Table table : tables) {
      namespaces.add(table.name().schema());
    }
    for (Sequence sequence : sequences.all()) {
      namespaces.add(sequence.name().schema());
    }
    namespaces.remove("");
    Collection<EnumType> enumTypes = EnumTypesOfTables.of(tables, hints);
    CompositeTypesOfTables.check(
        tables, enumTypes.stream().map(EnumType::name).collect(Collectors.toSet()), hints);
    return Schema.of(counted(tables), sequences.all(), enumTypes, namespaces);
  }

  /** The tables with the order of the constants whose positions they hold. */
  private List<Table> counted(List<Table> tables) {
    var ordinals = new TreeMap<TableName, Map<String, List<String>>>();
    hints.counted.forEach(
        (column, constants) -> {
          if (constants.ordered()) {
            ordinals
                .computeIfAbsent(column.table(), table -> new TreeMap<>())
                .put(column.column(), constants.names());
          }
        });
    if (ordinals.isEmpty()) {
      return tables;
    }
    return tables.stream()
        .map(
            table ->
                ordinals.containsKey(table.name())
                    ? table.withOrdinals(ordinals.get(table.name()))
                    : table)
        .toList();
  }

  private Map<ColumnName, Set<String>> unordered() {
    var unordered = new TreeMap<ColumnName, Set<String>>();
    hints.counted.forEach(
        (column, constants) -> {
          if (!constants.ordered()) {
            unordered.put(column, Set.copyOf(constants.names()));
          }
        });
    return unordered;
  }

  /** A mapping that tells nothing but the problems. */
  Mapping failed() {
    return mapping(Schema.EMPTY);
  }

  private Mapping mapping(Schema schema) {
    return new Mapping(
        schema,
        hints.tableElements,
        hints.columnElements,
        hints.formerNames.tables,
        hints.formerNames.columns,
        hints.formerNames.writtenColumns,
        hints.sharedRenames(),
        hints.renamedValues,
        unordered(),
        hints.discriminators,
        hints.firstSubclasses,
        hints.backfills,
        hints.sharedBackfills(),
        hints.positions,
        entities.hierarchies(),
        hints.acceptances.all(),
        problems.all());
  }
}
