package dev.revisions.commands.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of the pictures, which the style sheets name as {@code var(--name)}. */
final class Palette {

  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)\\)");
  private static final Map<String, Colour> COLOURS = colours();

  private Palette() {}

  private record Colour(String light, String dark) {}

  private static Map<String, Colour> colours() {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Resource.text("palette.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var colours = new TreeMap<String, Colour>();
    properties.forEach(
        (name, value) -> {
          String[] both = value.toString().split(" ");
          colours.put(name.toString(), new Colour(both[0], both[1]));
        });
    return colours;
  }

  /** The variables, for browsers. */
  static String variables() {
    return COLOURS.entrySet().stream()
        .map(
            entry ->
                "  --%s: light-dark(%s, %s);"
                    .formatted(entry.getKey(), entry.getValue().light, entry.getValue().dark))
        .collect(Collectors.joining("\n", ":root {\n  color-scheme: light dark;\n", "\n}\n"));
  }

  /** A style sheet with the colours in it, for programs that draw SVG and know no variables. */
  static String inlined(String css) {
    return resolved(css, false)
        + "@media (prefers-color-scheme: dark) {\n"
        + resolved(css, true)
        + "}\n";
  }

  private static String resolved(String css, boolean dark) {
    Matcher variables = VARIABLE.matcher(css);
    return variables.replaceAll(
        variable -> {
          Colour colour = COLOURS.get(variable.group(1));
          return dark ? colour.dark : colour.light;
        });
  }
}
