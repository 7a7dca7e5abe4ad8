package dev.revisions.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.diff.Hints;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** A change in the notation, what the code and the user say of it, and what the rules find. */
final class Judged {

  private final Schema before;
  private final Schema after;
  private final Map<TableName, TableName> renamedTables = new TreeMap<>();
  private final Map<ColumnName, String> renamedColumns = new TreeMap<>();
  private final Map<ColumnName, Map<String, String>> renamedValues = new TreeMap<>();
  private final Set<ColumnName> discriminators = new TreeSet<>();
  private final Map<ColumnName, String> backfills = new TreeMap<>();
  private final Map<TableName, Set<String>> acceptedForTables = new TreeMap<>();
  private final Map<ColumnName, Set<String>> acceptedForColumns = new TreeMap<>();
  private final List<Accepted> accepted = new ArrayList<>();
  private final Map<String, Level> levels = new TreeMap<>();
  private final Map<String, Element> elements = new TreeMap<>();
  private final List<Database> databases = new ArrayList<>();

  private Judged(String before, String after) {
    this.before = Notation.schema(before);
    this.after = Notation.schema(after);
  }

  static Judged change(String before, String after) {
    return new Judged(before, after);
  }

  /** A table t with an id, and one line more. */
  static Judged line(String before, String after) {
    return change("table t\n  id bigint\n  " + before, "table t\n  id bigint\n  " + after);
  }

  static Judged model(String model) {
    return change(model, model);
  }

  Judged renamedTable(String name, String former) {
    renamedTables.put(TableName.parse(name), TableName.parse(former));
    return this;
  }

  Judged renamed(String column, String former) {
    renamedColumns.put(column(column), former);
    return this;
  }

  Judged renamedValue(String column, String name, String former) {
    renamedValues.put(column(column), Map.of(name, former));
    return this;
  }

  /** Says that a column tells the classes of a hierarchy apart. */
  Judged discriminator(String column) {
    discriminators.add(column(column));
    return this;
  }

  Judged backfill(String column, String sql) {
    backfills.put(column(column), sql);
    return this;
  }

  Judged acceptedOn(String column, String rule) {
    ColumnName name = column(column);
    acceptedForColumns.put(name, Set.of(rule));
    SortedSet<ColumnName> columns = new TreeSet<>(Set.of(name));
    accepted.add(
        new Accepted(rule, Optional.of(element(column)), Collections.emptySortedSet(), columns));
    return this;
  }

  Judged acceptedOnTable(String table, String rule) {
    TableName name = TableName.parse(table);
    acceptedForTables.put(name, Set.of(rule));
    SortedSet<TableName> tables = new TreeSet<>(Set.of(name));
    accepted.add(
        new Accepted(rule, Optional.of(element(table)), tables, Collections.emptySortedSet()));
    return this;
  }

  /** Says that a column comes from the element that another does. */
  Judged ofOneElement(String column, String other) {
    elements.put(column, element(other));
    return this;
  }

  private Element element(String name) {
    return elements.computeIfAbsent(
        name,
        n ->
            (Element)
                Proxy.newProxyInstance(
                    Element.class.getClassLoader(),
                    new Class<?>[] {Element.class},
                    (proxy, method, args) ->
                        switch (method.getName()) {
                          case "equals" -> proxy == args[0];
                          case "hashCode" -> n.hashCode();
                          default -> n;
                        }));
  }

  private Optional<Element> place(Finding finding) {
    return Optional.of(
        element(finding.table() + finding.column().map(column -> "." + column).orElse("")));
  }

  Judged level(String rule, Level level) {
    levels.put(rule, level);
    return this;
  }

  /** Turns everything off but for one rule, which is on. */
  Judged only(String rule) {
    for (Rule other : Rules.ALL) {
      boolean on = other.name().equals(rule);
      levels.put(other.name(), on && other.level() != Level.OFF ? other.level() : on(on));
    }
    return this;
  }

  private static Level on(boolean on) {
    return on ? Level.WARNING : Level.OFF;
  }

  /** Adds a database: {@code postgresql:15}. */
  Judged on(String database) {
    String[] parts = database.split(":");
    databases.add(Database.parse(parts[0], parts[1]).orElseThrow());
    return this;
  }

  private static ColumnName column(String text) {
    int dot = text.lastIndexOf('.');
    return new ColumnName(TableName.parse(text.substring(0, dot)), text.substring(dot + 1));
  }

  List<Finding> findings() {
    var hints =
        new Hints(
            renamedTables,
            Map.of(),
            renamedColumns,
            Map.of(),
            renamedValues,
            backfills,
            acceptedForTables,
            acceptedForColumns,
            Set.of(),
            List.of(),
            Set.of(),
            discriminators,
            Map.of(),
            Hierarchies.NONE);
    return new Lint(new Settings(levels, databases), accepted, this::place)
        .findings(
            before,
            after,
            hints,
            Differ.diff(before, after, hints),
            after.fragmentsSince(before).isEmpty());
  }

  /** Expects exactly these findings: {@code error lossy-type orders.total}. */
  Judged finds(String... expected) {
    assertThat(findings())
        .extracting(
            f ->
                "%s %s %s%s"
                    .formatted(
                        f.severity().name().toLowerCase(Locale.ROOT),
                        f.rule(),
                        f.table(),
                        f.column().map(c -> "." + c).orElse("")))
        .containsExactly(expected);
    return this;
  }

  /** Expects the whole message of the only finding. */
  Judged says(String message) {
    assertThat(findings()).extracting(Finding::message).containsExactly(message);
    return this;
  }
}
