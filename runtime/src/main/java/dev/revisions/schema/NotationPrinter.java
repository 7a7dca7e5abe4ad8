package dev.revisions.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints fragments in the model notation. */
final class NotationPrinter {

  /** The words that begin a line of a table; a column of that name is introduced as a column. */
  static final Set<String> KEYWORDS =
      Set.of(
          "column", "primary", "unique", "foreign", "check", "index", "comment", "options",
          "counter");

  /** Types longer than this stick out instead of pushing the attributes of all columns away. */
  private static final int MAX_TYPE_WIDTH = 24;

  private NotationPrinter() {}

  static String print(Fragment fragment) {
    if (fragment instanceof Fragment.OfTable of) {
      return print(of.table());
    }
    if (fragment instanceof Fragment.OfSequence of) {
      return print(of.sequence());
    }
    if (fragment instanceof Fragment.OfEnumType of) {
      EnumType type = of.type();
      return "enum type "
          + type.name()
          + entities(type.entities())
          + ": "
          + Notation.quoteAll(type.values());
    }
    if (fragment instanceof Fragment.OfNamespace of) {
      return "schema " + of.name();
    }
    if (fragment instanceof Fragment.OfConverters of) {
      return of.classNames().isEmpty()
          ? "no converters"
          : "converters " + String.join(", ", of.classNames());
    }
    var dropped = (Fragment.Dropped) fragment;
    return "drop " + dropped.kind() + " " + dropped.name();
  }

  private static String print(Sequence sequence) {
    return "sequence "
        + sequence.name()
        + entities(sequence.entities())
        + " start "
        + sequence.start()
        + " increment "
        + sequence.increment()
        + options(sequence.options());
  }

  private static String print(Table table) {
    var lines = new ArrayList<String>();
    lines.add("table " + table.name() + entities(table.entities()));
    lines.addAll(columns(table.columns()));
    table.primaryKey().ifPresent(key -> lines.add(print(table.name(), key)));
    table.uniques().forEach(unique -> lines.add(print(unique)));
    table.foreignKeys().forEach(key -> lines.add(print(key)));
    table.checks().forEach(check -> lines.add(print(check)));
    table.indexes().forEach(index -> lines.add(print(index)));
    table.comment().ifPresent(comment -> lines.add("comment " + Notation.quote(comment)));
    table.options().ifPresent(options -> lines.add("options " + Notation.quote(options)));
    table.counters().forEach(counter -> lines.add(print(counter)));
    table
        .ordinals()
        .forEach(
            (column, constants) ->
                lines.add("ordinals of " + column + ": " + Notation.quoteAll(constants)));
    return String.join("\n  ", lines);
  }

  private static String entities(List<String> entities) {
    return entities.isEmpty() ? "" : " (" + String.join(", ", entities) + ")";
  }

  private static String options(Optional<String> options) {
    return options.map(text -> " options " + Notation.quote(text)).orElse("");
  }

  private static List<String> columns(List<Column> columns) {
    int nameWidth = columns.stream().mapToInt(c -> introduced(c).length()).max().orElse(0);
    int typeWidth =
        columns.stream()
            .mapToInt(c -> c.type().toString().length())
            .filter(width -> width <= MAX_TYPE_WIDTH)
            .max()
            .orElse(0);
    return columns.stream()
        .map(
            column ->
                (padded(introduced(column), nameWidth)
                        + "  "
                        + padded(column.type().toString(), typeWidth)
                        + attributes(column))
                    .stripTrailing())
        .toList();
  }

  private static String introduced(Column column) {
    return KEYWORDS.contains(column.name()) ? "column " + column.name() : column.name();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String attributes(Column column) {
    return (column.nullable() ? "" : " not null")
        + (column.identity() ? " identity" : "")
        + column.defaultValue().map(sql -> " default " + Notation.sql(sql)).orElse("")
        + column.generated().map(sql -> " generated " + Notation.sql(sql)).orElse("")
        + column.collation().map(name -> " collate " + Notation.quote(name)).orElse("")
        + options(column.options())
        + column.comment().map(text -> " comment " + Notation.quote(text)).orElse("");
  }

  private static String print(TableName table, PrimaryKey key) {
    boolean derived = key.name().equals(DerivedNames.primaryKey(table));
    return "primary key " + (derived ? "" : key.name() + " ") + list(key.columns());
  }

  private static String print(UniqueConstraint unique) {
    return "unique " + unique.name() + " " + list(unique.columns()) + options(unique.options());
  }

  private static String print(ForeignKey key) {
    return "foreign key "
        + key.name()
        + " "
        + list(key.columns())
        + " references "
        + key.target()
        + " "
        + list(key.targetColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + options(key.options());
  }

  private static String action(String introduction, ForeignKey.Action action) {
    return action == ForeignKey.Action.NO_ACTION ? "" : introduction + action;
  }

  private static String print(Check check) {
    return (check.withoutEnumType() ? "check without enum type " : "check ")
        + check.name()
        + " "
        + Notation.sql(check.expression())
        + options(check.options());
  }

  private static String print(Index index) {
    return "index "
        + index.name()
        + " "
        + index.parts().stream()
            .map(NotationPrinter::print)
            .collect(Collectors.joining(", ", "(", ")"))
        + (index.unique() ? " unique" : "")
        + options(index.options());
  }

  private static String print(Counter counter) {
    return "counter "
        + counter.keyColumn()
        + " "
        + Notation.quote(counter.key())
        + " "
        + counter.valueColumn()
        + " start "
        + counter.start()
        + " increment "
        + counter.increment()
        + entities(counter.entities());
  }

  private static String print(Index.Part part) {
    String text =
        part.isExpression()
            ? Notation.sql(part.text().substring(1, part.text().length() - 1))
            : part.text();
    return part.descending() ? text + " desc" : text;
  }

  private static String list(List<String> names) {
    return "(" + String.join(", ", names) + ")";
  }
}
