package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Index;
import dev.revisions.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An index in the making. */
public final class IndexDefinition {
  private final String name;
  private final List<Index.Part> parts;
  private boolean unique;
  private boolean concurrently;
  private Optional<String> options = Optional.empty();

  IndexDefinition(String name, String... parts) {
    this.name = name;
    this.parts = Arrays.stream(parts).map(Index.Part::parse).toList();
  }

  /** Refuses equal rows. */
  public IndexDefinition unique() {
    unique = true;
    return this;
  }

  /**
   * Lets rows be written while the index is built. On PostgreSQL the index is then a step of its
   * own, outside of the transaction of its revision; the others need no word for it.
   */
  public IndexDefinition concurrently() {
    concurrently = true;
    return this;
  }

  /** Appends SQL to the definition of the index. */
  public IndexDefinition options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  Operation operation(TableName table) {
    return new Operation.CreateIndex(table, new Index(name, parts, unique, options), concurrently);
  }
}
