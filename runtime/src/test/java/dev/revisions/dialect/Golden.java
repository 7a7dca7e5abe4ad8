package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of expected texts under headings. {@code -Drevisions.golden=write} writes what comes
 * instead of comparing it; the change is then to be reviewed like any other.
 */
final class Golden {

  private static final String HEADING = "== ";

  private final Path file;

  Golden(String name) {
    this.file = Path.of("src/test/resources/dev/revisions/dialect", name + ".txt");
  }

  void assertEquals(String heading, String text) {
    if ("write".equals(System.getProperty("revisions.golden"))) {
      write(heading, text);
    }
    assertThat(text).as(heading).isEqualTo(text(heading));
  }

  /** What the file has under a heading; null if it has no such heading. */
  String text(String heading) {
    return read().get(heading);
  }

  private Map<String, String> read() {
    var texts = new LinkedHashMap<String, String>();
    if (Files.exists(file)) {
      for (String section : content().split("(?m)^" + HEADING)) {
        int end = section.indexOf('\n');
        if (end > 0) {
          texts.put(section.substring(0, end), section.substring(end + 1).stripTrailing() + "\n");
        }
      }
    }
    texts.replaceAll((heading, text) -> text.equals("\n") ? "" : text);
    return texts;
  }

  private void write(String heading, String text) {
    Map<String, String> texts = read();
    texts.put(heading, text);
    var content = new StringBuilder();
    texts.forEach((h, t) -> content.append(HEADING).append(h).append('\n').append(t).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String content() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
