package dev.revisions.processor.mapping;

import dev.revisions.schema.Schema;
import java.util.Optional;
import java.util.Set;

/**
 * A column that tells the classes of a hierarchy apart. Where it is new because the entity or
 * embeddable had no subclasses before, all rows are of that class itself.
 *
 * @param value the SQL of what it holds for the class; empty if nothing is of that alone
 * @param subclasses the qualified names of the classes below
 */
public record FirstSubclass(Optional<String> value, Set<String> subclasses) {

  /** Whether the history knows none of the subclasses. */
  public boolean isFirstIn(Schema recorded) {
    return recorded.tables().values().stream()
        .flatMap(table -> table.entities().stream())
        .noneMatch(subclasses::contains);
  }
}
