package dev.revisions.dialect;

import dev.revisions.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The identifiers of a database.
 *
 * @param quote what stands before and after a quoted name
 * @param reserved the words, in upper case, that cannot stand unquoted
 * @param folding what the database makes of a name that is not quoted
 */
record Names(String quote, Set<String> reserved, UnaryOperator<String> folding) {

  /** The name as it stands in SQL. A reserved word gets the name that it would have unquoted. */
  String sql(String identifier) {
    Identifier parsed = Identifier.of(identifier);
    return parsed.quoted() || isReserved(parsed.name())
        ? quoted(stored(identifier))
        : parsed.name();
  }

  private boolean isReserved(String name) {
    return reserved.contains(name.toUpperCase(Locale.ROOT));
  }

  private String quoted(String name) {
    return quote + name.replace(quote, quote + quote) + quote;
  }

  /** The name as the catalog has it. */
  String stored(String identifier) {
    Identifier parsed = Identifier.of(identifier);
    return parsed.quoted() ? parsed.name() : folding.apply(parsed.name());
  }

  /** Whether both name the same object. */
  boolean same(String one, String other) {
    return stored(one).equals(stored(other));
  }

  /** Columns in parentheses. */
  String list(List<String> identifiers) {
    return identifiers.stream().map(this::sql).collect(Collectors.joining(", ", "(", ")"));
  }
}
