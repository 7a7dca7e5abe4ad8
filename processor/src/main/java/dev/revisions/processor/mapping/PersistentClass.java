package dev.revisions.processor.mapping;

import javax.lang.model.element.TypeElement;

/**
 * A class that has no table and gives attributes to those that have: a mapped superclass, an
 * embeddable, or an abstract entity of a hierarchy with a table per class.
 */
record PersistentClass(TypeElement element, Annotations annotations) {

  /** Refuses a former name, which only a table can have. */
  static PersistentClass of(TypeElement element, Annotations annotations) {
    annotations.allRevisions("RenamedFrom", "RenamedFrom.List").stream()
        .findFirst()
        .ifPresent(
            a -> {
              throw new Refused(
                  "misplaced-hint",
                  element,
                  a,
                  JavaTypes.label(element)
                      + ": the class has no table that could have had another name; put"
                      + " @RenamedFrom on the entities or attributes that have, or remove it");
            });
    return new PersistentClass(element, annotations);
  }
}
