package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotation interfaces, each of them read once: there are few of them, but very many
 * annotations.
 */
final class AnnotationTypes {

  /**
   * An annotation interface.
   *
   * @param element its declaration
   * @param name its qualified name
   * @param defaults what members hold that are not written out, by their names
   */
  record AnnotationType(TypeElement element, String name, Map<String, AnnotationValue> defaults) {

    private static AnnotationType of(TypeElement element) {
      var defaults = new HashMap<String, AnnotationValue>();
      for (ExecutableElement member : ElementFilter.methodsIn(element.getEnclosedElements())) {
        AnnotationValue value = member.getDefaultValue();
        if (value != null) {
          defaults.put(member.getSimpleName().toString(), value);
        }
      }
      return new AnnotationType(element, element.getQualifiedName().toString(), defaults);
    }
  }

  private final Map<TypeElement, AnnotationType> known = new HashMap<>();

  /** The interface of an annotation. */
  AnnotationType of(AnnotationMirror annotation) {
    var element = (TypeElement) annotation.getAnnotationType().asElement();
    AnnotationType type = known.get(element);
    if (type == null) {
      type = AnnotationType.of(element);
      known.put(element, type);
    }
    return type;
  }
}
