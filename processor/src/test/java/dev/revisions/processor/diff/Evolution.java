package dev.revisions.processor.diff;

import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;

/** Two generated schemas and what the code would say of the change. */
record Evolution(Schema before, Schema after, Hints hints) {

  Difference difference() {
    return Differ.diff(before, after, hints);
  }

  @Override
  public String toString() {
    return "\n--- before\n%s--- after\n%s--- renamed %s %s\n"
        .formatted(
            Notation.format(before),
            Notation.format(after),
            hints.renamedTables(),
            hints.renamedColumns());
  }
}
