package dev.revisions.schema;

import java.util.Comparator;

/**
 * A column of a table: {@code orders.total}.
 *
 * @param table the table
 * @param column the column's identifier
 */
public record ColumnName(TableName table, String column) implements Comparable<ColumnName> {

  private static final Comparator<ColumnName> ORDER =
      Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

  /** Brings the identifier to its canonical text. */
  public ColumnName {
    column = Identifier.canonical(column);
  }

  @Override
  public int compareTo(ColumnName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
