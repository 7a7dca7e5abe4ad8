package dev.revisions.processor.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether an {@code @IdClass} and the identifier of its entity fit, as Hibernate wants them to. */
final class IdClassRules {

  private final JavaTypes types;

  IdClassRules(JavaTypes types) {
    this.types = types;
  }

  /**
   * Refuses an id class that lacks a part of the identifier, has one too many, or one of another
   * type.
   *
   * @param annotation the {@code @IdClass}
   * @param attributes those of the entity
   */
  void check(
      TypeElement entity, Annotation annotation, TypeElement idClass, List<Attribute> attributes) {
    List<Attribute> ids = attributes.stream().filter(Attribute::isId).toList();
    if (ids.isEmpty() || ids.size() == 1 && isIdOfTarget(ids.get(0), idClass)) {
      return;
    }
    Element like = ids.get(0).member().element();
    Map<String, TypeMirror> parts = parts(idClass, like);
    for (Attribute id : ids) {
      if (!parts.containsKey(id.name())) {
        throw id.member()
            .refuse(
                "id-class",
                "the id class "
                    + JavaTypes.label(idClass)
                    + " has no '"
                    + id.name()
                    + "'; add it there, or take @Id off here");
      }
      requireType(id, idClass, parts.get(id.name()));
    }
    Set<String> known = new HashSet<>(parts(entity, like).keySet());
    attributes.forEach(attribute -> known.add(attribute.name()));
    parts.keySet().stream()
        .filter(part -> !known.contains(part))
        .findFirst()
        .ifPresent(
            part -> {
              throw new Refused(
                  "id-class",
                  entity,
                  annotation,
                  JavaTypes.label(entity)
                      + ": its id class "
                      + JavaTypes.label(idClass)
                      + " has '"
                      + part
                      + "', which the entity has not; add an @Id of that name, or take it out"
                      + " there");
            });
  }

  /** An entity whose identifier is a reference alone may have the id class of its target. */
  private boolean isIdOfTarget(Attribute id, TypeElement idClass) {
    return id instanceof Attribute.ToOne
        && types
            .element(id.member().type())
            .flatMap(this::idClass)
            .filter(idClass::equals)
            .isPresent();
  }

  /** The class of an entity's identifier, be it an {@code @IdClass} or that of an attribute. */
  private Optional<TypeElement> idClass(TypeElement entity) {
    return lineage(entity)
        .flatMap(type -> types.annotations(type).jpa("IdClass").stream())
        .findFirst()
        .flatMap(a -> a.type("value"))
        .or(() -> onlyId(entity))
        .flatMap(types::element);
  }

  private Optional<TypeMirror> onlyId(TypeElement entity) {
    List<TypeMirror> ids =
        lineage(entity)
            .flatMap(type -> type.getEnclosedElements().stream())
            .filter(
                e -> types.annotations(e).hasJpa("Id") || types.annotations(e).hasJpa("EmbeddedId"))
            .map(IdClassRules::type)
            .toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  private void requireType(Attribute id, TypeElement idClass, TypeMirror part) {
    boolean comparable =
        id instanceof Attribute.Basic
            && part.getKind() != TypeKind.TYPEVAR
            && id.member().declaredType().getKind() != TypeKind.TYPEVAR;
    if (comparable && !types.boxedName(part).equals(types.boxedName(id.member().type()))) {
      throw id.member()
          .refuse(
              "id-class",
              "it is of type "
                  + types.name(id.member().type())
                  + ", but of type "
                  + types.name(part)
                  + " in the id class "
                  + JavaTypes.label(idClass)
                  + "; make them agree");
    }
  }

  /** The persistent state of a class, which is read like that of the entity. */
  private Map<String, TypeMirror> parts(TypeElement type, Element like) {
    var parts = new LinkedHashMap<String, TypeMirror>();
    if (type.getKind() == ElementKind.RECORD) {
      type.getRecordComponents().forEach(c -> parts.put(c.getSimpleName().toString(), c.asType()));
      return parts;
    }
    boolean fields = like.getKind() == ElementKind.FIELD;
    lineage(type)
        .flatMap(each -> each.getEnclosedElements().stream())
        .filter(e -> fields ? MemberReader.isPersistentField(e) : MemberReader.isGetter(e))
        .filter(e -> !types.annotations(e).hasJpa("Transient"))
        .forEach(e -> parts.putIfAbsent(name(e), type(e)));
    return parts;
  }

  private Stream<TypeElement> lineage(TypeElement type) {
    return Stream.iterate(type, t -> t != null, t -> types.element(t.getSuperclass()).orElse(null))
        .filter(t -> !t.getQualifiedName().contentEquals("java.lang.Object"));
  }

  private static String name(Element state) {
    return state instanceof ExecutableElement getter
        ? MemberReader.attributeName(getter)
        : state.getSimpleName().toString();
  }

  private static TypeMirror type(Element state) {
    return state instanceof ExecutableElement getter ? getter.getReturnType() : state.asType();
  }
}
