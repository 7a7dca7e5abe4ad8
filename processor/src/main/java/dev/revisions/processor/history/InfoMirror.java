package dev.revisions.processor.history;

import dev.revisions.annotation.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The annotation {@link RevisionInfo} on a class.
 *
 * @param mirror the annotation
 */
record InfoMirror(AnnotationMirror mirror) {

  static Optional<InfoMirror> of(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(InfoMirror::isInfo)
        .findFirst()
        .map(InfoMirror::new);
  }

  private static boolean isInfo(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(RevisionInfo.class.getName());
  }

  /** The value of an element, or empty if it is left to its default. */
  Optional<AnnotationValue> value(String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> name(entry).equals(name))
        .map(Map.Entry::getValue)
        .<AnnotationValue>map(value -> value)
        .findFirst();
  }

  private static String name(Map.Entry<? extends ExecutableElement, ?> entry) {
    return entry.getKey().getSimpleName().toString();
  }

  /** The values of an element that is an array, or a single one that stands for it. */
  List<AnnotationValue> values(String name) {
    return value(name).map(InfoMirror::elements).orElse(List.of());
  }

  private static List<AnnotationValue> elements(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of(value);
  }

  /** A string, or what stands where one should be. */
  static String text(AnnotationValue value) {
    return String.valueOf(value.getValue());
  }
}
