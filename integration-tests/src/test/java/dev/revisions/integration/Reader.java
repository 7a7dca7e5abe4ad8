package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Follows a page literally. What it does with a snippet depends on its language and on the words
 * behind it:
 *
 * <ul>
 *   <li>{@code java FILE}, {@code xml FILE}, ...: the snippet is that file, as the reader saves it.
 *   <li>{@code java}: statements of an application; {@code java operations}: of a revision; {@code
 *       java members}: fields of an entity; all are compiled. {@code java from=FILE}: a part of a
 *       file of this project.
 *   <li>{@code sh}: runs, and ends with {@code exit=CODE}, 0 unless said; {@code sh build}: a
 *       command of this project's own build. {@code yaml}: its {@code run:} lines run.
 *   <li>{@code text}: what the command before it printed.
 *   <li>{@code xml}: goes into the project's {@code pom.xml}.
 *   <li>{@code sql run}: somebody's own statements; {@code sql}: as {@code text}.
 *   <li>{@code diagram}: a drawing.
 *   <li>{@code groovy}, {@code kotlin}: build scripts, which nothing here can run: what they name
 *       exists.
 * </ul>
 */
final class Reader {

  private static final Pattern ARTIFACT = Pattern.compile("dev\\.revisions:revisions-([\\w-]+):");

  private final Page page;
  private final Scene scene;
  private final Fragments fragments;
  private final Pom pom = new Pom();

  Reader(Page page, Path folder, TestDatabase database, Shell shell, Fragments fragments)
      throws IOException {
    this.page = page;
    this.fragments = fragments;
    this.scene = new Scene(folder, database, shell.environment(url(database, folder)));
    for (Path jar : List.of(Artifacts.processor(), Artifacts.commandLine())) {
      Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    }
  }

  private static Map<String, String> url(TestDatabase database, Path folder) {
    String url =
        database.kind() == Database.H2
            ? "jdbc:h2:" + folder.resolve("database")
            : database.uri().replaceFirst("^mysql:", database.kind() + ":");
    return Map.of("DATABASE_URL", url);
  }

  void follow(Snippet snippet) throws Exception {
    String place = page.name() + ":" + snippet.line();
    if (snippet.file().isPresent()) {
      scene.write(snippet.file().get(), snippet.text());
    } else if (snippet.value("from").isPresent()) {
      assertThat(Files.readString(Artifacts.root().resolve(snippet.value("from").get())))
          .as(place)
          .contains(snippet.text().strip());
    } else {
      follow(place, snippet);
    }
  }

  private void follow(String place, Snippet snippet) throws Exception {
    switch (snippet.language()) {
      case "java" -> fragments.compile(place, snippet);
      case "sh" -> run(place, snippet);
      case "yaml" -> scene.pipeline(place, snippet);
      case "text" -> scene.printed(place, snippet);
      case "xml" -> scene.write("pom.xml", pom.with(snippet.text()));
      case "sql" -> sql(place, snippet);
      case "diagram" -> {}
      case "groovy", "kotlin" -> exists(place, snippet.text());
      default -> throw new AssertionError(place + ": nothing is known about " + snippet.language());
    }
  }

  private void run(String place, Snippet snippet) throws IOException, InterruptedException {
    if (snippet.has("build")) {
      String build = Files.readString(Artifacts.root().resolve(".ci/run"));
      assertThat(snippet.text().lines())
          .as(place)
          .allSatisfy(line -> assertThat(build).contains(line.replaceAll("^mvn|#.*", "").strip()));
    } else {
      scene.run(place, snippet);
    }
  }

  private void sql(String place, Snippet snippet) throws Exception {
    if (snippet.has("run")) {
      scene.execute(snippet);
    } else {
      scene.printed(place, snippet);
    }
  }

  private static void exists(String place, String script) {
    assertThat(ARTIFACT.matcher(script).results().map(MatchResult::group))
        .as(place)
        .isNotEmpty()
        .allSatisfy(
            artifact ->
                assertThat(
                        Artifacts.root().resolve(artifact.replaceFirst(".*revisions-(.*):", "$1")))
                    .isDirectory());
  }
}
