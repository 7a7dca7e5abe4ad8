package dev.revisions.commands.picture;

import dev.revisions.schema.TableName;
import java.util.List;

/**
 * A table as a diagram shows it.
 *
 * @param table its name
 * @param change what becomes of the table
 * @param rows its columns, the removed ones last
 * @param references its foreign keys, sorted by name
 * @param rules its other constraints and its indexes, sorted by name
 */
public record Box(
    TableName table, Change change, List<Row> rows, List<Reference> references, List<Rule> rules) {

  /** Copies the lists. */
  public Box {
    rows = List.copyOf(rows);
    references = List.copyOf(references);
    rules = List.copyOf(rules);
  }

  /**
   * A column.
   *
   * @param name its identifier
   * @param type its logical type, as the model notation prints it
   * @param keys the keys that it belongs to: PK, FK and UK in this order, with commas between them
   * @param nullable whether it takes NULL
   * @param change what becomes of it
   * @param before what it was, if it is changed; otherwise empty
   */
  public record Row(
      String name, String type, String keys, boolean nullable, Change change, String before) {}

  /**
   * A foreign key.
   *
   * @param name its identifier
   * @param columns the columns that refer
   * @param target the table that they refer to
   * @param optional whether a row may refer to nothing
   * @param single whether at most one row refers to the same other
   * @param change what becomes of it
   */
  public record Reference(
      String name,
      List<String> columns,
      TableName target,
      boolean optional,
      boolean single,
      Change change) {

    /** Copies the columns. */
    public Reference {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A constraint that is no foreign key, or an index.
   *
   * @param text the line of the model notation
   * @param change what becomes of it
   */
  public record Rule(String text, Change change) {}
}
