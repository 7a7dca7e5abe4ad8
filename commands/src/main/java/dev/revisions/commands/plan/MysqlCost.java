package dev.revisions.commands.plan;

import dev.revisions.commands.plan.Cost.Blocks;
import dev.revisions.commands.plan.Cost.Work;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Set;

/** MariaDB and MySQL, by the algorithms that InnoDB has for online changes. */
final class MysqlCost extends CostRules {

  /** So many characters of four bytes are the most whose length fits into one byte. */
  private static final int SHORT = 63;

  private static final Cost COPY = new Cost("ALGORITHM=COPY", Blocks.WRITES, Work.REWRITE);
  private static final Cost INSTANT = new Cost("ALGORITHM=INSTANT", Blocks.NOTHING, Work.NONE);

  MysqlCost(Set<TableName> created) {
    super(created);
  }

  private static Cost inPlace(Work work) {
    return new Cost("ALGORITHM=INPLACE", Blocks.NOTHING, work);
  }

  @Override
  Cost catalogOnly() {
    return INSTANT;
  }

  @Override
  Cost columnAdded(Operation.AddColumn operation) {
    if (isComputed(operation.column())) {
      return COPY;
    }
    return operation.backfill().isPresent() ? inPlace(Work.REWRITE) : INSTANT;
  }

  @Override
  Cost columnAltered(Column before, Column after) {
    if (!before.generated().equals(after.generated())
        || !before.type().equals(after.type()) && !isInstant(before.type(), after.type())) {
      return COPY;
    }
    return before.nullable() == after.nullable() ? INSTANT : inPlace(Work.REWRITE);
  }

  private static boolean isInstant(Type before, Type after) {
    return isLonger(before, after)
        && before instanceof Type.Text shorter
        && after instanceof Type.Text longer
        && (longer.length() <= SHORT || shorter.length() > SHORT);
  }

  @Override
  Cost columnDropped() {
    return INSTANT;
  }

  @Override
  Cost keyAdded() {
    return inPlace(Work.BUILD);
  }

  @Override
  Cost foreignKeyAdded() {
    return COPY;
  }

  @Override
  Cost checkAdded() {
    return COPY;
  }

  @Override
  Cost indexCreated() {
    return inPlace(Work.BUILD);
  }

  @Override
  Cost referredTo() {
    return Cost.NONE;
  }
}
