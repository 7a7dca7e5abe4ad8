package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** An annotation interface. */
final class AnnotationType {

  private static final List<String> HOMES =
      List.of(Annotations.JPA, Annotations.HIBERNATE, Annotations.REVISIONS);

  private final TypeElement element;
  private final String name;
  private final String home;
  private final String nameAtHome;
  private final boolean ofUser;

  /** Made when a member is asked for, because the compiler has to load the interface for it. */
  private Map<String, AnnotationValue> defaults;

  AnnotationType(TypeElement element) {
    this.element = element;
    this.name = element.getQualifiedName().toString();
    this.home = home(name);
    this.nameAtHome = name.substring(home.length());
    this.ofUser = Composed.isOfUser(name);
  }

  private static String home(String name) {
    for (String home : HOMES) {
      if (name.startsWith(home)) {
        return home;
      }
    }
    return "";
  }

  TypeElement element() {
    return element;
  }

  /** The package of which the mapping reads annotations, with a point; empty for another one. */
  String home() {
    return home;
  }

  /** What is left of the name behind {@link #home}. */
  String nameAtHome() {
    return nameAtHome;
  }

  /** The qualified name. */
  String name() {
    return name;
  }

  /** Whether its annotations may stand for others. */
  boolean isOfUser() {
    return ofUser;
  }

  /** What members hold that are not written out, by their names. */
  Map<String, AnnotationValue> defaults() {
    if (defaults == null) {
      defaults = new HashMap<>();
      for (ExecutableElement member : ElementFilter.methodsIn(element.getEnclosedElements())) {
        AnnotationValue value = member.getDefaultValue();
        if (value != null) {
          defaults.put(member.getSimpleName().toString(), value);
        }
      }
    }
    return defaults;
  }
}
