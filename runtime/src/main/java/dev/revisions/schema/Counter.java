package dev.revisions.schema;

import java.util.List;
import java.util.TreeSet;

/**
 * A row of a table from which identifiers are taken, as {@code GenerationType.TABLE} does. What it
 * counts to is data; what it starts with belongs to the definition of the table.
 *
 * @param keyColumn the identifier of the column that tells the rows apart
 * @param key what that column holds
 * @param valueColumn the identifier of the column that counts
 * @param start what that column holds at first
 * @param increment how many identifiers are taken at once
 * @param entities the qualified names of the entity classes that take them, sorted
 */
public record Counter(
    String keyColumn,
    String key,
    String valueColumn,
    long start,
    long increment,
    List<String> entities) {

  /** What is taken at once where nothing says so, as JPA has it. */
  public static final long DEFAULT_INCREMENT = 50;

  /** Puts the identifiers into their canonical form and sorts the entities. */
  public Counter {
    keyColumn = Identifier.canonical(keyColumn);
    valueColumn = Identifier.canonical(valueColumn);
    entities = List.copyOf(new TreeSet<>(entities));
  }

  /** A counter that comes from no entity. */
  public Counter(String keyColumn, String key, String valueColumn, long start, long increment) {
    this(keyColumn, key, valueColumn, start, increment, List.of());
  }

  /** The same counter under another key. */
  public Counter withKey(String other) {
    return new Counter(keyColumn, other, valueColumn, start, increment, entities);
  }

  /** The same counter with another start. */
  public Counter withStart(long other) {
    return new Counter(keyColumn, key, valueColumn, other, increment, entities);
  }

  /** The same counter with another increment. */
  public Counter withIncrement(long other) {
    return new Counter(keyColumn, key, valueColumn, start, other, entities);
  }

  /** The same counter in other columns. */
  public Counter withColumns(String otherKey, String otherValue) {
    return new Counter(otherKey, key, otherValue, start, increment, entities);
  }

  /** The same counter, coming from other entities. */
  public Counter withEntities(List<String> other) {
    return new Counter(keyColumn, key, valueColumn, start, increment, other);
  }
}
