package dev.revisions.execution;

import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.longtext;
import static dev.revisions.schema.Types.timestamptz;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.dialect.Dialect;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of the history table, which has one row for each revision that is applied or begun.
 *
 * @param name the table
 * @param dialect the database that it is in
 */
record HistoryTable(TableName name, Dialect dialect) {

  private static final int ID = 64;
  private static final int TEXT = 255;
  private static final int PARENTS = 1000;
  private static final int WORD = 20;
  private static final int MICROSECONDS = 6;

  private static final String BEFORE = "before_step";
  private static final String REPLACES = "replaces";

  /** The column of the SQL that leads back from a revision. */
  static final String DOWNGRADE = "downgrade_sql";

  /** The column positions are those that {@link HistoryRow#of} reads. */
  String select() {
    return selectWithout(List.of());
  }

  /** The same of the table of a tenant, whose name stands behind the columns. */
  String selectOf(String tenant, String itsTable) {
    return "select id, slug, parents, checksum, state, step, steps, %s, %s, %s from %s"
        .formatted(BEFORE, REPLACES, literal(tenant), itsTable);
  }

  /** Of a table without some of the columns that came later. */
  String selectWithout(List<Column> lacking) {
    return "select id, slug, parents, checksum, state, step, steps, %s, %s from %s"
        .formatted(unless(lacking, BEFORE), unless(lacking, REPLACES), table());
  }

  private static String unless(List<Column> lacking, String name) {
    return lacking.stream().anyMatch(column -> column.name().equals(name)) ? "null" : name;
  }

  /** No rows, with all columns that there are. */
  String selectNames() {
    return "select * from " + table() + " where 1 = 0";
  }

  /** Those of the columns that came later that are not among these. */
  static List<Column> lacking(List<String> names) {
    List<String> there = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return addedLater().stream().filter(column -> !there.contains(column.name())).toList();
  }

  String selectDowngrades(List<HistoryRow> rows) {
    return rows.stream()
        .map(row -> literal(row.id()))
        .collect(
            Collectors.joining(
                ", ", "select id, downgrade_sql from " + table() + " where id in (", ")"));
  }

  /** Adds columns that came later. */
  List<String> add(List<Column> lacking) {
    return lacking.stream()
        .flatMap(
            column ->
                dialect.render(new Operation.AddColumn(name, column, Optional.empty())).stream())
        .toList();
  }

  private static List<Column> addedLater() {
    return List.of(
        Column.of(BEFORE, varchar(TEXT)),
        Column.of(DOWNGRADE, longtext()),
        Column.of(REPLACES, longtext()));
  }

  List<String> create() {
    return dialect.render(new Operation.CreateTable(definition()));
  }

  private Table definition() {
    return Table.of(name)
        .withColumns(
            Stream.concat(
                    Stream.of(
                        required("id", varchar(ID)),
                        required("slug", varchar(TEXT)),
                        required("parents", varchar(PARENTS)),
                        required("checksum", varchar(TEXT)),
                        required("state", varchar(WORD)),
                        required("step", integer()),
                        required("steps", integer()),
                        required("started", timestamptz(MICROSECONDS)),
                        Column.of("finished", timestamptz(MICROSECONDS)),
                        required("applied_by", varchar(TEXT)),
                        Column.of("library_version", varchar(ID))),
                    addedLater().stream())
                .toList())
        .withConstraints(List.of(new PrimaryKey(DerivedNames.primaryKey(name), List.of("id"))));
  }

  private static Column required(String column, Type type) {
    return Column.of(column, type).withNullable(false);
  }

  String insert(HistoryRow row) {
    return insert(row, Optional.empty());
  }

  /** With the step that comes next. */
  String insert(HistoryRow row, Optional<Step> next) {
    return """
    insert into %s (id, slug, parents, checksum, state, step, steps, \
    started, finished, applied_by, library_version, before_step, downgrade_sql, replaces) \
    values (%s, %s, %s, %s, %s, %d, %d, %s, %s, %s, %s, %s, %s, %s)\
    """
        .formatted(
            table(),
            literal(row.id()),
            literal(row.name().slug()),
            literal(String.join(" ", row.parents())),
            literal(row.checksum()),
            literal(row.state().text()),
            row.step(),
            row.steps(),
            began(),
            row.isDone() ? dialect.now() : "null",
            dialect.user(),
            literal(version()),
            before(next),
            literal(row.downgrade().orElse(null)),
            literal(row.replaces().isEmpty() ? null : String.join(" ", row.replaces())));
  }

  /** Brings the state, the steps and the checksum of a row up to date. */
  String update(HistoryRow row) {
    return update(row, Optional.empty());
  }

  /** With the step that comes next. */
  String update(HistoryRow row, Optional<Step> next) {
    return """
    update %s set state = %s, step = %d, steps = %d, checksum = %s, before_step = %s%s \
    where id = %s\
    """
        .formatted(
            table(),
            literal(row.state().text()),
            row.step(),
            row.steps(),
            literal(row.checksum()),
            before(next),
            row.isDone() ? done(row) : "",
            literal(row.id()));
  }

  /** Later steps may have changed since the row was written, and with them the way back. */
  private String done(HistoryRow row) {
    return ", finished = %s, downgrade_sql = %s"
        .formatted(dialect.now(), literal(row.downgrade().orElse(null)));
  }

  /** Says that nothing of a revision is undone. */
  String updateStillDone(String id, Optional<String> checksum) {
    return "update %s set state = %s, step = steps, before_step = null%s where id = %s"
        .formatted(
            table(),
            literal(State.DONE.text()),
            checksum.map(sum -> ", checksum = " + literal(sum)).orElse(""),
            literal(id));
  }

  String delete(String id) {
    return "delete from %s where id = %s".formatted(table(), literal(id));
  }

  /** What {@link HistoryRow#before} is if this step comes next. */
  String selectBefore(Step next) {
    return "select " + before(Optional.of(next));
  }

  private String before(Optional<Step> next) {
    return next.flatMap(step -> step.probe(dialect, name).map(probe -> before(step, probe)))
        .orElse("null");
  }

  private String before(Step step, String probe) {
    return "concat(%s, (%s))".formatted(literal(Checksum.ofStep(step) + " "), probe);
  }

  /** Says that the step that comes next was refused, and so is not done. */
  String updateRefused(String id) {
    return "update %s set before_step = %s where id = %s"
        .formatted(table(), literal(HistoryRow.REFUSED), literal(id));
  }

  /** When the statement runs, or its transaction began. */
  private String began() {
    return isPostgresql() ? "current_timestamp" : dialect.now();
  }

  private boolean isPostgresql() {
    return dialect.name().equals("postgresql");
  }

  private String table() {
    return dialect.tableName(name);
  }

  private String literal(Object value) {
    return dialect.quoteLiteral(value);
  }

  private static String version() {
    return Optional.ofNullable(HistoryTable.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
