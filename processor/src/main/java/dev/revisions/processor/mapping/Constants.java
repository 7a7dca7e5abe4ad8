package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The constants of an enum, as a column holds them.
 *
 * @param names their names; in their order if that is known, else in that of the alphabet
 * @param ordered whether their order is known
 * @param counted whether the column holds their positions
 * @param formerNames the former names of those that say one, by the present ones
 */
record Constants(
    List<String> names, boolean ordered, boolean counted, Map<String, String> formerNames) {

  private static final String RENAMED = Annotations.REVISIONS + "RenamedFrom";

  /**
   * Reads an enum. ECJ shows the constants of a class file by the alphabet; any other order is that
   * of the source.
   *
   * @param isOrdered whether the compiler is known to show them in their order
   * @param counted whether the column holds positions
   */
  static Constants of(TypeElement type, boolean isOrdered, boolean counted) {
    List<String> names = names(type);
    boolean ordered = isOrdered || !names.equals(names.stream().sorted().toList());
    return new Constants(names, ordered, counted, formerNames(type));
  }

  static List<String> names(TypeElement type) {
    var names = new ArrayList<String>();
    for (Element element : type.getEnclosedElements()) {
      if (isConstant(element)) {
        names.add(name(element));
      }
    }
    return List.copyOf(names);
  }

  /** The same in a column that refers to another, which knows what numbers mean. */
  Constants referred() {
    return new Constants(names, ordered, false, formerNames);
  }

  private static boolean isConstant(Element element) {
    return element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static Map<String, String> formerNames(TypeElement type) {
    var former = new TreeMap<String, String>();
    for (Element element : type.getEnclosedElements()) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        if (isConstant(element) && isOf(mirror, RENAMED + ".List")) {
          throw misplaced(element, "a constant had one former name; keep one @RenamedFrom");
        }
        if (isConstant(element) && isOf(mirror, RENAMED)) {
          mirror
              .getElementValues()
              .forEach(
                  (member, value) -> former.put(name(element), former(element, member, value)));
        }
      }
    }
    return former;
  }

  private static String former(Element constant, ExecutableElement member, AnnotationValue value) {
    if (!member.getSimpleName().contentEquals("value")) {
      throw misplaced(
          constant, "a constant is renamed in every column of its enum; leave column out");
    }
    return String.valueOf(value.getValue());
  }

  private static String name(Element constant) {
    return constant.getSimpleName().toString();
  }

  private static Refused misplaced(Element constant, String message) {
    String label = constant.getEnclosingElement().getSimpleName() + "." + name(constant);
    return new Refused("misplaced-hint", constant, label + ": " + message);
  }

  /** Whether an annotation is of this name. */
  static boolean isOf(AnnotationMirror mirror, String annotation) {
    var type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(annotation);
  }
}
