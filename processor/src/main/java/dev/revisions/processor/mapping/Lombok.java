package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Getters that Lombok is to make, and has not made yet where it comes after this processor. */
final class Lombok {

  private static final String PACKAGE = "lombok.";
  private static final Set<String> MAKERS_OF_GETTERS =
      Set.of(PACKAGE + "Getter", PACKAGE + "Data", PACKAGE + "Value");

  private Lombok() {}

  /** Refuses a class accessed by its getters of which some are still to come. */
  static void requireGetters(TypeElement type) {
    if (makesGetters(type)) {
      List<String> read =
          ElementFilter.methodsIn(type.getEnclosedElements()).stream()
              .filter(MemberReader::isGetter)
              .map(MemberReader::attributeName)
              .toList();
      ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
          .filter(MemberReader::isPersistentField)
          .filter(field -> !makesGetters(field))
          .map(field -> field.getSimpleName().toString())
          .filter(name -> !read.contains(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw refused(type, name);
              });
    }
  }

  private static boolean makesGetters(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(MAKERS_OF_GETTERS::contains);
  }

  private static Refused refused(TypeElement type, String attribute) {
    return new Refused(
        "late-lombok",
        type,
        JavaTypes.label(type)
            + ": the class is accessed by its getters, and Lombok has not made that of "
            + attribute
            + " yet; put lombok before revisions-processor on the processor path");
  }
}
