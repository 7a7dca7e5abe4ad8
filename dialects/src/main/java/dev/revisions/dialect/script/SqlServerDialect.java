package dev.revisions.dialect.script;

import dev.revisions.dialect.Names;
import dev.revisions.dialect.SqlTypes;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * SQL Server 2014 and later. Scripts are for {@code sqlcmd} and what takes its {@code GO}: a batch
 * for each statement, because a batch cannot use a column that it adds.
 *
 * <p>A unique constraint takes one row with NULL here; where its columns take NULL it is a unique
 * index over the rows without, as Hibernate makes it.
 */
public final class SqlServerDialect extends ScriptDialect {

  private static final int MAX_ROWS = 1000;

  private final SqlTypes types = new SqlServerTypes();

  /** The dialect, which has no state. */
  public SqlServerDialect() {
    super(
        "sqlserver",
        new Names("[", "]", ReservedWords.SQL_SERVER::contains, UnaryOperator.identity()),
        new SqlServerLiterals(),
        Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT),
        Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT));
  }

  @Override
  protected SqlTypes types() {
    return types;
  }

  // Scripts

  @Override
  public boolean transactionalDdl() {
    return true;
  }

  @Override
  public String now() {
    return "sysdatetimeoffset()";
  }

  @Override
  public String scriptHeader() {
    return """
    -- sqlcmd goes on after an error unless it is told: sqlcmd -b
    set quoted_identifier on;
    set xact_abort on;
    GO
    """;
  }

  @Override
  public String begin() {
    return "begin transaction";
  }

  @Override
  public String terminated(String statement) {
    return isComment(statement) ? statement : super.terminated(statement) + "\nGO";
  }

  // Tables

  @Override
  protected Optional<String> definedApart(Table table, Constraint constraint) {
    return constraint instanceof UniqueConstraint unique && !nullable(table, unique).isEmpty()
        ? Optional.of(uniqueIndex(table.name(), unique, nullable(table, unique)))
        : Optional.empty();
  }

  private String uniqueIndex(TableName table, UniqueConstraint unique, List<String> nullable) {
    return "create unique nonclustered index "
        + identifier(unique.name())
        + " on "
        + tableName(table)
        + " "
        + names.list(unique.columns())
        + nullable.stream()
            .map(column -> identifier(column) + " is not null")
            .collect(Collectors.joining(" and ", " where ", ""))
        + appended(unique.options());
  }

  @Override
  protected List<String> comment(TableName table, String text) {
    return List.of(describe(table, Optional.empty(), Optional.empty(), Optional.of(text)));
  }

  @Override
  public List<String> commentTable(Operation.CommentTable operation) {
    return operation.before().equals(operation.after())
        ? List.of()
        : List.of(
            describe(operation.table(), Optional.empty(), operation.before(), operation.after()));
  }

  @Override
  protected String changeComment(TableName table, Column before, Column column) {
    return describe(table, Optional.of(column.name()), before.comment(), column.comment());
  }

  /**
   * Adds, changes or drops the property that the tools show as the description. What is not a
   * literal cannot be said in the call.
   */
  private String describe(
      TableName table, Optional<String> column, Optional<String> before, Optional<String> after) {
    String action = before.isEmpty() ? "add" : after.isEmpty() ? "drop" : "update";
    String schema =
        table.schema().isEmpty() ? "schema_name()" : quoteLiteral(names.stored(table.schema()));
    return "declare @schema sysname = "
        + schema
        + after.map(text -> ", @text nvarchar(3750) = " + quoteLiteral(text)).orElse("")
        + ";\nexec sp_"
        + action
        + "extendedproperty N'MS_Description'"
        + (after.isPresent() ? ", @text" : "")
        + ", @level0type = N'SCHEMA', @level0name = @schema, @level1type = N'TABLE', @level1name = "
        + stored(table.name())
        + column.map(name -> ", @level2type = N'COLUMN', @level2name = " + stored(name)).orElse("");
  }

  private String stored(String identifier) {
    return quoteLiteral(names.stored(identifier));
  }

  @Override
  protected String renameInSchema(String kind, TableName from, String to) {
    return rename(tableName(from), to, "OBJECT");
  }

  private String rename(String from, String to, String kind) {
    return "exec sp_rename %s, %s, '%s'".formatted(quoteLiteral(from), stored(to), kind);
  }

  @Override
  protected String move(String kind, TableName from, TableName to) {
    return to.schema().isEmpty()
        ? """
        declare @sql nvarchar(max) = N'alter schema ' + quotename(schema_name()) + %s;
        exec sp_executesql @sql\
        """
            .formatted(quoteLiteral(" transfer " + tableName(from)))
        : "alter schema " + identifier(to.schema()) + " transfer " + tableName(from);
  }

  // Columns

  /** Computed columns say none. */
  @Override
  protected Optional<String> type(Column column) {
    return column.generated().isPresent() ? Optional.empty() : super.type(column);
  }

  @Override
  protected String collate(String collation) {
    return "collate " + collation;
  }

  @Override
  protected String generated(String expression) {
    return "as (" + expression + ") persisted";
  }

  @Override
  protected boolean saysNotNull(Column column) {
    return !column.nullable() || column.identity();
  }

  @Override
  protected String identity() {
    return "identity";
  }

  @Override
  protected String value(Column column, String expression) {
    return types.of(column.type()).equals("bit") ? asNumber(expression) : expression;
  }

  @Override
  protected String addColumn(TableName table, Column column) {
    return alter(table, "add " + definition(column));
  }

  @Override
  public List<String> dropColumn(Operation.DropColumn operation) {
    String drop = super.dropColumn(operation).get(0);
    boolean plain =
        operation.definition().filter(column -> column.defaultValue().isEmpty()).isPresent();
    return List.of(
        plain ? drop : withoutDefault(operation.table(), operation.name()) + ";\n" + drop);
  }

  /** Drops the default of a column, which is a constraint whose name the database has chosen. */
  private String withoutDefault(TableName table, String column) {
    return """
    declare @sql nvarchar(max) = N'';
    select @sql = %s + quotename(name) from sys.default_constraints
      where parent_object_id = object_id(%s)
        and col_name(parent_object_id, parent_column_id) = %s;
    exec sp_executesql @sql\
    """
        .formatted(
            quoteLiteral(alter(table, "drop constraint ")), objectName(table), stored(column));
  }

  private String objectName(TableName table) {
    return quoteLiteral(tableName(table));
  }

  @Override
  protected String dropDefault(TableName table, Column column) {
    return withoutDefault(table, column.name());
  }

  /** A default does not take the place of another. */
  @Override
  protected String setDefault(TableName table, Column column, String value) {
    return withoutDefault(table, column.name())
        + ";\n"
        + alter(table, "add default " + value + " for " + identifier(column.name()));
  }

  @Override
  protected List<String> changeType(TableName table, Column before, Column after) {
    return List.of(
        alterColumn(table, after, typeOf(after) + (saysNotNull(before) ? " not null" : "")));
  }

  @Override
  protected String bytes(String column) {
    return "datalength(" + column + ")";
  }

  @Override
  protected List<String> requireValue(TableName table, Column column) {
    String type = typeOf(NativeDefinition.takenApart(column));
    return List.of(alterColumn(table, column, type + " not null"));
  }

  @Override
  protected List<String> allowNull(TableName table, Column column) {
    return List.of(alterColumn(table, column, typeOf(column) + " null"));
  }

  private String typeOf(Column column) {
    return types.of(column.type())
        + column.collation().map(collation -> " " + collate(collation)).orElse("");
  }

  @Override
  protected List<String> redefine(TableName table, Column column) {
    return List.of(
        alter(table, "drop column " + identifier(column.name())), addColumn(table, column));
  }

  @Override
  protected List<String> startNumbering(TableName table, Column column) {
    throw cannotBecome(table, column, "number its rows");
  }

  @Override
  protected String dropIdentity(TableName table, Column column) {
    throw cannotBecome(table, column, "stop numbering its rows");
  }

  @Override
  protected String dropExpression(TableName table, Column column) {
    throw cannotBecome(table, column, "be computed no more");
  }

  @Override
  public List<String> renameColumn(Operation.RenameColumn operation) {
    String column = tableName(operation.table()) + "." + identifier(operation.from());
    return List.of(rename(column, operation.to(), "COLUMN"));
  }

  // Constraints and indexes

  /** Only the database knows whether the columns take NULL. */
  @Override
  public List<String> addConstraint(Operation.AddConstraint operation) {
    if (operation.constraint() instanceof UniqueConstraint unique) {
      TableName table = operation.table();
      return List.of(
          """
          if exists (select 1 from sys.columns
              where object_id = object_id(%s) and is_nullable = 1 and name in (%s))
            %s
          else
            %s\
          """
              .formatted(
                  objectName(table),
                  stored(unique.columns()),
                  uniqueIndex(table, unique, unique.columns()),
                  super.addConstraint(operation).get(0)));
    }
    return super.addConstraint(operation);
  }

  @Override
  public List<String> dropConstraint(Operation.DropConstraint operation) {
    String drop = super.dropConstraint(operation).get(0);
    if (operation.kind() != Constraint.Kind.UNIQUE) {
      return List.of(drop);
    }
    TableName table = operation.table();
    return List.of(
        """
        if exists (select 1 from sys.key_constraints
            where parent_object_id = object_id(%s) and name = %s)
          %s
        else
          %s\
        """
            .formatted(
                objectName(table),
                stored(operation.name()),
                drop,
                dropIndex(table, operation.name())));
  }

  @Override
  public List<String> renameConstraint(Operation.RenameConstraint operation) {
    TableName table = operation.table();
    String from = operation.from();
    String to = operation.constraint().name();
    return List.of(
        operation.constraint().kind() == Constraint.Kind.UNIQUE
            ? renameIndex(table, from, to)
            : rename(tableName(table.withName(from)), to, "OBJECT"));
  }

  @Override
  public List<String> dropIndex(Operation.DropIndex operation) {
    return List.of(dropIndex(operation.table(), operation.name()));
  }

  private String dropIndex(TableName table, String name) {
    return "drop index " + identifier(name) + " on " + tableName(table);
  }

  @Override
  public List<String> renameIndex(Operation.RenameIndex operation) {
    return List.of(renameIndex(operation.table(), operation.from(), operation.to()));
  }

  private String renameIndex(TableName table, String from, String to) {
    return rename(tableName(table) + "." + identifier(from), to, "INDEX");
  }

  @Override
  protected boolean indexesExpressions() {
    return false;
  }

  // Sequences and rows

  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    String restart = "alter sequence " + tableName(sequence.name()) + " restart with ";
    String largest =
        largest(
            operation,
            max ->
                "@sql = %s + cast(%s + %d as nvarchar(38))"
                    .formatted(quoteLiteral(restart), max, sequence.increment()));
    return List.of(
        """
        declare @sql nvarchar(max) = N'';
        %s;
        exec sp_executesql @sql\
        """
            .formatted(largest));
  }

  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    return rename("sequence", operation.from(), operation.to());
  }

  @Override
  protected String defaultSequenceOptions() {
    return "no minvalue no maxvalue no cycle cache";
  }

  @Override
  protected int rowsPerInsert() {
    return MAX_ROWS;
  }
}
