package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that change a column: one for each thing that differs, in an order in which each
 * can succeed.
 */
final class ColumnAlteration {

  private final StandardDialect dialect;
  private final TableName table;
  private final Operation.AlterColumn operation;
  private final Column before;
  private final Column after;
  private final List<String> statements = new ArrayList<>();

  ColumnAlteration(StandardDialect dialect, Operation.AlterColumn operation) {
    this.dialect = dialect;
    this.operation = operation;
    this.table = operation.table();
    this.before = NativeDefinition.takenApart(operation.before());
    this.after = NativeDefinition.takenApart(operation.after());
  }

  List<String> statements() {
    checkWords();
    if (dialect.mustRedefine(before, after)) {
      redefine();
      return statements;
    }
    takeAway();
    type();
    defaultValue();
    nullability();
    number();
    comment();
    return statements;
  }

  /** What is in the words of the database beside a type and a default, only the user can change. */
  private void checkWords() {
    String column = "column " + table + "." + after.name();
    if (!before.options().equals(after.options())) {
      throw cannot("change the options of " + column, "they are");
    }
    Type from = operation.before().type();
    Type to = operation.after().type();
    if (!NativeDefinition.others(from).equals(NativeDefinition.others(to))) {
      SqlTypes types = dialect.types();
      throw cannot(
          "alter %s from %s to %s".formatted(column, types.of(from), types.of(to)), "it is");
    }
  }

  private RevisionException cannot(String what, String subject) {
    return dialect.unsupported(
        what,
        "say with op.executeOn(\"%s\", sql) how %s to be changed"
            .formatted(dialect.name(), subject));
  }

  private void redefine() {
    if (becomesRequired()) {
      backfill();
    }
    statements.addAll(dialect.redefine(table, operation.after()));
    statements.addAll(dialect.comment(table, after));
  }

  /** What would be in the way of the rest. */
  private void takeAway() {
    if (before.identity() && !after.identity()) {
      statements.add(dialect.dropIdentity(table, after));
    }
    if (before.generated().isPresent() && after.generated().isEmpty()) {
      statements.add(dialect.dropExpression(table, after));
    }
    if (before.defaultValue().isPresent() && (typeChanges() || after.defaultValue().isEmpty())) {
      statements.add(dialect.dropDefault(table, after));
    }
  }

  private void type() {
    if (typeChanges()) {
      statements.addAll(dialect.changeType(table, before, after));
    }
  }

  private boolean typeChanges() {
    SqlTypes types = dialect.types();
    return !types.of(before.type()).equals(types.of(after.type()))
        || !before.collation().equals(after.collation());
  }

  private void defaultValue() {
    boolean changes = typeChanges() || !before.defaultValue().equals(after.defaultValue());
    if (changes) {
      after
          .defaultValue()
          .map(value -> dialect.setDefault(table, after, dialect.value(after, value)))
          .ifPresent(statements::add);
    }
  }

  private void nullability() {
    if (becomesRequired()) {
      backfill();
      statements.addAll(dialect.requireValue(table, after));
    } else if (required(before) && !required(after)) {
      statements.addAll(dialect.allowNull(table, after));
    }
  }

  private boolean becomesRequired() {
    return !required(before) && required(after);
  }

  private boolean required(Column column) {
    return dialect.saysNotNull(column) || column.identity();
  }

  private void backfill() {
    operation.backfill().ifPresent(value -> statements.add(dialect.backfill(table, after, value)));
  }

  private void number() {
    if (!before.identity() && after.identity()) {
      statements.addAll(dialect.startNumbering(table, after));
    }
  }

  private void comment() {
    if (!before.comment().equals(after.comment())) {
      statements.add(dialect.changeComment(table, before, after));
    }
  }
}
