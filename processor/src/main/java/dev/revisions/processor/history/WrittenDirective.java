package dev.revisions.processor.history;

import static dev.revisions.schema.Types.integer;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive about tables, columns, indexes or constraints in the source of a revision, as far as
 * strings tell what it is about. Types and the like are not read.
 *
 * @param method the method of {@code op}
 * @param arguments the strings that each method of the chain gets, by its name
 */
record WrittenDirective(String method, Map<String, List<String>> arguments) {

  private static final Pattern DIRECTIVE = Pattern.compile("\\bop\\.(?<method>\\w+)\\(");
  private static final Pattern CALL =
      Pattern.compile(
          "\\.(?<method>\\w+)\\((?<arguments>(?:%s,?)*+)".formatted(WrittenText.PATTERN),
          Pattern.DOTALL);

  /**
   * What the directive in a statement does; empty if it has none, or it is about something else.
   */
  static Optional<Operation> in(String statement) {
    Matcher directive = DIRECTIVE.matcher(statement);
    return directive.find()
        ? of(directive.group("method"), statement.substring(directive.start())).operation()
        : Optional.empty();
  }

  private static WrittenDirective of(String method, String statement) {
    var arguments = new LinkedHashMap<String, List<String>>();
    Matcher call = CALL.matcher(statement);
    while (call.find()) {
      arguments.putIfAbsent(call.group("method"), WrittenText.values(call.group("arguments")));
    }
    return new WrittenDirective(method, arguments);
  }

  private Optional<Operation> operation() {
    try {
      return Optional.ofNullable(read());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Null if it is about something else. */
  private Operation read() {
    return switch (method) {
      case "createTable" -> new Operation.CreateTable(Table.of(table(0)));
      case "dropTable" -> new Operation.DropTable(table(0), Optional.empty());
      case "renameTable" -> new Operation.RenameTable(table(0), table(1));
      case "addColumn" -> new Operation.AddColumn(table(0), column(), Optional.empty());
      case "alterColumn" ->
          new Operation.AlterColumn(table(0), column(), column(), Optional.empty());
      case "renameColumn" -> new Operation.RenameColumn(table(0), text(1), text(2));
      case "dropColumn" -> new Operation.DropColumn(table(0), text(1), Optional.empty());
      case "renameValue" -> new Operation.RenameValue(table(0), text(1), text(2), text(3));
      case "createIndex" -> new Operation.CreateIndex(owner(), Index.of(text(0), ofOwner(), false));
      case "dropIndex" -> new Operation.DropIndex(owner(), text(0), Optional.empty());
      case "renameIndex" -> new Operation.RenameIndex(owner(), text(0), text(1));
      case "createPrimaryKey",
          "createUniqueConstraint",
          "createForeignKey",
          "createCheck",
          "createEnumCheck" ->
          new Operation.AddConstraint(owner(), constraint(text(0)));
      case "dropPrimaryKey",
          "dropUniqueConstraint",
          "dropForeignKey",
          "dropCheck",
          "dropEnumCheck" ->
          new Operation.DropConstraint(owner(), kind(), text(0), Optional.empty());
      case "renamePrimaryKey",
          "renameUniqueConstraint",
          "renameForeignKey",
          "renameCheck",
          "renameEnumCheck" ->
          new Operation.RenameConstraint(owner(), text(0), constraint(text(1)));
      case "validateConstraint" -> new Operation.ValidateConstraint(owner(), text(0));
      default -> null;
    };
  }

  private Constraint constraint(String name) {
    return switch (kind()) {
      case PRIMARY_KEY -> new PrimaryKey(name, ofOwner());
      case UNIQUE -> new UniqueConstraint(name, ofOwner());
      case FOREIGN_KEY -> {
        List<String> target = strings("references");
        yield ForeignKey.of(
            name, ofOwner(), TableName.parse(target.get(0)), target.subList(1, target.size()));
      }
      default -> new Check(name, ofOwner().get(0));
    };
  }

  private Constraint.Kind kind() {
    if (method.endsWith("PrimaryKey")) {
      return Constraint.Kind.PRIMARY_KEY;
    }
    if (method.endsWith("UniqueConstraint")) {
      return Constraint.Kind.UNIQUE;
    }
    return method.endsWith("ForeignKey") ? Constraint.Kind.FOREIGN_KEY : Constraint.Kind.CHECK;
  }

  private Column column() {
    return Column.of(text(1), integer());
  }

  private TableName table(int number) {
    return TableName.parse(text(number));
  }

  private String text(int number) {
    return strings(method).get(number);
  }

  private TableName owner() {
    return TableName.parse(strings("on").get(0));
  }

  /** What stands after the table. */
  private List<String> ofOwner() {
    return strings("on").subList(1, strings("on").size());
  }

  private List<String> strings(String call) {
    return arguments.getOrDefault(call, List.of());
  }
}
