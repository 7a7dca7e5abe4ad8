package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Check;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;

/**
 * Operations as calls of {@code dev.revisions.Operations}. Compiled and recorded, they give the
 * same operations again, but for the definitions of what is taken away.
 */
enum OperationCode implements OperationVisitor<Statement> {
  INSTANCE;

  /** The parameter of {@code upgrade} and {@code downgrade}. */
  static final String OP = "op";

  private static Call op(String method, Object... arguments) {
    return Call.on(OP, method, arguments);
  }

  private static String text(TableName name) {
    return name.toString();
  }

  @Override
  public TableCode createTable(Operation.CreateTable operation) {
    return TableCode.of(operation.table());
  }

  @Override
  public Call dropTable(Operation.DropTable operation) {
    return op("dropTable", text(operation.name()));
  }

  @Override
  public Call renameTable(Operation.RenameTable operation) {
    return op("renameTable", text(operation.from()), text(operation.to()));
  }

  @Override
  public Call commentTable(Operation.CommentTable operation) {
    String table = text(operation.table());
    return operation
        .after()
        .map(comment -> op("createTableComment", table, comment))
        .orElseGet(() -> op("dropTableComment", table));
  }

  @Override
  public Call addColumn(Operation.AddColumn operation) {
    var column = operation.column();
    Invocation type = TypeCode.of(column.type());
    return ColumnCode.attributes(
            op("addColumn", text(operation.table()), column.name(), type), column)
        .thenIf(operation.backfill(), "backfill");
  }

  @Override
  public Call alterColumn(Operation.AlterColumn operation) {
    var before = operation.before();
    var after = operation.after();
    Call from =
        op("alterColumn", text(operation.table()), before.name())
            .then("from", TypeCode.of(before.type()));
    Call to = ColumnCode.attributes(from, before).then("to", TypeCode.of(after.type()));
    return ColumnCode.attributes(to, after).thenIf(operation.backfill(), "backfill");
  }

  @Override
  public Call renameColumn(Operation.RenameColumn operation) {
    return op("renameColumn", text(operation.table()), operation.from(), operation.to());
  }

  @Override
  public Call dropColumn(Operation.DropColumn operation) {
    return op("dropColumn", text(operation.table()), operation.name());
  }

  @Override
  public Call addConstraint(Operation.AddConstraint operation) {
    Constraint constraint = operation.constraint();
    return create(operation.table(), constraint).thenIf(operation.notValid(), "notValid");
  }

  private static Call create(TableName table, Constraint constraint) {
    return constraint(
        op("create" + suffix(constraint.kind()), constraint.name()), table, constraint);
  }

  @Override
  public Call addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    return create(operation.table(), operation.key()).then("usingIndex", operation.index());
  }

  @Override
  public Call validateConstraint(Operation.ValidateConstraint operation) {
    return op("validateConstraint", operation.name()).then("on", text(operation.table()));
  }

  @Override
  public Call dropConstraint(Operation.DropConstraint operation) {
    return op("drop" + suffix(operation.kind()), operation.name())
        .then("on", text(operation.table()));
  }

  @Override
  public Call renameConstraint(Operation.RenameConstraint operation) {
    Constraint constraint = operation.constraint();
    Call rename = op("rename" + suffix(constraint.kind()), operation.from(), constraint.name());
    return constraint(rename, operation.table(), constraint);
  }

  private static String suffix(Constraint.Kind kind) {
    return switch (kind) {
      case PRIMARY_KEY -> "PrimaryKey";
      case UNIQUE -> "UniqueConstraint";
      case FOREIGN_KEY -> "ForeignKey";
      case CHECK -> "Check";
      case ENUM_CHECK -> "EnumCheck";
    };
  }

  private static Call constraint(Call call, TableName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return call.then("on", text(table), key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return call.then("on", text(table), unique.columns()).thenIf(unique.options(), "options");
    }
    if (constraint instanceof ForeignKey key) {
      return TableCode.references(call.then("on", text(table), key.columns()), key);
    }
    var check = (Check) constraint;
    return call.then("on", text(table), check.expression()).thenIf(check.options(), "options");
  }

  @Override
  public Call createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    return op("createIndex", index.name())
        .then(
            "on",
            text(operation.table()),
            index.parts().stream().map(Index.Part::toString).toList())
        .thenIf(index.unique(), "unique")
        .thenIf(index.options(), "options")
        .thenIf(operation.concurrently(), "concurrently");
  }

  @Override
  public Call dropIndex(Operation.DropIndex operation) {
    return op("dropIndex", operation.name())
        .then("on", text(operation.table()))
        .thenIf(operation.concurrently(), "concurrently");
  }

  @Override
  public Call renameIndex(Operation.RenameIndex operation) {
    return op("renameIndex", operation.from(), operation.to()).then("on", text(operation.table()));
  }

  @Override
  public Call createSequence(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return continued(
        numbers(op("createSequence", text(sequence.name())), sequence), operation.after());
  }

  @Override
  public Call alterSequence(Operation.AlterSequence operation) {
    return op(
        "alterSequence",
        text(operation.after().name()),
        numbers(Call.on(Code.of("from -> from")), operation.before()).code(),
        continued(numbers(Call.on(Code.of("to -> to")), operation.after()), operation.above())
            .code());
  }

  private static Call continued(Call call, List<ColumnName> columns) {
    Call continued = call;
    for (ColumnName name : columns) {
      continued = continued.then("continueAfter", text(name.table()), name.column());
    }
    return continued;
  }

  private static Call numbers(Call call, Sequence sequence) {
    return call.then("startWith", literal(sequence.start()))
        .then("incrementBy", literal(sequence.increment()))
        .thenIf(sequence.options(), "options");
  }

  private static Code literal(long number) {
    return Code.of((int) number == number ? "" + number : number + "L");
  }

  @Override
  public Call renameSequence(Operation.RenameSequence operation) {
    return op("renameSequence", text(operation.from()), text(operation.to()));
  }

  @Override
  public Call dropSequence(Operation.DropSequence operation) {
    return op("dropSequence", text(operation.name()));
  }

  @Override
  public Call createEnumType(Operation.CreateEnumType operation) {
    return op("createEnumType", text(operation.type().name()), operation.type().values());
  }

  @Override
  public Call addEnumValue(Operation.AddEnumValue operation) {
    Call call = op("addEnumValue", text(operation.type()), operation.value());
    return operation
        .before()
        .map(value -> op("addEnumValue", text(operation.type()), operation.value(), value))
        .orElse(call);
  }

  @Override
  public Call renameEnumType(Operation.RenameEnumType operation) {
    return op("renameEnumType", text(operation.from()), text(operation.to()));
  }

  @Override
  public Call dropEnumType(Operation.DropEnumType operation) {
    return op("dropEnumType", text(operation.name()));
  }

  @Override
  public Call createCompositeType(Operation.CreateCompositeType operation) {
    return op("createCompositeType", TypeCode.arguments(operation.type()));
  }

  @Override
  public Call addAttribute(Operation.AddAttribute operation) {
    return op(
        "addAttribute",
        text(operation.type()),
        operation.attribute().name(),
        TypeCode.of(operation.attribute().type()));
  }

  @Override
  public Call renameAttribute(Operation.RenameAttribute operation) {
    return op("renameAttribute", text(operation.type()), operation.from(), operation.to());
  }

  @Override
  public Call dropAttribute(Operation.DropAttribute operation) {
    return op("dropAttribute", text(operation.type()), operation.name());
  }

  @Override
  public Call renameCompositeType(Operation.RenameCompositeType operation) {
    return op("renameCompositeType", text(operation.from()), text(operation.to()));
  }

  @Override
  public Call dropCompositeType(Operation.DropCompositeType operation) {
    return op("dropCompositeType", text(operation.name()));
  }

  @Override
  public Call renameValue(Operation.RenameValue operation) {
    return op(
        "renameValue",
        text(operation.table()),
        operation.column(),
        operation.from(),
        operation.to());
  }

  @Override
  public Call createSchema(Operation.CreateSchema operation) {
    return op("createSchema", operation.name());
  }

  @Override
  public Call dropSchema(Operation.DropSchema operation) {
    return op("dropSchema", operation.name());
  }

  @Override
  public Call requireNone(Operation.RequireNone operation) {
    return op("requireNone", operation.what(), operation.query());
  }

  @Override
  public Call execute(Operation.Execute operation) {
    List<String> databases = operation.databases();
    return switch (databases.size()) {
      case 0 -> op("execute", operation.sql());
      case 1 -> op("executeOn", databases.get(0), operation.sql());
      default ->
          op(
              "executeOn",
              Call.on(Code.of(List.class)).then("of", databases).code(),
              operation.sql());
    };
  }

  @Override
  public Call insert(Operation.Insert operation) {
    Call call = op("insert", text(operation.table()), operation.columns());
    for (List<Object> row : operation.rows()) {
      call = call.then("row", row(row));
    }
    return call;
  }

  /** A lone null is cast: it would be no array of values. */
  private static List<Code> row(List<Object> values) {
    return values.size() == 1 && values.get(0) == null
        ? List.of(Code.of("(Object) null"))
        : values.stream().map(Literal::of).toList();
  }

  /**
   * @throws IllegalArgumentException always: code is written by hand
   */
  @Override
  public Call run(Operation.Run operation) {
    throw new IllegalArgumentException("code cannot be printed: " + operation.description());
  }
}
