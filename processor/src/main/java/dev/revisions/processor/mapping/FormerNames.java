package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Said;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * What {@code @RenamedFrom} says of tables and columns. One that names its column is understood in
 * the end: the field of an embeddable has a column wherever that is embedded, and means one of
 * them.
 */
final class FormerNames {

  private static final String COLUMN = "column";
  private static final String MISPLACED = "misplaced-hint";

  final Map<TableName, List<FormerTable>> tables = new TreeMap<>();

  final Map<ColumnName, String> columns = new TreeMap<>();

  /** What says the former name of a column. */
  final Map<ColumnName, Said> writtenColumns = new TreeMap<>();

  /** What those elements are called that have tables in each entity that inherits them. */
  private final Map<Element, String> collections = new LinkedHashMap<>();

  private final Map<Named, Scope> named = new LinkedHashMap<>();

  /** What an annotation says that names its column; the same one is read in many places. */
  private record Named(Element element, String former, String column) {}

  /** Where the column may be. */
  private record Scope(
      Annotation annotation, String label, Set<TableName> tables, Set<ColumnName> columns) {

    private Set<ColumnName> all(Element element, Map<ColumnName, Element> origins) {
      var all = new TreeSet<>(columns);
      origins.forEach(
          (column, origin) -> {
            if (tables.contains(column.table()) || !tables.isEmpty() && origin.equals(element)) {
              all.add(column);
            }
          });
      return all;
    }
  }

  /** Reads what stands on a class. */
  void ofClass(Annotations annotations, String label, Element element, TableName table) {
    ofTable(plain(annotations, label, element).stream(), element, table);
    ofItsColumns(annotations, label, element, table);
  }

  /** Reads what stands on what has a table of its own, in each entity that inherits it. */
  void ofCollection(Annotations annotations, String label, Element element, TableName table) {
    ofTable(plain(annotations), element, table);
    collections.put(element, label);
    ofItsColumns(annotations, label, element, table);
  }

  private void ofTable(Stream<Annotation> said, Element element, TableName table) {
    List<FormerTable> former =
        said.map(a -> new FormerTable(former(a, element, table), written(a, element))).toList();
    if (!former.isEmpty()) {
      tables.put(table, former);
    }
  }

  private void ofItsColumns(
      Annotations annotations, String label, Element element, TableName table) {
    named(annotations, label, element).forEach(scope -> scope.tables().add(table));
  }

  private static TableName former(Annotation said, Element element, TableName table) {
    String former = value(said);
    try {
      TableName name = TableName.parse(former);
      return name.schema().isEmpty() ? table.withName(name.name()) : name;
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "bad-identifier",
          element,
          said,
          "value",
          "'" + former + "' is no name of a table; write the former name, or schema.name");
    }
  }

  /**
   * Reads what stands on an attribute, for its columns.
   *
   * @return the column that had another name, if the attribute has no other
   */
  Optional<ColumnName> ofColumns(Member member, Collection<ColumnName> present) {
    named(member.annotations(), member.label(), member.element())
        .forEach(scope -> scope.columns().addAll(present));
    Optional<Annotation> plain = plain(member.annotations(), member.label(), member.element());
    Optional<ColumnName> only = plain.map(a -> only(member, a, present));
    only.ifPresent(column -> put(column, plain.orElseThrow(), member.element()));
    return only;
  }

  private static ColumnName only(Member member, Annotation said, Collection<ColumnName> present) {
    if (present.size() != 1) {
      throw member.refuse(
          MISPLACED,
          said,
          "@RenamedFrom says what happens to one column, but the attribute has "
              + present.size()
              + (present.isEmpty()
                  ? "; remove it"
                  : "; say which by column = \"...\": " + listed(present)));
    }
    return present.iterator().next();
  }

  /** Notes what a column was called, and gives what has been said of it before. */
  private Optional<String> put(ColumnName column, Annotation said, Element element) {
    writtenColumns.put(column, written(said, element));
    return Optional.ofNullable(columns.put(column, former(element, said)));
  }

  private static Said written(Annotation said, Element element) {
    return new Said(
        said.text(COLUMN)
            .map(column -> Said.renamedFrom(value(said), column))
            .orElseGet(() -> Said.renamedFrom(value(said))),
        Optional.of(element));
  }

  private static String former(Element element, Annotation said) {
    return Names.identifier(element, value(said)).toString();
  }

  private static String value(Annotation said) {
    return said.text("value").orElse("");
  }

  private static List<Annotation> all(Annotations annotations) {
    return annotations.allRevisions("RenamedFrom", "RenamedFrom.List");
  }

  /** The one that names no column. */
  static Optional<Annotation> plain(Annotations annotations, String label, Element element) {
    List<Annotation> plain = plain(annotations).toList();
    if (plain.size() > 1) {
      throw several(label, element);
    }
    return plain.stream().findFirst();
  }

  private static Stream<Annotation> plain(Annotations annotations) {
    return all(annotations).stream().filter(a -> a.text(COLUMN).isEmpty());
  }

  private static Refused several(String label, Element element) {
    return new Refused(
        MISPLACED,
        element,
        label
            + ": one of several @RenamedFrom at most may leave out column; name the columns that"
            + " the others are about");
  }

  private List<Scope> named(Annotations annotations, String label, Element element) {
    List<Annotation> all = all(annotations);
    if (all.isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(a -> a.text(COLUMN).isPresent())
        .map(
            a ->
                named.computeIfAbsent(
                    new Named(
                        element,
                        former(element, a),
                        Names.identifier(element, a.text(COLUMN).orElseThrow()).toString()),
                    said -> new Scope(a, label, new TreeSet<>(), new TreeSet<>())))
        .toList();
  }

  /**
   * Finds the columns that are named, and what is said too often.
   *
   * @param origins where each column comes from
   */
  void resolve(Map<ColumnName, Element> origins, Problems problems) {
    collections.forEach((element, label) -> problems.attempt(() -> refuseSpare(element, label)));
    named.forEach((said, scope) -> problems.attempt(() -> resolve(said, scope, origins)));
  }

  /** There is one table for each entity, and each had one name. */
  private void refuseSpare(Element element, String label) {
    List<Integer> said =
        tables.values().stream()
            .filter(former -> former.get(0).said().element().equals(Optional.of(element)))
            .map(List::size)
            .toList();
    if (said.stream().anyMatch(names -> names > said.size())) {
      throw several(label, element);
    }
  }

  private void resolve(Named said, Scope scope, Map<ColumnName, Element> origins) {
    Set<ColumnName> all = scope.all(said.element(), origins);
    List<ColumnName> meant = meant(said, all);
    if (meant.isEmpty()) {
      throw new Refused(
          MISPLACED,
          said.element(),
          scope.annotation(),
          COLUMN,
          "%s: no column here is named %s; there %s"
              .formatted(
                  scope.label(), said.column(), all.isEmpty() ? "is none" : "are " + listed(all)));
    }
    for (ColumnName column : meant) {
      String other = put(column, scope.annotation(), said.element()).orElse(said.former());
      if (!other.equals(said.former())) {
        throw new Refused(
            MISPLACED,
            said.element(),
            scope.annotation(),
            "%s: column %s is said to be renamed from %s and from %s; keep one"
                .formatted(scope.label(), column, other, said.former()));
      }
    }
  }

  /** Where every name is quoted, the annotation may leave that out as others do. */
  private static List<ColumnName> meant(Named said, Set<ColumnName> all) {
    List<ColumnName> alike =
        all.stream()
            .filter(c -> Identifier.folded(c.column()).equals(Identifier.folded(said.column())))
            .toList();
    return alike.isEmpty()
        ? all.stream().filter(c -> Names.bare(c.column()).equals(said.column())).toList()
        : alike;
  }

  private static String listed(Collection<ColumnName> columns) {
    return columns.stream().map(ColumnName::column).distinct().collect(Collectors.joining(", "));
  }
}
