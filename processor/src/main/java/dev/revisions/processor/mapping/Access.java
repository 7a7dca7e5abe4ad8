package dev.revisions.processor.mapping;

import java.util.Optional;

/** Where a class keeps its persistent state. */
enum Access {
  FIELD,
  PROPERTY;

  /** What {@code @Access} says, if it is there. */
  static Optional<Access> of(Annotations annotations) {
    return annotations.hasJpa("Access")
        ? annotations.jpa("Access").orElseThrow().constant("value").map(Access::valueOf)
        : Optional.empty();
  }
}
