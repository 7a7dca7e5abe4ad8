package dev.revisions.processor.history;

import dev.revisions.annotation.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The annotation {@link RevisionInfo} on a class.
 *
 * @param mirror the annotation
 */
record InfoMirror(AnnotationMirror mirror) {

  static Optional<InfoMirror> of(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (isInfo(mirror)) {
        return Optional.of(new InfoMirror(mirror));
      }
    }
    return Optional.empty();
  }

  private static boolean isInfo(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(RevisionInfo.class.getName());
  }

  /** The value of an element, or empty if it is left to its default. */
  Optional<AnnotationValue> value(String name) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The values of an element that is an array, or a single one that stands for it. */
  List<AnnotationValue> values(String name) {
    Optional<AnnotationValue> value = value(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get().getValue() instanceof List<?> list)) {
      return List.of(value.get());
    }
    var elements = new ArrayList<AnnotationValue>();
    for (Object element : list) {
      elements.add((AnnotationValue) element);
    }
    return elements;
  }

  /** The same as strings. */
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (AnnotationValue value : values(name)) {
      texts.add(text(value));
    }
    return texts;
  }

  /** A string, or what stands where one should be. */
  static String text(AnnotationValue value) {
    return String.valueOf(value.getValue());
  }
}
