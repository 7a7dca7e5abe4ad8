package dev.revisions.schema;

/**
 * A row of a table from which identifiers are taken, as {@code GenerationType.TABLE} does. What it
 * counts to is data; what it starts with belongs to the definition of the table.
 *
 * @param keyColumn the identifier of the column that tells the rows apart
 * @param key what that column holds
 * @param valueColumn the identifier of the column that counts
 * @param start what that column holds at first
 */
public record Counter(String keyColumn, String key, String valueColumn, long start) {

  /** Puts the identifiers into their canonical form. */
  public Counter {
    keyColumn = Identifier.canonical(keyColumn);
    valueColumn = Identifier.canonical(valueColumn);
  }
}
