package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import dev.revisions.schema.UniqueConstraint;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The directives of a revision. Each records one operation; nothing runs here. The names follow
 * Alembic's {@code op}. Tables, sequences and enum types are named {@code name} or {@code
 * schema.name}; a name in backticks is quoted.
 */
public final class Operations {

  private static final String ON_COLUMNS = "on(table, columns)";
  private static final String ON_CONDITION = "on(table, condition)";

  private final List<Supplier<Operation>> steps = new ArrayList<>();
  private Optional<String> irreversible = Optional.empty();

  Operations() {}

  /** The operations in the order of their calls. */
  List<Operation> recorded() {
    return steps.stream().map(Supplier::get).toList();
  }

  /** Why this cannot be done, where it cannot. */
  Optional<String> whyIrreversible() {
    return irreversible;
  }

  private void add(Operation operation) {
    steps.add(() -> operation);
  }

  /** Records a directive whose rest comes by chaining; without it, recording fails. */
  private <T> PendingDirective<T> pending(
      String call, String missing, Function<T, Operation> operation) {
    var pending = new PendingDirective<>(call, missing, operation);
    steps.add(pending::operation);
    return pending;
  }

  private static String call(String method, String name) {
    return method + "(\"" + name + "\")";
  }

  // Tables

  /** Creates a table with its columns and constraints. */
  public void createTable(String table, Consumer<TableDefinition> definition) {
    var builder = new TableDefinition(TableName.parse(table));
    definition.accept(builder);
    steps.add(() -> new Operation.CreateTable(builder.table()));
  }

  /** Drops a table and its rows. */
  public void dropTable(String table) {
    add(new Operation.DropTable(TableName.parse(table), Optional.empty()));
  }

  /** Renames a table; its constraints, indexes and sequences keep their names. */
  public void renameTable(String from, String to) {
    add(new Operation.RenameTable(TableName.parse(from), TableName.parse(to)));
  }

  /** Describes a table in the database's catalog. */
  public void createTableComment(String table, String comment) {
    add(new Operation.CommentTable(TableName.parse(table), Optional.empty(), Optional.of(comment)));
  }

  /** Takes the description of a table away. */
  public void dropTableComment(String table) {
    add(new Operation.CommentTable(TableName.parse(table), Optional.empty(), Optional.empty()));
  }

  // Columns

  /** Adds a column to a table. */
  public ColumnDefinition.Added addColumn(String table, String column, Type type) {
    var definition = new ColumnDefinition.Added(column, type);
    steps.add(
        () ->
            new Operation.AddColumn(
                TableName.parse(table), definition.column(), definition.backfill()));
    return definition;
  }

  /**
   * Changes a column: {@code op.alterColumn("orders", "total").from(numeric(10, 2)).to(numeric(19,
   * 2)).notNull()}. Both sides are said in full, because databases want the whole new definition
   * and the difference decides what has to be done.
   */
  public AlteredColumn alterColumn(String table, String column) {
    PendingDirective<ColumnDefinition.Before> pending =
        pending(
            "alterColumn(\"" + table + "\", \"" + column + "\")",
            "from(type).to(type)",
            before -> alterColumn(TableName.parse(table), before));
    return type -> pending.complete(new ColumnDefinition.Before(column, type));
  }

  private static Operation alterColumn(TableName table, ColumnDefinition.Before before) {
    ColumnDefinition.After after =
        before
            .after()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "op.alterColumn(\""
                            + table
                            + "\", \""
                            + before.column().name()
                            + "\").from(…) lacks .to(type)"));
    return new Operation.AlterColumn(table, before.column(), after.column(), after.backfill());
  }

  /** A column to be altered that does not yet say what it was. */
  @FunctionalInterface
  public interface AlteredColumn {
    /** Says what the column is now. */
    ColumnDefinition.Before from(Type type);
  }

  /** Renames a column and keeps its values. */
  public void renameColumn(String table, String from, String to) {
    add(new Operation.RenameColumn(TableName.parse(table), from, to));
  }

  /** Drops a column and its values. */
  public void dropColumn(String table, String column) {
    add(new Operation.DropColumn(TableName.parse(table), column, Optional.empty()));
  }

  // Constraints

  /** A key or constraint that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnColumns {
    /** Says the table and the columns, in order. */
    void on(String table, String... columns);
  }

  /** A primary key to be added that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnKeyColumns {
    /** Says the table and the columns, in order. */
    PrimaryKeyDefinition on(String table, String... columns);
  }

  /** A unique constraint to be added that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnAddedUniqueColumns {
    /** Says the table and the columns, in order. */
    ConstraintDefinition.AddedUnique on(String table, String... columns);
  }

  /** A foreign key to be added that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnAddedReferringColumns {
    /** Says the table and the columns that refer; {@code references} says to what. */
    ForeignKeyDefinition.AddedSource on(String table, String... columns);
  }

  /** A check to be added that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnAddedCondition {
    /** Says the table and the condition; {@code {column}} in it stands for a column. */
    ConstraintDefinition.AddedCheck on(String table, String condition);
  }

  /** A unique constraint that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnUniqueColumns {
    /** Says the table and the columns, in order. */
    ConstraintDefinition on(String table, String... columns);
  }

  /** A foreign key that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnReferringColumns {
    /** Says the table and the columns that refer; {@code references} says to what. */
    ForeignKeyDefinition.Source on(String table, String... columns);
  }

  /** A check that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnCondition {
    /** Says the table and the condition; {@code {column}} in it stands for a column. */
    ConstraintDefinition on(String table, String condition);
  }

  /** Something to be dropped or renamed that does not yet say where it is. */
  @FunctionalInterface
  public interface OnTable {
    /** Says the table. */
    void on(String table);
  }

  /** Adds a primary key to a table that has none. */
  public OnKeyColumns createPrimaryKey(String name) {
    PendingDirective<PrimaryKeyDefinition> pending =
        pending(call("createPrimaryKey", name), ON_COLUMNS, PrimaryKeyDefinition::operation);
    return (table, columns) ->
        pending.complete(
            new PrimaryKeyDefinition(
                TableName.parse(table), new PrimaryKey(name, List.of(columns))));
  }

  /** Renames a primary key, of which the columns are said again. */
  public OnColumns renamePrimaryKey(String from, String to) {
    PendingDirective<Operation> pending = pending(call("renamePrimaryKey", to), ON_COLUMNS, x -> x);
    return (table, columns) ->
        pending.complete(renamed(table, from, new PrimaryKey(to, List.of(columns))));
  }

  /** Adds a unique constraint. */
  public OnAddedUniqueColumns createUniqueConstraint(String name) {
    PendingDirective<Supplier<Operation>> pending =
        pending(call("createUniqueConstraint", name), ON_COLUMNS, Supplier::get);
    return (table, columns) -> {
      var definition =
          new ConstraintDefinition.AddedUnique(new UniqueConstraint(name, List.of(columns)));
      pending.complete(() -> definition.added(TableName.parse(table)));
      return definition;
    };
  }

  /** Renames a unique constraint, of which the columns are said again. */
  public OnUniqueColumns renameUniqueConstraint(String from, String to) {
    PendingDirective<Supplier<Operation>> pending =
        pending(call("renameUniqueConstraint", to), ON_COLUMNS, Supplier::get);
    return (table, columns) -> {
      var definition = ConstraintDefinition.of(new UniqueConstraint(to, List.of(columns)));
      pending.complete(() -> renamed(table, from, definition.constraint()));
      return definition;
    };
  }

  /** Adds a foreign key: {@code .on(table, columns).references(table, columns)}. */
  public OnAddedReferringColumns createForeignKey(String name) {
    String call = call("createForeignKey", name);
    PendingDirective<Supplier<Operation>> pending = pending(call, ON_COLUMNS, Supplier::get);
    return (table, columns) -> {
      var source = new ForeignKeyDefinition.AddedSource(name, columns);
      pending.complete(() -> referring(source.definition(), call).added(TableName.parse(table)));
      return source;
    };
  }

  /** Renames a foreign key, which is said again in full. */
  public OnReferringColumns renameForeignKey(String from, String to) {
    String call = call("renameForeignKey", to);
    PendingDirective<Supplier<Operation>> pending = pending(call, ON_COLUMNS, Supplier::get);
    return (table, columns) -> {
      var source = new ForeignKeyDefinition.Source(to, columns);
      pending.complete(() -> renamed(table, from, referring(source.key(), call)));
      return source;
    };
  }

  private static <T> T referring(Optional<T> definition, String call) {
    return definition.orElseThrow(
        () -> new IllegalStateException("op." + call + " lacks .references(table, columns)"));
  }

  /** Adds a check to a table. */
  public OnAddedCondition createCheck(String name) {
    return createCheck("createCheck", name, false);
  }

  /** Adds a check that only databases without an enum column type get. */
  public OnAddedCondition createEnumCheck(String name) {
    return createCheck("createEnumCheck", name, true);
  }

  private OnAddedCondition createCheck(String method, String name, boolean withoutEnumType) {
    PendingDirective<Supplier<Operation>> pending =
        pending(call(method, name), ON_CONDITION, Supplier::get);
    return (table, condition) -> {
      var definition =
          new ConstraintDefinition.AddedCheck(
              new Check(name, condition, withoutEnumType, Optional.empty()));
      pending.complete(() -> definition.added(TableName.parse(table)));
      return definition;
    };
  }

  /** Renames a check, of which the condition is said again. */
  public OnCondition renameCheck(String from, String to) {
    return renameCheck("renameCheck", from, to, false);
  }

  /** Renames a check that only databases without an enum column type have. */
  public OnCondition renameEnumCheck(String from, String to) {
    return renameCheck("renameEnumCheck", from, to, true);
  }

  private OnCondition renameCheck(String method, String from, String to, boolean withoutEnumType) {
    PendingDirective<Supplier<Operation>> pending =
        pending(call(method, to), ON_CONDITION, Supplier::get);
    return (table, condition) -> {
      var definition =
          ConstraintDefinition.of(new Check(to, condition, withoutEnumType, Optional.empty()));
      pending.complete(() -> renamed(table, from, definition.constraint()));
      return definition;
    };
  }

  private static Operation renamed(String table, String from, Constraint constraint) {
    return new Operation.RenameConstraint(TableName.parse(table), from, constraint);
  }

  /**
   * Looks whether all rows keep a foreign key or check that was added by {@code notValid()}: {@code
   * op.validateConstraint("orders_customer_id_fkey").on("orders")}. On PostgreSQL this is a step of
   * its own, during which others read and write; elsewhere there is nothing left to do.
   */
  public OnTable validateConstraint(String name) {
    return onTable(
        call("validateConstraint", name), table -> new Operation.ValidateConstraint(table, name));
  }

  /** Drops the primary key of a table. */
  public OnTable dropPrimaryKey(String name) {
    return dropConstraint("dropPrimaryKey", Constraint.Kind.PRIMARY_KEY, name);
  }

  /** Drops a unique constraint. */
  public OnTable dropUniqueConstraint(String name) {
    return dropConstraint("dropUniqueConstraint", Constraint.Kind.UNIQUE, name);
  }

  /** Drops a foreign key. */
  public OnTable dropForeignKey(String name) {
    return dropConstraint("dropForeignKey", Constraint.Kind.FOREIGN_KEY, name);
  }

  /** Drops a check. */
  public OnTable dropCheck(String name) {
    return dropConstraint("dropCheck", Constraint.Kind.CHECK, name);
  }

  /** Drops a check that only databases without an enum column type have. */
  public OnTable dropEnumCheck(String name) {
    return dropConstraint("dropEnumCheck", Constraint.Kind.ENUM_CHECK, name);
  }

  private OnTable dropConstraint(String method, Constraint.Kind kind, String name) {
    return onTable(
        call(method, name),
        table -> new Operation.DropConstraint(table, kind, name, Optional.empty()));
  }

  private OnTable onTable(String call, Function<TableName, Operation> operation) {
    PendingDirective<TableName> pending = pending(call, "on(table)", operation);
    return table -> pending.complete(TableName.parse(table));
  }

  // Indexes

  /** An index that does not yet say what it is on. */
  @FunctionalInterface
  public interface OnParts {
    /**
     * Says the table and the parts, in order: {@code "placed_at"}, {@code "placed_at desc"} or
     * {@code "(lower(name))"}.
     */
    IndexDefinition on(String table, String... parts);
  }

  /** Creates an index: {@code .on(table, columns)}. */
  public OnParts createIndex(String name) {
    PendingDirective<Supplier<Operation>> pending =
        pending(call("createIndex", name), ON_COLUMNS, Supplier::get);
    return (table, parts) -> {
      var definition = new IndexDefinition(name, parts);
      pending.complete(() -> definition.operation(TableName.parse(table)));
      return definition;
    };
  }

  /** Drops an index: {@code op.dropIndex("orders_total_idx").on("orders")}. */
  public DroppedIndex dropIndex(String name) {
    PendingDirective<IndexDrop> pending =
        pending(call("dropIndex", name), "on(table)", IndexDrop::operation);
    return table -> pending.complete(new IndexDrop(TableName.parse(table), name));
  }

  /** An index to be dropped that does not yet say of which table. */
  @FunctionalInterface
  public interface DroppedIndex {
    /** Says of which table the index is. */
    IndexDrop on(String table);
  }

  /** Renames an index. */
  public OnTable renameIndex(String from, String to) {
    return onTable(call("renameIndex", from), table -> new Operation.RenameIndex(table, from, to));
  }

  // Sequences

  /** Creates a sequence. */
  public NewSequence createSequence(String sequence) {
    var definition = new NewSequence(sequence);
    steps.add(definition::creation);
    return definition;
  }

  /**
   * Changes a sequence: first what it was, then what it is to be. Where another table is numbered
   * by it, {@code to.continueAfter(...)} moves it on, but never back.
   */
  public void alterSequence(
      String sequence, Consumer<SequenceDefinition> from, Consumer<? super NewSequence> to) {
    var before = new SequenceDefinition(sequence);
    var after = new NewSequence(sequence);
    from.accept(before);
    to.accept(after);
    steps.add(() -> after.alteration(before.sequence()));
  }

  /** Renames a sequence. */
  public void renameSequence(String from, String to) {
    add(new Operation.RenameSequence(TableName.parse(from), TableName.parse(to)));
  }

  /** Drops a sequence. */
  public void dropSequence(String sequence) {
    add(new Operation.DropSequence(TableName.parse(sequence), Optional.empty()));
  }

  // Enum types

  /** Creates an enum type where the database knows such types. */
  public void createEnumType(String type, String... values) {
    add(
        new Operation.CreateEnumType(
            new EnumType(TableName.parse(type), List.of(values), List.of())));
  }

  /** Adds a value at the end of an enum type. */
  public void addEnumValue(String type, String value) {
    add(new Operation.AddEnumValue(TableName.parse(type), value, Optional.empty()));
  }

  /** Adds a value to an enum type in front of another, which is how they sort. */
  public void addEnumValue(String type, String value, String before) {
    add(new Operation.AddEnumValue(TableName.parse(type), value, Optional.of(before)));
  }

  /** Renames an enum type; the columns of it follow. */
  public void renameEnumType(String from, String to) {
    add(new Operation.RenameEnumType(TableName.parse(from), TableName.parse(to)));
  }

  /** Drops an enum type. */
  public void dropEnumType(String type) {
    add(new Operation.DropEnumType(TableName.parse(type), Optional.empty()));
  }

  // Composite types

  /**
   * Creates a composite type, for which columns are of {@link
   * dev.revisions.schema.Types#composite}. PostgreSQL has such types.
   */
  public void createCompositeType(String type, Type.Attribute... attributes) {
    add(new Operation.CreateCompositeType(Types.composite(type, attributes)));
  }

  /** Adds an attribute at the end of a composite type, without a value where there are rows. */
  public void addAttribute(String type, String attribute, Type attributeType) {
    add(
        new Operation.AddAttribute(
            TableName.parse(type), new Type.Attribute(attribute, attributeType)));
  }

  /** Renames an attribute of a composite type. */
  public void renameAttribute(String type, String from, String to) {
    add(new Operation.RenameAttribute(TableName.parse(type), from, to));
  }

  /** Drops an attribute of a composite type and its values. */
  public void dropAttribute(String type, String attribute) {
    add(new Operation.DropAttribute(TableName.parse(type), attribute, Optional.empty()));
  }

  /** Renames a composite type; the columns of it follow. */
  public void renameCompositeType(String from, String to) {
    add(new Operation.RenameCompositeType(TableName.parse(from), TableName.parse(to)));
  }

  /** Drops a composite type. */
  public void dropCompositeType(String type) {
    add(new Operation.DropCompositeType(TableName.parse(type), Optional.empty()));
  }

  // Schemas

  /** Creates a schema. */
  public void createSchema(String schema) {
    add(new Operation.CreateSchema(schema));
  }

  /** Drops a schema, which must be empty. */
  public void dropSchema(String schema) {
    add(new Operation.DropSchema(schema));
  }

  // Data and code

  /**
   * Refuses to go on if a query returns rows: {@code op.requireNone("customers without a name",
   * "select {id} from {customers} where {name} is null")}. All such queries of a run are asked
   * before it changes anything, but for those over what it changes first.
   *
   * @param what the rows that there must not be, in the plural, for the error
   * @param query a {@code select} of what tells such rows from others; {@code {name}} in it stands
   *     for the name of a table or column, {@code {name as clob}} for the text of a column of large
   *     objects, which PostgreSQL has elsewhere, {@code {name as numeric(10,2)}} for what a value
   *     becomes in a column of such a type, and {@code {name not as varbinary(16)}} or {@code {name
   *     not as boolean}} for the condition that the bytes or the text of a column are none that the
   *     database takes for such a type, numbers by {@code {name not as boolean of integer}}; a
   *     literal brace is doubled
   */
  public void requireNone(String what, String query) {
    add(new Operation.RequireNone(what, query));
  }

  /**
   * Gives the rows that hold a value of a column another one instead: {@code
   * op.renameValue("orders", "state", "OPEN", "PLACED")} for a constant of an enum.
   *
   * @param column a column that takes both values, so that a check on it is dropped before and
   *     created after
   */
  public void renameValue(String table, String column, String from, String to) {
    add(new Operation.RenameValue(TableName.parse(table), column, from, to));
  }

  /** Executes one SQL statement on every database. */
  public void execute(String sql) {
    add(new Operation.Execute(sql, List.of()));
  }

  /** An SQL statement that is for some databases only. */
  public void executeOn(String database, String sql) {
    executeOn(List.of(database), sql);
  }

  /** An SQL statement that is for several databases but not for all. */
  public void executeOn(List<String> databases, String sql) {
    add(new Operation.Execute(sql, databases));
  }

  /**
   * Inserts rows: {@code op.insert("roles", "id", "name").row(1, "admin").row(2, "guest")}.
   *
   * @param columns the columns that the rows give values for
   */
  public InsertedRows insert(String table, String... columns) {
    var rows = new InsertedRows();
    steps.add(() -> new Operation.Insert(TableName.parse(table), List.of(columns), rows.values()));
    return rows;
  }

  /**
   * Runs code on the connection of the revision, inside its transaction where it has one. In
   * rendered SQL a comment stands in its place.
   *
   * @param description what the code does
   * @param code the code; the revision goes on when its future does
   */
  public void run(String description, Function<SqlConnection, Future<?>> code) {
    Objects.requireNonNull(code, "code");
    add(new Operation.Run(description, connection -> code.apply((SqlConnection) connection)));
  }

  /**
   * Says in a downgrade that there is no way back, for example because what was dropped cannot be
   * had again. To undo the revision is then refused before anything runs.
   *
   * @param reason what the error says
   */
  public void irreversible(String reason) {
    irreversible = Optional.of(reason);
  }
}
