package dev.revisions.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name its identifier
 * @param columns its columns in the order of the key, at least one
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

  /** Brings the names to their canonical text. */
  public PrimaryKey {
    name = Identifier.canonical(name);
    columns = Constraint.columns(columns);
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PrimaryKey key && name.equals(key.name) && columns.equals(key.columns);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + columns.hashCode();
  }

  @Override
  public PrimaryKey withName(String other) {
    return new PrimaryKey(other, columns);
  }

  @Override
  public Kind kind() {
    return Kind.PRIMARY_KEY;
  }
}
