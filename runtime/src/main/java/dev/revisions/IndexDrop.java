package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import java.util.Optional;

/** An index on its way out. */
public final class IndexDrop {
  private final TableName table;
  private final String name;
  private boolean concurrently;

  IndexDrop(TableName table, String name) {
    this.table = table;
    this.name = name;
  }

  /**
   * Lets rows be read and written while the index goes. On PostgreSQL this is then a step of its
   * own, outside of the transaction of its revision; the others need no word for it.
   */
  public void concurrently() {
    concurrently = true;
  }

  Operation operation() {
    return new Operation.DropIndex(table, name, Optional.empty(), concurrently);
  }
}
