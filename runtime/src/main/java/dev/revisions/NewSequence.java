package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** A sequence in the making as it is to be. */
public final class NewSequence extends SequenceDefinition {
  private final List<ColumnName> after = new ArrayList<>();

  NewSequence(String name) {
    super(name);
  }

  @Override
  public NewSequence startWith(long start) {
    super.startWith(start);
    return this;
  }

  @Override
  public NewSequence incrementBy(long increment) {
    super.incrementBy(increment);
    return this;
  }

  @Override
  public NewSequence options(String sql) {
    super.options(sql);
    return this;
  }

  /**
   * Begins after the largest value of a column, unless its start is larger, so that rows which are
   * there keep their numbers for themselves. Of several columns, the largest value of all counts.
   */
  public NewSequence continueAfter(String table, String column) {
    after.add(new ColumnName(TableName.parse(table), column));
    return this;
  }

  Operation.CreateSequence creation() {
    return new Operation.CreateSequence(sequence(), after);
  }

  Operation.AlterSequence alteration(Sequence before) {
    return new Operation.AlterSequence(before, sequence(), after);
  }
}
