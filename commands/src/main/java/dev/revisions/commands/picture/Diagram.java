package dev.revisions.commands.picture;

import dev.revisions.commands.picture.Box.Reference;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables and the foreign keys between them, as a picture shows them: a whole schema, or what a
 * revision makes of one. A value; {@link #mermaid} and {@link #svg} draw it.
 *
 * @param boxes the tables, sorted by name
 */
public record Diagram(List<Box> boxes) {

  /** Copies the list. */
  public Diagram {
    boxes = List.copyOf(boxes);
  }

  /** A whole schema. */
  public static Diagram of(Schema schema) {
    return of(schema, schema);
  }

  /** A whole schema with what has changed since another. */
  public static Diagram of(Schema before, Schema after) {
    return new Diagram(
        Pair.of(tables(before), tables(after), table -> table.name().toString()).stream()
            .map(Comparison::box)
            .sorted(Comparator.comparing(Box::table))
            .toList());
  }

  private static List<Table> tables(Schema schema) {
    return List.copyOf(schema.tables().values());
  }

  /** The tables that change and nothing else. */
  public Diagram changes() {
    return new Diagram(boxes.stream().filter(box -> box.change() != Change.SAME).toList());
  }

  /** The tables that change, and those that they refer to or that refer to them. */
  public Diagram changesAndNeighbours() {
    return around(changes().boxes.stream().map(Box::table).toList());
  }

  /** These tables, and those that they refer to or that refer to them. */
  public Diagram around(Collection<TableName> tables) {
    Set<TableName> shown = new TreeSet<>(tables);
    for (Box box : boxes) {
      List<TableName> targets = box.references().stream().map(Reference::target).toList();
      if (tables.contains(box.table())) {
        shown.addAll(targets);
      } else if (targets.stream().anyMatch(tables::contains)) {
        shown.add(box.table());
      }
    }
    return new Diagram(boxes.stream().filter(box -> shown.contains(box.table())).toList());
  }

  /** A foreign key with both its tables in the picture. */
  record Line(Box from, Reference reference, Box to) {}

  /** The foreign keys both of whose tables are in the picture. */
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (Box from : boxes) {
      for (Reference reference : from.references()) {
        boxes.stream()
            .filter(box -> box.table().equals(reference.target()))
            .forEach(to -> lines.add(new Line(from, reference, to)));
      }
    }
    return lines;
  }

  /** The picture as a Mermaid {@code erDiagram}. */
  public String mermaid() {
    return Mermaid.draw(this);
  }

  /** The picture as an SVG document, light or dark as the reader has it. */
  public String svg() {
    return Svg.draw(this);
  }
}
