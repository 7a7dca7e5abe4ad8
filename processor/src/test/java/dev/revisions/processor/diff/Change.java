package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A case of the differ: from one schema to another, both in the notation, with what the code says
 * of it. Whatever is asserted, the operations are also applied in memory, there and back.
 */
final class Change {

  private final Schema before;
  private final Schema after;
  private final TreeMap<TableName, TableName> renamedTables = new TreeMap<>();
  private final TreeMap<TableName, Said> writtenTables = new TreeMap<>();
  private final TreeMap<ColumnName, String> renamedColumns = new TreeMap<>();
  private final TreeMap<ColumnName, Map<String, String>> renamedValues = new TreeMap<>();
  private final TreeMap<ColumnName, String> backfills = new TreeMap<>();
  private final TreeMap<TableName, Set<String>> acceptedForTables = new TreeMap<>();
  private final TreeMap<ColumnName, Set<String>> acceptedForColumns = new TreeMap<>();
  private final TreeSet<ColumnName> sharedRenames = new TreeSet<>();
  private final List<Set<ColumnName>> sharedBackfills = new ArrayList<>();
  private final TreeMap<ColumnName, Position> positions = new TreeMap<>();
  private final TreeMap<String, Set<String>> below = new TreeMap<>();
  private final TreeSet<ColumnName> named = new TreeSet<>();

  private Change(Schema before, Schema after) {
    this.before = before;
    this.after = after;
  }

  static Change of(String before, String after) {
    return new Change(Notation.schema(before), Notation.schema(after));
  }

  /** Two states of a table, of which only some lines differ. */
  static Change columns(String before, String after) {
    return of("table t\n  id bigint\n  " + before, "table t\n  id bigint\n  " + after);
  }

  Change renamedTable(String name, String former) {
    renamedTables.put(TableName.parse(name), TableName.parse(former));
    return this;
  }

  /** The former name is written without the schema. */
  Change writtenTable(String name, String former) {
    writtenTables.put(TableName.parse(name), new Said(Said.renamedFrom(former), Optional.empty()));
    return this;
  }

  Change renamed(String column, String former) {
    renamedColumns.put(column(column), former);
    return this;
  }

  /** One member of an embeddable says the former name of several columns. */
  Change renamed(List<String> columns, String former) {
    columns.forEach(column -> renamed(column, former));
    columns.forEach(column -> sharedRenames.add(column(column)));
    return this;
  }

  /** The element that brings the column about has others in its table. */
  Change oneOfSeveral(String column) {
    named.add(column(column));
    return this;
  }

  Change renamedValue(String column, String value, String former) {
    renamedValues.computeIfAbsent(column(column), name -> new TreeMap<>()).put(value, former);
    return this;
  }

  Change backfill(String column, String sql) {
    backfills.put(column(column), sql);
    return this;
  }

  /** One member of an embeddable fills several columns. */
  Change backfill(List<String> columns, String sql) {
    columns.forEach(column -> backfill(column, sql));
    sharedBackfills.add(columns.stream().map(Change::column).collect(Collectors.toSet()));
    return this;
  }

  /** The column numbers the rows of lists, each of one owner. */
  Change position(String column, String... owner) {
    positions.put(column(column), new Position(List.of(owner), 0));
    return this;
  }

  /** Entities with tables of their own, whose rows are numbered with those of the root. */
  Change hierarchy(String root, String... subclasses) {
    below.put(root, Set.of(subclasses));
    return this;
  }

  Change acceptedForTable(String table, String rule) {
    acceptedForTables.put(TableName.parse(table), Set.of(rule));
    return this;
  }

  Change accepted(String column, String rule) {
    acceptedForColumns.put(column(column), Set.of(rule));
    return this;
  }

  private static ColumnName column(String text) {
    int dot = text.lastIndexOf('.');
    return new ColumnName(TableName.parse(text.substring(0, dot)), text.substring(dot + 1));
  }

  /** The type that a column is to have. */
  Type after(String table, String column) {
    return after.tables().get(TableName.parse(table)).column(column).orElseThrow().type();
  }

  /** The difference, after it has been applied there and back in memory. */
  Difference difference() {
    Difference difference = Differ.diff(before, after, hints());
    if (difference.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR)) {
      Schema upgraded = SchemaApplier.apply(Meaning.withRequiredKeys(before), difference.upgrade());
      assertThat(Canonical.of(upgraded)).isEqualTo(Canonical.of(after));
      Schema downgraded = SchemaApplier.apply(upgraded, difference.downgrade());
      assertThat(Canonical.of(downgraded)).isEqualTo(Canonical.of(before));
    }
    return difference;
  }

  private Hints hints() {
    return new Hints(
        renamedTables,
        writtenTables,
        renamedColumns,
        Map.of(),
        renamedValues,
        backfills,
        acceptedForTables,
        acceptedForColumns,
        sharedRenames,
        sharedBackfills,
        named,
        Set.of(),
        positions,
        new Hierarchies(below));
  }

  /** Expects exactly these operations of the upgrade. */
  Change gives(String... operations) {
    assertThat(texts(difference().upgrade(), false)).containsExactly(operations);
    return this;
  }

  /** Expects exactly these requirements of the upgrade. */
  Change requires(String... requirements) {
    assertThat(texts(difference().upgrade(), true)).containsExactly(requirements);
    return this;
  }

  /** Expects exactly these requirements of the downgrade. */
  Change requiresOnTheWayBack(String... requirements) {
    assertThat(texts(difference().downgrade(), true)).containsExactly(requirements);
    return this;
  }

  /** The texts of the requirements or of all other operations. */
  private static List<String> texts(List<Operation> operations, boolean required) {
    return OperationText.of(
        operations.stream()
            .filter(operation -> operation instanceof Operation.RequireNone == required)
            .toList());
  }

  /** Expects exactly these operations of the downgrade. */
  Change andBack(String... operations) {
    assertThat(texts(difference().downgrade(), false)).containsExactly(operations);
    return this;
  }

  /** Expects exactly these findings: {@code error required-column orders.total}. */
  Change finds(String... findings) {
    assertThat(difference().findings())
        .extracting(
            f ->
                "%s %s %s%s"
                    .formatted(
                        f.severity() == Severity.ERROR ? "error" : "warning",
                        f.rule(),
                        f.table(),
                        f.column().map(c -> "." + c).orElse("")))
        .containsExactly(findings);
    return this;
  }

  /** Expects the whole messages of the findings. */
  Change says(String... messages) {
    assertThat(difference().findings()).extracting(Finding::message).containsExactly(messages);
    return this;
  }
}
