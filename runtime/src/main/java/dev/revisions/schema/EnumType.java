package dev.revisions.schema;

import java.util.List;
import java.util.Objects;

/**
 * An enum type that columns of {@link Type.NamedEnum} use. Only PostgreSQL and H2 (as a domain)
 * know such types; elsewhere the columns carry the values.
 *
 * @param name its name
 * @param values its values in order, at least one
 * @param entities the qualified names of the entity classes that it comes from, sorted
 */
public record EnumType(TableName name, List<String> values, List<String> entities) {

  /** Sorts the entities. */
  public EnumType {
    Objects.requireNonNull(name, "name");
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("enum type " + name + " has no values");
    }
    entities = entities.stream().sorted().distinct().toList();
  }
}
