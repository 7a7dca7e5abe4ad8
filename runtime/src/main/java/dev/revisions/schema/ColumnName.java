package dev.revisions.schema;

/**
 * A column of a table: {@code orders.total}.
 *
 * @param table the table
 * @param column the column's identifier
 */
public record ColumnName(TableName table, String column) implements Comparable<ColumnName> {

  /** Brings the identifier to its canonical text. */
  public ColumnName {
    column = Identifier.canonical(column);
  }

  /** Compares both components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnName name
        && column.equals(name.column)
        && table.equals(name.table);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + column.hashCode();
  }

  @Override
  public int compareTo(ColumnName other) {
    int order = table.compareTo(other.table);
    return order == 0 ? column.compareTo(other.column) : order;
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
