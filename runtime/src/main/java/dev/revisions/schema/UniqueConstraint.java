package dev.revisions.schema;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint.
 *
 * @param name its identifier
 * @param columns its columns in order, at least one
 * @param options SQL appended to its definition
 */
public record UniqueConstraint(String name, List<String> columns, Optional<String> options)
    implements Constraint {

  /** Brings the names to their canonical text. */
  public UniqueConstraint {
    name = Identifier.canonical(name);
    columns = Constraint.columns(columns);
  }

  /** A constraint without options. */
  public UniqueConstraint(String name, List<String> columns) {
    this(name, columns, Optional.empty());
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UniqueConstraint unique
        && name.equals(unique.name)
        && columns.equals(unique.columns)
        && options.equals(unique.options);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + columns.hashCode();
  }

  @Override
  public UniqueConstraint withName(String other) {
    return new UniqueConstraint(other, columns, options);
  }

  @Override
  public Kind kind() {
    return Kind.UNIQUE;
  }
}
