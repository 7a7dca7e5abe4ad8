package dev.revisions.processor.diff;

import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import java.util.ArrayList;

/** Two generated schemas and what the code would say of the change. */
record Evolution(Schema before, Schema after, Hints hints) {

  Difference difference() {
    return Differ.diff(before, after, hints);
  }

  /** Which table of the one schema is which of the other. */
  Pairing pairing() {
    Schema from = Meaning.withRequiredKeys(before);
    Schema to = Meaning.withRequiredKeys(after);
    return Pairing.of(
        from,
        to,
        new RenameHints(Noun.COLUMN, from, to, hints, new ArrayList<>()).renames(),
        hints.hierarchies());
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
