package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * The type of a column and what it needs checked.
 *
 * @param type the logical type
 * @param underlying the type that it would be without a {@code columnDefinition}, by which
 *     Hibernate orders the columns of a key
 * @param checks the checks that come with the type
 * @param constants the constants that it holds, if it is one of an enum
 */
record TypedColumn(
    Type type, Type underlying, List<CheckSpec> checks, Optional<Constants> constants) {

  TypedColumn(Type type, List<CheckSpec> checks) {
    this(type, type, checks, Optional.empty());
  }

  static TypedColumn of(Type type) {
    return new TypedColumn(type, List.of());
  }

  /** The same column under a definition in the database's own words. */
  TypedColumn defined(Type definition) {
    return new TypedColumn(definition, underlying, checks, constants);
  }

  /** The same column, holding constants. */
  TypedColumn holding(Optional<Constants> other) {
    return new TypedColumn(type, underlying, checks, other);
  }
}
