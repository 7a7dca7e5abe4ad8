package dev.revisions.dialect.script;

import dev.revisions.dialect.SqlTypes;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Oracle 19 and later. Scripts are for SQL*Plus and what takes its {@code /}. A schema is a user
 * here, which a script leaves to an administrator, and a text without characters is NULL.
 */
public final class OracleDialect extends ScriptDialect {

  private final SqlTypes types = new OracleTypes();

  /** The dialect, which has no state. */
  public OracleDialect() {
    super(
        "oracle",
        foldingToUpperCase(ReservedWords.ORACLE),
        new OracleLiterals(),
        Set.of(Action.CASCADE, Action.SET_NULL),
        Set.of());
  }

  @Override
  protected SqlTypes types() {
    return types;
  }

  // Scripts

  @Override
  public String user() {
    return "user";
  }

  @Override
  public String scriptHeader() {
    return """
    whenever sqlerror exit failure rollback
    set autocommit on
    set define off
    set sqlblanklines on
    """;
  }

  @Override
  public String terminated(String statement) {
    if (isComment(statement)) {
      return statement;
    }
    String sql = super.terminated(statement);
    return statement.startsWith("begin") ? sql + "\n/" : sql;
  }

  // Tables

  @Override
  protected String commentText(Optional<String> text) {
    return quoteLiteral(text.orElse(""));
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
    return "collate " + collation;
  }

  @Override
  protected String generated(String expression) {
    return "generated always as (" + expression + ")";
  }

  @Override
  protected String value(Column column, String expression) {
    return column.type() == Type.Simple.BOOLEAN ? asNumber(expression) : expression;
  }

  @Override
  protected Optional<String> check(Column column) {
    return condition(column).map(condition -> "check (" + condition + ")");
  }

  /** What a type of the model says that the type of the database does not. */
  private Optional<String> condition(Column column) {
    if (column.type() == Type.Simple.BOOLEAN) {
      return Optional.of(identifier(column.name()) + " in (0,1)");
    } else if (column.type() == Type.Simple.JSON) {
      return Optional.of(identifier(column.name()) + " is json");
    }
    return Optional.empty();
  }

  @Override
  protected String addColumn(TableName table, Column column) {
    return alter(table, "add " + definition(column));
  }

  @Override
  protected String alterColumn(TableName table, Column column, String action) {
    return alter(table, "modify " + identifier(column.name()) + " " + action);
  }

  @Override
  protected List<String> changeType(TableName table, Column before, Column after) {
    var statements = new ArrayList<String>();
    condition(before).ifPresent(condition -> statements.add(dropCheck(table, before)));
    String collation = after.collation().map(name -> " " + collate(name)).orElse("");
    statements.add(alterColumn(table, after, types.of(after.type()) + collation));
    condition(after)
        .ifPresent(condition -> statements.add(alter(table, "add check (" + condition + ")")));
    return statements;
  }

  /** Drops the check that came with the type, whose name the database has chosen. */
  private String dropCheck(TableName table, Column column) {
    String like = column.type() == Type.Simple.BOOLEAN ? "% in (0,1)" : "% is json";
    return """
    begin
      for found in (select k.constraint_name
          from all_constraints k
            join all_cons_columns c
              on c.owner = k.owner and c.constraint_name = k.constraint_name
          where k.constraint_type = 'C' and %s
            and c.column_name = %s and k.search_condition_vc like '%s') loop
        execute immediate %s || found.constraint_name || '"';
      end loop;
    end;\
    """
        .formatted(
            isNamed(table, "k.owner", "sys_context('userenv', 'current_schema')", "k.table_name"),
            quoteLiteral(names.stored(column.name())),
            like,
            quoteLiteral(alter(table, "drop constraint \"")));
  }

  /** A boolean is a number. */
  @Override
  protected String isNoTruth(String column) {
    return "trim(" + column + ") not in ('0', '1')";
  }

  @Override
  protected String bytes(String column) {
    return "dbms_lob.getlength(" + column + ")";
  }

  @Override
  protected List<String> requireValue(TableName table, Column column) {
    return List.of(alterColumn(table, column, "not null"));
  }

  @Override
  protected List<String> allowNull(TableName table, Column column) {
    return List.of(alterColumn(table, column, "null"));
  }

  @Override
  protected String setDefault(TableName table, Column column, String value) {
    return alterColumn(table, column, "default " + value);
  }

  @Override
  protected String dropDefault(TableName table, Column column) {
    return alterColumn(table, column, "default null");
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
  protected String dropExpression(TableName table, Column column) {
    throw cannotBecome(table, column, "be computed no more");
  }

  // Indexes, sequences and schemas

  @Override
  protected String indexName(TableName table, String name) {
    return index(table, name);
  }

  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return List.of(
        """
        begin
          for found in (%s) loop
            execute immediate %s || found.start_value;
          end loop;
        end;\
        """
            .formatted(
                largest(operation, max -> max + " + " + sequence.increment() + " start_value"),
                quoteLiteral(
                    "alter sequence " + tableName(sequence.name()) + " restart start with ")));
  }

  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    TableName from = operation.from();
    TableName to = operation.to();
    if (!sameSchema(from, to)) {
      return List.of(move("sequence", from, to));
    }
    if (names.same(from.name(), to.name())) {
      return List.of();
    }
    if (!from.schema().isEmpty()) {
      throw unsupported(
          "rename sequence " + from + ", which is another user's", "do it as its user");
    }
    return List.of("rename " + tableName(from) + " to " + identifier(to.name()));
  }

  @Override
  protected String defaultSequenceOptions() {
    return "nominvalue nomaxvalue nocycle cache 20";
  }

  @Override
  public List<String> createSchema(Operation.CreateSchema operation) {
    return List.of(leftOut("create", operation.name()));
  }

  @Override
  public List<String> dropSchema(Operation.DropSchema operation) {
    return List.of(leftOut("drop", operation.name()));
  }

  private String leftOut(String action, String schema) {
    return "-- " + action + " schema " + identifier(schema) + ": a user, left to an administrator";
  }

  @Override
  protected int rowsPerInsert() {
    return 1;
  }
}
