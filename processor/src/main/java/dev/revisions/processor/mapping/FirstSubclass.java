package dev.revisions.processor.mapping;

import dev.revisions.schema.Schema;
import java.util.Set;

/**
 * A column that tells the classes of a hierarchy apart. Where it is new because the entity had no
 * subclasses before, all rows are of the entity itself.
 *
 * @param value the SQL of what it holds for the entity
 * @param subclasses the qualified names of the entities below
 */
public record FirstSubclass(String value, Set<String> subclasses) {

  /** Whether the history knows none of the subclasses. */
  public boolean isFirstIn(Schema recorded) {
    return recorded.tables().values().stream()
        .flatMap(table -> table.entities().stream())
        .noneMatch(subclasses::contains);
  }
}
