package dev.revisions.processor.diff;

import dev.revisions.schema.TableName;
import java.util.Optional;

/**
 * Something that the reader of a difference must decide or know.
 *
 * @param severity an error stops the revision from being written
 * @param rule a short stable name: {@code drop-column}
 * @param table the table concerned, by its name in the new schema where it is in that
 * @param column the column concerned, if it is one
 * @param message what is wrong, why, and what to do
 */
public record Finding(
    Severity severity, String rule, TableName table, Optional<String> column, String message) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
