package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;

/** A foreign key in the making: {@code …references("customers", "id").onDelete(CASCADE)}. */
public sealed class ForeignKeyDefinition {

  private ForeignKey key;

  private ForeignKeyDefinition(ForeignKey key) {
    this.key = key;
  }

  /** Says what happens to a row when the row that it refers to is deleted. */
  public ForeignKeyDefinition onDelete(ForeignKey.Action action) {
    key = key.withOnDelete(action);
    return this;
  }

  /** Says what happens to a row when the key that it refers to changes. */
  public ForeignKeyDefinition onUpdate(ForeignKey.Action action) {
    key = key.withOnUpdate(action);
    return this;
  }

  /** Appends SQL to the definition of the key. */
  public ForeignKeyDefinition options(String sql) {
    key = key.withOptions(Optional.of(sql));
    return this;
  }

  ForeignKey key() {
    return key;
  }

  /** A foreign key that is added to a table. */
  public static final class Added extends ForeignKeyDefinition {
    private boolean notValid;

    private Added(ForeignKey key) {
      super(key);
    }

    @Override
    public Added onDelete(ForeignKey.Action action) {
      super.onDelete(action);
      return this;
    }

    @Override
    public Added onUpdate(ForeignKey.Action action) {
      super.onUpdate(action);
      return this;
    }

    @Override
    public Added options(String sql) {
      super.options(sql);
      return this;
    }

    /**
     * Leaves the rows that exist unlooked at on PostgreSQL, so that nobody waits while all are
     * read; {@link Operations#validateConstraint} looks at them. The others do so at once.
     */
    public Added notValid() {
      notValid = true;
      return this;
    }

    Operation added(TableName table) {
      return new Operation.AddConstraint(table, key(), notValid);
    }
  }

  /** A foreign key to be added that does not yet say what it refers to. */
  public static final class AddedSource {
    private final String name;
    private final List<String> columns;
    private Added definition;

    AddedSource(String name, String... columns) {
      this.name = name;
      this.columns = List.of(columns);
    }

    /** Refers to columns of a table, as many as the key has. */
    public Added references(String table, String... targetColumns) {
      definition =
          new Added(ForeignKey.of(name, columns, TableName.parse(table), List.of(targetColumns)));
      return definition;
    }

    Optional<Added> definition() {
      return Optional.ofNullable(definition);
    }
  }

  /** A foreign key that does not yet say what it refers to. */
  public static final class Source {
    private final String name;
    private final List<String> columns;
    private ForeignKeyDefinition definition;

    Source(String name, String... columns) {
      this.name = name;
      this.columns = List.of(columns);
    }

    /** Refers to columns of a table, as many as the key has. */
    public ForeignKeyDefinition references(String table, String... targetColumns) {
      definition =
          new ForeignKeyDefinition(
              ForeignKey.of(name, columns, TableName.parse(table), List.of(targetColumns)));
      return definition;
    }

    Optional<ForeignKey> key() {
      return Optional.ofNullable(definition).map(ForeignKeyDefinition::key);
    }
  }
}
