package dev.revisions.commands.picture;

import dev.revisions.commands.picture.Box.Row;
import java.util.List;
import java.util.function.Function;

/**
 * How large the parts of a box are, in CSS pixels. The font is monospaced, so that nothing has to
 * be measured where there is no screen. The page uses the same figures.
 *
 * @param name the left edge of the columns' names
 * @param type the left edge of their types
 * @param width of the whole box
 * @param height of the whole box
 */
record Measure(double name, double type, double width, double height) {

  /** The width of a character at 12 pixels: 0.6 em in all common monospaced fonts. */
  static final double CHARACTER = 7.25;

  static final double HEADER = 28;
  static final double ROW = 18;
  static final double PADDING = 10;

  /** Longer types are cut; the values of an enum would push everything away. */
  static final int LONGEST_TYPE = 24;

  static Measure of(Box box) {
    double name = PADDING + 2 * CHARACTER;
    double type = name + (longest(box, Row::name) + 2) * CHARACTER;
    double keys = type + longest(box, row -> type(row)) * CHARACTER;
    int longestKeys = longest(box, Row::keys);
    double end = keys + (longestKeys == 0 ? 0 : (longestKeys + 2) * CHARACTER) + PADDING;
    double title = (title(box).length() + 1) * CHARACTER * 1.09 + 2 * PADDING;
    return new Measure(
        name, type, Math.max(end, title), HEADER + box.rows().size() * ROW + PADDING / 2);
  }

  static String title(Box box) {
    return box.change().marked(box.table().toString());
  }

  static String type(Row row) {
    String type = row.type() + (row.nullable() ? "?" : "");
    return type.length() <= LONGEST_TYPE ? type : type.substring(0, LONGEST_TYPE - 1) + "…";
  }

  private static int longest(Box box, Function<Row, String> text) {
    List<Integer> lengths = box.rows().stream().map(text).map(String::length).toList();
    return lengths.stream().max(Integer::compare).orElse(0);
  }

  /** The middle of a row. */
  static double rowCentre(int row) {
    return HEADER + (row + 0.5) * ROW;
  }
}
