package dev.revisions.commands.plan;

import dev.revisions.commands.plan.Cost.Blocks;
import dev.revisions.commands.plan.Cost.Work;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import java.util.Set;

/** H2, which locks a table for any change and copies it where its columns change. */
final class H2Cost extends CostRules {

  H2Cost(Set<TableName> created) {
    super(created);
  }

  private static Cost exclusive(Work work) {
    return new Cost("EXCLUSIVE", Blocks.READS_AND_WRITES, work);
  }

  @Override
  Cost catalogOnly() {
    return exclusive(Work.NONE);
  }

  @Override
  Cost columnAdded(Operation.AddColumn operation) {
    return exclusive(Work.REWRITE);
  }

  @Override
  Cost columnAltered(Column before, Column after) {
    if (before.type().equals(after.type())) {
      return exclusive(becomesRequired(before, after) ? Work.SCAN : Work.NONE);
    }
    return exclusive(isLonger(before.type(), after.type()) ? Work.NONE : Work.REWRITE);
  }

  @Override
  Cost columnDropped() {
    return exclusive(Work.REWRITE);
  }

  @Override
  Cost keyAdded() {
    return exclusive(Work.BUILD);
  }

  @Override
  Cost foreignKeyAdded() {
    return exclusive(Work.SCAN);
  }

  @Override
  Cost checkAdded() {
    return exclusive(Work.SCAN);
  }

  @Override
  Cost indexCreated() {
    return exclusive(Work.BUILD);
  }

  @Override
  Cost referredTo() {
    return exclusive(Work.NONE);
  }
}
