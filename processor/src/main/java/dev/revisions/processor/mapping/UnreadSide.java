package dev.revisions.processor.mapping;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The field of an attribute that is accessed by its getter, or its getter where it is accessed by
 * its field: Hibernate reads no annotation there, and does not say so.
 */
final class UnreadSide {

  private UnreadSide() {}

  /** What to say where the attribute is not understood without the annotations on that side. */
  static String hint(Member member) {
    return member.owner().getEnclosedElements().stream()
        .filter(element -> isOtherSide(element, member))
        .flatMap(element -> mapping(element).stream())
        .findFirst()
        .map(annotation -> hint(annotation, member.element().getKind() == ElementKind.FIELD))
        .orElse("");
  }

  private static boolean isOtherSide(Element element, Member member) {
    return member.element().getKind() == ElementKind.FIELD
        ? MemberReader.isGetter(element)
            && MemberReader.attributeName((ExecutableElement) element).equals(member.name())
        : element.getKind() == ElementKind.FIELD
            && element.getSimpleName().contentEquals(member.name());
  }

  private static Optional<String> mapping(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .map(type -> (TypeElement) type.asElement())
        .filter(type -> type.getQualifiedName().toString().startsWith(Annotations.JPA))
        .map(type -> type.getSimpleName().toString())
        .findFirst();
  }

  private static String hint(String annotation, boolean byField) {
    String read = byField ? "field" : "getter";
    return "; @%s on its %s is not read, because the class is accessed by its %ss: move it to the %s"
        .formatted(annotation, byField ? "getter" : "field", read, read);
  }
}
