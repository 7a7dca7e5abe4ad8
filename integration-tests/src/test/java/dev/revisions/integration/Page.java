package dev.revisions.integration;

import dev.revisions.testing.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, whose snippets are one story: each goes on where the one before it
 * ended.
 *
 * <p>A comment {@code <!-- run: command -->} is a command that the reader need not see.
 *
 * @param name the path below the root of the project
 * @param database what its commands run on: a comment {@code <!-- database: postgresql -->} says
 *     so, otherwise H2
 * @param snippets the snippets, and the comments that are commands
 * @param links where its links lead
 */
record Page(String name, Database database, List<Snippet> snippets, List<String> links) {

  private static final Pattern DATABASE = Pattern.compile("<!-- database: (\\w+) -->");
  private static final Pattern RUN = Pattern.compile("<!-- run: (.+) -->");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final String FENCE = "```";

  /** README, and what lies in the folder of the documentation. */
  static List<Page> all(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
      List<Path> docs = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      var pages = new ArrayList<Page>();
      for (Path file :
          Stream.concat(Stream.of(root.resolve("README.md")), docs.stream()).toList()) {
        pages.add(of(root.relativize(file).toString(), Files.readString(file)));
      }
      return pages;
    }
  }

  static Page of(String name, String text) {
    Matcher database = DATABASE.matcher(text);
    return new Page(
        name,
        database.find()
            ? Database.valueOf(database.group(1).toUpperCase(Locale.ROOT))
            : Database.H2,
        snippets(text.lines().toList()),
        LINK.matcher(text).results().map(match -> match.group(1)).toList());
  }

  private static List<Snippet> snippets(List<String> lines) {
    var snippets = new ArrayList<Snippet>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher run = RUN.matcher(lines.get(i));
      if (run.matches()) {
        snippets.add(new Snippet(i + 1, "sh", List.of(), run.group(1)));
      } else if (lines.get(i).strip().startsWith(FENCE)) {
        int end = end(lines, i);
        snippets.add(snippet(i + 1, lines.get(i).strip(), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return snippets;
  }

  private static int end(List<String> lines, int start) {
    int end = start + 1;
    while (!lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    return end;
  }

  private static Snippet snippet(int line, String fence, List<String> text) {
    List<String> words = List.of(fence.substring(FENCE.length()).strip().split("\\s+"));
    return new Snippet(
        line, words.get(0), words.subList(1, words.size()), String.join("\n", text) + "\n");
  }
}
