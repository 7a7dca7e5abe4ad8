package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.TableName;
import java.util.Optional;

/** A primary key that is added to a table. */
public final class PrimaryKeyDefinition {

  private final TableName table;
  private final PrimaryKey key;
  private Optional<String> index = Optional.empty();

  PrimaryKeyDefinition(TableName table, PrimaryKey key) {
    this.table = table;
    this.key = key;
  }

  /**
   * Makes a unique index over the same columns, that is there already, the index of the key, which
   * is then quick where no column takes NULL. The index is named like the key from then on.
   */
  public void usingIndex(String name) {
    index = Optional.of(name);
  }

  Operation operation() {
    return index
        .<Operation>map(name -> new Operation.AddKeyUsingIndex(table, key, name))
        .orElseGet(() -> new Operation.AddConstraint(table, key));
  }
}
