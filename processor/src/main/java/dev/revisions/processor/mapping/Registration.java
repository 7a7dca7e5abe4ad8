package dev.revisions.processor.mapping;

import javax.lang.model.element.Element;

/**
 * A {@code @ConverterRegistration}.
 *
 * @param place the class or package that has it
 * @param annotation what it says
 */
record Registration(Element place, Annotation annotation) {

  /** How messages name the place. */
  String label() {
    return JavaTypes.label(place);
  }
}
