package dev.revisions.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads fragments in the model notation. */
final class NotationParser {

  private final List<NotationLine> lines = new ArrayList<>();
  private int next;

  NotationParser(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        lines.add(new NotationLine(line, number));
      }
    }
  }

  List<Fragment> fragments() {
    var fragments = new ArrayList<Fragment>();
    while (next < lines.size()) {
      NotationLine line = lines.get(next++);
      try {
        fragments.add(fragment(line));
      } catch (NotationException e) {
        throw e;
      } catch (IllegalArgumentException e) {
        throw line.error(e.getMessage());
      }
    }
    return fragments;
  }

  private Fragment fragment(NotationLine line) {
    if (line.accept("table")) {
      return new Fragment.OfTable(table(line));
    }
    Fragment fragment = oneLine(line);
    line.expectEnd();
    return fragment;
  }

  private static Fragment oneLine(NotationLine line) {
    if (line.accept("sequence")) {
      return new Fragment.OfSequence(sequence(line));
    }
    if (line.accept("enum type")) {
      TableName name = line.tableName();
      List<String> entities = entities(line);
      line.expect(':');
      return new Fragment.OfEnumType(
          new EnumType(name, line.commaSeparated(line::string), entities));
    }
    if (line.accept("schema")) {
      return new Fragment.OfNamespace(line.identifier());
    }
    if (line.accept("converters")) {
      return new Fragment.OfConverters(line.commaSeparated(line::className));
    }
    if (line.accept("no converters")) {
      return new Fragment.OfConverters(List.of());
    }
    if (line.accept("drop")) {
      return dropped(line);
    }
    throw line.error("expected 'table', 'sequence', 'enum type', 'schema', 'converters' or 'drop'");
  }

  private static Fragment dropped(NotationLine line) {
    for (Fragment.Kind kind : Fragment.Kind.values()) {
      if (line.accept(kind.toString())) {
        return new Fragment.Dropped(kind, line.tableName());
      }
    }
    throw line.error("expected 'table', 'sequence', 'enum type' or 'schema'");
  }

  private static Sequence sequence(NotationLine line) {
    TableName name = line.tableName();
    List<String> entities = entities(line);
    line.expect("start");
    long start = line.number();
    line.expect("increment");
    return new Sequence(name, start, line.number(), options(line), entities);
  }

  private static List<String> entities(NotationLine line) {
    return line.isNext('(') ? line.list(line::className) : List.of();
  }

  private static Optional<String> options(NotationLine line) {
    return optional(line, "options", line::string);
  }

  private static Optional<String> optional(
      NotationLine line, String keyword, Supplier<String> value) {
    return line.accept(keyword) ? Optional.of(value.get()) : Optional.empty();
  }

  private Table table(NotationLine header) {
    TableName name = header.tableName();
    List<String> entities = entities(header);
    header.expectEnd();
    var columns = new ArrayList<Column>();
    var constraints = new ArrayList<Constraint>();
    var indexes = new ArrayList<Index>();
    Optional<String> comment = Optional.empty();
    Optional<String> options = Optional.empty();
    var counters = new ArrayList<Counter>();
    var ordinals = new TreeMap<String, List<String>>();
    var uses = new ArrayList<Use>();
    while (next < lines.size() && lines.get(next).isIndented()) {
      NotationLine line = lines.get(next++);
      if (isColumn(line.peek())) {
        columns.add(column(line));
      } else if (line.accept("primary key")) {
        PrimaryKey key = primaryKey(line, name);
        constraints.add(key);
        uses.add(new Use(line, key.columns()));
      } else if (line.accept("unique")) {
        var unique = new UniqueConstraint(line.identifier(), identifiers(line), options(line));
        constraints.add(unique);
        uses.add(new Use(line, unique.columns()));
      } else if (line.accept("foreign key")) {
        ForeignKey key = foreignKey(line);
        constraints.add(key);
        uses.add(new Use(line, key.columns()));
      } else if (line.accept("check")) {
        constraints.add(check(line));
      } else if (line.accept("index")) {
        Index index = index(line);
        indexes.add(index);
        uses.add(new Use(line, columns(index)));
      } else if (line.accept("comment")) {
        comment = Optional.of(line.string());
      } else if (line.accept("options")) {
        options = Optional.of(line.string());
      } else if (line.accept("counter")) {
        counters.add(counter(line));
      } else if (line.accept("ordinals of")) {
        String column = line.identifier();
        uses.add(new Use(line, List.of(column)));
        line.expect(':');
        ordinals.put(column, line.commaSeparated(line::string));
      } else {
        columns.add(column(line));
      }
      line.expectEnd();
    }
    Table table =
        Table.of(
            name, columns, constraints, indexes, comment, options, counters, entities, ordinals);
    uses.forEach(use -> use.requireColumnsOf(table));
    return table;
  }

  /** Whether a line that begins with this word can be nothing but a column, as most lines are. */
  private static boolean isColumn(String word) {
    return !NotationPrinter.KEYWORDS.contains(word) && !word.equals("ordinals");
  }

  /** The columns that a line names, which may stand behind it. */
  private record Use(NotationLine line, List<String> columns) {
    void requireColumnsOf(Table table) {
      for (String column : columns) {
        if (table.column(column).isEmpty()) {
          throw line.error("table " + table.name() + " has no column " + column);
        }
      }
    }
  }

  private static List<String> columns(Index index) {
    var columns = new ArrayList<String>();
    for (Index.Part part : index.parts()) {
      if (!part.isExpression()) {
        columns.add(part.text());
      }
    }
    return columns;
  }

  private static List<String> identifiers(NotationLine line) {
    return line.list(line::identifier);
  }

  private static Column column(NotationLine line) {
    line.accept("column");
    String name = line.identifier();
    Type type = TypeParser.parse(line);
    boolean nullable = !line.accept("not null");
    if (line.atEnd()) {
      Column plain = Column.of(name, type);
      return nullable ? plain : plain.withNullable(false);
    }
    return new Column(
        name,
        type,
        nullable,
        line.accept("identity"),
        optional(line, "default", line::sql),
        optional(line, "generated", line::sql),
        optional(line, "collate", line::string),
        options(line),
        optional(line, "comment", line::string));
  }

  private static PrimaryKey primaryKey(NotationLine line, TableName table) {
    String name = line.isNext('(') ? DerivedNames.primaryKey(table) : line.identifier();
    return new PrimaryKey(name, identifiers(line));
  }

  private static ForeignKey foreignKey(NotationLine line) {
    String name = line.identifier();
    List<String> columns = identifiers(line);
    line.expect("references");
    TableName target = line.tableName();
    List<String> targetColumns = identifiers(line);
    return new ForeignKey(
        name,
        columns,
        target,
        targetColumns,
        action(line, "on delete"),
        action(line, "on update"),
        options(line));
  }

  private static ForeignKey.Action action(NotationLine line, String introduction) {
    if (!line.accept(introduction)) {
      return ForeignKey.Action.NO_ACTION;
    }
    for (ForeignKey.Action action : ForeignKey.Action.values()) {
      if (line.accept(action.toString())) {
        return action;
      }
    }
    throw line.error("expected 'cascade', 'restrict', 'set null' or 'set default'");
  }

  private static Check check(NotationLine line) {
    boolean withoutEnumType = line.accept("without enum type");
    return new Check(line.identifier(), line.sql(), withoutEnumType, options(line));
  }

  private static Index index(NotationLine line) {
    String name = line.identifier();
    List<Index.Part> parts = line.list(() -> part(line));
    return new Index(name, parts, line.accept("unique"), options(line));
  }

  private static Counter counter(NotationLine line) {
    String keyColumn = line.identifier();
    String key = line.string();
    String valueColumn = line.identifier();
    line.expect("start");
    long start = line.number();
    long increment = line.accept("increment") ? line.number() : Counter.DEFAULT_INCREMENT;
    return new Counter(keyColumn, key, valueColumn, start, increment, entities(line));
  }

  private static Index.Part part(NotationLine line) {
    boolean expression = line.isNext('(') || line.isNext('\'');
    String text = expression ? "(" + line.sql() + ")" : line.identifier();
    return new Index.Part(text, line.accept("desc"));
  }
}
