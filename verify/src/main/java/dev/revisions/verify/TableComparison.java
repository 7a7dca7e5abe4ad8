package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Index;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a table that both the model and the database have. */
record TableComparison(CatalogNames names, Findings findings, Table expected, Table actual) {

  void run() {
    comment();
    columns();
    new ConstraintComparison(names, findings, expected, actual).run();
    new IndexComparison(names, findings, expected, actual).run();
  }

  private TableName table() {
    return expected.name();
  }

  private void comment() {
    if (!expected.comment().equals(actual.comment())) {
      findings.add(
          Drift.of(
              "table %s has %s, the model says %s"
                  .formatted(
                      table(),
                      actual
                          .comment()
                          .map(text -> "the comment '" + text + "'")
                          .orElse("no comment"),
                      expected.comment().map(text -> "'" + text + "'").orElse("none")),
              new Operation.CommentTable(table(), actual.comment(), expected.comment())));
    }
  }

  private void columns() {
    Map<String, Column> found =
        actual.columns().stream()
            .collect(Collectors.toMap(column -> names.key(column.name()), Function.identity()));
    for (Column column : expected.columns()) {
      Column wanted = inKey(column) ? column.withNullable(false) : column;
      Column other = found.remove(names.key(column.name()));
      if (other == null) {
        findings.add(
            Drift.of(
                "column %s.%s is missing".formatted(table(), column.name()),
                new Operation.AddColumn(table(), wanted, Optional.empty())));
      } else {
        new ColumnComparison(names, findings, table(), wanted, other).run();
      }
    }
    actual.columns().stream()
        .filter(column -> found.containsKey(names.key(column.name())))
        .forEach(this::addSurplus);
  }

  private boolean inKey(Column column) {
    return expected
        .primaryKey()
        .filter(key -> names.keys(key.columns()).contains(names.key(column.name())))
        .isPresent();
  }

  private void addSurplus(Column column) {
    findings.add(
        Drift.of(
            "column %s.%s is not in the model".formatted(table(), column.name()),
            new Operation.DropColumn(table(), column.name(), Optional.empty())));
  }

  /** What makes a table that is missing; its foreign keys come when all tables are there. */
  static Drift missing(Table table) {
    List<Operation> operations =
        Stream.of(
                Stream.of(
                    new Operation.CreateTable(
                        table
                            .withConstraints(
                                table.constraints().stream()
                                    .filter(key -> !table.foreignKeys().contains(key))
                                    .toList())
                            .withIndexes(List.of()))),
                table.indexes().stream()
                    .map((Index index) -> new Operation.CreateIndex(table.name(), index)),
                table.foreignKeys().stream()
                    .map(key -> new Operation.AddConstraint(table.name(), key)))
            .<Operation>flatMap(part -> part)
            .toList();
    return new Drift("table %s is missing".formatted(table.name()), operations);
  }
}
