package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a column that both the model and the database have. */
final class ColumnComparison {

  private final CatalogNames names;
  private final Findings findings;
  private final TableName table;
  private final Column expected;
  private final Column actual;

  /** The column of the model, with what is different in the database. */
  private Column before;

  private final List<String> differences = new ArrayList<>();

  /**
   * Takes the columns.
   *
   * @param expected not nullable if it is part of the primary key
   */
  ColumnComparison(
      CatalogNames names, Findings findings, TableName table, Column expected, Column actual) {
    this.names = names;
    this.findings = findings;
    this.table = table;
    this.expected = expected;
    this.actual = actual;
    this.before = expected;
  }

  void run() {
    type();
    nullability();
    identity();
    defaultValue();
    generated();
    collation();
    comment();
    if (!differences.isEmpty()) {
      findings.add(
          Drift.of(
              "%s %s".formatted(column(), String.join("; ", differences)),
              new Operation.AlterColumn(table, before, expected, Optional.empty())));
    }
  }

  private String column() {
    return "column " + table + "." + expected.name();
  }

  /**
   * Whether the user's own words in the type or the options may have said what the model does not.
   */
  private boolean mayComeFromOptions() {
    return expected.options().isPresent()
        || TypeText.of(names.dialect().typeName(expected.type()), kind()).isEmpty();
  }

  private TypeText.Kind kind() {
    return TypeText.Kind.of(names.dialect().name());
  }

  private void differs(Column changed, String actual, String expected) {
    before = changed;
    differences.add("%s, the model says %s".formatted(actual, expected));
  }

  private void type() {
    String wanted = names.dialect().typeName(expected.type());
    String found = names.dialect().typeName(actual.type());
    Optional<TypeText> one = TypeText.of(names.unqualified(wanted), kind());
    Optional<TypeText> other = TypeText.of(names.unqualified(found), kind());
    if (one.isEmpty() || other.isEmpty()) {
      findings.addNotCompared(
          "the type of %s: the model says %s, the database %s".formatted(column(), wanted, found));
    } else if (!one.equals(other)) {
      differs(before.withType(actual.type()), "is " + found, wanted);
    }
  }

  /** Whether a generated column may be null is left to its expression. */
  private void nullability() {
    boolean nullable = expected.nullable() && !expected.identity();
    if (nullable != actual.nullable()
        && expected.generated().isEmpty()
        && !(nullable && mayComeFromOptions())) {
      differs(
          before.withNullable(actual.nullable()),
          actual.nullable() ? "is nullable" : "is not null",
          nullable ? "nullable" : "not null");
    }
  }

  private void identity() {
    if (expected.identity() != actual.identity()) {
      differs(
          before.withIdentity(actual.identity()),
          actual.identity()
              ? "is numbered"
              : isSerial() ? "is numbered by its default" : "is not numbered",
          expected.identity() ? "identity" : "that it is not");
    }
  }

  private boolean isSerial() {
    return actual.defaultValue().filter(text -> text.startsWith("nextval(")).isPresent();
  }

  private void defaultValue() {
    Optional<String> wanted = defaultValue(expected);
    Optional<String> found = defaultValue(actual);
    if (!same("the default of " + column(), wanted, found)) {
      differs(
          before.withDefault(found),
          found.map(text -> "has the default " + text).orElse("has no default"),
          wanted.orElse("none"));
    }
  }

  /** Null is what a column without a default has, and databases may keep it or not. */
  private static Optional<String> defaultValue(Column column) {
    return column.defaultValue().filter(text -> !Expression.of(text).text().equals("null"));
  }

  private void generated() {
    if (!same("the expression of " + column(), expected.generated(), actual.generated())) {
      differs(
          before.withGenerated(actual.generated()),
          actual.generated().map(text -> "is generated as " + text).orElse("is not generated"),
          expected.generated().orElse("that it is not"));
    }
  }

  private boolean same(String what, Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent()
        ? findings.same(what, one.get(), other.get())
        : one.isPresent() == other.isPresent() || one.isEmpty() && mayComeFromOptions();
  }

  /** MySQL tells only of what differs from the table, and has JSON in a collation of its own. */
  private void collation() {
    Optional<String> wanted = expected.collation();
    Optional<String> found = actual.collation().filter(collation -> !isJsonOnMysql());
    if (wanted.isPresent() && found.isEmpty() && names.isMysql()) {
      findings.addNotCompared("the collation of %s, which is its table's".formatted(column()));
    } else if (!wanted.map(String::toLowerCase).equals(found.map(String::toLowerCase))
        && !(wanted.isEmpty() && mayComeFromOptions())) {
      differs(
          before.withCollation(found),
          "has the collation " + found.orElse("of its database"),
          wanted.orElse("none"));
    }
  }

  private boolean isJsonOnMysql() {
    return names.isMysql()
        && (expected.type() == Type.Simple.JSON || expected.type() instanceof Type.Array);
  }

  private void comment() {
    if (!expected.comment().equals(actual.comment())) {
      differs(
          before.withComment(actual.comment()),
          actual.comment().map(text -> "has the comment '" + text + "'").orElse("has no comment"),
          expected.comment().map(text -> "'" + text + "'").orElse("none"));
    }
  }
}
