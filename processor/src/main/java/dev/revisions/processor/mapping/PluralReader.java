package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Kind;
import dev.revisions.processor.mapping.Attribute.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Reads collections, maps and arrays with rows of their own. */
final class PluralReader {

  private final JavaTypes types;
  private final BasicReader basics;
  private final ToOneReader references;
  private final EmbeddedReader embedded;
  private final AttributeReader attributes;
  private final AnyReader anys;
  private final RowIdReader rowIds;
  private final SoftDeleteReader softDeletes;

  PluralReader(
      JavaTypes types,
      BasicReader basics,
      ToOneReader references,
      EmbeddedReader embedded,
      AttributeReader attributes) {
    this.types = types;
    this.basics = basics;
    this.references = references;
    this.embedded = embedded;
    this.attributes = attributes;
    this.anys = new AnyReader(types, basics);
    this.rowIds = new RowIdReader(types, basics);
    this.softDeletes = new SoftDeleteReader(types, basics);
  }

  /** Reads {@code @OneToMany} and {@code @ManyToMany}. */
  Attribute.Plural association(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    Optional<Annotation> oneToMany = annotations.jpa("OneToMany");
    Annotation association = oneToMany.or(() -> annotations.jpa("ManyToMany")).orElseThrow();
    Optional<Annotation> override = scope.overrides().association(member.name());
    Storage storage = storage(member, association, override);
    return plural(
        member, scope, target(member, association, storage), oneToMany.isPresent(), storage);
  }

  /** Of the foreign keys of the target's join columns, Hibernate takes the names alone. */
  private Attribute.ToOne target(Member member, Annotation association, Storage storage) {
    Member element = element(member, association.type("targetEntity"));
    List<JoinColumnSpec> joinColumns =
        storage instanceof Storage.OwnTable own ? own.table().inverseJoinColumns() : List.of();
    ForeignKeySpec nested =
        joinColumns.stream()
            .findFirst()
            .map(JoinColumnSpec::foreignKey)
            .orElse(ForeignKeySpec.NONE);
    ForeignKeySpec foreignKey =
        storage instanceof Storage.OwnTable own
            ? own.table().foreignKey("inverseForeignKey").namedLike(nested)
            : ForeignKeySpec.NONE;
    return new Attribute.ToOne(
        element,
        references.target(member, association, element.type()),
        joinColumns,
        true,
        false,
        ToOneReader.checked(member, foreignKey),
        new Storage.ForeignKeyColumns(joinColumns),
        Optional.empty(),
        false,
        Attribute.Validity.OPTIONAL);
  }

  private static Storage storage(
      Member member, Annotation association, Optional<Annotation> override) {
    Annotations annotations = member.annotations();
    Optional<String> mappedBy = association.text("mappedBy");
    if (mappedBy.isPresent()) {
      return new Storage.Inverse(mappedBy.get(), association);
    }
    Optional<Annotation> joinTable = ToOneReader.joinTable(annotations, override);
    List<JoinColumnSpec> joinColumns = ToOneReader.joinColumns(annotations, override);
    return annotations.hasJpa("OneToMany") && joinTable.isEmpty() && !joinColumns.isEmpty()
        ? new Storage.ForeignKeyColumns(joinColumns)
        : new Storage.OwnTable(new TableSpec(joinTable));
  }

  /** Reads {@code @ElementCollection}. */
  Attribute.Plural elements(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    Annotation collection = annotations.jpa("ElementCollection").orElseThrow();
    EmbeddedReader.refuseTable(member);
    Member element =
        element(member, collection.type("targetClass").or(() -> EmbeddedReader.target(member)));
    Overrides overrides = overrides(member, scope);
    Attribute value =
        types.isEmbeddable(element.type())
            ? embedded(member, element, scope, overrides)
            : basics.element(element);
    Optional<Annotation> table =
        annotations.jpa("CollectionTable").or(() -> annotations.jpa("JoinTable"));
    return plural(member, scope, value, false, new Storage.OwnTable(new TableSpec(table)));
  }

  /** Reads {@code @ManyToAny}. */
  Attribute.Plural anys(Member member, Scope scope) {
    Optional<Annotation> table =
        ToOneReader.joinTable(member.annotations(), scope.overrides().association(member.name()));
    var spec = new TableSpec(table);
    Attribute element =
        anys.columns(element(member, Optional.empty()), spec.inverseJoinColumns(), true);
    return plural(member, scope, element, false, new Storage.OwnTable(spec));
  }

  /** What the collection holds; a comment on the attribute is for its table. */
  private Member element(Member member, Optional<TypeMirror> given) {
    return Remarks.without(member).withType(elementType(member, given));
  }

  /**
   * Beside the elements of a map there are its keys, so that its overrides name which they mean.
   */
  private Attribute embedded(Member member, Member element, Scope scope, Overrides overrides) {
    return embedded.part(
        element, scope.ofElements(), isMap(member) ? overrides.inside("value") : overrides);
  }

  private boolean isMap(Member member) {
    TypeMirror type = types.concrete(member.type());
    return !(type instanceof ArrayType) && types.isA(type, "java.util.Map");
  }

  private static Overrides overrides(Member member, Scope scope) {
    return scope.overrides().inside(member.name()).over(Overrides.of(member.annotations()));
  }

  private Attribute.Plural plural(
      Member member, Scope scope, Attribute element, boolean oneToMany, Storage storage) {
    Optional<ColumnSpec> order =
        member.annotations().jpa("OrderColumn").map(a -> new ColumnSpec(Optional.of(a)));
    Kind kind = kind(member, order.isPresent() || hasIndex(member.annotations()));
    return new Attribute.Plural(
        member,
        kind,
        element,
        kind == Kind.MAP ? mapKey(member, scope) : Optional.empty(),
        kind == Kind.LIST
            ? Optional.of(basics.order(Remarks.without(member), order.orElse(ColumnSpec.DEFAULT)))
            : Optional.empty(),
        rowIds.read(member, scope),
        storage instanceof Storage.OwnTable ? softDeletes.read(member) : Optional.empty(),
        oneToMany,
        storage,
        ToOneReader.onDelete(member.annotations()));
  }

  /** What describes the index of a list makes one of it, without an order column of its own. */
  private static boolean hasIndex(Annotations annotations) {
    return Stream.of("Base", "JavaType", "JdbcType", "JdbcTypeCode")
        .anyMatch(what -> annotations.hasHibernate("ListIndex" + what));
  }

  private Kind kind(Member member, boolean indexed) {
    TypeMirror type = types.concrete(member.type());
    if (type instanceof ArrayType) {
      return Kind.LIST;
    }
    if (types.isA(type, "java.util.Map")) {
      return Kind.MAP;
    }
    if (types.isA(type, "java.util.Set")) {
      return Kind.SET;
    }
    if (!types.isA(type, "java.util.Collection")) {
      throw member.refuse("unsupported-type", types.name(type) + " is no collection, map or array");
    }
    return indexed && types.isA(type, "java.util.List") ? Kind.LIST : Kind.BAG;
  }

  private TypeMirror elementType(Member member, Optional<TypeMirror> given) {
    return given
        .or(() -> declaredElementType(types.concrete(member.type())))
        .orElseThrow(
            () ->
                member.refuse(
                    "unknown-target",
                    "what the collection holds cannot be told from its type; write the type"
                        + " argument"));
  }

  private Optional<TypeMirror> declaredElementType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return types.isA(type, "java.util.Map")
        ? types.argument(type, "java.util.Map", 1)
        : types.argument(type, "java.util.Collection", 0);
  }

  private Optional<Attribute> mapKey(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    if (annotations.hasJpa("MapKey")) {
      return Optional.empty();
    }
    TypeMirror type =
        annotations
            .jpa("MapKeyClass")
            .flatMap(a -> a.type("value"))
            .or(() -> types.argument(member.type(), "java.util.Map", 0))
            .orElseThrow(
                () -> member.refuse("unknown-target", "the type of the map's keys is not given"));
    Member key = Remarks.without(member).withType(type);
    return Optional.of(mapKey(key, scope, overrides(member, scope)));
  }

  /** What is inside of it, Hibernate lets only the map itself override. */
  private Attribute mapKey(Member key, Scope scope, Overrides overrides) {
    if (types.isEmbeddable(key.type())) {
      return embedded.part(key, scope.ofElements(), Overrides.of(key.annotations()).inside("key"));
    }
    return attributes.isEntity(key.type()) ? entityKey(key) : basics.mapKey(key, overrides);
  }

  private Attribute entityKey(Member key) {
    List<JoinColumnSpec> columns =
        JoinColumnSpec.all(key.annotations().allJpa("MapKeyJoinColumn", "MapKeyJoinColumns"));
    ForeignKeySpec foreignKey =
        ForeignKeySpec.first(columns.stream().map(JoinColumnSpec::foreignKey).toList());
    return new Attribute.ToOne(
        key,
        types.name(key.type()),
        columns,
        true,
        false,
        ToOneReader.checked(key, foreignKey),
        new Storage.ForeignKeyColumns(columns),
        Optional.empty(),
        true,
        Attribute.Validity.OPTIONAL);
  }
}
