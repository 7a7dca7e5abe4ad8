package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A reader's folder and database, in which the snippets of a page happen one after the other. */
final class Scene {

  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{12}\\b");
  private static final Pattern DATE = Pattern.compile("\\b(Revision_)\\d{8}_");
  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern RUN = Pattern.compile("^\\s*-? ?run: (.+)$", Pattern.MULTILINE);

  private final Path folder;
  private final TestDatabase database;
  private final Map<String, String> environment;
  private String output = "";

  /**
   * @param folder empty
   * @param database empty
   * @param environment what the reader's shell knows
   */
  Scene(Path folder, TestDatabase database, Map<String, String> environment) {
    this.folder = folder;
    this.database = database;
    this.environment = environment;
  }

  /** A file as a page shows it. */
  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Commands that end well, or, as {@code exit=3} says, with a code. */
  void run(String place, Snippet snippet) throws IOException, InterruptedException {
    run(place, snippet.text(), snippet.value("exit").map(Integer::parseInt).orElse(0));
  }

  /** The commands of a pipeline, in its order. */
  void pipeline(String place, Snippet snippet) throws IOException, InterruptedException {
    List<String> commands =
        RUN.matcher(snippet.text()).results().map(match -> match.group(1)).toList();
    assertThat(commands).as(place).isNotEmpty();
    for (String command : commands) {
      run(place, command, snippet.value("exit").map(Integer::parseInt).orElse(0));
    }
  }

  private void run(String place, String commands, int exitCode)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder("bash", "-ec", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    output = ESCAPE.matcher(printed).replaceAll("");
    assertThat(process.waitFor()).as("%s%n%s%s", place, commands, output).isEqualTo(exitCode);
  }

  /** Statements that somebody runs by hand. */
  void execute(Snippet snippet) throws Exception {
    if (database.kind() == Database.H2) {
      throw new IllegalStateException("a page on H2 runs SQL by the commands only");
    }
    for (String statement : snippet.text().split(";\\s*\n")) {
      database.execute(statement);
    }
  }

  /**
   * What the last commands printed: these lines in this order, others between them or not. {@code
   * …} stands for anything; ids and the dates of names are those of the day.
   */
  void printed(String place, Snippet snippet) {
    List<String> lines = output.lines().map(Scene::timeless).toList();
    int next = 0;
    for (String expected : snippet.text().lines().filter(line -> !line.isBlank()).toList()) {
      Pattern pattern = pattern(expected);
      while (next < lines.size() && !pattern.matcher(lines.get(next)).matches()) {
        next++;
      }
      assertThat(next)
          .as("%s: no line '%s' in%n%s", place, expected, output)
          .isLessThan(lines.size());
      next++;
    }
  }

  private static Pattern pattern(String expected) {
    var regex = new StringBuilder();
    for (String part : timeless(expected.strip()).split("…", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile("\\s*" + regex + "\\s*");
  }

  private static String timeless(String line) {
    return DATE.matcher(ID.matcher(line).replaceAll("ID")).replaceAll("$1DATE_");
  }
}
