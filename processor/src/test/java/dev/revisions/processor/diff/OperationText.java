package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line for an operation, to read and to compare in tests. */
final class OperationText implements OperationVisitor<String> {

  private OperationText() {}

  static String of(Operation operation) {
    return operation.accept(new OperationText());
  }

  static List<String> of(List<Operation> operations) {
    return operations.stream().map(OperationText::of).toList();
  }

  @Override
  public String createTable(Operation.CreateTable operation) {
    String keys =
        operation.table().foreignKeys().stream()
            .map(ForeignKey::name)
            .collect(Collectors.joining(", "));
    return "create table " + operation.table().name() + (keys.isEmpty() ? "" : " with " + keys);
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
    return "comment on table "
        + operation.table()
        + operation.after().map(text -> ": " + text).orElse(" is gone");
  }

  @Override
  public String addColumn(Operation.AddColumn operation) {
    return "add column "
        + operation.table()
        + "."
        + definition(operation.column())
        + backfill(operation.backfill());
  }

  @Override
  public String alterColumn(Operation.AlterColumn operation) {
    return "alter column "
        + operation.table()
        + "."
        + definition(operation.after())
        + backfill(operation.backfill());
  }

  private static String definition(Column column) {
    return column.name()
        + " "
        + column.type()
        + (column.nullable() ? "" : " not null")
        + (column.identity() ? " identity" : "")
        + column.defaultValue().map(sql -> " default (" + sql + ")").orElse("")
        + column.generated().map(sql -> " generated (" + sql + ")").orElse("")
        + column.collation().map(name -> " collate " + name).orElse("")
        + column.options().map(text -> " options " + text).orElse("")
        + column.comment().map(text -> " comment '" + text + "'").orElse("");
  }

  private static String backfill(Optional<String> backfill) {
    return backfill.map(sql -> " backfill (" + sql + ")").orElse("");
  }

  @Override
  public String renameColumn(Operation.RenameColumn operation) {
    return "rename column " + operation.table() + "." + operation.from() + " to " + operation.to();
  }

  @Override
  public String dropColumn(Operation.DropColumn operation) {
    return "drop column " + operation.table() + "." + operation.name();
  }

  @Override
  public String addConstraint(Operation.AddConstraint operation) {
    Constraint constraint = operation.constraint();
    return "add " + constraint.kind() + " " + operation.table() + "." + constraint.name();
  }

  @Override
  public String addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    return operation.toString();
  }

  @Override
  public String validateConstraint(Operation.ValidateConstraint operation) {
    return operation.toString();
  }

  @Override
  public String dropConstraint(Operation.DropConstraint operation) {
    return "drop " + operation.kind() + " " + operation.table() + "." + operation.name();
  }

  @Override
  public String renameConstraint(Operation.RenameConstraint operation) {
    return "rename "
        + operation.constraint().kind()
        + " "
        + operation.table()
        + "."
        + operation.from()
        + " to "
        + operation.constraint().name();
  }

  @Override
  public String createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    return "create "
        + (index.unique() ? "unique " : "")
        + "index "
        + operation.table()
        + "."
        + index.name()
        + " "
        + index.parts();
  }

  @Override
  public String dropIndex(Operation.DropIndex operation) {
    return "drop index " + operation.table() + "." + operation.name();
  }

  @Override
  public String renameIndex(Operation.RenameIndex operation) {
    return "rename index " + operation.table() + "." + operation.from() + " to " + operation.to();
  }

  @Override
  public String createSequence(Operation.CreateSequence operation) {
    return operation.after().stream()
        .map(column -> " after " + column)
        .collect(Collectors.joining("", "create sequence " + operation.sequence().name(), ""));
  }

  @Override
  public String alterSequence(Operation.AlterSequence operation) {
    return "alter sequence "
        + operation.after().name()
        + " start "
        + operation.after().start()
        + " increment "
        + operation.after().increment()
        + operation.above().stream().map(name -> " after " + name).collect(Collectors.joining());
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
    return "create enum type " + operation.type().name() + " " + operation.type().values();
  }

  @Override
  public String addEnumValue(Operation.AddEnumValue operation) {
    return "add enum value "
        + operation.type()
        + " "
        + operation.value()
        + operation.before().map(value -> " before " + value).orElse("");
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
  public String requireNone(Operation.RequireNone operation) {
    return "no " + operation.what() + ": " + operation.query().replaceAll("\\s+", " ");
  }

  @Override
  public String dropEnumType(Operation.DropEnumType operation) {
    return "drop enum type " + operation.name();
  }

  @Override
  public String createCompositeType(Operation.CreateCompositeType operation) {
    return "create type " + operation.type();
  }

  @Override
  public String addAttribute(Operation.AddAttribute operation) {
    return "add attribute " + operation.type() + " " + operation.attribute();
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
  public String execute(Operation.Execute operation) {
    return "execute " + operation.sql();
  }

  @Override
  public String insert(Operation.Insert operation) {
    return "insert into " + operation.table();
  }

  @Override
  public String run(Operation.Run operation) {
    return "run " + operation.description();
  }
}
