package dev.revisions.execution;

import dev.revisions.operation.Operation;
import java.util.List;

/**
 * An operation that a run would carry out.
 *
 * @param operation the operation
 * @param sql its statements, but for those that an earlier run has done; none if it is code
 */
public record PlannedOperation(Operation operation, List<String> sql) {

  /** Copies the list. */
  public PlannedOperation {
    sql = List.copyOf(sql);
  }
}
