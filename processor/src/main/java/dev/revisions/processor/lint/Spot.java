package dev.revisions.processor.lint;

import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule finds something.
 *
 * @param table the table, by its name in the new schema where it is in that
 * @param column its column, if it is about one
 * @param what what happens, as the beginning of a sentence
 * @param remedy what to do here, if that of the rule does not go
 */
record Spot(TableName table, Optional<String> column, String what, Optional<String> remedy) {

  Spot(TableName table, Optional<String> column, String what) {
    this(table, column, what, Optional.empty());
  }

  static Spot of(TableName table, String what) {
    return new Spot(table, Optional.empty(), what);
  }

  /** Of one column, or else of the table. */
  static Spot of(TableName table, List<String> columns, String what) {
    return columns.size() == 1 ? of(table, columns.get(0), what) : of(table, what);
  }

  static Spot of(TableName table, String column, String what) {
    return new Spot(table, Optional.of(column), what);
  }

  Spot withRemedy(String other) {
    return new Spot(table, column, what, Optional.of(other));
  }
}
