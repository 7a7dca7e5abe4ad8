package dev.revisions.processor.mapping;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute as it stands in a class.
 *
 * @param name the name of the attribute
 * @param element the field, getter or record component
 * @param type its type as the concrete class sees it
 * @param annotations its annotations
 * @param owner the class that declares it
 */
record Member(
    String name, Element element, TypeMirror type, Annotations annotations, TypeElement owner) {

  /** How messages name it: {@code Order.total}. */
  String label() {
    return JavaTypes.label(owner) + "." + name;
  }

  /** Its type as it is written, which may be a variable. */
  TypeMirror declaredType() {
    return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
  }

  Refused refuse(String rule, String message) {
    return new Refused(rule, element, label() + ": " + message);
  }

  Refused refuse(String rule, Annotation at, String message) {
    return new Refused(rule, element, at, label() + ": " + message);
  }

  Refused refuse(String rule, Annotation at, String member, String message) {
    return new Refused(rule, element, at, member, label() + ": " + message);
  }

  /** The same place with another type: what a collection holds. */
  Member withType(TypeMirror other) {
    return new Member(name, element, other, annotations, owner);
  }

  /** The same place under another name: the key of a map. */
  Member withName(String other) {
    return new Member(other, element, type, annotations, owner);
  }

  /** The same place with other annotations. */
  Member withAnnotations(Annotations other) {
    return new Member(name, element, type, other, owner);
  }
}
