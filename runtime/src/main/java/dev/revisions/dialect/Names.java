package dev.revisions.dialect;

import dev.revisions.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The identifiers of a database.
 *
 * @param open what stands before a quoted name
 * @param close what stands after a quoted name, and is doubled within
 * @param reserved whether a name, given in upper case, cannot stand unquoted
 * @param folding what the database makes of a name that is not quoted
 */
public record Names(
    String open, String close, Predicate<String> reserved, UnaryOperator<String> folding) {

  /** The words of a text, such as the reserved ones. */
  public static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** The name as it stands in SQL. A reserved word gets the name that it would have unquoted. */
  public String sql(String identifier) {
    Identifier parsed = Identifier.of(identifier);
    return parsed.quoted() || isReserved(parsed.name())
        ? quoted(stored(identifier))
        : parsed.name();
  }

  private boolean isReserved(String name) {
    return reserved.test(name.toUpperCase(Locale.ROOT));
  }

  /** A name as the catalog has it, quoted. */
  public String quoted(String name) {
    return open + name.replace(close, close + close) + close;
  }

  /** The name as the catalog has it. */
  public String stored(String identifier) {
    Identifier parsed = Identifier.of(identifier);
    return parsed.quoted() ? parsed.name() : folding.apply(parsed.name());
  }

  /** Whether both name the same object. */
  public boolean same(String one, String other) {
    return stored(one).equals(stored(other));
  }

  /** Columns in parentheses. */
  public String list(List<String> identifiers) {
    return identifiers.stream().map(this::sql).collect(Collectors.joining(", ", "(", ")"));
  }
}
