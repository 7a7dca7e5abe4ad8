package dev.revisions.conformance.catalog;

import dev.revisions.verify.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalog that a script makes of an empty database out of its statements. */
final class ScriptReader {

  /** A foreign key, which may leave the columns out that it refers to: the primary key's. */
  private record Reference(
      String table,
      String name,
      List<String> columns,
      String target,
      List<String> targets,
      String rest) {}

  private final UnaryOperator<String> folding;
  private final SortedMap<String, TableFacts> tables = new TreeMap<>();
  private final SortedMap<String, SequenceFacts> sequences = new TreeMap<>();
  private final SortedMap<String, String> types = new TreeMap<>();
  private final SortedMap<String, List<String>> primaryKeys = new TreeMap<>();
  private final List<Reference> references = new ArrayList<>();

  private ScriptReader(UnaryOperator<String> folding) {
    this.folding = folding;
  }

  /**
   * Reads a script.
   *
   * @param folding what the database makes of a name that is not quoted
   * @throws IllegalArgumentException if a statement is of a kind that this does not know
   */
  static Catalog read(List<String> statements, UnaryOperator<String> folding) {
    var reader = new ScriptReader(folding);
    statements.forEach(reader::statement);
    reader.references.forEach(reader::addReference);
    return new Catalog(reader.tables, reader.sequences, reader.types);
  }

  private void statement(String sql) {
    var cursor = new ScriptCursor(sql, folding);
    if (cursor.skips("create", "table")) {
      createTable(cursor);
    } else if (cursor.skips("create", "sequence")) {
      createSequence(cursor);
    } else if (cursor.skips("create", "index")) {
      createIndex(cursor, "index ");
    } else if (cursor.skips("create", "unique", "index")
        || cursor.skips("create", "unique", "nonclustered", "index")) {
      createIndex(cursor, "unique ");
    } else if (cursor.skips("create", "view")) {
      types.put(cursor.qualifiedName(), "view " + cursor.rest());
    } else if (cursor.skips("alter", "table")) {
      String table = cursor.qualifiedName();
      cursor.expect("add");
      constraint(table, cursor);
    } else if (cursor.skips("insert", "into")) {
      insert(cursor);
    } else if (cursor.skips("comment", "on")) {
      comment(cursor);
    } else if (!isWithoutFacts(sql)) {
      throw cursor.unknown();
    }
  }

  /** Schemas are only names here, and Hibernate writes no descriptions for SQL Server. */
  private static boolean isWithoutFacts(String sql) {
    return sql.startsWith("create schema ")
        || sql.startsWith("--")
        || sql.contains("exec sp_addextendedproperty ");
  }

  // Tables

  private void createTable(ScriptCursor cursor) {
    String name = cursor.qualifiedName();
    tables.put(
        name,
        new TableFacts(
            "", new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    cursor.expect("(");
    do {
      if (TableWords.CONSTRAINT.contains(cursor.peek())) {
        constraint(name, cursor);
      } else {
        column(name, cursor);
      }
    } while (cursor.skips(","));
    cursor.expect(")");
    String options =
        Stream.of(TableWords.split(cursor.rest())).sorted().collect(Collectors.joining(" "));
    describe(name, options);
  }

  private void describe(String table, String properties) {
    TableFacts facts = table(table);
    String all = (facts.properties() + " " + properties).strip();
    tables.put(
        table,
        new TableFacts(all, facts.columns(), facts.constraints(), facts.checks(), facts.rows()));
  }

  private TableFacts table(String name) {
    TableFacts facts = tables.get(name);
    if (facts == null) {
      throw new IllegalArgumentException("the script has not created " + name);
    }
    return facts;
  }

  private void column(String table, ScriptCursor cursor) {
    String column = cursor.name();
    var facts = new ScriptColumn(cursor.before(TableWords.COLUMN));
    while (!List.of(",", ")").contains(cursor.peek())) {
      if (cursor.peek().equals("constraint") || cursor.peek().equals("check")) {
        constraint(table, cursor);
      } else if (cursor.skips("unique")) {
        table(table).constraints().add(new Named("", "unique (" + column + ")"));
      } else if (!facts.reads(cursor)) {
        throw cursor.unknown();
      }
    }
    table(table).columns().put(column, facts.facts());
  }

  private void comment(ScriptCursor cursor) {
    if (cursor.skips("table")) {
      String table = cursor.qualifiedName();
      cursor.expect("is");
      describe(table, "comment " + cursor.rest());
      return;
    }
    cursor.expect("column");
    String name = cursor.qualifiedName();
    name = cursor.skips(".") ? name + "." + cursor.name() : name;
    cursor.expect("is");
    int dot = name.lastIndexOf('.');
    String text = cursor.rest();
    String comment = text.equals("''") ? "" : "comment " + text;
    table(name.substring(0, dot))
        .columns()
        .computeIfPresent(name.substring(dot + 1), (column, facts) -> facts.withMore(comment));
  }

  // Constraints and indexes

  private void constraint(String table, ScriptCursor cursor) {
    String name = cursor.skips("constraint") ? cursor.name() : "";
    if (cursor.skips("primary", "key")) {
      List<String> columns = cursor.names();
      primaryKeys.put(table, columns);
      add(table, name, "primary key (" + String.join(", ", columns) + ")");
    } else if (cursor.skips("unique")) {
      List<String> columns = cursor.names();
      add(table, name, unique(columns) + options(cursor));
    } else if (cursor.skips("foreign", "key")) {
      List<String> columns = cursor.names();
      cursor.expect("references");
      String target = cursor.qualifiedName();
      List<String> targets = cursor.peek().equals("(") ? cursor.names() : List.of();
      references.add(new Reference(table, name, columns, target, targets, options(cursor)));
    } else {
      cursor.expect("check");
      table(table).checks().add(new Named(name, inQuotes(cursor.enclosed())));
    }
  }

  /** With names quoted as the other databases have them, and not in brackets. */
  private static String inQuotes(String condition) {
    return condition.replaceAll("\\[([^\\]]+)]", "\"$1\"");
  }

  private static String unique(List<String> columns) {
    return "unique (" + String.join(", ", columns) + ")";
  }

  private static String options(ScriptCursor cursor) {
    String options = cursor.before(Set.of());
    return options.isEmpty() ? "" : " " + options;
  }

  private void add(String table, String name, String definition) {
    table(table).constraints().add(new Named(name, definition));
  }

  private void addReference(Reference key) {
    List<String> targets =
        key.targets.isEmpty() ? primaryKeys.getOrDefault(key.target, List.of()) : key.targets;
    add(
        key.table,
        key.name,
        "foreign key (%s) references %s (%s)%s"
            .formatted(
                String.join(", ", key.columns),
                key.target,
                String.join(", ", targets),
                key.rest.toLowerCase(Locale.ROOT)));
  }

  private void createIndex(ScriptCursor cursor, String kind) {
    String qualified = cursor.qualifiedName();
    String name = qualified.substring(qualified.lastIndexOf('.') + 1);
    cursor.expect("on");
    String table = cursor.qualifiedName();
    String parts = "(" + String.join(", ", cursor.names()) + ")";
    String filter = cursor.skips("where") ? filter(table(table), cursor.rest()) : "";
    String options = cursor.rest();
    add(table, name, kind + parts + filter + (options.isEmpty() ? "" : " " + options));
  }

  /** Hibernate also says of some columns that they are not null which never are. */
  private static String filter(TableFacts table, String condition) {
    String filter =
        Condition.parse(inQuotes(condition)).conjuncts().stream()
            .filter(part -> !isAlwaysTrue(table, part))
            .collect(Collectors.joining(" and "));
    return filter.isEmpty() ? "" : " where " + filter;
  }

  private static boolean isAlwaysTrue(TableFacts table, String condition) {
    return table.columns().entrySet().stream()
        .filter(column -> column.getValue().nullability() != null)
        .anyMatch(column -> condition.equalsIgnoreCase(column.getKey() + " is not null"));
  }

  // Sequences and rows

  private void createSequence(ScriptCursor cursor) {
    String name = cursor.qualifiedName();
    cursor.expect("start", "with");
    long start = Long.parseLong(cursor.take());
    cursor.expect("increment", "by");
    sequences.put(name, new SequenceFacts(start, Long.parseLong(cursor.take())));
  }

  private void insert(ScriptCursor cursor) {
    String table = cursor.qualifiedName();
    List<String> columns = cursor.names();
    cursor.expect("values");
    do {
      List<String> values = List.of(cursor.enclosed().split("\\s*,\\s*"));
      var row = new TreeMap<String, String>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), values.get(i));
      }
      table(table).rows().add(row.toString());
    } while (cursor.skips(","));
    table(table).rows().sort(null);
  }
}
