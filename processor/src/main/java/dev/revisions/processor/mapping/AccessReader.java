package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the access type of a hierarchy: that of the member with the identifier, else that of the
 * first member with an annotation of JPA.
 */
final class AccessReader {

  private final JavaTypes types;

  AccessReader(JavaTypes types) {
    this.types = types;
  }

  /**
   * The access type of classes that do not say theirs.
   *
   * @param chain an entity and its persistent superclasses, nearest first
   */
  Access read(List<TypeElement> chain) {
    return chain.stream()
        .filter(type -> Access.of(annotations(type)).isEmpty())
        .flatMap(type -> accessOf(type, Annotations::markId).stream())
        .findFirst()
        .or(() -> chain.stream().flatMap(t -> accessOf(t, this::isMapped).stream()).findFirst())
        .orElse(Access.PROPERTY);
  }

  private Optional<Access> accessOf(TypeElement type, Predicate<Annotations> wanted) {
    List<? extends Element> members = type.getEnclosedElements();
    if (any(members, MemberReader::isGetter, wanted)) {
      return Optional.of(Access.PROPERTY);
    }
    return any(members, MemberReader::isPersistentField, wanted)
        ? Optional.of(Access.FIELD)
        : Optional.empty();
  }

  private boolean any(
      List<? extends Element> members, Predicate<Element> kind, Predicate<Annotations> wanted) {
    for (Element element : members) {
      if (!element.getAnnotationMirrors().isEmpty() && kind.test(element)) {
        Annotations annotations = annotations(element);
        if (!annotations.hasJpa("Access") && wanted.test(annotations)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMapped(Annotations annotations) {
    return annotations.stream().anyMatch(a -> a.type().startsWith(Annotations.JPA));
  }

  private Annotations annotations(Element element) {
    return types.annotations(element);
  }
}
