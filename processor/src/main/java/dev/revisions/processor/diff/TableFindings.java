package dev.revisions.processor.diff;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be decided or known about tables that come and go. */
final class TableFindings {

  static final String DROP = "drop-table";

  private final Pairing pairing;
  private final Acceptance acceptance;
  private final List<Finding> findings;

  /**
   * A column without what may change with its table.
   *
   * @param name its name, of one that refers to something none
   * @param kind its type, or what it refers to
   */
  private record Part(String name, String kind) {}

  /** The tables of the second schema that the first has too. */
  private final Set<TableName> known = new HashSet<>();

  /** The tables that go and that may have been renamed: a message names them already. */
  private final Set<TableName> settled = new HashSet<>();

  TableFindings(Pairing pairing, Acceptance acceptance, List<Finding> findings) {
    this.pairing = pairing;
    this.acceptance = acceptance;
    this.findings = findings;
    Stream.of(pairing.pairs(), pairing.replaced())
        .flatMap(List::stream)
        .forEach(pair -> known.add(pair.now().name()));
  }

  void add() {
    List<Table> gone = without(pairing.dropped(), pairing.replaced(), false);
    List<Table> open =
        gone.stream().filter(table -> !acceptance.coversDropped(DROP, table)).toList();
    Map<List<Part>, List<TableName>> alike =
        open.stream().collect(groupingBy(this::formerShape, mapping(Table::name, toList())));
    var others = new ArrayList<Table>();
    for (Table table : without(pairing.created(), pairing.replaced(), true)) {
      List<TableName> candidates = alike.getOrDefault(shape(table), List.of());
      addRename(table, candidates, "with the same columns");
      if (candidates.isEmpty()) {
        others.add(table);
      }
    }
    List<Table> left = open.stream().filter(table -> !settled.contains(table.name())).toList();
    others.forEach(table -> addRename(table, ofItsEntity(table, left), "of the same entity"));
    gone.stream()
        .filter(table -> !settled.contains(table.name()))
        .filter(table -> !acceptance.coversDropped(DROP, table))
        .forEach(this::addDrop);
    pairing.pairs().forEach(this::addOptions);
  }

  /** Of those that hold rows of the application, too: a table of counters is made again. */
  private static List<Table> without(List<Table> tables, List<TablePair> replaced, boolean now) {
    Set<TableName> names =
        replaced.stream()
            .map(pair -> (now ? pair.now() : pair.old()).name())
            .collect(Collectors.toSet());
    return tables.stream()
        .filter(table -> !names.contains(table.name()) && !table.isOfCounters())
        .toList();
  }

  /**
   * Tables of the same entity that may be this one though their columns have other names, as the
   * values of a collection have that of their field, or though it has others in its new schema.
   */
  private List<TableName> ofItsEntity(Table created, List<Table> gone) {
    return gone.stream()
        .filter(table -> !table.entities().isEmpty())
        .filter(table -> table.entities().equals(created.entities()))
        .filter(
            table ->
                table.name().name().equals(created.name().name())
                    || kinds(formerShape(table)).equals(kinds(shape(created))))
        .map(Table::name)
        .toList();
  }

  private void addRename(Table created, List<TableName> candidates, String likeness) {
    settled.addAll(candidates);
    if (!candidates.isEmpty() && !acceptance.covers(DROP, created.name())) {
      findings.add(
          new Finding(
              Severity.ERROR,
              "ambiguous-rename",
              created.name(),
              Optional.empty(),
              "table %s is new, and %s %s is gone. If it was renamed, put %s on"
                      .formatted(
                          created.name(), joined(candidates, " or "), likeness, renamed(candidates))
                  + " the class or the attribute that maps it, which keeps the rows; if not, put"
                  + " @Accept(value = \"drop-table\", reason = \"...\") there"));
    }
  }

  private List<Part> formerShape(Table table) {
    Renames renames = pairing.renames();
    return shape(
        table,
        (target, column) -> new ColumnName(renames.table(target), renames.column(target, column)));
  }

  private List<Part> shape(Table table) {
    return shape(table, ColumnName::new);
  }

  /**
   * The columns, by what they refer to: such a column may have another name and another type with
   * its table. A table that only one schema has may be another of the other, be it this very table.
   * Names are alike in quotes and in another convention: a switch for the whole project changes
   * every one at once.
   */
  private List<Part> shape(Table table, BiFunction<TableName, String, ColumnName> target) {
    var references = new HashMap<String, String>();
    for (ForeignKey key : table.foreignKeys()) {
      for (int i = 0; i < key.columns().size(); i++) {
        references.put(
            key.columns().get(i),
            reference(target.apply(key.target(), key.targetColumns().get(i))));
      }
    }
    return table.columns().stream()
        .map(
            column ->
                Optional.ofNullable(references.get(column.name()))
                    .map(reference -> new Part("", reference))
                    .orElseGet(() -> new Part(Followers.plain(column.name()), kind(column.type()))))
        .sorted(comparing(Part::name).thenComparing(Part::kind))
        .toList();
  }

  private static List<String> kinds(List<Part> shape) {
    return shape.stream().map(Part::kind).sorted().toList();
  }

  /** The type, the names in it without quotes and whatever its constants are called. */
  private static String kind(Type type) {
    return ColumnValues.of(type).isEmpty() ? type.toString().replace("`", "") : "enum";
  }

  private String reference(ColumnName target) {
    return known.contains(target.table())
        ? "-> " + target.table() + "." + Followers.plain(target.column())
        : "->";
  }

  private static String joined(List<?> names, String separator) {
    return names.stream().map(Object::toString).collect(Collectors.joining(separator));
  }

  /** The annotations to choose from. */
  private static String renamed(List<?> candidates) {
    return candidates.stream()
        .map(name -> "@RenamedFrom(\"" + name + "\")")
        .collect(Collectors.joining(" or "));
  }

  private void addDrop(Table table) {
    findings.add(
        new Finding(
            Severity.WARNING,
            DROP,
            table.name(),
            Optional.empty(),
            "table %s is dropped, and its rows are lost".formatted(table.name())));
  }

  private void addOptions(TablePair pair) {
    if (!pair.carried().options().equals(pair.now().options())
        && !acceptance.covers("table-options", pair.now().name())) {
      findings.add(
          new Finding(
              Severity.WARNING,
              "table-options",
              pair.now().name(),
              Optional.empty(),
              "the options of table %s have changed, which no operation does for a table that exists:"
                      .formatted(pair.now().name())
                  + " change them by op.execute in a revision"));
    }
  }
}
