package dev.revisions.commands.plan;

import dev.revisions.commands.plan.Cost.Blocks;
import dev.revisions.commands.plan.Cost.Work;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Set;

/**
 * PostgreSQL, by its <a href="https://www.postgresql.org/docs/18/explicit-locking.html">locks</a>.
 */
final class PostgresqlCost extends CostRules {

  PostgresqlCost(Set<TableName> created) {
    super(created);
  }

  private static Cost exclusive(Work work) {
    return new Cost("ACCESS EXCLUSIVE", Blocks.READS_AND_WRITES, work);
  }

  private static Cost shareRowExclusive(Work work) {
    return new Cost("SHARE ROW EXCLUSIVE", Blocks.WRITES, work);
  }

  @Override
  Cost catalogOnly() {
    return exclusive(Work.NONE);
  }

  @Override
  Cost columnAdded(Operation.AddColumn operation) {
    if (isComputed(operation.column())) {
      return exclusive(Work.REWRITE);
    }
    return exclusive(operation.backfill().isPresent() ? Work.ROWS : Work.NONE);
  }

  @Override
  Cost columnAltered(Column before, Column after) {
    if (!before.generated().equals(after.generated())
        || !before.type().equals(after.type()) && !isFree(before.type(), after.type())) {
      return exclusive(Work.REWRITE);
    }
    return exclusive(becomesRequired(before, after) ? Work.SCAN : Work.NONE);
  }

  /** Whether the stored values stay as they are. */
  private static boolean isFree(Type before, Type after) {
    return isLonger(before, after)
        || before instanceof Type.Numeric less
            && after instanceof Type.Numeric more
            && less.scale() == more.scale()
            && less.precision() <= more.precision()
        || before instanceof Type.Timed coarse
            && after instanceof Type.Timed fine
            && coarse.kind() == fine.kind()
            && coarse.precision() <= fine.precision();
  }

  @Override
  Cost columnDropped() {
    return exclusive(Work.NONE);
  }

  @Override
  Cost keyAdded() {
    return exclusive(Work.BUILD);
  }

  @Override
  Cost keyAddedUsingIndex() {
    return exclusive(Work.NONE);
  }

  @Override
  Cost notValid(Cost cost) {
    return new Cost(cost.lock(), cost.blocks(), Work.NONE);
  }

  @Override
  Cost constraintValidated() {
    return new Cost("SHARE UPDATE EXCLUSIVE", Blocks.NOTHING, Work.SCAN);
  }

  @Override
  Cost foreignKeyAdded() {
    return shareRowExclusive(Work.SCAN);
  }

  @Override
  Cost checkAdded() {
    return exclusive(Work.SCAN);
  }

  @Override
  Cost indexCreated() {
    return new Cost("SHARE", Blocks.WRITES, Work.BUILD);
  }

  @Override
  Cost concurrently(Cost cost) {
    return new Cost("SHARE UPDATE EXCLUSIVE", Blocks.NOTHING, cost.work());
  }

  @Override
  Cost referredTo() {
    return shareRowExclusive(Work.NONE);
  }
}
