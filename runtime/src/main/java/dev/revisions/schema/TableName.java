package dev.revisions.schema;

import java.util.Objects;

/**
 * The name of a table, sequence or type, with its schema where it has one: {@code orders}, {@code
 * billing.orders}.
 *
 * @param schema the schema's identifier, empty for the default one
 * @param name the identifier in the schema
 */
public record TableName(String schema, String name) implements Comparable<TableName> {

  /** Brings both identifiers to their canonical text. */
  public TableName {
    Objects.requireNonNull(schema, "schema");
    schema = schema.isEmpty() ? "" : Identifier.canonical(schema);
    name = Identifier.canonical(name);
  }

  /** A name in the default schema, whatever characters it has. */
  public static TableName of(String name) {
    return new TableName("", name);
  }

  /**
   * Reads {@code name} or {@code schema.name}; a dot inside backticks belongs to the identifier.
   *
   * @throws IllegalArgumentException if there are more than two parts or an empty one
   */
  public static TableName parse(String text) {
    int dot = dotOutsideBackticks(text, 0);
    if (dot < 0) {
      return of(text);
    }
    if (dotOutsideBackticks(text, dot + 1) >= 0) {
      throw new IllegalArgumentException("not a table name: '" + text + "'");
    }
    return new TableName(text.substring(0, dot), text.substring(dot + 1));
  }

  private static int dotOutsideBackticks(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`') {
        quoted = !quoted;
      } else if (c == '.' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  /** The same name in the same schema, for another object. */
  public TableName withName(String other) {
    return new TableName(schema, other);
  }

  /** The form under which two names mean the same table; see {@link Identifier#folded}. */
  public String folded() {
    String folded = Identifier.folded(name);
    return schema.isEmpty() ? folded : Identifier.folded(schema) + "." + folded;
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TableName table
        && schema.equals(table.schema)
        && name.equals(table.name);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(TableName other) {
    int order = schema.compareTo(other.schema);
    return order == 0 ? name.compareTo(other.name) : order;
  }

  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}
