package dev.revisions.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name its identifier
 * @param columns the referring columns, at least one
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many as {@code columns}
 * @param onDelete what happens to a row when its target goes
 * @param onUpdate what happens to a row when its target's key changes
 * @param options SQL appended to its definition
 */
public record ForeignKey(
    String name,
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate,
    Optional<String> options)
    implements Constraint {

  /** What a database does to the rows that refer to a row that goes or changes. */
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** The action in SQL: {@code set null}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Brings the names to their canonical text. */
  public ForeignKey {
    name = Identifier.canonical(name);
    columns = Constraint.columns(columns);
    Objects.requireNonNull(target, "target");
    targetColumns = Constraint.columns(targetColumns);
    if (columns.size() != targetColumns.size()) {
      throw new IllegalArgumentException(
          "foreign key " + name + " has " + columns + " refer to " + targetColumns);
    }
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ForeignKey key
        && name.equals(key.name)
        && columns.equals(key.columns)
        && target.equals(key.target)
        && targetColumns.equals(key.targetColumns)
        && onDelete == key.onDelete
        && onUpdate == key.onUpdate
        && options.equals(key.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns, target);
  }

  /** A foreign key without actions and options. */
  public static ForeignKey of(
      String name, List<String> columns, TableName target, List<String> targetColumns) {
    return new ForeignKey(
        name, columns, target, targetColumns, Action.NO_ACTION, Action.NO_ACTION, Optional.empty());
  }

  /** The same key with another action on delete. */
  public ForeignKey withOnDelete(Action action) {
    return new ForeignKey(name, columns, target, targetColumns, action, onUpdate, options);
  }

  /** The same key with another action on update. */
  public ForeignKey withOnUpdate(Action action) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, action, options);
  }

  /** The same key with other options. */
  public ForeignKey withOptions(Optional<String> other) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, other);
  }

  @Override
  public ForeignKey withName(String other) {
    return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate, options);
  }

  @Override
  public Kind kind() {
    return Kind.FOREIGN_KEY;
  }
}
