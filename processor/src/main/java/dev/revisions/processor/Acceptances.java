package dev.revisions.processor;

import dev.revisions.processor.lint.Accepted;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @Accept} says, gathered by the element that it stands on: one class may have several
 * tables, and one field of an embeddable columns in many.
 */
final class Acceptances {

  /** A rule that is named on an element. */
  private record Place(String rule, Element element) {}

  private Acceptances() {}

  static List<Accepted> of(Mapping mapping) {
    var accepted = new ArrayList<Accepted>();
    tables(mapping)
        .forEach(
            (place, tables) ->
                accepted.add(
                    new Accepted(
                        place.rule(),
                        first(place, tables, mapping),
                        tables,
                        Collections.emptySortedSet())));
    columns(mapping)
        .forEach(
            (place, columns) ->
                accepted.add(
                    new Accepted(
                        place.rule(),
                        columns.first().table(),
                        Collections.emptySortedSet(),
                        columns)));
    return accepted;
  }

  private static Map<Place, SortedSet<TableName>> tables(Mapping mapping) {
    var places = new LinkedHashMap<Place, SortedSet<TableName>>();
    mapping
        .acceptedForTables()
        .forEach(
            (table, rules) ->
                rules.forEach(
                    rule ->
                        places
                            .computeIfAbsent(
                                new Place(rule, owner(mapping.tableElements().get(table))),
                                place -> new TreeSet<>())
                            .add(table)));
    mapping
        .movedHierarchies()
        .forEach(
            (root, tables) ->
                places
                    .computeIfAbsent(new Place(Mapping.MOVED, root), place -> new TreeSet<>())
                    .addAll(tables));
    return places;
  }

  /** The class itself, or the one that the field of a collection is in. */
  private static Element owner(Element element) {
    return element instanceof TypeElement ? element : element.getEnclosingElement();
  }

  /** The table of the class, rather than that of a collection in it or of a subclass. */
  private static TableName first(Place place, SortedSet<TableName> tables, Mapping mapping) {
    return tables.stream()
        .filter(table -> place.element().equals(mapping.tableElements().get(table)))
        .findFirst()
        .orElse(tables.first());
  }

  private static Map<Place, SortedSet<ColumnName>> columns(Mapping mapping) {
    var places = new LinkedHashMap<Place, SortedSet<ColumnName>>();
    mapping
        .acceptedForColumns()
        .forEach(
            (column, rules) ->
                rules.forEach(
                    rule ->
                        places
                            .computeIfAbsent(
                                new Place(rule, mapping.columnElements().get(column)),
                                place -> new TreeSet<>())
                            .add(column)));
    return places;
  }
}
