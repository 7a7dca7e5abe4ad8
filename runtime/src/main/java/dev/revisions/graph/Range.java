package dev.revisions.graph;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two targets with a colon between them: {@code from:to}, {@code from:}, {@code :to}. Without a
 * start it begins at the base, without an end it goes on to the heads.
 */
record Range(Optional<Target> from, Optional<Target> to) {

  /** Reads a range. */
  static Range parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon != text.lastIndexOf(':')) {
      throw new GraphException(
          "'%s' is not a range; write start:end, start: or :end".formatted(text));
    }
    return new Range(side(text.substring(0, colon)), side(text.substring(colon + 1)));
  }

  /** Whether only a database can tell what this means; steps count from the other end. */
  boolean countsFromDatabase() {
    return from.filter(Target::isRelative).isPresent() && to.filter(Target::isRelative).isPresent()
        || Stream.of(from, to)
            .flatMap(Optional::stream)
            .anyMatch(end -> !end.isRelative() && end.countsFromDatabase());
  }

  private static Optional<Target> side(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(Target.parse(text));
  }
}
