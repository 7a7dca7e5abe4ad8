package dev.revisions.processor.write;

import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A call of {@code op.createTable}: a table through {@code dev.revisions.TableDefinition}.
 *
 * @param name the name of the table, as a literal
 * @param body what is said of it
 */
record TableCode(String name, List<Call> body) implements Statement {

  private static final String T = "t";
  private static final String HEAD = OperationCode.OP + ".createTable(";
  private static final String LAMBDA = T + " -> {";

  static TableCode of(Table table) {
    var body = new ArrayList<Call>();
    table
        .columns()
        .forEach(
            column ->
                body.add(
                    ColumnCode.attributes(
                        Call.on(T, "column", column.name(), TypeCode.of(column.type())), column)));
    table.constraints().forEach(constraint -> body.add(constraint(table.name(), constraint)));
    table.comment().ifPresent(text -> body.add(Call.on(T, "comment", text)));
    table.options().ifPresent(sql -> body.add(Call.on(T, "options", sql)));
    return new TableCode(StringLiteral.of(table.name().toString()), List.copyOf(body));
  }

  @Override
  public String at(int indent) {
    if (body.isEmpty()) {
      return HEAD + name + ", " + LAMBDA + "});";
    }
    int arguments = indent + Layout.CONTINUATION;
    int inner = arguments + Layout.INDENT;
    return HEAD
        + Layout.newLine(arguments)
        + name
        + ","
        + Layout.newLine(arguments)
        + LAMBDA
        + body.stream()
            .map(call -> Layout.newLine(inner) + call.at(inner))
            .collect(Collectors.joining())
        + Layout.newLine(arguments)
        + "});";
  }

  @Override
  public Set<String> imports() {
    return body.stream()
        .flatMap(call -> call.imports().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lambda is a method of its own in the class file. */
  @Override
  public int weight() {
    return HEAD.length() + name.length() + LAMBDA.length();
  }

  private static Call constraint(TableName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return key.name().equals(DerivedNames.primaryKey(table))
          ? Call.on(T, "primaryKey", key.columns())
          : Call.on(T, "namedPrimaryKey", key.name(), key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return Call.on(T, "unique", unique.name(), unique.columns())
          .thenIf(unique.options(), "options");
    }
    if (constraint instanceof ForeignKey key) {
      return references(Call.on(T, "foreignKey", key.name(), key.columns()), key);
    }
    var check = (Check) constraint;
    return Call.on(
            T, check.withoutEnumType() ? "enumCheck" : "check", check.name(), check.expression())
        .thenIf(check.options(), "options");
  }

  /** Goes on from the call that named a foreign key and its columns. */
  static Call references(Call call, ForeignKey key) {
    Call referring = call.then("references", key.target().toString(), key.targetColumns());
    return action(action(referring, "onDelete", key.onDelete()), "onUpdate", key.onUpdate())
        .thenIf(key.options(), "options");
  }

  private static Call action(Call call, String method, ForeignKey.Action action) {
    return action == ForeignKey.Action.NO_ACTION
        ? call
        : call.then(method, Code.member(ForeignKey.Action.class, action.name()));
  }
}
