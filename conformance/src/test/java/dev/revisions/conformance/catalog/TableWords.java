package dev.revisions.conformance.catalog;

import java.util.Arrays;
import java.util.Set;

/** The words that have a meaning within {@code create table}. */
final class TableWords {

  /** What a constraint of the table begins with. */
  static final Set<String> CONSTRAINT =
      Set.of("constraint", "primary", "unique", "foreign", "check");

  /** What can follow the type of a column. */
  static final Set<String> COLUMN =
      Set.of(
          "as",
          "auto_increment",
          "check",
          "collate",
          "comment",
          "constraint",
          "default",
          "generated",
          "identity",
          "not",
          "null",
          "unique");

  private TableWords() {}

  /** The options of a table, each with its value. */
  static String[] split(String options) {
    return Arrays.stream(options.split("\\s+(?=\\w+=)"))
        .filter(option -> !option.isEmpty())
        .toArray(String[]::new);
  }
}
