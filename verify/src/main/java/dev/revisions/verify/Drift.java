package dev.revisions.verify;

import dev.revisions.operation.Operation;
import java.util.List;

/**
 * One thing in which a database is not what the model says.
 *
 * @param description what it is, in words
 * @param operations what would mend it; none if only a person can tell
 */
public record Drift(String description, List<Operation> operations) {

  /** Copies the list. */
  public Drift {
    operations = List.copyOf(operations);
  }

  static Drift of(String description, Operation... operations) {
    return new Drift(description, List.of(operations));
  }

  /** Whether mending it drops something that holds data. */
  public boolean losesData() {
    return operations.stream()
        .anyMatch(
            operation ->
                operation instanceof Operation.DropTable
                    || operation instanceof Operation.DropColumn
                    || operation instanceof Operation.DropSequence);
  }

  /** The description, and what to be careful about. */
  @Override
  public String toString() {
    if (operations.isEmpty()) {
      return description + " (to be mended by hand)";
    }
    return losesData() ? description + " (mending it loses data)" : description;
  }
}
