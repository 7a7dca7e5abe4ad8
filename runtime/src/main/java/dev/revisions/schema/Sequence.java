package dev.revisions.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sequence. A database without sequences gets a table that holds the next value, as Hibernate
 * makes it there.
 *
 * @param name its name
 * @param start the first value
 * @param increment the step between values
 * @param options SQL appended to its definition
 * @param entities the qualified names of the entity classes that it comes from, sorted
 */
public record Sequence(
    TableName name, long start, long increment, Optional<String> options, List<String> entities) {

  /** Sorts the entities. */
  public Sequence {
    Objects.requireNonNull(name, "name");
    entities = entities.size() < 2 ? List.copyOf(entities) : List.copyOf(new TreeSet<>(entities));
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sequence sequence
        && name.equals(sequence.name)
        && start == sequence.start
        && increment == sequence.increment
        && options.equals(sequence.options)
        && entities.equals(sequence.entities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, start, increment);
  }

  /** A sequence that comes from no entity. */
  public Sequence(TableName name, long start, long increment) {
    this(name, start, increment, Optional.empty(), List.of());
  }

  /** The same sequence under another name. */
  public Sequence withName(TableName other) {
    return new Sequence(other, start, increment, options, entities);
  }

  /** The same sequence, coming from other entities. */
  public Sequence withEntities(List<String> other) {
    return new Sequence(name, start, increment, options, other);
  }
}
