package dev.revisions.conformance.catalog;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column; what does not apply is null.
 *
 * @param type with length, precision and scale, in the words of the database
 * @param nullability {@code not null} or null
 * @param identity how the database numbers it
 * @param defaultValue the expression of its default
 * @param generated the expression that it is generated from
 * @param more its collation and comment
 */
record ColumnFacts(
    String type,
    String nullability,
    String identity,
    String defaultValue,
    String generated,
    String more) {

  ColumnFacts withMore(String other) {
    return new ColumnFacts(type, nullability, identity, defaultValue, generated, other);
  }

  @Override
  public String toString() {
    return Stream.of(type, nullability, identity, defaultValue, generated, more)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
