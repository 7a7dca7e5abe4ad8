package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The smallest part of a revision that can fail or be resumed: one statement or one piece of code.
 */
sealed interface Step {

  /** The statement, or a comment that describes the code. */
  String text();

  /**
   * Whether the step may change rows, so that it is to be recorded in the transaction that it runs
   * in; the others are DDL or can be repeated.
   */
  boolean changesRows();

  /** One SQL statement. */
  record Statement(String text, boolean changesRows) implements Step {}

  /** Code of the user. */
  record Code(String description, Function<Object, Object> code) implements Step {
    @Override
    public String text() {
      return "-- run: " + description.replaceAll("\\s+", " ");
    }

    @Override
    public boolean changesRows() {
      return true;
    }
  }

  /** The steps of these operations on a database. */
  static List<Step> of(Dialect dialect, List<Operation> operations) {
    return operations.stream().flatMap(operation -> of(dialect, operation)).toList();
  }

  private static Stream<Step> of(Dialect dialect, Operation operation) {
    if (operation instanceof Operation.Run run) {
      return Stream.of(new Code(run.description(), run.code()));
    }
    boolean rows = operation instanceof Operation.Execute || operation instanceof Operation.Insert;
    return dialect.render(operation).stream().map(sql -> new Statement(sql, rows));
  }
}
