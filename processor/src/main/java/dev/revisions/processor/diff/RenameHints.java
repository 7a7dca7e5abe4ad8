package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.processor.diff.RenameResolution.Reason;
import dev.revisions.processor.diff.RenameResolution.Refused;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds out what is renamed, from what the code says, and reports what it says in vain. */
final class RenameHints {

  private static final SortedMap<String, String> EMPTY = Collections.emptySortedMap();

  private final Noun noun;
  private final Schema before;
  private final Schema after;
  private final Hints hints;
  private final List<Finding> findings;

  RenameHints(Noun noun, Schema before, Schema after, Hints hints, List<Finding> findings) {
    this.noun = noun;
    this.before = before;
    this.after = after;
    this.hints = hints;
    this.findings = findings;
  }

  Renames renames() {
    SortedMap<TableName, TableName> tables = tables();
    Map<TableName, Map<String, String>> stated = statedColumns(tables);
    var followers = new Followers(before, after, tables, stated);
    var columns = new TreeMap<TableName, SortedMap<String, String>>();
    var resolved = new ArrayList<ResolvedColumns>();
    for (Table former : before.tables().values()) {
      after
          .table(tables.getOrDefault(former.name(), former.name()))
          .map(table -> columns(former, table, stated, followers.of(former, table)))
          .ifPresent(
              names -> {
                columns.put(former.name(), names.resolution().renames());
                resolved.add(names);
              });
    }
    Set<String> renamed = renamedByShared(resolved);
    resolved.forEach(names -> report(names, renamed));
    return new Renames(
        tables, columns, SequenceRenames.of(before, after, tables), values(tables, columns));
  }

  private SortedMap<TableName, TableName> tables() {
    var resolution =
        new RenameResolution<>(
            new TreeSet<>(before.tables().keySet()),
            new TreeSet<>(after.tables().keySet()),
            statedTables(),
            TableName::folded,
            this::isShared,
            name -> before.tables().get(name).sameAs(after.tables().get(name)));
    SortedMap<TableName, TableName> renames = resolution.renames();
    renames.putAll(CounterTableRenames.of(before, after, renames));
    List<TableName> vanished =
        before.tables().keySet().stream()
            .filter(name -> !renames.containsKey(name) && !after.tables().containsKey(name))
            .toList();
    oncePerAnnotation(resolution.refused())
        .forEach(refused -> report(refused, refused.name(), Optional.empty(), "table", vanished));
    return renames;
  }

  /** Whether the annotation is that of a class with secondary tables, and about one of them all. */
  private boolean isShared(TableName table) {
    return Collections.frequency(hints.writtenTables().values(), hints.writtenTables().get(table))
        > 1;
  }

  /** One refusal for each annotation; that it is left over tells less than any other. */
  private Collection<Refused<TableName>> oncePerAnnotation(List<Refused<TableName>> refused) {
    var once = new LinkedHashMap<Object, Refused<TableName>>();
    for (Refused<TableName> one : refused) {
      Object said = isShared(one.name()) ? hints.writtenTables().get(one.name()) : one.name();
      once.merge(said, one, (first, other) -> other.reason() == Reason.LEFT_OVER ? first : other);
    }
    return once.values();
  }

  /**
   * A name without a schema is read as one of the table's own; where the history knows none there,
   * the table may have come from the default schema.
   */
  private Map<TableName, TableName> statedTables() {
    var stated = new TreeMap<>(hints.renamedTables());
    stated.replaceAll(
        (name, former) -> {
          Stream<TableName> read =
              former.schema().equals(name.schema())
                  ? Stream.of(former, TableName.of(former.name()))
                  : Stream.of(former);
          return read.flatMap(table -> RecordedName.of(table, before.tables().keySet()).stream())
              .findFirst()
              .orElse(former);
        });
    return stated;
  }

  /** What is renamed in a table, and what is said in vain. */
  private record ResolvedColumns(Table former, Table table, RenameResolution<String> resolution) {}

  private ResolvedColumns columns(
      Table former,
      Table table,
      Map<TableName, Map<String, String>> statedColumns,
      Map<String, String> followers) {
    var stated = new TreeMap<>(statedColumns.getOrDefault(table.name(), Map.of()));
    followers.forEach(
        (name, old) -> {
          if (!stated.containsValue(old)) {
            stated.putIfAbsent(name, old);
          }
        });
    var resolution =
        new RenameResolution<>(
            columnNames(former),
            columnNames(table),
            stated,
            Identifier::folded,
            name -> isShared(table, name),
            name -> former.column(name).equals(table.column(name)));
    return new ResolvedColumns(former, table, resolution);
  }

  /** The former names of the columns that are renamed by a hint which is for others too. */
  private Set<String> renamedByShared(List<ResolvedColumns> resolved) {
    return resolved.stream()
        .flatMap(
            names ->
                names.resolution().renames().entrySet().stream()
                    .filter(rename -> isShared(names.table(), rename.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private boolean isShared(Table table, String column) {
    return hints.sharedRenames().contains(new ColumnName(table.name(), column));
  }

  /**
   * Reports what is said of columns in vain. A hint is not left over while it renames a column of
   * another table.
   *
   * @param renamed the former names of the columns that shared hints rename now
   */
  private void report(ResolvedColumns names, Set<String> renamed) {
    SortedMap<String, String> renames = names.resolution().renames();
    List<String> vanished =
        columnNames(names.former()).stream()
            .filter(name -> !renames.containsKey(name) && names.table().column(name).isEmpty())
            .toList();
    names.resolution().refused().stream()
        .filter(
            refused ->
                refused.reason() != Reason.LEFT_OVER
                    || !isShared(names.table(), refused.name())
                    || !renamed.contains(refused.former()))
        .forEach(
            refused ->
                report(
                    refused,
                    names.table().name(),
                    Optional.of(refused.name()),
                    noun.toString(),
                    vanished));
  }

  private SortedMap<ColumnName, SortedMap<String, String>> values(
      Map<TableName, TableName> tables, Map<TableName, SortedMap<String, String>> columns) {
    var values = new TreeMap<ColumnName, SortedMap<String, String>>();
    for (Table former : before.tables().values()) {
      TableName table = tables.getOrDefault(former.name(), former.name());
      for (String column : columnNames(former)) {
        String now = columns.getOrDefault(former.name(), EMPTY).getOrDefault(column, column);
        var name = new ColumnName(table, now);
        if (hints.renamedValues().containsKey(name) && after.table(table).isPresent()) {
          values.put(name, values(name, former, column));
        }
      }
    }
    values.values().removeIf(Map::isEmpty);
    return values;
  }

  /** The former values of a column by the new ones; none where ordinals stand for them. */
  private SortedMap<String, String> values(ColumnName name, Table former, String column) {
    Table table = after.tables().get(name.table());
    if (former.ordinals().containsKey(column) && table.ordinals().containsKey(name.column())) {
      values(name, former.ordinals().get(column), table.ordinals().get(name.column()));
      return EMPTY;
    }
    values(
            name,
            ColumnValues.ofElements(former, column),
            ColumnValues.ofElements(table, name.column()))
        .forEach((now, old) -> addOutOfReach(name, "arrays of constants", old, now));
    SortedMap<String, String> renames =
        values(
            name,
            ColumnValues.of(before, former, column),
            ColumnValues.of(after, table, name.column()));
    if (noun == Noun.ATTRIBUTE) {
      renames.forEach((now, old) -> addOutOfReach(name, "constants", old, now));
      return EMPTY;
    }
    return renames;
  }

  /** No UPDATE of a column reaches them. */
  private void addOutOfReach(ColumnName name, String what, String former, String now) {
    add(
        Severity.ERROR,
        "rename-in-arrays",
        new Place(name.table(), Optional.of(name.column()), Optional.empty()),
        "%s %s holds %s, of which %s is %s now".formatted(noun, name, what, former, now));
  }

  private SortedMap<String, String> values(
      ColumnName name, List<String> former, List<String> present) {
    var renames = new TreeMap<String, String>();
    if (former.isEmpty() || present.isEmpty()) {
      return renames;
    }
    var resolution =
        new RenameResolution<>(
            new TreeSet<>(former),
            new TreeSet<>(present),
            hints.renamedValues().get(name),
            value -> value,
            value -> false,
            value -> true);
    resolution.renames().forEach((from, to) -> renames.put(to, from));
    List<String> vanished =
        former.stream()
            .filter(value -> !renames.containsValue(value) && !present.contains(value))
            .toList();
    resolution
        .refused()
        .forEach(
            refused ->
                report(
                    refused,
                    "constant %s of %s".formatted(refused.name(), name),
                    name.table(),
                    Optional.of(name.column()),
                    "constant",
                    vanished));
    return renames;
  }

  private static TreeSet<String> columnNames(Table table) {
    var names = new TreeSet<String>();
    table.columns().forEach(column -> names.add(column.name()));
    return names;
  }

  /** The former names of columns as the history knows them, by the table's new name. */
  private Map<TableName, Map<String, String>> statedColumns(Map<TableName, TableName> tables) {
    var stated = new TreeMap<TableName, Map<String, String>>();
    hints
        .renamedColumns()
        .forEach(
            (name, former) ->
                stated
                    .computeIfAbsent(name.table(), table -> new TreeMap<>())
                    .put(name.column(), Identifier.canonical(former)));
    for (Table former : before.tables().values()) {
      stated.computeIfPresent(
          tables.getOrDefault(former.name(), former.name()),
          (table, names) -> {
            names.replaceAll((name, old) -> RecordedName.of(old, columnNames(former)).orElse(old));
            return names;
          });
    }
    return stated;
  }

  private void report(
      Refused<?> refused, TableName table, Optional<String> column, String what, List<?> vanished) {
    String name = column.map(c -> new ColumnName(table, c).toString()).orElse(table.toString());
    report(refused, name, table, column, what, vanished);
  }

  private void report(
      Refused<?> refused,
      String name,
      TableName table,
      Optional<String> column,
      String what,
      List<?> vanished) {
    String former = refused.former().toString();
    Said stated = stated(refused, table, column, what);
    String annotation = stated.annotation();
    var place = new Place(table, column, stated.element());
    String said = name + " is said to be renamed from " + former + ", but ";
    switch (refused.reason()) {
      case LEFT_OVER ->
          add(
              Severity.WARNING,
              "stale-rename",
              place,
              "%s has had this name since an earlier revision: remove %s"
                  .formatted(name, annotation));
      case UNSEEN ->
          add(
              Severity.WARNING,
              "stale-rename",
              place,
              "%s and %s are alike, so that nothing shows whether they have changed names: remove %s. If they have yet to, rename one to a third name, build, and then rename it on"
                  .formatted(name, former, annotation));
      case UNKNOWN -> {
        if (!vanished.isEmpty()) {
          add(
              Severity.ERROR,
              "unknown-rename",
              place,
              "%sthe history knows no %s of that name; gone are %s. Correct or remove @RenamedFrom"
                  .formatted(said, what, joined(vanished)));
        }
      }
      case FORMER_IN_USE ->
          add(
              Severity.ERROR,
              "contradictory-rename",
              place,
              "%sthat %s is still there. Remove %s or the mapping of %s"
                  .formatted(said, what, annotation, former));
      case NEW_IN_USE ->
          add(
              Severity.ERROR,
              "contradictory-rename",
              place,
              "%sthe history has another %s of the new name. Drop that one in a revision of its own"
                      .formatted(said, what)
                  + ", then rename");
      case CLAIMED_TWICE ->
          add(
              Severity.ERROR,
              "contradictory-rename",
              place,
              "%sanother %s is said to be renamed from it too. Keep one %s"
                  .formatted(said, what, annotation));
    }
  }

  /** What is written: of a constant, whose column is the one that it is in, its former name. */
  private Said stated(Refused<?> refused, TableName table, Optional<String> column, String what) {
    String former = refused.former().toString();
    if (column.isEmpty()) {
      return hints.said(table, former);
    }
    return what.equals(noun.toString())
        ? hints.said(new ColumnName(table, column.get()), former)
        : new Said(Said.renamedFrom(former), Optional.empty());
  }

  private static String joined(List<?> names) {
    return String.join(", ", names.stream().map(Object::toString).toList());
  }

  /** What a finding is about, and what bears the annotation. */
  private record Place(TableName table, Optional<String> column, Optional<Element> element) {}

  private void add(Severity severity, String rule, Place place, String message) {
    findings.add(
        new Finding(severity, rule, place.table(), place.column(), message, place.element()));
  }
}
