package dev.revisions.processor.mapping;

import dev.revisions.schema.ForeignKey.Action;
import java.util.List;
import java.util.Optional;

/**
 * What is said about a foreign key.
 *
 * @param name the name that the user gave
 * @param wanted whether there is to be one
 * @param options SQL appended to it
 * @param definition the annotation whose SQL replaces it
 * @param onDelete what happens when the target goes
 */
record ForeignKeySpec(
    Optional<String> name,
    boolean wanted,
    Optional<String> options,
    Optional<Annotation> definition,
    Action onDelete) {

  /** Nothing said: a foreign key without a name. */
  static final ForeignKeySpec NONE =
      new ForeignKeySpec(
          Optional.empty(), true, Optional.empty(), Optional.empty(), Action.NO_ACTION);

  /** Reads {@code @ForeignKey}. */
  static ForeignKeySpec of(Annotation annotation) {
    boolean wanted = !annotation.constant("value").orElse("").equals("NO_CONSTRAINT");
    return new ForeignKeySpec(
        annotation.text("name"),
        wanted,
        annotation.text("options"),
        annotation.text("foreignKeyDefinition").map(d -> annotation),
        Action.NO_ACTION);
  }

  /** The definition in SQL that replaces what the mapping implies. */
  Optional<String> sql() {
    return definition.flatMap(a -> a.text("foreignKeyDefinition"));
  }

  /** The first that says anything, the more specific ones first. */
  static ForeignKeySpec first(List<ForeignKeySpec> candidates) {
    for (ForeignKeySpec candidate : candidates) {
      if (candidate.saysAnything()) {
        return candidate;
      }
    }
    return NONE;
  }

  private boolean saysAnything() {
    return name.isPresent()
        || !wanted
        || options.isPresent()
        || definition.isPresent()
        || onDelete != Action.NO_ACTION;
  }

  /** This, with the name, options and definition of another where this has no name. */
  ForeignKeySpec namedLike(ForeignKeySpec other) {
    return name.isPresent()
        ? this
        : new ForeignKeySpec(other.name, wanted, other.options, other.definition, onDelete);
  }

  ForeignKeySpec withOnDelete(Action action) {
    return new ForeignKeySpec(name, wanted, options, definition, action);
  }

  /** The same for a foreign key that is not to be. */
  ForeignKeySpec unwanted() {
    return new ForeignKeySpec(name, false, options, definition, onDelete);
  }
}
