package dev.revisions.processor.mapping;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A mistake in an entity, to be reported where it stands.
 *
 * @param rule a short stable name, printed in brackets before the message: {@code no-id}
 * @param message what is wrong, why, and what to do; it names class and field, because a class file
 *     has no position to show
 * @param element the class, field, getter or record component
 * @param mirror the annotation on it that causes the mistake, if one does
 * @param value the value in the annotation that causes it, if one does
 */
public record Problem(
    String rule,
    String message,
    Element element,
    Optional<AnnotationMirror> mirror,
    Optional<AnnotationValue> value) {

  /** The same mistake in other words. */
  public Problem withMessage(String other) {
    return new Problem(rule, other, element, mirror, value);
  }
}
