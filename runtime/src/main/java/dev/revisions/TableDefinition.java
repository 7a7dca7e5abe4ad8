package dev.revisions;

import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A table in the making, inside {@link Operations#createTable}. */
public final class TableDefinition {

  private final TableName name;
  private final List<ColumnDefinition.InTable> columns = new ArrayList<>();
  private final List<Supplier<Constraint>> constraints = new ArrayList<>();
  private Optional<String> comment = Optional.empty();
  private Optional<String> options = Optional.empty();

  TableDefinition(TableName name) {
    this.name = name;
  }

  /** Adds a column. */
  public ColumnDefinition.InTable column(String column, Type type) {
    var definition = new ColumnDefinition.InTable(column, type);
    columns.add(definition);
    return definition;
  }

  /** Declares the primary key, named {@code <table>_pkey}. */
  public void primaryKey(String... keyColumns) {
    namedPrimaryKey(DerivedNames.primaryKey(name), keyColumns);
  }

  /** Declares the primary key under a name of its own. */
  public void namedPrimaryKey(String key, String... keyColumns) {
    var primaryKey = new PrimaryKey(key, List.of(keyColumns));
    constraints.add(() -> primaryKey);
  }

  /** Declares a unique constraint. */
  public ConstraintDefinition unique(String constraint, String... uniqueColumns) {
    return add(ConstraintDefinition.of(new UniqueConstraint(constraint, List.of(uniqueColumns))));
  }

  /** Declares a foreign key; {@code references} completes it. */
  public ForeignKeyDefinition.Source foreignKey(String constraint, String... keyColumns) {
    var source = new ForeignKeyDefinition.Source(constraint, keyColumns);
    constraints.add(() -> completed(source, constraint));
    return source;
  }

  /** Declares a check; {@code {column}} in the condition stands for a column. */
  public ConstraintDefinition check(String constraint, String condition) {
    return add(ConstraintDefinition.of(new Check(constraint, condition)));
  }

  /** Declares a check that only databases without an enum column type get. */
  public ConstraintDefinition enumCheck(String constraint, String condition) {
    return add(ConstraintDefinition.of(new Check(constraint, condition, true, Optional.empty())));
  }

  private ConstraintDefinition add(ConstraintDefinition definition) {
    constraints.add(definition::constraint);
    return definition;
  }

  /** Describes the table in the database's catalog. */
  public void comment(String text) {
    comment = Optional.of(text);
  }

  /** Appends SQL to the definition of the table. */
  public void options(String sql) {
    options = Optional.of(sql);
  }

  Table table() {
    return Table.of(name)
        .withColumns(columns.stream().map(ColumnDefinition::column).toList())
        .withConstraints(constraints.stream().map(Supplier::get).toList())
        .withComment(comment)
        .withOptions(options);
  }

  private static Constraint completed(ForeignKeyDefinition.Source source, String name) {
    return source
        .key()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "foreignKey(\"" + name + "\", …) lacks .references(table, columns)"));
  }
}
