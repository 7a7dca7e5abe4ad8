package dev.revisions.commands.plan;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.TableName;

/** Says in a few words what an operation does: {@code add column orders.total numeric(19,2)}. */
public final class Description implements OperationVisitor<String> {

  private static final int LONGEST_SQL = 60;

  private Description() {}

  /** The words for an operation. */
  public static String of(Operation operation) {
    return operation.accept(new Description());
  }

  private static String column(TableName table, String column) {
    return table + "." + column;
  }

  private static String type(Column column) {
    return column.type() + (column.nullable() ? "" : " not null");
  }

  private static String on(TableName table, Constraint.Kind kind, String name) {
    return kind + " " + name + " on " + table;
  }

  @Override
  public String createTable(Operation.CreateTable operation) {
    return "create table " + operation.table().name();
  }

  @Override
  public String dropTable(Operation.DropTable operation) {
    return "drop table " + operation.name();
  }

  @Override
  public String renameTable(Operation.RenameTable operation) {
    return "rename table " + operation.from() + " to " + operation.to();
  }

  @Override
  public String commentTable(Operation.CommentTable operation) {
    return "comment on table " + operation.table();
  }

  @Override
  public String addColumn(Operation.AddColumn operation) {
    return "add column "
        + column(operation.table(), operation.column().name())
        + " "
        + type(operation.column());
  }

  @Override
  public String alterColumn(Operation.AlterColumn operation) {
    String before = type(operation.before());
    String after = type(operation.after());
    return "alter column "
        + column(operation.table(), operation.after().name())
        + (before.equals(after) ? "" : " from " + before + " to " + after);
  }

  @Override
  public String renameColumn(Operation.RenameColumn operation) {
    return "rename column " + column(operation.table(), operation.from()) + " to " + operation.to();
  }

  @Override
  public String dropColumn(Operation.DropColumn operation) {
    return "drop column " + column(operation.table(), operation.name());
  }

  @Override
  public String addConstraint(Operation.AddConstraint operation) {
    Constraint constraint = operation.constraint();
    return "add " + on(operation.table(), constraint.kind(), constraint.name());
  }

  @Override
  public String addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    Constraint key = operation.key();
    return "add " + on(operation.table(), key.kind(), key.name()) + " using " + operation.index();
  }

  @Override
  public String validateConstraint(Operation.ValidateConstraint operation) {
    return "validate constraint " + operation.name() + " of " + operation.table();
  }

  @Override
  public String dropConstraint(Operation.DropConstraint operation) {
    return "drop " + on(operation.table(), operation.kind(), operation.name());
  }

  @Override
  public String renameConstraint(Operation.RenameConstraint operation) {
    return "rename "
        + on(operation.table(), operation.constraint().kind(), operation.from())
        + " to "
        + operation.constraint().name();
  }

  @Override
  public String createIndex(Operation.CreateIndex operation) {
    return "create "
        + (operation.index().unique() ? "unique " : "")
        + "index "
        + operation.index().name()
        + " on "
        + operation.table();
  }

  @Override
  public String dropIndex(Operation.DropIndex operation) {
    return "drop index " + operation.name() + " on " + operation.table();
  }

  @Override
  public String renameIndex(Operation.RenameIndex operation) {
    return "rename index " + operation.from() + " to " + operation.to();
  }

  @Override
  public String createSequence(Operation.CreateSequence operation) {
    return "create sequence " + operation.sequence().name();
  }

  @Override
  public String alterSequence(Operation.AlterSequence operation) {
    return "alter sequence " + operation.after().name();
  }

  @Override
  public String renameSequence(Operation.RenameSequence operation) {
    return "rename sequence " + operation.from() + " to " + operation.to();
  }

  @Override
  public String dropSequence(Operation.DropSequence operation) {
    return "drop sequence " + operation.name();
  }

  @Override
  public String createEnumType(Operation.CreateEnumType operation) {
    return "create enum type " + operation.type().name();
  }

  @Override
  public String addEnumValue(Operation.AddEnumValue operation) {
    return "add value '" + operation.value() + "' to enum type " + operation.type();
  }

  @Override
  public String renameEnumType(Operation.RenameEnumType operation) {
    return "rename enum type " + operation.from() + " to " + operation.to();
  }

  @Override
  public String renameValue(Operation.RenameValue operation) {
    return "rename value %s of %s.%s to %s"
        .formatted(operation.from(), operation.table(), operation.column(), operation.to());
  }

  @Override
  public String dropEnumType(Operation.DropEnumType operation) {
    return "drop enum type " + operation.name();
  }

  @Override
  public String createCompositeType(Operation.CreateCompositeType operation) {
    return "create type " + operation.type().type();
  }

  @Override
  public String addAttribute(Operation.AddAttribute operation) {
    return "add attribute " + operation.attribute().name() + " to type " + operation.type();
  }

  @Override
  public String renameAttribute(Operation.RenameAttribute operation) {
    return "rename attribute %s of type %s to %s"
        .formatted(operation.from(), operation.type(), operation.to());
  }

  @Override
  public String dropAttribute(Operation.DropAttribute operation) {
    return "drop attribute " + operation.name() + " of type " + operation.type();
  }

  @Override
  public String renameCompositeType(Operation.RenameCompositeType operation) {
    return "rename type " + operation.from() + " to " + operation.to();
  }

  @Override
  public String dropCompositeType(Operation.DropCompositeType operation) {
    return "drop type " + operation.name();
  }

  @Override
  public String createSchema(Operation.CreateSchema operation) {
    return "create schema " + operation.name();
  }

  @Override
  public String dropSchema(Operation.DropSchema operation) {
    return "drop schema " + operation.name();
  }

  @Override
  public String requireNone(Operation.RequireNone operation) {
    return "require that there are no " + operation.what();
  }

  @Override
  public String execute(Operation.Execute operation) {
    String sql = operation.sql().strip().replaceAll("\\s+", " ");
    String only =
        operation.databases().isEmpty() ? "" : " on " + String.join(", ", operation.databases());
    return "execute"
        + only
        + ": "
        + (sql.length() <= LONGEST_SQL ? sql : sql.substring(0, LONGEST_SQL - 1) + "…");
  }

  @Override
  public String insert(Operation.Insert operation) {
    int rows = operation.rows().size();
    return "insert " + rows + (rows == 1 ? " row" : " rows") + " into " + operation.table();
  }

  @Override
  public String run(Operation.Run operation) {
    return "run code: " + operation.description();
  }
}
