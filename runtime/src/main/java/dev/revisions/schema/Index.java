package dev.revisions.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param name its identifier
 * @param parts what it is sorted by, at least one
 * @param unique whether it refuses equal rows
 * @param options SQL appended to its definition
 */
public record Index(String name, List<Part> parts, boolean unique, Optional<String> options) {

  /** Brings the name to its canonical text. */
  public Index {
    name = Identifier.canonical(name);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("index " + name + " has no columns");
    }
  }

  /** An ascending index over columns. */
  public static Index of(String name, List<String> columns, boolean unique) {
    return new Index(
        name, columns.stream().map(c -> Part.parse(c)).toList(), unique, Optional.empty());
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Index index
        && name.equals(index.name)
        && parts.equals(index.parts)
        && unique == index.unique
        && options.equals(index.options);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + parts.hashCode();
  }

  /** The same index under another name. */
  public Index withName(String other) {
    return new Index(other, parts, unique, options);
  }

  /**
   * A column or an expression of an index.
   *
   * @param text the column's identifier, or an SQL expression in parentheses
   * @param descending whether large values come first
   */
  public record Part(String text, boolean descending) {

    /** Brings a column's name to its canonical text. */
    public Part {
      text = isExpression(text) ? text.strip() : Identifier.canonical(text);
    }

    /**
     * Reads {@code column}, {@code column desc} or {@code (expression) desc}; {@code asc} is the
     * default. This is the syntax of {@code @Index(columnList)} between its commas.
     */
    public static Part parse(String text) {
      String part = text.strip();
      if (endsWithWord(part, "desc")) {
        return new Part(part.substring(0, part.length() - 5), true);
      }
      if (endsWithWord(part, "asc")) {
        return new Part(part.substring(0, part.length() - 4), false);
      }
      return new Part(part, false);
    }

    private static boolean endsWithWord(String text, String word) {
      int start = text.length() - word.length();
      return start > 1
          && Character.isWhitespace(text.charAt(start - 1))
          && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Compares all components, without what has to be linked; see {@link Column#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Part part && text.equals(part.text) && descending == part.descending;
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + Boolean.hashCode(descending);
    }

    /** Whether this is an expression and not a column. */
    public boolean isExpression() {
      return isExpression(text);
    }

    private static boolean isExpression(String text) {
      return text.strip().startsWith("(");
    }

    /** The text that {@link #parse} reads back. */
    @Override
    public String toString() {
      return descending ? text + " desc" : text;
    }
  }
}
