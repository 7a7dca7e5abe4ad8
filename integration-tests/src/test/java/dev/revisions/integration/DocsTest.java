package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revisions.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Does what README and the pages of the documentation say, word by word. */
class DocsTest {

  @TempDir private static Path folder;
  private static Shell shell;
  private static Fragments fragments;

  @BeforeAll
  static void install() throws Exception {
    shell = new Shell(folder);
    Project application = new Project.WithJavac(folder.resolve("application"));
    application.stage(2);
    application.build().succeeded();
    fragments = new Fragments(application.classes(), Artifacts.classPath());
  }

  @AfterAll
  static void close() throws IOException {
    shell.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageHoldsWhatItSays() throws IOException {
    return Page.all(Artifacts.root()).stream()
        .map(page -> dynamicTest(page.name(), () -> read(page)));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    return Page.all(Artifacts.root()).stream()
        .map(page -> dynamicTest(page.name(), () -> follow(page)));
  }

  private static void read(Page page) throws Exception {
    Path readers = Files.createTempDirectory(folder, "page");
    try (TestDatabase database = page.database().create()) {
      var reader = new Reader(page, readers, database, shell, fragments);
      for (Snippet snippet : page.snippets()) {
        reader.follow(snippet);
      }
    }
  }

  private static void follow(Page page) {
    Path folder = Artifacts.root().resolve(page.name()).toAbsolutePath().getParent();
    for (String link : page.links()) {
      String path = link.replaceFirst("#.*", "");
      if (!link.contains("://") && !path.isEmpty()) {
        assertThat(folder.resolve(path)).as("%s links to %s", page.name(), link).exists();
      }
    }
  }
}
