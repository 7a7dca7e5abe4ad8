package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.mapping.EntityModel.Inheritance;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entities and how they stand to each other. */
final class Entities {

  private final SortedMap<String, EntityModel> byName = new TreeMap<>();

  /** In the order of their names, by that of their parent. */
  private final Map<String, List<EntityModel>> children = new HashMap<>();

  /** By the name of the entity that owns the table; every reference asks for that of its target. */
  private final Map<String, TableName> tables = new HashMap<>();

  private final Names names;

  Entities(Collection<EntityModel> models, Names names) {
    this.names = names;
    models.forEach(model -> byName.put(model.name(), model));
    for (EntityModel model : byName.values()) {
      model
          .parent()
          .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(model));
    }
  }

  /** All of them, by name. */
  Collection<EntityModel> all() {
    return byName.values();
  }

  /** Refuses an entity that has the name of another, by which queries know them. */
  void requireDistinctNames() {
    var known = new HashMap<String, EntityModel>();
    for (EntityModel entity : all()) {
      EntityModel other = known.putIfAbsent(entity.entityName(), entity);
      if (other != null) {
        throw entity.refuse(
            "name-conflict",
            "the entity "
                + other.name()
                + " is called '"
                + entity.entityName()
                + "' too; give one of them another name by @Entity(name = ...)");
      }
    }
  }

  EntityModel get(String name) {
    return byName.get(name);
  }

  /** The entity itself, its parent and so on up to the root. */
  List<EntityModel> lineage(EntityModel entity) {
    var lineage = new ArrayList<EntityModel>(List.of(entity));
    for (EntityModel e = parent(entity); e != null; e = parent(e)) {
      lineage.add(e);
    }
    return lineage;
  }

  private EntityModel parent(EntityModel entity) {
    return entity.parent().isEmpty() ? null : get(entity.parent().get());
  }

  EntityModel root(EntityModel entity) {
    EntityModel root = entity;
    for (EntityModel e = parent(entity); e != null; e = parent(e)) {
      root = e;
    }
    return root;
  }

  boolean isRoot(EntityModel entity) {
    return entity.parent().isEmpty();
  }

  Inheritance inheritance(EntityModel entity) {
    return root(entity).inheritance().orElse(Inheritance.SINGLE_TABLE);
  }

  List<EntityModel> children(EntityModel entity) {
    return List.copyOf(children.getOrDefault(entity.name(), List.of()));
  }

  /** All entities below one, each before those below it. */
  List<EntityModel> descendants(EntityModel entity) {
    var found = new ArrayList<EntityModel>();
    for (EntityModel child : children(entity)) {
      found.add(child);
      found.addAll(descendants(child));
    }
    return found;
  }

  /** Whether its rows are spread over the tables of several classes, so that none holds all. */
  boolean isSpread(EntityModel entity) {
    return inheritance(entity) == Inheritance.TABLE_PER_CLASS && !children(entity).isEmpty();
  }

  /** Those in which each class has a table of its own. */
  Hierarchies hierarchies() {
    return new Hierarchies(
        all().stream()
            .filter(this::isRoot)
            .filter(this::isSpread)
            .collect(Collectors.toMap(EntityModel::name, this::namesBelow)));
  }

  private Set<String> namesBelow(EntityModel root) {
    return descendants(root).stream().map(EntityModel::name).collect(Collectors.toSet());
  }

  /** The entity in whose table the columns of this one are. */
  EntityModel tableOwner(EntityModel entity) {
    return inheritance(entity) == Inheritance.SINGLE_TABLE ? root(entity) : entity;
  }

  /** The name of an entity's table before the naming strategy, of which join tables take theirs. */
  String logicalTable(EntityModel entity) {
    EntityModel owner = tableOwner(entity);
    String name = owner.table().name().orElse(owner.entityName());
    return Names.identifier(owner.element(), name).toString();
  }

  /** The table of an entity. */
  TableName table(EntityModel entity) {
    EntityModel owner = tableOwner(entity);
    TableName known = tables.get(owner.name());
    if (known == null) {
      TableSpec spec = owner.table();
      known = names.table(owner.element(), spec.schema(), spec.name().orElse(owner.entityName()));
      tables.put(owner.name(), known);
    }
    return known;
  }

  /** The tables in which the attributes of an entity are. */
  List<TableName> tables(EntityModel entity) {
    if (inheritance(entity) != Inheritance.TABLE_PER_CLASS) {
      return List.of(table(entity));
    }
    return Stream.concat(Stream.of(entity), descendants(entity).stream())
        .filter(e -> !e.isAbstract())
        .map(this::table)
        .toList();
  }

  /** The attribute of an entity under a path with dots. */
  Optional<Attribute> attribute(EntityModel entity, String path) {
    List<Attribute> attributes = attributes(entity);
    Optional<Attribute> found = Optional.empty();
    for (String name : path.split("\\.")) {
      found = attributes.stream().filter(a -> a.name().equals(name)).findFirst();
      attributes =
          found
              .filter(Attribute.Embedded.class::isInstance)
              .map(a -> ((Attribute.Embedded) a).attributes())
              .orElse(List.of());
    }
    return found;
  }

  /** All attributes of an entity, those of its root first. */
  List<Attribute> attributes(EntityModel entity) {
    var attributes = new ArrayList<Attribute>();
    List<EntityModel> lineage = lineage(entity);
    for (int i = lineage.size() - 1; i >= 0; i--) {
      attributes.addAll(lineage.get(i).attributes());
    }
    return attributes;
  }
}
