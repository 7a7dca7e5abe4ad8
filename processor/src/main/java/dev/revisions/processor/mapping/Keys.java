package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.processor.mapping.EntityModel.Inheritance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of primary keys. An identifier may consist of references to entities whose
 * identifiers again do, so keys are found by following them.
 */
final class Keys {

  private final Names names;
  private final Entities entities;
  private final Columns columns;
  private final Set<String> underway = new HashSet<>();
  private final Map<String, List<ColumnDraft>> declared = new HashMap<>();
  private final Map<String, List<ColumnDraft>> ordered = new HashMap<>();

  Keys(Names names, Entities entities, Columns columns) {
    this.names = names;
    this.entities = entities;
    this.columns = columns;
  }

  /** The key of an entity's table, in the order of the primary key. */
  List<ColumnDraft> of(EntityModel entity) {
    return ColumnOrder.sorted(declared(entity));
  }

  /** The same columns in the order in which the attributes of the identifier count. */
  List<ColumnDraft> inAttributeOrder(EntityModel entity) {
    return remembered(ordered, entity, true);
  }

  /** The same columns in the order of declaration. */
  List<ColumnDraft> declared(EntityModel entity) {
    return remembered(declared, entity, false);
  }

  private List<ColumnDraft> remembered(
      Map<String, List<ColumnDraft>> memory, EntityModel entity, boolean keyOrder) {
    List<ColumnDraft> known = memory.get(entity.name());
    if (known == null) {
      known = columns(entity, keyOrder);
      memory.put(entity.name(), known);
    }
    return known;
  }

  private List<ColumnDraft> columns(EntityModel entity, boolean keyOrder) {
    if (!underway.add(entity.name())) {
      throw entity.refuse(
          "no-id", "its identifier refers to itself through the identifiers of other entities");
    }
    try {
      List<ColumnDraft> root = ofRoot(entities.root(entity), keyOrder);
      return entities.inheritance(entity) == Inheritance.JOINED ? joined(entity, root) : root;
    } finally {
      underway.remove(entity.name());
    }
  }

  /** The attributes that make up the identifier of a root. */
  List<Attribute> idAttributes(EntityModel root) {
    var ids = new ArrayList<Attribute>();
    for (Attribute attribute : root.attributes()) {
      if (attribute.isId()) {
        ids.add(attribute);
      }
    }
    if (ids.isEmpty()) {
      throw root.refuse(
          "no-id",
          "the entity has no identifier; mark an attribute with @Id or @EmbeddedId"
              + (entities.children(root).isEmpty() ? "" : ", here and not in a subclass"));
    }
    return ids;
  }

  private List<ColumnDraft> ofRoot(EntityModel root, boolean keyOrder) {
    List<Attribute> ids = idAttributes(root);
    List<Attribute> ordered = keyOrder ? inKeyOrder(root, ids) : ids;
    List<ColumnDraft> found = new ArrayList<>();
    for (Attribute id : ordered) {
      boolean embeddedId = id.member().annotations().hasJpa("EmbeddedId");
      found.addAll(remarked(root, id, embeddedId ? "" : id.name(), keyOrder));
    }
    found.replaceAll(ColumnDraft::notNull);
    return List.copyOf(found);
  }

  private static List<Attribute> inKeyOrder(EntityModel root, List<Attribute> ids) {
    if (ids.size() < 2) {
      return ids;
    }
    return ids.stream()
        .sorted(
            Comparator.<Attribute>comparingInt(id -> root.idOrder().indexOf(id.name()))
                .thenComparing(Attribute::name))
        .toList();
  }

  /** The columns of an attribute of the identifier, with the comments that stand on it. */
  private List<ColumnDraft> remarked(
      EntityModel root, Attribute id, String path, boolean keyOrder) {
    List<ColumnDraft> found = collect(root, id, path, keyOrder);
    Annotations annotations = id.member().annotations();
    if (Remarks.none(annotations) || isPart(root, id)) {
      return found;
    }
    List<ColumnDraft> inOrder = keyOrder ? found : collect(root, id, path, true);
    return Remarks.on(annotations, found, inOrder.get(0).name());
  }

  private List<ColumnDraft> collect(EntityModel root, Attribute id, String path, boolean keyOrder) {
    Optional<ToOne> reference = referenceFor(root, id, path);
    if (reference.isPresent()) {
      return reference(root, reference.get(), keyOrder);
    }
    if (id instanceof ToOne whole) {
      return reference(root, whole, keyOrder);
    }
    return id instanceof Embedded embedded
        ? inside(root, embedded, path, keyOrder)
        : columns.of(id);
  }

  private List<ColumnDraft> inside(
      EntityModel root, Embedded embedded, String path, boolean keyOrder) {
    var found = new ArrayList<ColumnDraft>();
    for (Attribute inner : keyOrder ? embedded.inKeyOrder() : embedded.attributes()) {
      String innerPath = path.isEmpty() ? inner.name() : path + "." + inner.name();
      found.addAll(remarked(root, inner, innerPath, keyOrder));
    }
    return found;
  }

  /**
   * Whether an attribute is a reference beside others in the identifier. Hibernate overlooks the
   * comment on it, as on one that stands for a part.
   */
  private boolean isPart(EntityModel root, Attribute id) {
    return id instanceof ToOne reference && id.isId() && !isWhole(root, reference);
  }

  /** Whether it is all of the identifier, or an entity in the id class as well. */
  private boolean isWhole(EntityModel root, ToOne reference) {
    if (root.idEntities().contains(reference.name())) {
      return true;
    }
    return reference.isId()
        ? idAttributes(root).size() == 1
        : reference.mapsId().map(String::isEmpty).orElse(true);
  }

  /**
   * The columns of a reference that belongs to the identifier. Where it is a part of it and its
   * column is named, Hibernate does not copy the length and precision of the target.
   */
  private List<ColumnDraft> reference(EntityModel root, ToOne reference, boolean keyOrder) {
    boolean named = reference.joinColumns().stream().anyMatch(c -> c.column().name().isPresent());
    Join join = columns.joins().of(reference);
    Join sized = isWhole(root, reference) || !named ? join : join.withStandardSizes();
    return keyOrder ? sized.inAttributeOrder() : sized.columns();
  }

  /** The reference that {@code @MapsId} puts in the place of a part of the identifier. */
  private static Optional<ToOne> referenceFor(EntityModel root, Attribute id, String path) {
    for (Attribute attribute : root.attributes()) {
      if (attribute instanceof ToOne reference
          && reference.mapsId().isPresent()
          && isFor(reference.mapsId().get(), id, path)) {
        return Optional.of(reference);
      }
    }
    return Optional.empty();
  }

  private static boolean isFor(String mapsId, Attribute id, String path) {
    return mapsId.isEmpty() ? id.isId() : mapsId.equals(path);
  }

  /** The key of a joined table: the columns of its parent, under the names that it gives them. */
  private List<ColumnDraft> joined(EntityModel entity, List<ColumnDraft> root) {
    List<ColumnDraft> key = root;
    List<EntityModel> lineage = entities.lineage(entity);
    for (int i = lineage.size() - 2; i >= 0; i--) {
      key = dependent(lineage.get(i), joinColumns(lineage.get(i)), key);
    }
    return key;
  }

  /**
   * The key of a table that belongs to another.
   *
   * @param child the class that says it
   * @param specs what is said about the columns, or nothing
   * @param parent the key of the other table
   * @return the columns of the key, in the order of the other
   */
  List<ColumnDraft> dependent(
      EntityModel child, List<JoinColumnSpec> specs, List<ColumnDraft> parent) {
    Member place = place(child);
    if (!specs.isEmpty() && specs.size() != parent.size()) {
      throw child.refuse(
          "join-columns",
          specs.get(0).annotation(),
          "@PrimaryKeyJoinColumn is needed once for each of the "
              + parent.size()
              + " columns of the key");
    }
    var key = new ArrayList<ColumnDraft>();
    for (int i = 0; i < parent.size(); i++) {
      ColumnDraft column = parent.get(i);
      Optional<JoinColumnSpec> spec = specFor(child, specs, column, i);
      key.add(columns.joins().column(place, spec, name -> name, column, true).notNull());
    }
    return List.copyOf(key);
  }

  private Optional<JoinColumnSpec> specFor(
      EntityModel child, List<JoinColumnSpec> specs, ColumnDraft column, int position) {
    Optional<JoinColumnSpec> named =
        specs.stream()
            .filter(
                s ->
                    s.referenced()
                        .map(r -> names.column(child.element(), r))
                        .filter(column.name()::equals)
                        .isPresent())
            .findFirst();
    return named.isPresent() || specs.isEmpty() ? named : Optional.of(specs.get(position));
  }

  static List<JoinColumnSpec> joinColumns(EntityModel entity) {
    return JoinColumnSpec.all(
        entity.annotations().allJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"));
  }

  /** The class itself in the place of an attribute: what the key of a joined table comes from. */
  private static Member place(EntityModel entity) {
    return new Member(
        entity.element().getSimpleName().toString(),
        entity.element(),
        entity.element().asType(),
        Annotations.NONE,
        entity.element());
  }
}
