package dev.revisions.processor;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.diff.Hints;
import dev.revisions.processor.lint.Accepted;
import dev.revisions.processor.lint.Lint;
import dev.revisions.processor.lint.Settings;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.write.Phrase;
import dev.revisions.processor.write.Summary;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Element;

/**
 * What the code says that the history does not.
 *
 * @param model the state to be recorded, empty if nothing has changed
 * @param difference the operations
 * @param findings what is to be reported
 */
record Change(List<Fragment> model, Difference difference, List<Finding> findings) {

  /**
   * Judges what the history lacks.
   *
   * @param model the same as fragments
   * @param places on what each finding is reported
   */
  static Change between(
      Schema recorded,
      Schema present,
      List<Fragment> model,
      Mapping mapping,
      Settings settings,
      Function<Finding, Optional<Element>> places) {
    var hints =
        new Hints(
            mapping.renamedTables(),
            mapping.writtenTables(),
            mapping.renamedColumns(),
            mapping.writtenColumns(),
            mapping.renamedValues(),
            backfills(recorded, present, mapping),
            mapping.acceptedForTables(),
            mapping.acceptedForColumns(),
            mapping.sharedRenames(),
            mapping.sharedBackfills(),
            named(model, mapping),
            mapping.discriminators(),
            mapping.positions(),
            mapping.hierarchies());
    Difference difference =
        model.isEmpty() && hints.areNone()
            ? Difference.NONE
            : Differ.diff(recorded, present, hints);
    var lint = new Lint(settings, accepted(mapping), places);
    return new Change(
        model, difference, lint.findings(recorded, present, hints, difference, model.isEmpty()));
  }

  private static List<Accepted> accepted(Mapping mapping) {
    return mapping.acceptances().stream()
        .map(a -> new Accepted(a.rule(), Optional.of(a.element()), a.tables(), a.columns()))
        .toList();
  }

  /** Of interest to what is said of new columns and of renamed ones. */
  private static Set<ColumnName> named(List<Fragment> model, Mapping mapping) {
    return model.isEmpty() && mapping.renamedColumns().isEmpty() ? Set.of() : mapping.named();
  }

  /** Those that are said, and those of columns that first subclasses bring about. */
  private static Map<ColumnName, String> backfills(
      Schema recorded, Schema present, Mapping mapping) {
    var backfills = new TreeMap<>(mapping.backfills());
    mapping
        .firstSubclasses()
        .forEach(
            (column, rows) -> {
              TableName former =
                  mapping.renamedTables().getOrDefault(column.table(), column.table());
              boolean isNew =
                  recorded
                      .table(former)
                      .filter(t -> t.column(column.column()).isEmpty())
                      .isPresent();
              if (isNew && rows.isFirstIn(recorded) && isFilledAlike(present, column)) {
                rows.value().ifPresent(value -> backfills.putIfAbsent(column, value));
              }
            });
    return backfills;
  }

  /** Whether every row is to have a value, and all may have the same. */
  private static boolean isFilledAlike(Schema present, ColumnName name) {
    return present
        .table(name.table())
        .filter(table -> table.column(name.column()).filter(c -> !c.nullable()).isPresent())
        .filter(
            table ->
                table.primaryKey().stream().noneMatch(k -> k.columns().contains(name.column())))
        .isPresent();
  }

  /** Whether there is nothing to record. */
  boolean isNone() {
    return model.isEmpty();
  }

  /** Whether something has to be decided before it may be recorded. */
  boolean isRefused() {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /** In one line: {@code creates orders; adds customers.email}. */
  String summary() {
    return Summary.text(difference.upgrade());
  }

  /** Every operation on a line of its own. */
  String listing() {
    List<Operation> operations = difference.upgrade();
    List<String> lines =
        operations.isEmpty()
            ? List.of(summary())
            : operations.stream().map(operation -> Phrase.of(operation).toString()).toList();
    return "\n  " + String.join("\n  ", lines);
  }
}
