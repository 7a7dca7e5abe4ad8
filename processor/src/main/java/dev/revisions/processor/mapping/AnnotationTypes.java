package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * The annotation interfaces, each of them read once: there are few of them, but very many
 * annotations.
 */
final class AnnotationTypes {

  private final Map<TypeElement, AnnotationType> known = new HashMap<>();

  /** The interface of an annotation. */
  AnnotationType of(AnnotationMirror annotation) {
    var element = (TypeElement) annotation.getAnnotationType().asElement();
    AnnotationType type = known.get(element);
    if (type == null) {
      type = new AnnotationType(element);
      known.put(element, type);
    }
    return type;
  }
}
