package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import java.util.List;

/** Whether the constraints of Jakarta Validation shape the schema. */
enum Validation {
  /** If a validator is on the class path of the compilation, as Hibernate does at run time. */
  AUTO,
  ON,
  OFF;

  private static final List<String> VALIDATORS =
      List.of(
          "org.hibernate.validator.HibernateValidator",
          "org.apache.bval.jsr.ApacheValidationProvider");

  boolean applies(TypesByName types) {
    return switch (this) {
      case ON -> true;
      case OFF -> false;
      case AUTO -> VALIDATORS.stream().anyMatch(name -> types.find(name).isPresent());
    };
  }
}
