package dev.revisions.commands.picture;

import dev.revisions.commands.picture.Box.Row;
import dev.revisions.commands.picture.Diagram.Line;
import dev.revisions.commands.picture.Layout.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a diagram as an SVG document that needs nothing else. */
final class Svg {

  private static final String STYLE = Palette.inlined(Resource.text("diagram.css"));
  private static final String MARKERS = Resource.text("markers.svg");

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  static String draw(Diagram diagram) {
    Layout layout = Layout.of(diagram);
    List<Line> lines = diagram.lines();
    var svg = new Svg();
    svg.open(layout);
    for (int i = 0; i < lines.size(); i++) {
      svg.line(lines.get(i), layout.routes().get(i));
    }
    for (int i = 0; i < diagram.boxes().size(); i++) {
      svg.box(diagram.boxes().get(i), layout.places().get(i));
    }
    return svg.out.append("</svg>\n").toString();
  }

  private void open(Layout layout) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" width=\"%s\" height=\"%s\""
            + " viewBox=\"0 0 %1$s %2$s\">",
        number(layout.width()), number(layout.height()));
    add("<style>%s</style>", STYLE);
    add("%s", MARKERS);
    add("<rect class=\"ground\" width=\"100%%\" height=\"100%%\"/>");
  }

  private void line(Line line, List<Point> route) {
    Box.Reference reference = line.reference();
    add(
        "<g class=\"line %s\"><title>%s</title><path d=\"%s\" marker-start=\"url(#%s)\""
            + " marker-end=\"url(#%s)\"/>%s</g>",
        reference.change(),
        escaped(
            reference.change().marked(reference.name())
                + ": "
                + line.from().table()
                + " ("
                + String.join(", ", reference.columns())
                + ") → "
                + line.to().table()),
        path(route),
        reference.optional() ? "may" : "must",
        reference.single() ? "one" : "many",
        mark(reference.change(), route));
  }

  private static String mark(Change change, List<Point> route) {
    if (change == Change.SAME) {
      return "";
    }
    Point end = route.get(route.size() - 1);
    return "<text class=\"mark\" x=\"%s\" y=\"%s\">%s</text>"
        .formatted(number(end.x() - 26), number(end.y() - 5), change.mark());
  }

  private static String path(List<Point> route) {
    return route.stream()
        .map(point -> number(point.x()) + " " + number(point.y()))
        .collect(Collectors.joining("L", "M", ""));
  }

  private void box(Box box, Point place) {
    Measure measure = Measure.of(box);
    add(
        "<g class=\"table %s\" transform=\"translate(%s %s)\">",
        box.change(), number(place.x()), number(place.y()));
    add(
        "<rect class=\"frame\" width=\"%s\" height=\"%s\" rx=\"5\"/>",
        number(measure.width()), number(measure.height()));
    add(
        "<path class=\"head\" d=\"M0 %1$s V5 a5 5 0 0 1 5 -5 H%2$s a5 5 0 0 1 5 5 V%1$s Z\"/>",
        number(Measure.HEADER), number(measure.width() - 5));
    add("<text class=\"title\" x=\"10\" y=\"19\">%s</text>", escaped(Measure.title(box)));
    for (int i = 0; i < box.rows().size(); i++) {
      row(box.rows().get(i), measure, Measure.rowCentre(i) + 4);
    }
    add("</g>");
  }

  private void row(Row row, Measure measure, double y) {
    add("<g class=\"row %s%s\">", row.change(), row.keys().contains("PK") ? " key" : "");
    if (row.change() != Change.SAME) {
      text("mark", Measure.PADDING, y, row.change().mark());
    }
    text("name", measure.name(), y, row.name());
    text("type", measure.type(), y, Measure.type(row));
    if (!row.keys().isEmpty()) {
      text("keys", measure.width() - Measure.PADDING, y, row.keys());
    }
    add("</g>");
  }

  private void text(String style, double x, double y, String text) {
    add(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>",
        style, number(x), number(y), escaped(text));
  }

  private void add(String format, Object... arguments) {
    out.append(format.formatted(arguments)).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
