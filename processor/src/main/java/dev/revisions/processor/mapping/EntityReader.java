package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.EntityModel.Inheritance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads an entity class with what its mapped superclasses give it. */
final class EntityReader {

  private final JavaTypes types;
  private final KnownAnnotations known;
  private final AttributeReader attributes;
  private final SoftDeleteReader softDeletes;
  private final AccessReader access;
  private final IdClassRules idClasses;
  private final IdClassMembers idMembers;
  private final Scope.Validation validation;

  EntityReader(
      JavaTypes types,
      Problems problems,
      AttributeReader attributes,
      BasicReader basics,
      Scope.Validation validation) {
    this.types = types;
    this.validation = validation;
    this.softDeletes = new SoftDeleteReader(types, basics);
    this.known = new KnownAnnotations(problems);
    this.attributes = attributes;
    this.access = new AccessReader(types);
    this.idClasses = new IdClassRules(types);
    this.idMembers = new IdClassMembers(types, problems);
  }

  EntityModel read(TypeElement entity) {
    Annotations annotations = annotations(entity);
    known.checkClass(entity, JavaTypes.label(entity), annotations);
    requireClass(entity);
    refuseEmbeddable(entity, annotations);
    List<TypeElement> chain = persistentChain(entity);
    TypeElement identified = identified(entity, chain);
    Annotations ofIdentified = annotations(identified);
    List<Attribute> attributes = attributes(entity, chain, idClass(ofIdentified));
    idClass(ofIdentified)
        .ifPresent(
            type ->
                idClasses.check(
                    identified, ofIdentified.jpa("IdClass").orElseThrow(), type, attributes));
    return new EntityModel(
        entity,
        entity.getQualifiedName().toString(),
        entityName(entity, annotations),
        parent(chain).map(type -> type.getQualifiedName().toString()),
        entity.getModifiers().contains(Modifier.ABSTRACT),
        annotations
            .jpa("Inheritance")
            .map(a -> Inheritance.valueOf(a.constant("strategy").orElse("SINGLE_TABLE"))),
        annotations,
        superclasses(chain),
        idOrder(ofIdentified),
        idEntities(ofIdentified),
        withImplied(entity, annotations, chain, attributes));
  }

  /** The attributes and what no member of the class stands for: the mark of a soft deletion. */
  private List<Attribute> withImplied(
      TypeElement entity,
      Annotations annotations,
      List<TypeElement> chain,
      List<Attribute> attributes) {
    if (parent(chain).isPresent()) {
      return attributes;
    }
    String name = entity.getSimpleName().toString();
    var place = new Member(name, entity, entity.asType(), annotations, entity);
    Optional<? extends Attribute> mark = softDeletes.read(place);
    if (mark.isEmpty()) {
      return attributes;
    }
    var all = new ArrayList<>(attributes);
    all.add(mark.get());
    return all;
  }

  /** The next entity above the first. */
  private Optional<TypeElement> parent(List<TypeElement> chain) {
    for (TypeElement type : chain.subList(1, chain.size())) {
      if (has(type, "Entity")) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static void requireClass(TypeElement entity) {
    if (entity.getKind() != ElementKind.CLASS) {
      throw new Refused(
          "not-a-class",
          entity,
          JavaTypes.label(entity)
              + ": only a class can be an entity, not an interface, enum or"
              + " record; a record can be an embeddable");
    }
  }

  private static void refuseEmbeddable(TypeElement entity, Annotations annotations) {
    annotations
        .jpa("Embeddable")
        .ifPresent(
            a -> {
              throw new Refused(
                  "unsupported-mapping",
                  entity,
                  a,
                  JavaTypes.label(entity)
                      + ": an entity cannot be an embeddable too; remove one of the two");
            });
  }

  private Annotations annotations(TypeElement type) {
    return types.annotations(type);
  }

  private boolean has(TypeElement type, String annotation) {
    return annotations(type).hasJpa(annotation);
  }

  /** The name of {@code @Entity}, else that of the class: {@code Outer$Inner} for a nested one. */
  private String entityName(TypeElement entity, Annotations annotations) {
    Optional<String> given = annotations.jpa("Entity").flatMap(a -> a.text("name"));
    if (given.isPresent()) {
      return given.get();
    }
    PackageElement home = types.elements().getPackageOf(entity);
    String binary = types.elements().getBinaryName(entity).toString();
    return home.isUnnamed() ? binary : binary.substring(home.getQualifiedName().length() + 1);
  }

  /** The class that has the {@code @IdClass}: the entity or a mapped superclass of it. */
  private TypeElement identified(TypeElement entity, List<TypeElement> chain) {
    for (TypeElement type : upToParent(chain)) {
      if (has(type, "IdClass")) {
        return type;
      }
    }
    return entity;
  }

  private Optional<TypeElement> idClass(Annotations annotations) {
    return annotations.jpa("IdClass").flatMap(a -> a.type("value")).flatMap(types::element);
  }

  private Set<String> idEntities(Annotations annotations) {
    Optional<TypeElement> idClass = idClass(annotations);
    if (idClass.isEmpty()) {
      return Set.of();
    }
    return idClass.stream()
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .filter(field -> types.element(field.asType()).filter(e -> has(e, "Entity")).isPresent())
        .map(field -> field.getSimpleName().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> idOrder(Annotations annotations) {
    return idClass(annotations)
        .filter(type -> type.getKind() == ElementKind.RECORD)
        .map(
            type ->
                type.getRecordComponents().stream().map(c -> c.getSimpleName().toString()).toList())
        .orElse(List.of());
  }

  /** The entity and the entities and mapped superclasses above it, nearest first. */
  private List<TypeElement> persistentChain(TypeElement entity) {
    var chain = new ArrayList<TypeElement>();
    Optional<TypeElement> current = Optional.of(entity);
    while (current.isPresent()) {
      TypeElement type = current.get();
      if (has(type, "Entity") || has(type, "MappedSuperclass")) {
        chain.add(type);
      }
      requireResolvedSuperclass(type);
      current = types.element(type.getSuperclass());
    }
    return chain;
  }

  private void requireResolvedSuperclass(TypeElement type) {
    if (types.isUnresolved(type.getSuperclass())) {
      throw new Refused(
          "unresolved-type", type, JavaTypes.label(type) + ": its superclass cannot be found");
    }
  }

  private List<Attribute> attributes(
      TypeElement entity, List<TypeElement> chain, Optional<TypeElement> idClass) {
    Access hierarchy = access.read(chain);
    Map<String, Member> parts = idClass.map(type -> idMembers.of(type, hierarchy)).orElse(Map.of());
    List<TypeElement> own = upToParent(chain);
    var scopes = new LinkedHashMap<TypeElement, Scope>();
    Overrides overrides = overrides(chain);
    for (TypeElement type : own) {
      refuseTableOfSuperclass(type);
      List<Annotations> generators =
          List.of(annotations(entity), annotations(type), types.ofPackage(type));
      scopes.put(type, Scope.ofEntity(overrides, hierarchy, validation, generators));
    }
    return topmostFirst(entity, own, scopes, parts);
  }

  /** What the classes of a hierarchy say holds for those below them, too; the lowest wins. */
  private Overrides overrides(List<TypeElement> chain) {
    return chain.stream()
        .map(type -> Overrides.of(annotations(type)))
        .reduce(Overrides.NONE, Overrides::over);
  }

  /** Where a class overrides a getter, Hibernate keeps to what the topmost one says. */
  private List<Attribute> topmostFirst(
      TypeElement entity,
      List<TypeElement> own,
      Map<TypeElement, Scope> scopes,
      Map<String, Member> parts) {
    var found = new LinkedHashMap<String, Attribute>();
    var order = new ArrayList<>(own);
    Collections.reverse(order);
    for (TypeElement type : order) {
      known.checkClass(type, JavaTypes.label(type), annotations(type));
      attributes
          .read(
              type,
              (DeclaredType) entity.asType(),
              scopes.get(type),
              member -> IdClassMembers.read(member, parts))
          .forEach(attribute -> found.putIfAbsent(attribute.name(), attribute));
    }
    return List.copyOf(found.values());
  }

  private List<TypeElement> upToParent(List<TypeElement> chain) {
    var own = new ArrayList<>(chain.subList(0, 1));
    for (int i = 1; i < chain.size() && !has(chain.get(i), "Entity"); i++) {
      own.add(chain.get(i));
    }
    return own;
  }

  private List<PersistentClass> superclasses(List<TypeElement> chain) {
    return upToParent(chain).stream()
        .skip(1)
        .map(type -> PersistentClass.of(type, annotations(type)))
        .toList();
  }

  private void refuseTableOfSuperclass(TypeElement type) {
    Annotations annotations = annotations(type);
    if (annotations.hasJpa("MappedSuperclass") && !annotations.hasJpa("Entity")) {
      annotations
          .jpa("Table")
          .or(() -> annotations.jpa("Inheritance"))
          .ifPresent(
              a -> {
                throw new Refused(
                    "unsupported-mapping",
                    type,
                    a,
                    JavaTypes.label(type)
                        + ": a mapped superclass has no table, so Hibernate refuses "
                        + a.written()
                        + " on it; put it on the entities");
              });
    }
  }
}
