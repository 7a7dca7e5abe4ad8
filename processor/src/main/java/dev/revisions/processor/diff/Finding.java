package dev.revisions.processor.diff;

import dev.revisions.schema.TableName;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Something that the reader of a difference must decide or know.
 *
 * @param severity an error stops the revision from being written
 * @param rule a short stable name: {@code drop-column}
 * @param table the table concerned, by its name in the new schema where it is in that
 * @param column the column concerned, if it is one
 * @param message what is wrong, why, and what to do
 * @param element where it is to be reported, if not where the table or column comes from: what
 *     bears the annotation that it is about
 */
public record Finding(
    Severity severity,
    String rule,
    TableName table,
    Optional<String> column,
    String message,
    Optional<Element> element) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** What is to be reported where the table or column comes from. */
  public Finding(
      Severity severity, String rule, TableName table, Optional<String> column, String message) {
    this(severity, rule, table, column, message, Optional.empty());
  }

  /** The same in other words. */
  public Finding saying(String other) {
    return new Finding(severity, rule, table, column, other, element);
  }

  /** The same, as bad as that. */
  public Finding as(Severity other) {
    return new Finding(other, rule, table, column, message, element);
  }
}
