package dev.revisions.commands.picture;

import dev.revisions.commands.picture.Box.Row;
import dev.revisions.commands.picture.Diagram.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws a diagram in the language of Mermaid's <a
 * href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">{@code erDiagram}</a>. What
 * changes carries its mark in the label, since styles are not known everywhere.
 */
final class Mermaid {

  private Mermaid() {}

  static String draw(Diagram diagram) {
    var lines = new ArrayList<String>();
    lines.add("erDiagram");
    diagram.boxes().forEach(box -> lines.addAll(entity(box)));
    diagram.lines().forEach(line -> lines.add(relation(line)));
    return lines.stream().collect(Collectors.joining("\n    ", "", "\n"));
  }

  private static List<String> entity(Box box) {
    var lines = new ArrayList<String>();
    lines.add("%s[\"%s\"] {".formatted(id(box), text(box.change().marked(box.table().toString()))));
    box.rows().forEach(row -> lines.add("    " + attribute(row)));
    lines.add("}");
    return lines;
  }

  /** Names may hold what Mermaid reads as syntax; what is shown is the label. */
  private static String id(Box box) {
    return word(box.table().toString());
  }

  private static String attribute(Row row) {
    String keys = row.keys().replace(",", ", ");
    String comment =
        row.change() == Change.SAME
            ? (row.nullable() && keys.isEmpty() ? "null" : "")
            : row.change().mark() + " " + row.change();
    return word(row.type())
        + " "
        + word(row.name())
        + (keys.isEmpty() ? "" : " " + keys)
        + (comment.isEmpty() ? "" : " \"" + comment + "\"");
  }

  private static String relation(Line line) {
    return "%s %s--%s %s : \"%s\""
        .formatted(
            id(line.to()),
            line.reference().optional() ? "|o" : "||",
            line.reference().single() ? "o|" : "o{",
            id(line.from()),
            text(line.reference().change().marked(String.join(", ", line.reference().columns()))));
  }

  /** A word of the language: {@code numeric(19,2)} has a comma, which is none of its letters. */
  private static String word(String text) {
    String word = text.replace(",", "_").replaceAll("[^\\p{L}\\p{N}_()\\[\\]-]", "_");
    return Character.isLetter(word.charAt(0)) ? word : "_" + word;
  }

  private static String text(String text) {
    return text.replace('"', '\'');
  }
}
