package dev.revisions;

import dev.revisions.schema.Index;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An index in the making. */
public final class IndexDefinition {
  private final String name;
  private final List<Index.Part> parts;
  private boolean unique;
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

  /** Appends SQL to the definition of the index. */
  public IndexDefinition options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  Index index() {
    return new Index(name, parts, unique, options);
  }
}
