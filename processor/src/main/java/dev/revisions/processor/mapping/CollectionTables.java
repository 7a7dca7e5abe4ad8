package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Kind;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the tables of collections and join tables. */
final class CollectionTables {

  private final Entities entities;
  private final Columns columns;
  private final Names names;
  private final Drafts drafts;
  private final Placement placement;
  private final InverseSides inverses;
  private final TableLevel tableLevel;
  private final Sequences sequences;
  private final Hints hints;

  CollectionTables(
      Entities entities,
      Columns columns,
      Names names,
      Drafts drafts,
      Placement placement,
      InverseSides inverses,
      TableLevel tableLevel,
      Sequences sequences,
      Hints hints) {
    this.entities = entities;
    this.columns = columns;
    this.names = names;
    this.drafts = drafts;
    this.placement = placement;
    this.inverses = inverses;
    this.tableLevel = tableLevel;
    this.sequences = sequences;
    this.hints = hints;
  }

  /** Makes the table of a collection, map or array. */
  void plural(EntityModel owner, Plural plural, TableSpec spec) {
    TableDraft table = open(owner, plural.member(), spec, implicitName(owner, plural));
    List<String> owners = List.of(ownership(owner, plural.member()));
    plural.rowId().ifPresent(id -> rowId(table, owner, owners, id));
    List<ColumnDraft> key = owner(table, owner, plural, spec);
    plural.order().ifPresent(o -> placement.placeKey(table, owners, o, ColumnDraft::notNull));
    plural.key().ifPresent(k -> placement.placeKey(table, owners, k, ColumnDraft::notNull));
    boolean entity = plural.element() instanceof ToOne;
    placement.placeKey(
        table, owners, plural.element(), entity ? ColumnDraft::notNull : column -> column);
    plural.softDelete().ifPresent(c -> placement.placeKey(table, owners, c, same -> same));
    tableLevel.add(table, plural.member().element(), plural.member().label(), spec);
    identify(table, plural, key, entities.table(owner));
  }

  private void rowId(TableDraft table, EntityModel owner, List<String> owners, Attribute.Basic id) {
    placement.placeKey(table, owners, id, ColumnDraft::notNull);
    sequences.add(owner, id, table.name);
  }

  /** Another entity or attribute may use the same table, if it means the same by its columns. */
  private static String ownership(EntityModel owner, Member member) {
    return owner.name() + "/" + member.label();
  }

  private TableName name(Member member, TableSpec spec, String implicit) {
    return names.table(member.element(), spec.schema(), spec.name().orElse(implicit));
  }

  /** The table that an association has for itself, if it has one. */
  Optional<TableName> own(EntityModel owner, Attribute association) {
    if (association instanceof Plural plural
        && plural.storage() instanceof Attribute.Storage.OwnTable own) {
      return Optional.of(name(plural.member(), own.table(), implicitName(owner, plural)));
    }
    return association instanceof ToOne one
            && one.storage() instanceof Attribute.Storage.OwnTable own
        ? Optional.of(name(one.member(), own.table(), joinTable(owner, one)))
        : Optional.empty();
  }

  private TableDraft open(EntityModel owner, Member member, TableSpec spec, String implicit) {
    if (spec.catalog().isPresent()) {
      throw member.refuse(
          "unsupported-mapping",
          spec.annotation().orElseThrow(),
          "a catalog is another database on MySQL and MariaDB and none on PostgreSQL, and a"
              + " revision changes the one it is connected to; remove it and let the connection"
              + " choose");
    }
    TableName name = name(member, spec, implicit);
    TableDraft table = drafts.open(name, member.element());
    table.entities.add(owner.name());
    hints.ofCollection(owner, member, name);
    return table;
  }

  private String implicitName(EntityModel owner, Plural plural) {
    return plural.element() instanceof ToOne reference
        ? joinTable(owner, reference)
        : Names.quotedLike(
            entities.table(owner).name(), Names.joined(owner.entityName(), plural.name()));
  }

  private String joinTable(EntityModel owner, ToOne reference) {
    EntityModel target = entities.get(reference.target());
    return Names.joined(entities.logicalTable(owner), entities.logicalTable(target));
  }

  /** The columns that refer to the owner. */
  private List<ColumnDraft> owner(
      TableDraft table, EntityModel owner, Plural plural, TableSpec spec) {
    String prefix =
        plural.element() instanceof ToOne && !plural.oneToMany()
            ? inverses.inverseOf(owner, plural).map(Attribute::name).orElse(owner.entityName())
            : owner.entityName();
    return owner(
        table,
        owner,
        plural.member(),
        spec,
        referenced -> Names.joined(prefix, referenced),
        plural.onDelete());
  }

  private List<ColumnDraft> owner(
      TableDraft table,
      EntityModel owner,
      Member member,
      TableSpec spec,
      UnaryOperator<String> implicitName,
      Action onDelete) {
    Member source = member.withAnnotations(Annotations.NONE);
    List<JoinColumnSpec> specs = spec.joinColumns();
    Join join = columns.joins().to(owner, source, specs, implicitName, true);
    List<ColumnDraft> key = join.columns().stream().map(ColumnDraft::notNull).toList();
    for (ColumnDraft column : key) {
      placement.add(table, List.of(ownership(owner, member)), column);
      placement.hintOf(member, table, column.name());
    }
    var said = new ArrayList<ForeignKeySpec>(List.of(spec.foreignKey("foreignKey")));
    specs.forEach(column -> said.add(column.foreignKey()));
    ForeignKeySpec foreignKey = ToOneReader.checked(source, ForeignKeySpec.first(said));
    placement.refer(table, foreignKey.withOnDelete(onDelete), join, owner);
    return join.inAttributeOrder();
  }

  /** Gives the table the key that its kind of collection has. */
  private void identify(TableDraft table, Plural plural, List<ColumnDraft> key, TableName owner) {
    List<ColumnDraft> element = columns.inKeyOrder(plural.element());
    boolean ofChildren = plural.oneToMany();
    Stream<ColumnDraft> position =
        Stream.concat(plural.order().stream(), plural.key().stream())
            .flatMap(attribute -> columns.inKeyOrder(attribute).stream());
    if (plural.rowId().isPresent()) {
      primaryKey(table, columns.of(plural.rowId().get()).stream());
    } else if (plural.kind() == Kind.SET) {
      set(table, plural, key, element);
      table.uniques.replaceAll(u -> u.implicit() ? u.ofTable(owner) : u);
    } else if (plural.kind() == Kind.LIST || plural.key().isPresent()) {
      byIndex(table, plural, Stream.concat(key.stream(), position));
    } else if (plural.kind() == Kind.MAP) {
      byIndex(table, plural, Stream.concat(key.stream(), element.stream()));
    }
    if (ofChildren && plural.kind() != Kind.SET) {
      table.addImplicitUnique(element.stream().map(ColumnDraft::name).toList());
    }
  }

  private static void set(
      TableDraft table, Plural plural, List<ColumnDraft> key, List<ColumnDraft> element) {
    boolean entity = plural.element() instanceof ToOne;
    boolean large = element.stream().anyMatch(CollectionTables::isLarge);
    boolean explicit = table.uniques.stream().anyMatch(unique -> !unique.implicit());
    boolean required = entity || element.stream().noneMatch(c -> c.column().nullable());
    Stream<ColumnDraft> all = Stream.concat(key.stream(), element.stream());
    if (explicit || large) {
      return;
    }
    if (required) {
      primaryKey(table, plural.oneToMany() ? element.stream() : all);
    } else {
      table.addImplicitUnique(all.map(ColumnDraft::name).toList());
    }
  }

  private static boolean isLarge(ColumnDraft column) {
    return column.underlying() instanceof dev.revisions.schema.Type.Lob;
  }

  private static void primaryKey(TableDraft table, Stream<ColumnDraft> of) {
    if (table.primaryKey.isEmpty()) {
      setPrimaryKey(table, of);
    }
  }

  /** Of collections that share a table, the first by name of those with an index gives the key. */
  private static void byIndex(TableDraft table, Plural plural, Stream<ColumnDraft> of) {
    String name = plural.name();
    if (table.indexed.filter(other -> other.compareTo(name) < 0).isEmpty()) {
      table.indexed = Optional.of(name);
      setPrimaryKey(table, of);
    }
  }

  private static void setPrimaryKey(TableDraft table, Stream<ColumnDraft> of) {
    table.primaryKey =
        ColumnOrder.sortedInCollection(of.toList()).stream().map(ColumnDraft::name).toList();
    table.primaryKey.forEach(table::requireNotNull);
  }

  /** The join table of a reference, whose key is that of the owner. */
  void reference(EntityModel owner, ToOne reference, TableSpec spec) {
    Member member = reference.member();
    TableDraft table = open(owner, member, spec, joinTable(owner, reference));
    List<ColumnDraft> key = owner(table, owner, member, spec, name -> name, Action.NO_ACTION);
    ToOne columnsOfTarget = inTable(reference, spec);
    placement.place(
        table, List.of(ownership(owner, member)), columnsOfTarget, ColumnDraft::notNull);
    primaryKey(table, key.stream());
    tableLevel.add(table, member.element(), member.label(), spec);
  }

  private static ToOne inTable(ToOne reference, TableSpec spec) {
    List<JoinColumnSpec> inverse = spec.inverseJoinColumns();
    var said = new ArrayList<ForeignKeySpec>(List.of(spec.foreignKey("inverseForeignKey")));
    inverse.forEach(column -> said.add(column.foreignKey()));
    return new ToOne(
        reference.member(),
        reference.target(),
        inverse,
        true,
        reference.unique(),
        ToOneReader.checked(reference.member(), ForeignKeySpec.first(said))
            .withOnDelete(reference.foreignKey().onDelete()),
        new Attribute.Storage.ForeignKeyColumns(inverse),
        Optional.empty(),
        false,
        Attribute.Validity.OPTIONAL);
  }
}
