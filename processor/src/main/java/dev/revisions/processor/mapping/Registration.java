package dev.revisions.processor.mapping;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @ConverterRegistration}.
 *
 * @param place the class or package that has it
 * @param annotation what it says
 */
record Registration(Element place, Annotation annotation) {

  /** How messages name the place. */
  String label() {
    return place instanceof TypeElement type ? JavaTypes.label(type) : place.toString();
  }
}
