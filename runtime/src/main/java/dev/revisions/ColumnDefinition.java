package dev.revisions;

import dev.revisions.schema.Column;
import dev.revisions.schema.Type;
import java.util.Optional;

/**
 * A column in the making: {@code t.column("total", numeric(19, 2)).notNull()}. Without more it
 * takes NULL and has no default.
 *
 * @param <T> the type that the methods return, for chaining
 */
public abstract sealed class ColumnDefinition<T extends ColumnDefinition<T>>
    permits ColumnDefinition.InTable,
        ColumnDefinition.Added,
        ColumnDefinition.Before,
        ColumnDefinition.After {

  private Column column;

  private ColumnDefinition(String name, Type type) {
    column = Column.of(name, type);
  }

  /** Refuses NULL. */
  public T notNull() {
    return with(column.withNullable(false));
  }

  /** Lets the database number the rows; such a column refuses NULL. */
  public T identity() {
    return with(column.withIdentity(true).withNullable(false));
  }

  /** Gives the column a default: an SQL expression, for example {@code "'new'"}. */
  public T defaultTo(String expression) {
    return with(column.withDefault(Optional.of(expression)));
  }

  /** Lets the database compute and store the column from an SQL expression. */
  public T generatedAs(String expression) {
    return with(column.withGenerated(Optional.of(expression)));
  }

  /** Sorts the column by a collation of the database. */
  public T collate(String collation) {
    return with(column.withCollation(Optional.of(collation)));
  }

  /** Appends SQL to the definition of the column. */
  public T options(String sql) {
    return with(column.withOptions(Optional.of(sql)));
  }

  /** Describes the column in the database's catalog. */
  public T comment(String text) {
    return with(column.withComment(Optional.of(text)));
  }

  private T with(Column changed) {
    column = changed;
    return self();
  }

  abstract T self();

  final Column column() {
    return column;
  }

  /** A column of a table that is created. */
  public static final class InTable extends ColumnDefinition<InTable> {
    InTable(String name, Type type) {
      super(name, type);
    }

    @Override
    InTable self() {
      return this;
    }
  }

  /** A column that is added to a table. */
  public static final class Added extends ColumnDefinition<Added> {
    private Optional<String> backfill = Optional.empty();

    Added(String name, Type type) {
      super(name, type);
    }

    /**
     * Fills the column in the existing rows before it refuses NULL: an SQL expression, in which
     * {@code {name}} outside quotes stands for the name of a column or table.
     */
    public Added backfill(String expression) {
      backfill = Optional.of(expression);
      return this;
    }

    Optional<String> backfill() {
      return backfill;
    }

    @Override
    Added self() {
      return this;
    }
  }

  /** A column as it was before it is altered. */
  public static final class Before extends ColumnDefinition<Before> {
    private After after;

    Before(String name, Type type) {
      super(name, type);
    }

    /** Goes on with the column as it is to be. */
    public After to(Type type) {
      after = new After(column().name(), type);
      return after;
    }

    Optional<After> after() {
      return Optional.ofNullable(after);
    }

    @Override
    Before self() {
      return this;
    }
  }

  /** A column as it is to be after it has been altered. */
  public static final class After extends ColumnDefinition<After> {
    private Optional<String> backfill = Optional.empty();

    After(String name, Type type) {
      super(name, type);
    }

    /**
     * Replaces NULL in the existing rows before the column refuses it: an SQL expression, in which
     * {@code {name}} outside quotes stands for the name of a column or table.
     */
    public After backfill(String expression) {
      backfill = Optional.of(expression);
      return this;
    }

    Optional<String> backfill() {
      return backfill;
    }

    @Override
    After self() {
      return this;
    }
  }
}
