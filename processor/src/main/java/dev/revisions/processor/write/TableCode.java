package dev.revisions.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;

/** The body of {@code op.createTable}: a table through {@code dev.revisions.TableDefinition}. */
final class TableCode {

  private static final String T = "t";

  private TableCode() {}

  static Call create(String op, Table table) {
    var body = CodeBlock.builder().add("$L -> {\n$>", T);
    table
        .columns()
        .forEach(
            column ->
                body.addStatement(
                    "$L",
                    ColumnCode.attributes(
                            Call.on(T, "column", column.name(), TypeCode.of(column.type())), column)
                        .code()));
    table
        .constraints()
        .forEach(
            constraint -> body.addStatement("$L", constraint(table.name(), constraint).code()));
    table.comment().ifPresent(text -> body.addStatement("$L", Call.on(T, "comment", text).code()));
    table.options().ifPresent(sql -> body.addStatement("$L", Call.on(T, "options", sql).code()));
    return Call.on(op, "createTable", table.name().toString(), body.add("$<}").build());
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
        : call.then(method, CodeBlock.of("$T." + action.name(), ForeignKey.Action.class));
  }
}
