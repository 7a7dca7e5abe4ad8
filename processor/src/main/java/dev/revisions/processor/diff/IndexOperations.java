package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.CreateIndex;
import dev.revisions.operation.Operation.DropIndex;
import dev.revisions.operation.Operation.RenameIndex;
import dev.revisions.schema.Index;
import dev.revisions.schema.TableName;
import java.util.ArrayList;

/** The operations for the indexes of tables that stay. */
final class IndexOperations {

  private IndexOperations() {}

  static void add(Pairing pairing, Plan plan) {
    var renames = new ArrayList<RenameOrder.Rename>();
    for (TablePair pair : pairing.pairs()) {
      TableName former = pair.old().name();
      TableName table = pair.now().name();
      for (Index index : pair.indexes().dropped()) {
        plan.add(
            Phase.DROP_INDEXES,
            new DropIndex(former, index.name(), pair.old().index(index.name())));
      }
      for (Matching.Kept<Index> kept : pair.indexes().kept()) {
        if (!kept.before().name().equals(kept.after().name())) {
          renames.add(rename(table, kept));
        }
      }
      pair.indexes()
          .added()
          .forEach(i -> plan.add(Phase.CREATE_INDEXES, new CreateIndex(table, i)));
    }
    plan.addAll(Phase.RENAME_INDEXES, RenameOrder.of(renames));
  }

  private static RenameOrder.Rename rename(TableName table, Matching.Kept<Index> kept) {
    return new RenameOrder.Rename(
        table.withName(kept.before().name()),
        table.withName(kept.after().name()),
        (from, to) -> new RenameIndex(table, from.name(), to.name()));
  }
}
