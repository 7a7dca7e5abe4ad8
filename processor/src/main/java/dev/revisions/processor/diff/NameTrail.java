package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows tables and columns through operations: what each is called in the end and was called in
 * the beginning, and what existing rows were given. So that a comparison of the end with the
 * beginning knows what was renamed in between.
 */
public final class NameTrail {

  /** The first name of a table by its present one. */
  private final Map<TableName, TableName> tables = new TreeMap<>();

  /** The first name of a column by its present one, by the present name of its table. */
  private final Map<TableName, Map<String, String>> columns = new TreeMap<>();

  /** The first values of a column by the present ones, by the column's present name. */
  private final Map<TableName, Map<String, Map<String, String>>> values = new TreeMap<>();

  private final BackfillTrail backfills = new BackfillTrail();

  /** Follows the operations of one revision, whose backfills read what its renames have made. */
  public NameTrail follow(Collection<Operation> operations) {
    operations.forEach(this::follow);
    operations.stream()
        .flatMap(operation -> Filling.of(operation).stream())
        .forEach(backfills::fill);
    return this;
  }

  private void follow(Operation operation) {
    if (operation instanceof Operation.RenameTable rename) {
      renameTable(rename.from(), rename.to());
    } else if (operation instanceof Operation.RenameColumn rename) {
      renameColumn(rename.table(), rename.from(), rename.to());
    } else if (operation instanceof Operation.RenameValue rename) {
      renameValue(rename.table(), rename.column(), rename.from(), rename.to());
    } else if (operation instanceof Operation.AddColumn add) {
      forget(add.table(), add.column().name());
      backfills.addColumn(add.table(), add.column().name());
    } else if (operation instanceof Operation.AlterColumn alter) {
      backfills.alterColumn(alter);
    } else if (operation instanceof Operation.DropColumn drop) {
      forget(drop.table(), drop.name());
      backfills.dropColumn(drop.table(), drop.name());
    } else if (operation instanceof Operation.DropTable drop) {
      forget(drop.name());
      backfills.dropTable(drop.name());
    } else if (operation instanceof Operation.CreateTable create) {
      forget(create.table().name());
      backfills.createTable(create.table().name());
    }
  }

  /** A table got another name. */
  public void renameTable(TableName from, TableName to) {
    TableName first = Optional.ofNullable(tables.remove(from)).orElse(from);
    tables.put(to, first);
    BackfillTrail.move(columns, from, to);
    BackfillTrail.move(values, from, to);
    backfills.renameTable(from, to);
  }

  /** A column got another name. */
  public void renameColumn(TableName table, String from, String to) {
    Map<String, String> names = columns.computeIfAbsent(table, name -> new TreeMap<>());
    String first = Optional.ofNullable(names.remove(from)).orElse(from);
    names.put(to, first);
    BackfillTrail.move(values.getOrDefault(table, new TreeMap<>()), from, to);
    backfills.renameColumn(table, from, to);
  }

  /** What rows hold in a column got another name. */
  public void renameValue(TableName table, String column, String from, String to) {
    Map<String, String> names =
        values
            .computeIfAbsent(table, name -> new TreeMap<>())
            .computeIfAbsent(column, name -> new TreeMap<>());
    String first = Optional.ofNullable(names.remove(from)).orElse(from);
    names.put(to, first);
    backfills.renameValue(table, column, from, to);
  }

  /** Existing rows were given a value. */
  public void backfill(TableName table, String column, String sql) {
    backfills.fill(new Filling(new ColumnName(table, column), sql));
  }

  private void forget(TableName table) {
    tables.remove(table);
    columns.remove(table);
    values.remove(table);
  }

  private void forget(TableName table, String column) {
    columns.getOrDefault(table, new TreeMap<>()).remove(column);
    values.getOrDefault(table, new TreeMap<>()).remove(column);
  }

  /**
   * What is to be known to compare the end with the beginning. All that goes has been decided.
   *
   * @param before the schema in the beginning
   * @param after the schema in the end
   * @param rules the names of all rules
   */
  public Hints hints(Schema before, Schema after, Set<String> rules) {
    var renamedTables = new TreeMap<TableName, TableName>();
    tables.forEach(
        (name, first) -> {
          if (!first.equals(name) && before.table(first).isPresent()) {
            renamedTables.put(name, first);
          }
        });
    var renamedColumns = new TreeMap<ColumnName, String>();
    columns.forEach(
        (table, names) ->
            before
                .table(tables.getOrDefault(table, table))
                .ifPresent(first -> addRenames(renamedColumns, table, names, first)));
    var accepted = new TreeMap<TableName, Set<String>>();
    before.tables().keySet().forEach(table -> accepted.put(table, rules));
    after.tables().keySet().forEach(table -> accepted.put(table, rules));
    return new Hints(
        renamedTables,
        renamedColumns,
        renamedValues(before),
        backfills.expressions(),
        accepted,
        Map.of());
  }

  /**
   * The backfills that do not give what they gave if the operations that were followed become
   * others, done at once.
   *
   * @param before the schema in the beginning
   * @param operations the others
   */
  public List<Finding> lostBackfills(Schema before, Collection<Operation> operations) {
    return operations.stream()
        .flatMap(operation -> Filling.of(operation).stream())
        .flatMap(filling -> lost(before, filling).stream())
        .toList();
  }

  private Optional<Finding> lost(Schema before, Filling filling) {
    ColumnName column = filling.column();
    return before
        .table(tables.getOrDefault(column.table(), column.table()))
        .flatMap(first -> backfills.obstacle(column, first))
        .map(
            change ->
                new Finding(
                    Finding.Severity.ERROR,
                    "lost-backfill",
                    column.table(),
                    Optional.of(column.column()),
                    "column %s is filled by @Backfill(\"%s\"), and %s, so that in one step it would not find what it found. Give the earlier of the two revisions a name of its own by message = \"...\" in its @RevisionInfo, and compile again"
                        .formatted(column, filling.sql(), change)));
  }

  private Map<ColumnName, Map<String, String>> renamedValues(Schema before) {
    var renamed = new TreeMap<ColumnName, Map<String, String>>();
    values.forEach(
        (table, of) ->
            before
                .table(tables.getOrDefault(table, table))
                .ifPresent(
                    first ->
                        of.forEach(
                            (column, names) ->
                                renamed.put(
                                    new ColumnName(table, column),
                                    known(names, ColumnValues.of(first, first(table, column)))))));
    return renamed;
  }

  private String first(TableName table, String column) {
    return columns.getOrDefault(table, Map.of()).getOrDefault(column, column);
  }

  private static Map<String, String> known(Map<String, String> names, List<String> first) {
    var known = new TreeMap<>(names);
    known.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
    known.values().retainAll(first);
    return known;
  }

  private static void addRenames(
      Map<ColumnName, String> renamed, TableName table, Map<String, String> names, Table first) {
    names.forEach(
        (name, former) -> {
          if (!Identifier.canonical(former).equals(Identifier.canonical(name))
              && first.column(former).isPresent()) {
            renamed.put(new ColumnName(table, name), former);
          }
        });
  }
}
