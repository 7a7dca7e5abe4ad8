package dev.revisions.dialect.script;

import dev.revisions.dialect.SqlTypes;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * DB2 for Linux, UNIX and Windows, 11.1 and later. Scripts are for the command line processor.
 *
 * <p>A unique constraint cannot be over columns that take NULL here; where it would be it is a
 * unique index that leaves NULL out, as Hibernate makes it. A table whose columns have been altered
 * is reorganized, because the next statement may need that.
 */
public final class Db2Dialect extends ScriptDialect {

  private final SqlTypes types = new Db2Types();

  /** The dialect, which has no state. */
  public Db2Dialect() {
    super(
        "db2",
        foldingToUpperCase(ReservedWords.DB2),
        new Db2Literals(),
        Set.of(Action.RESTRICT, Action.CASCADE, Action.SET_NULL),
        Set.of(Action.RESTRICT));
  }

  @Override
  protected SqlTypes types() {
    return types;
  }

  // Scripts

  /** Columns have no zone, so they are in UTC. */
  @Override
  public String now() {
    return "current timestamp - current timezone";
  }

  @Override
  public String user() {
    return "user";
  }

  @Override
  public String scriptHeader() {
    return "-- db2 goes on after an error unless it is told: db2 -stvf\n";
  }

  @Override
  public String terminated(String statement) {
    if (isComment(statement)) {
      return statement;
    }
    return statement.startsWith("begin")
        ? "--#SET TERMINATOR @\n" + statement + "@\n--#SET TERMINATOR ;"
        : super.terminated(statement);
  }

  // Tables

  @Override
  protected Optional<String> definedApart(Table table, Constraint constraint) {
    return constraint instanceof UniqueConstraint unique && !nullable(table, unique).isEmpty()
        ? Optional.of(uniqueIndex(table.name(), unique))
        : Optional.empty();
  }

  private String uniqueIndex(TableName table, UniqueConstraint unique) {
    return "create unique index "
        + index(table, unique.name())
        + " on "
        + tableName(table)
        + " "
        + names.list(unique.columns())
        + " exclude null keys"
        + appended(unique.options());
  }

  @Override
  protected String commentText(Optional<String> text) {
    return quoteLiteral(text.orElse(""));
  }

  @Override
  protected String renameInSchema(String kind, TableName from, String to) {
    return "rename " + kind + " " + tableName(from) + " to " + identifier(to);
  }

  @Override
  protected String move(String kind, TableName from, TableName to) {
    throw unsupported(
        "move " + kind + " " + from + " to another schema (" + to + ")",
        "create it there and copy its rows with op.execute");
  }

  // Columns

  @Override
  protected String collate(String collation) {
    throw unsupported(
        "give a column the collation " + collation, "it has one collation for the whole database");
  }

  @Override
  protected String generated(String expression) {
    return "generated always as (" + expression + ")";
  }

  /** That a generated column is not null is left to its expression, as Hibernate does here. */
  @Override
  protected boolean saysNotNull(Column column) {
    return super.saysNotNull(column) && column.generated().isEmpty();
  }

  @Override
  public List<String> addColumn(Operation.AddColumn operation) {
    return operation.column().generated().isPresent()
        ? unchecked(operation.table(), super.addColumn(operation))
        : super.addColumn(operation);
  }

  /** Statements under which a table is not checked, and is computed anew. */
  private List<String> unchecked(TableName table, List<String> statements) {
    String integrity = "set integrity for " + tableName(table);
    return Stream.of(
            List.of(integrity + " off"),
            statements,
            List.of(integrity + " immediate checked force generated"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<String> dropColumn(Operation.DropColumn operation) {
    return reorganized(operation.table(), super.dropColumn(operation).get(0));
  }

  private List<String> reorganized(TableName table, String statement) {
    String command = quoteLiteral("reorg table " + tableName(table));
    return List.of(statement, "call sysproc.admin_cmd(" + command + ")");
  }

  @Override
  protected List<String> changeType(TableName table, Column before, Column after) {
    after.collation().ifPresent(this::collate);
    return reorganized(table, alterColumn(table, after, "set data type " + types.of(after.type())));
  }

  @Override
  protected List<String> requireValue(TableName table, Column column) {
    return reorganized(table, super.requireValue(table, column).get(0));
  }

  @Override
  protected List<String> allowNull(TableName table, Column column) {
    return reorganized(table, super.allowNull(table, column).get(0));
  }

  @Override
  protected List<String> redefine(TableName table, Column column) {
    var statements = new ArrayList<String>();
    statements.addAll(dropColumn(new Operation.DropColumn(table, column.name(), Optional.empty())));
    statements.addAll(unchecked(table, List.of(addColumn(table, column))));
    return statements;
  }

  @Override
  protected List<String> startNumbering(TableName table, Column column) {
    String name = identifier(column.name());
    return List.of(
        alterColumn(table, column, "set " + identity()),
        """
        begin
          declare start_value bigint;
          set start_value = (select coalesce(max(%s), 0) + 1 from %s);
          execute immediate %s || start_value;
        end\
        """
            .formatted(
                name, tableName(table), quoteLiteral(alterColumn(table, column, "restart with "))));
  }

  // Constraints

  /** Only the database knows whether the columns take NULL. */
  @Override
  public List<String> addConstraint(Operation.AddConstraint operation) {
    if (operation.constraint() instanceof UniqueConstraint unique) {
      TableName table = operation.table();
      return List.of(
          either(
              "syscat.columns where %s and nulls = 'Y' and colname in (%s)"
                  .formatted(isTable(table), stored(unique.columns())),
              uniqueIndex(table, unique),
              super.addConstraint(operation).get(0)));
    }
    return super.addConstraint(operation);
  }

  @Override
  public List<String> dropConstraint(Operation.DropConstraint operation) {
    String drop = super.dropConstraint(operation).get(0);
    TableName table = operation.table();
    String name = operation.name();
    return operation.kind() == Constraint.Kind.UNIQUE
        ? List.of(
            either(
                "syscat.tabconst where %s and constname in (%s)"
                    .formatted(isTable(table), stored(List.of(name))),
                drop,
                "drop index " + index(table, name)))
        : List.of(drop);
  }

  private String isTable(TableName table) {
    return isNamed(table, "tabschema", "current schema", "tabname");
  }

  private String either(String rows, String there, String otherwise) {
    return """
    begin
      if exists (select 1 from %s) then
        execute immediate %s;
      else
        execute immediate %s;
      end if;
    end\
    """
        .formatted(rows, quoteLiteral(there), quoteLiteral(otherwise));
  }

  @Override
  public List<String> renameConstraint(Operation.RenameConstraint operation) {
    TableName table = operation.table();
    Constraint constraint = operation.constraint();
    if (names.same(operation.from(), constraint.name())) {
      return List.of();
    }
    var drop =
        new Operation.DropConstraint(
            table, constraint.kind(), operation.from(), Optional.of(constraint));
    return Stream.concat(
            dropConstraint(drop).stream(),
            addConstraint(new Operation.AddConstraint(table, constraint)).stream())
        .toList();
  }

  // Indexes, sequences and schemas

  @Override
  protected String indexName(TableName table, String name) {
    return index(table, name);
  }

  @Override
  public List<String> renameIndex(Operation.RenameIndex operation) {
    return names.same(operation.from(), operation.to())
        ? List.of()
        : List.of(
            renameInSchema("index", operation.table().withName(operation.from()), operation.to()));
  }

  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    return List.of(
        """
        begin
          declare start_value bigint;
          set start_value = %s;
          execute immediate %s || start_value;
        end\
        """
            .formatted(
                next(operation),
                quoteLiteral(
                    "alter sequence "
                        + tableName(operation.sequence().name())
                        + " restart with ")));
  }

  /** Makes a new sequence that goes on where the old one is. */
  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    TableName from = operation.from();
    TableName to = operation.to();
    if (sameSchema(from, to) && names.same(from.name(), to.name())) {
      return List.of();
    }
    return List.of(
        """
        begin
          for s as select bigint(nextcachefirstvalue) as start_value, bigint(increment) as step_size
              from syscat.sequences where %s do
            execute immediate %s || s.start_value || ' increment by ' || s.step_size;
          end for;
        end\
        """
            .formatted(
                isNamed(from, "seqschema", "current schema", "seqname"),
                quoteLiteral("create sequence " + tableName(to) + " start with ")),
        "drop sequence " + tableName(from));
  }

  @Override
  protected String defaultSequenceOptions() {
    return "no minvalue no maxvalue no cycle cache 20";
  }

  @Override
  public List<String> dropSchema(Operation.DropSchema operation) {
    return List.of("drop schema " + identifier(operation.name()) + " restrict");
  }
}
