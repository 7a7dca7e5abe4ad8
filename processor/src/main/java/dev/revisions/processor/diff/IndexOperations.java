package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.CreateIndex;
import dev.revisions.operation.Operation.DropIndex;
import dev.revisions.schema.Index;
import dev.revisions.schema.Table;

/** The operations for the indexes of tables that stay. */
final class IndexOperations {

  private IndexOperations() {}

  static void add(Pairing pairing, Plan plan) {
    for (TablePair pair : pairing.pairs()) {
      Table old = pair.old();
      for (Index index : pair.indexes().dropped()) {
        plan.add(
            Phase.DROP_INDEXES, new DropIndex(old.name(), index.name(), old.index(index.name())));
      }
      for (Index index : pair.indexes().added()) {
        plan.add(Phase.CREATE_INDEXES, new CreateIndex(pair.now().name(), index));
      }
    }
  }
}
