package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.EntityModel.Inheritance;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the tables of entities, as their inheritance says. */
final class EntityTables {

  private final Entities entities;
  private final Columns columns;
  private final Keys keys;
  private final Drafts drafts;
  private final Placement placement;
  private final Discriminators discriminators;
  private final TableLevel tableLevel;
  private final SecondaryTables secondary;
  private final Hints hints;
  private final Problems problems;

  EntityTables(
      Entities entities,
      Columns columns,
      Drafts drafts,
      Placement placement,
      SecondaryTables secondary,
      Discriminators discriminators,
      TableLevel tableLevel,
      Hints hints,
      Problems problems) {
    this.entities = entities;
    this.columns = columns;
    this.keys = columns.joins().keys();
    this.drafts = drafts;
    this.placement = placement;
    this.secondary = secondary;
    this.discriminators = discriminators;
    this.tableLevel = tableLevel;
    this.hints = hints;
    this.problems = problems;
  }

  /** Makes all tables of the hierarchy below a root. */
  void build(EntityModel root) {
    keys.idAttributes(root);
    refuseInheritanceBelow(root);
    switch (entities.inheritance(root)) {
      case SINGLE_TABLE -> singleTable(root);
      case JOINED -> hierarchy(root).forEach(e -> problems.attempt(() -> joined(e)));
      case TABLE_PER_CLASS -> hierarchy(root).forEach(e -> problems.attempt(() -> perClass(e)));
    }
    hints.acceptances.ofHierarchy(
        root, hierarchy(root).flatMap(e -> entities.tables(e).stream()).toList());
  }

  private Stream<EntityModel> hierarchy(EntityModel root) {
    return Stream.concat(Stream.of(root), entities.descendants(root).stream());
  }

  private void refuseInheritanceBelow(EntityModel root) {
    for (EntityModel entity : entities.descendants(root)) {
      if (entity.inheritance().filter(i -> i != entities.inheritance(root)).isPresent()) {
        throw entity.refuse(
            "unsupported-mapping",
            "a hierarchy has one strategy of inheritance, that of its root "
                + root.label()
                + "; remove @Inheritance here");
      }
    }
  }

  private TableDraft open(EntityModel entity) {
    refuseCatalog(entity);
    TableDraft table = drafts.open(entities.table(entity), entity.element());
    table.derived = entity.isDerived();
    contribute(table, entity);
    return table;
  }

  private void contribute(TableDraft table, EntityModel entity) {
    table.entities.add(entity.name());
    hints.ofClass(entity, table.name);
    if (entities.inheritance(entity) == Inheritance.TABLE_PER_CLASS) {
      entities.lineage(entity).stream().skip(1).forEach(above -> hints.accepted(above, table.name));
    }
  }

  private static void refuseCatalog(EntityModel entity) {
    if (entity.table().catalog().isPresent()) {
      throw entity.refuse(
          "unsupported-mapping",
          entity.table().annotation().orElseThrow(),
          "a catalog is another database on MySQL and MariaDB and none on PostgreSQL, and a"
              + " revision changes the one it is connected to; remove it and let the connection"
              + " choose");
    }
  }

  private void singleTable(EntityModel root) {
    TableDraft table = open(root);
    identify(table, root, root, keys.declared(root));
    discriminators.add(table, root);
    attributes(table, root, root, column -> column);
    partition(table, root);
    tableLevel.add(table, root);
    remark(table, root);
    for (EntityModel entity : entities.descendants(root)) {
      problems.attempt(() -> sharing(table, entity));
    }
  }

  private void sharing(TableDraft table, EntityModel entity) {
    if (entity.table().annotation().isPresent()) {
      throw entity.refuse(
          "unsupported-mapping",
          entity.table().annotation().get(),
          "it is kept in the table of " + entities.root(entity).label() + "; remove @Table");
    }
    discriminators.refuseFormerName(entity);
    contribute(table, entity);
    attributes(table, entity, entity, ColumnDraft::shared);
    discriminators.require(table, entity);
    tableLevel.addChecks(table, entity);
    remark(table, entity);
  }

  private void joined(EntityModel entity) {
    TableDraft table = open(entity);
    identify(table, entity, entities.root(entity), keys.declared(entity));
    if (entities.isRoot(entity)) {
      discriminators.add(table, entity);
    } else {
      referToParent(table, entity);
    }
    attributes(table, entity, entity, column -> column);
    partition(table, entity);
    tableLevel.add(table, entity);
    remark(table, entity);
  }

  private void referToParent(TableDraft table, EntityModel entity) {
    ForeignKeySpec spec =
        ForeignKeySpec.first(
                Keys.joinColumns(entity).stream().map(JoinColumnSpec::foreignKey).toList())
            .withOnDelete(onDelete(entity));
    refer(table, keys.declared(entity), spec, entities.lineage(entity).get(1));
  }

  /** Makes the key of a table refer to that of an entity, column by column. */
  private void refer(
      TableDraft table, List<ColumnDraft> key, ForeignKeySpec spec, EntityModel entity) {
    List<ColumnDraft> targetKey = keys.declared(entity);
    Map<String, String> targets = new LinkedHashMap<>();
    for (int i = 0; i < key.size(); i++) {
      targets.put(targetKey.get(i).name(), key.get(i).name());
    }
    List<String> target = keys.of(entity).stream().map(ColumnDraft::name).toList();
    table.addReference(
        new TableDraft.Reference(
            spec, target.stream().map(targets::get).toList(), entities.table(entity), target));
  }

  private static dev.revisions.schema.ForeignKey.Action onDelete(EntityModel entity) {
    return ToOneReader.onDelete(entity.annotations());
  }

  private void perClass(EntityModel entity) {
    if (entity.isAbstract()) {
      PersistentClass.of(entity.element(), entity.annotations());
    } else {
      full(entity);
    }
  }

  private void full(EntityModel entity) {
    TableDraft table = open(entity);
    EntityModel root = entities.root(entity);
    identify(table, entity, root, keys.declared(entity));
    refuseIdentity(table, entity);
    List<EntityModel> lineage = entities.lineage(entity);
    for (int i = lineage.size() - 1; i >= 0; i--) {
      boolean inherited = i > 0;
      attributes(table, entity, lineage.get(i), column -> column);
      if (inherited) {
        forgetNames(table, entities.table(lineage.get(i)));
      }
      partition(table, lineage.get(i));
    }
    tableLevel.add(table, entity);
    remark(table, entity);
  }

  /**
   * The copies of an inherited foreign key have neither its name nor its action; those of a unique
   * constraint have the name that it would have in the table of the class that declares it.
   */
  private static void forgetNames(TableDraft table, TableName declaring) {
    table.uniques.replaceAll(unique -> unique.ofTable(declaring));
    table.references.replaceAll(
        r ->
            new TableDraft.Reference(
                ForeignKeySpec.NONE, r.columns(), r.target(), r.targetColumns()));
  }

  private static void refuseIdentity(TableDraft table, EntityModel entity) {
    if (table.columns().stream().anyMatch(column -> column.column().identity())) {
      throw entity.refuse(
          "unsupported-mapping",
          "identity columns would give two tables of one hierarchy the same numbers, so Hibernate"
              + " refuses them with TABLE_PER_CLASS; use GenerationType.SEQUENCE");
    }
  }

  private void identify(
      TableDraft table, EntityModel entity, EntityModel root, List<ColumnDraft> key) {
    identify(table, entity, key);
    keys.idAttributes(root).forEach(id -> hintsOfId(table, entity, id));
  }

  private void identify(TableDraft table, EntityModel entity, List<ColumnDraft> key) {
    List<String> owners = owners(entity);
    for (ColumnDraft column : key) {
      placement.add(table, owners, column);
      placement.hintOf(column.member(), table, column.name());
    }
    List<String> primaryKey = ColumnOrder.sorted(key).stream().map(ColumnDraft::name).toList();
    if (!table.primaryKey.isEmpty() && !table.primaryKey.equals(primaryKey)) {
      throw entity.refuse(
          "table-conflict",
          "the primary key of table "
              + table.name
              + " is "
              + primaryKey
              + " here, but "
              + table.primaryKey
              + " for another entity; make them agree, or give one of them another table");
    }
    table.primaryKey = primaryKey;
    primaryKey.forEach(table::requireNotNull);
  }

  /** Hints and foreign keys of the identifier, where its own columns are in the table. */
  private void hintsOfId(TableDraft table, EntityModel entity, Attribute id) {
    boolean own = entities.isRoot(entity) || entities.inheritance(entity) != Inheritance.JOINED;
    if (own && columns.of(id).stream().allMatch(column -> isIn(table, column))) {
      placement.place(table, owners(entity), id, ColumnDraft::notNull);
    } else if (own && id instanceof Attribute.Embedded embedded) {
      embedded.attributes().forEach(part -> hintsOfId(table, entity, part));
    }
  }

  /** Whether the column is in the table, and not that of a reference in its place. */
  private static boolean isIn(TableDraft table, ColumnDraft column) {
    return table
        .column(column.name())
        .filter(present -> present.member().element().equals(column.member().element()))
        .isPresent();
  }

  /**
   * Puts the attributes of a class where they belong.
   *
   * @param table the table of the entity
   * @param declaring the entity, or one above it
   */
  private void attributes(
      TableDraft table,
      EntityModel entity,
      EntityModel declaring,
      UnaryOperator<ColumnDraft> change) {
    secondary.of(declaring).forEach(declared -> beside(entity, declared));
    List<String> owners = owners(entity);
    for (Attribute attribute : declaring.attributes()) {
      if (!attribute.isId()) {
        problems.attempt(
            () -> placement.place(home(table, declaring, attribute), owners, attribute, change));
      }
    }
  }

  /**
   * What a table is partitioned by is part of its key, where the database wants it so. H2, which
   * has no partitions, is given the same key.
   */
  private void partition(TableDraft table, EntityModel entity) {
    var parts = new ArrayList<ColumnDraft>();
    for (Attribute attribute : entity.attributes()) {
      if (attribute.member().annotations().hasHibernate("PartitionKey")) {
        parts.addAll(columns.of(attribute));
      }
    }
    if (!parts.isEmpty()) {
      var key = new ArrayList<ColumnDraft>();
      table.primaryKey.forEach(name -> table.column(name).ifPresent(key::add));
      key.addAll(parts);
      table.primaryKey = ColumnOrder.sorted(key).stream().map(ColumnDraft::name).toList();
      table.primaryKey.forEach(table::requireNotNull);
    }
  }

  /** Of the classes that share a table, what is said of the last of them stays. */
  private void remark(TableDraft table, EntityModel entity) {
    if (!Remarks.none(entity.annotations())) {
      var tables = new ArrayList<TableDraft>(List.of(table));
      secondary.of(entity).forEach(d -> drafts.find(d.name()).ifPresent(tables::add));
      TableLevel.remark(entity, tables);
    }
  }

  private TableDraft home(TableDraft table, EntityModel declaring, Attribute attribute) {
    return secondary
        .of(declaring, table.name, attribute)
        .flatMap(declared -> drafts.find(declared.name()))
        .orElse(table);
  }

  /** Makes a table beside that of an entity, with the same key. */
  private void beside(EntityModel entity, SecondaryTables.Declared declared) {
    TableDraft table = drafts.open(declared.name(), entity.element());
    contribute(table, entity);
    List<ColumnDraft> key = keys.dependent(entity, declared.joinColumns(), keys.declared(entity));
    identify(table, entity, key);
    refer(table, key, declared.foreignKey(), entity);
  }

  /** The classes whose columns an entity may not map again. */
  private List<String> owners(EntityModel entity) {
    var owners = new LinkedHashSet<String>();
    entities.lineage(entity).forEach(e -> owners.add(e.name()));
    return new ArrayList<>(owners);
  }
}
