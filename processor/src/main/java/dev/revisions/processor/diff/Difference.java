package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What leads from one schema to another.
 *
 * @param upgrade the operations, in an order in which every database can run them
 * @param downgrade the operations that lead back, in order
 * @param findings what is to be reported with it
 */
public record Difference(
    List<Operation> upgrade, List<Operation> downgrade, List<Finding> findings) {

  /** What leads from a schema to itself. */
  public static final Difference NONE = new Difference(List.of(), List.of(), List.of());

  /** The same with more to report. */
  public Difference with(List<Finding> more) {
    return new Difference(
        upgrade, downgrade, Stream.concat(findings.stream(), more.stream()).toList());
  }
}
