package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Position;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds to the table of a child what a collection of children keeps there. */
final class ChildTables {

  private final Entities entities;
  private final Columns columns;
  private final Drafts drafts;
  private final Placement placement;
  private final InverseSides inverses;
  private final SecondaryTables secondary;

  ChildTables(
      Entities entities,
      Columns columns,
      Drafts drafts,
      Placement placement,
      InverseSides inverses,
      SecondaryTables secondary) {
    this.entities = entities;
    this.columns = columns;
    this.drafts = drafts;
    this.placement = placement;
    this.inverses = inverses;
    this.secondary = secondary;
  }

  /** A collection whose children refer to its owner by a column of their own table. */
  void joined(EntityModel owner, Plural plural, List<JoinColumnSpec> specs) {
    Member source = plural.member();
    Join join =
        columns
            .joins()
            .to(owner, source, specs, referenced -> Names.joined(plural.name(), referenced), false);
    ForeignKeySpec spec = foreignKey(plural, specs);
    for (TableDraft table : tables(plural)) {
      place(table, plural, join.columns());
      placement.refer(table, spec, join, owner);
      position(table, plural, ColumnDraft::nullable);
      number(table, plural, join.columnNames());
      placement.hintOfChildren(plural.member(), table);
    }
  }

  private static ForeignKeySpec foreignKey(Plural plural, List<JoinColumnSpec> specs) {
    var said = new ArrayList<ForeignKeySpec>();
    plural
        .member()
        .annotations()
        .jpa("JoinColumns")
        .flatMap(a -> a.annotation("foreignKey"))
        .map(ForeignKeySpec::of)
        .ifPresent(said::add);
    specs.forEach(column -> said.add(column.foreignKey()));
    return ToOneReader.checked(plural.member(), ForeignKeySpec.first(said))
        .withOnDelete(plural.onDelete());
  }

  /** The key columns; where a reference of the child has them already, they are the same. */
  private void place(TableDraft table, Plural plural, List<ColumnDraft> key) {
    for (ColumnDraft column : key) {
      placement.add(table, List.of(plural.member().label()), column);
      placement.hintOf(plural.member(), table, column.name());
    }
  }

  /**
   * A collection that is mapped by a reference of its children. Where that is in a table beside the
   * child's, every row of the table has a position.
   */
  void inverse(Plural plural, Storage.Inverse inverse) {
    Optional<TableDraft> beside = beside(plural, inverse.mappedBy());
    for (TableDraft table : beside.map(List::of).orElseGet(() -> tables(plural))) {
      if (plural.oneToMany()) {
        position(table, plural, beside.isPresent() ? ColumnDraft::notNull : ColumnDraft::nullable);
        reference(plural, inverse)
            .ifPresent(r -> number(table, plural, columns.joins().of(r).columnNames()));
      }
      if (plural.onDelete() != Action.NO_ACTION) {
        deleteWithOwner(table, plural, inverse);
      }
      placement.hintOfChildren(plural.member(), table);
    }
  }

  /** The table in which children have the columns that make them those of an owner. */
  TableName table(Plural plural) {
    return entities.table(entities.get(((ToOne) plural.element()).target()));
  }

  /**
   * The same of a collection that is mapped by a reference of its children.
   *
   * @param declaring the class that has the reference
   */
  TableName table(Plural plural, Storage.Inverse inverse, EntityModel declaring) {
    Optional<TableDraft> beside = beside(plural, inverse.mappedBy());
    return beside.isPresent() ? beside.get().name : entities.table(declaring);
  }

  private Optional<TableDraft> beside(Plural plural, String mappedBy) {
    EntityModel child = entities.get(((ToOne) plural.element()).target());
    String first = mappedBy.split("\\.")[0];
    return entities.lineage(child).stream()
        .flatMap(
            declaring ->
                declaring.attributes().stream()
                    .filter(attribute -> attribute.name().equals(first))
                    .flatMap(a -> secondary.of(declaring, entities.table(declaring), a).stream()))
        .findFirst()
        .flatMap(declared -> drafts.find(declared.name()));
  }

  private void deleteWithOwner(TableDraft table, Plural plural, Storage.Inverse inverse) {
    reference(plural, inverse)
        .ifPresent(
            owning -> {
              List<String> of = columns.joins().of(owning).columnNames();
              table.references.replaceAll(r -> r.columns().equals(of) ? onDelete(r, plural) : r);
            });
  }

  private Optional<ToOne> reference(Plural plural, Storage.Inverse inverse) {
    return entities
        .attribute(entities.get(((ToOne) plural.element()).target()), inverse.mappedBy())
        .filter(ToOne.class::isInstance)
        .map(ToOne.class::cast);
  }

  /** Notes what is in the column that numbers the children. */
  private void number(TableDraft table, Plural plural, List<String> owner) {
    int first =
        plural
            .member()
            .annotations()
            .hibernate("ListIndexBase")
            .map(a -> a.number("value", 0))
            .orElse(0);
    plural.order().ifPresent(order -> placement.number(table, order, new Position(owner, first)));
  }

  private static TableDraft.Reference onDelete(TableDraft.Reference reference, Plural plural) {
    return new TableDraft.Reference(
        reference.spec().withOnDelete(plural.onDelete()),
        reference.columns(),
        reference.target(),
        reference.targetColumns());
  }

  /** The column that numbers the children, or the key of a map; not every child need have it. */
  private void position(TableDraft table, Plural plural, UnaryOperator<ColumnDraft> simple) {
    List<String> owners = List.of(plural.member().label());
    plural
        .order()
        .ifPresent(
            order ->
                placement.placeKey(
                    table, owners, order, order.spec().nullable() ? simple : ColumnDraft::notNull));
    plural
        .key()
        .ifPresent(
            key ->
                placement.placeKey(
                    table, owners, key, key instanceof Embedded ? ColumnDraft::shared : simple));
  }

  private List<TableDraft> tables(Plural plural) {
    EntityModel child = entities.get(((ToOne) plural.element()).target());
    List<TableName> names = entities.tables(child);
    return names.stream().flatMap(name -> drafts.find(name).stream()).toList();
  }
}
