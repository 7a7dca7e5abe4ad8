package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the columns by which one table refers to another. */
final class Joins {

  private final Names names;
  private final Entities entities;
  private final Keys keys;
  private final Columns columns;
  private final SecondaryTables secondary;
  private final Set<ToOne> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What has been found while no other reference was open, which would have hidden columns. */
  private final Map<ToOne, Join> found = new IdentityHashMap<>();

  Joins(Names names, Entities entities, Columns columns) {
    this.names = names;
    this.entities = entities;
    this.columns = columns;
    this.secondary = new SecondaryTables(names);
    this.keys = new Keys(names, entities, columns);
  }

  Keys keys() {
    return keys;
  }

  /**
   * Whether the columns of a reference are being found. Those that it refers to may be in a table
   * where it stands itself, and cannot be its own.
   */
  boolean isBeingFound(ToOne reference) {
    return open.contains(reference);
  }

  /** The columns of a reference that stand beside those of its owner. */
  Join of(ToOne reference) {
    if (!open.isEmpty()) {
      return opened(reference);
    }
    Join known = found.get(reference);
    if (known == null) {
      known = opened(reference);
      found.put(reference, known);
    }
    return known;
  }

  private Join opened(ToOne reference) {
    boolean first = open.add(reference);
    try {
      return find(reference);
    } finally {
      if (first) {
        open.remove(reference);
      }
    }
  }

  private Join find(ToOne reference) {
    Optional<Annotation> property = reference.member().annotations().hibernate("PropertyRef");
    if (property.isPresent()) {
      return byProperty(reference, property.get());
    }
    EntityModel target = entities.get(reference.target());
    if (reference.isMapKey()) {
      requireColumns(reference, target);
    }
    UnaryOperator<String> implicitName = reference::implicitName;
    return join(
        target,
        reference.member(),
        reference.joinColumns(),
        reference.isMapKey() ? implicitName : quotedLike(target, implicitName),
        reference.required());
  }

  /** The implicit column of a map's key is but one. */
  private void requireColumns(ToOne key, EntityModel target) {
    int size = keys.of(target).size();
    if (key.joinColumns().isEmpty() && size > 1) {
      throw key.member()
          .refuse(
              "join-columns",
              "the identifier of the map's key "
                  + target.label()
                  + " has "
                  + size
                  + " columns; write a @MapKeyJoinColumn for each, with referencedColumnName");
    }
  }

  /** The columns that refer to those of an attribute of the target. */
  private Join byProperty(ToOne reference, Annotation property) {
    EntityModel target = entities.get(reference.target());
    String path = property.text("value").orElse("");
    Attribute referenced =
        entities
            .attribute(target, path)
            .orElseThrow(
                () ->
                    reference
                        .member()
                        .refuse(
                            "unknown-target",
                            property,
                            target.label()
                                + " has no attribute '"
                                + path
                                + "'"
                                + Suggestion.nearest(
                                    path,
                                    entities.attributes(target).stream()
                                        .map(Attribute::name)
                                        .toList())));
    Join join = to(reference, columns.of(referenced));
    return reference.joinColumns().isEmpty() ? join.withStandardSizes() : join;
  }

  /** A column that is not named is named as if it referred to the target's key. */
  private Join to(ToOne reference, List<ColumnDraft> referenced) {
    EntityModel target = entities.get(reference.target());
    List<ColumnDraft> key = keys.of(target);
    List<JoinColumnSpec> specs = reference.joinColumns();
    var pairs = new ArrayList<Join.Pair>();
    for (int i = 0; i < referenced.size(); i++) {
      Optional<JoinColumnSpec> spec =
          i < specs.size() ? Optional.of(specs.get(i)) : Optional.empty();
      String implicit = reference.implicitName(key.get(Math.min(i, key.size() - 1)).logicalName());
      ColumnDraft column = referenced.get(i);
      ColumnDraft referring =
          column(reference.member(), spec, name -> implicit, column, reference.required());
      pairs.add(new Join.Pair(referring, column, i));
    }
    return new Join(List.copyOf(pairs), entities.table(target), false);
  }

  /**
   * The columns that refer to an entity.
   *
   * @param target the entity
   * @param source the attribute that they come from
   * @param specs what is said about them, or nothing
   * @param implicitName the name of a column that is not named, from that of its target
   * @param required whether none of them is null
   */
  Join to(
      EntityModel target,
      Member source,
      List<JoinColumnSpec> specs,
      UnaryOperator<String> implicitName,
      boolean required) {
    return join(target, source, specs, quotedLike(target, implicitName), required);
  }

  private UnaryOperator<String> quotedLike(EntityModel target, UnaryOperator<String> implicitName) {
    return referenced ->
        Names.quotedLike(entities.table(target).name(), implicitName.apply(referenced));
  }

  private Join join(
      EntityModel target,
      Member source,
      List<JoinColumnSpec> specs,
      UnaryOperator<String> implicitName,
      boolean required) {
    return specs.stream().anyMatch(spec -> spec.referenced().isPresent())
        ? byReference(target, source, specs, implicitName, required)
        : byPosition(target, source, specs, implicitName, required);
  }

  private Join byPosition(
      EntityModel target,
      Member source,
      List<JoinColumnSpec> specs,
      UnaryOperator<String> implicitName,
      boolean required) {
    List<ColumnDraft> key = keys.of(target);
    List<ColumnDraft> ordered = keys.inAttributeOrder(target);
    if (!specs.isEmpty() && specs.size() != key.size()) {
      throw wrongCount(source, specs, target, key.size());
    }
    var pairs = new ArrayList<Join.Pair>();
    for (ColumnDraft column : key) {
      int position = indexOf(ordered, column.name());
      Optional<JoinColumnSpec> spec =
          specs.isEmpty() ? Optional.empty() : Optional.of(specs.get(position));
      pairs.add(
          new Join.Pair(column(source, spec, implicitName, column, required), column, position));
    }
    return new Join(List.copyOf(pairs), entities.table(target), true);
  }

  private static Refused wrongCount(
      Member source, List<JoinColumnSpec> specs, EntityModel target, int size) {
    return source.refuse(
        "join-columns",
        specs.get(0).annotation(),
        "it has "
            + specs.size()
            + " join columns, but the identifier of "
            + target.label()
            + " has "
            + size
            + " columns; write one join column for each, with referencedColumnName");
  }

  private Join byReference(
      EntityModel target,
      Member source,
      List<JoinColumnSpec> specs,
      UnaryOperator<String> implicitName,
      boolean required) {
    List<ColumnDraft> key = keys.of(target);
    List<ColumnDraft> ordered = keys.inAttributeOrder(target);
    boolean toKey =
        specs.size() == key.size()
            && specs.stream().allMatch(spec -> find(key, source, spec).isPresent());
    Holder holder = toKey ? new Holder(entities.table(target), key) : holder(target, source, specs);
    var pairs = new ArrayList<Join.Pair>();
    for (JoinColumnSpec spec : specs) {
      ColumnDraft referenced = find(holder.columns(), source, spec).orElseThrow();
      int position = indexOf(toKey ? ordered : holder.columns(), referenced.name());
      ColumnDraft column = column(source, Optional.of(spec), implicitName, referenced, required);
      pairs.add(new Join.Pair(column, referenced, position));
    }
    pairs.sort(
        java.util.Comparator.comparing(
            pair -> toKey ? indexOf(key, pair.target().name()) : pair.position()));
    return new Join(List.copyOf(pairs), holder.table(), toKey);
  }

  /** A table of an entity and the columns of it that may be referred to. */
  private record Holder(TableName table, List<ColumnDraft> columns) {}

  /** The table of the target's lineage in which all referenced columns are. */
  private Holder holder(EntityModel target, Member source, List<JoinColumnSpec> specs) {
    return entities.lineage(target).stream()
        .flatMap(this::holders)
        .filter(h -> specs.stream().allMatch(s -> find(h.columns(), source, s).isPresent()))
        .findFirst()
        .orElseThrow(() -> unknown(source, specs.get(0), target));
  }

  private Stream<Holder> holders(EntityModel entity) {
    Stream<EntityModel> declaring =
        entities.inheritance(entity) == EntityModel.Inheritance.JOINED
            ? Stream.of(entity)
            : entities.lineage(entity).stream();
    TableName own = entities.table(entity);
    var columnsOf = new LinkedHashMap<TableName, List<ColumnDraft>>();
    columnsOf.put(own, new ArrayList<>(keys.of(entity)));
    declaring.forEach(
        declarer ->
            declarer.attributes().stream()
                .filter(attribute -> !attribute.isId())
                .forEach(
                    attribute ->
                        columnsOf
                            .computeIfAbsent(
                                secondary
                                    .of(declarer, own, attribute)
                                    .map(SecondaryTables.Declared::name)
                                    .orElse(own),
                                name -> new ArrayList<>())
                            .addAll(columns.of(attribute))));
    return columnsOf.entrySet().stream().map(e -> new Holder(e.getKey(), e.getValue()));
  }

  private Optional<ColumnDraft> find(
      List<ColumnDraft> candidates, Member source, JoinColumnSpec spec) {
    String wanted =
        Identifier.folded(names.column(source.element(), spec.referenced().orElse(source.name())));
    return candidates.stream()
        .filter(candidate -> Identifier.folded(candidate.name()).equals(wanted))
        .findFirst();
  }

  private static Refused unknown(Member source, JoinColumnSpec spec, EntityModel target) {
    return source.refuse(
        "join-columns",
        spec.annotation(),
        "referencedColumnName",
        target.label()
            + " has no column '"
            + spec.referenced().orElse("")
            + "' to refer to; name a column of its table");
  }

  private static int indexOf(List<ColumnDraft> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A referring column: the type of its target under its own name. What is said of an association
   * as a whole is not said here.
   */
  ColumnDraft column(
      Member source,
      Optional<JoinColumnSpec> spec,
      UnaryOperator<String> implicitName,
      ColumnDraft target,
      boolean required) {
    ColumnSpec said = spec.map(JoinColumnSpec::column).orElse(ColumnSpec.DEFAULT);
    String logical = said.name().orElseGet(() -> implicitName.apply(target.logicalName()));
    ColumnDraft plain =
        target.reference(
            source,
            names.column(source.element(), logical),
            Names.identifier(source.element(), logical).toString());
    boolean explicit = !said.nullable();
    Column column =
        new Column(
            plain.name(),
            said.definition().map(Types::sql).orElse(plain.column().type()),
            !explicit && !required,
            false,
            source.annotations().hibernate("ColumnDefault").flatMap(a -> a.text("value")),
            Optional.empty(),
            plain.column().collation(),
            said.options(),
            said.comment());
    return new ColumnDraft(
        column,
        plain.underlying(),
        plain.logicalName(),
        source,
        explicit,
        required,
        said.unique(),
        said.readOnly(),
        said.checks(),
        plain.referredAs(column.type()));
  }
}
