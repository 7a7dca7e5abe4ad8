package dev.revisions.processor.mapping;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What {@code @Accept} says, gathered by the element that it stands on: one class may have several
 * tables, and one field of an embeddable columns in many.
 */
final class Acceptances {

  /** A rule that is named on an element. */
  private record Place(String rule, Element element) {}

  private final Map<Place, Acceptance> found = new LinkedHashMap<>();

  /** Reads what stands on an element, for tables. */
  void ofTable(Annotations annotations, Element element, TableName table) {
    rules(annotations).forEach(rule -> of(rule, element).tables().add(table));
  }

  /** Reads what stands on an element, for columns. */
  void ofColumns(Annotations annotations, Element element, Collection<ColumnName> columns) {
    if (!columns.isEmpty()) {
      rules(annotations).forEach(rule -> of(rule, element).columns().addAll(columns));
    }
  }

  /** Reads what stands on the root of a hierarchy, for all tables of that: it may have none. */
  void ofHierarchy(EntityModel root, Collection<TableName> tables) {
    if (!tables.isEmpty() && rules(root.annotations()).contains(Mapping.MOVED)) {
      of(Mapping.MOVED, root.element()).tables().addAll(tables);
    }
  }

  private static List<String> rules(Annotations annotations) {
    return annotations.revisions("Accept").map(a -> a.texts("value")).orElse(List.of());
  }

  private Acceptance of(String rule, Element element) {
    return found.computeIfAbsent(
        new Place(rule, element),
        place -> new Acceptance(rule, element, new TreeSet<>(), new TreeSet<>()));
  }

  List<Acceptance> all() {
    return List.copyOf(found.values());
  }
}
