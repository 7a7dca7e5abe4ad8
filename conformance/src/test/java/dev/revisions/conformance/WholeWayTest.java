package dev.revisions.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.dialect.Dialect;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas that {@link ConformanceTest} compares are derived by a part of the processor. Here
 * the whole of it compiles a set and writes a revision, which says the same SQL.
 */
class WholeWayTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"shop", "workflow", "insurance", "music"})
  void theRevisionSaysTheDerivedSql(String name) throws Exception {
    ModelSet set = ModelSet.of(name);
    Path classes = compile(set);

    for (String database : List.of("postgresql", "mariadb", "mysql", "h2")) {
      Dialect dialect = Dialect.named(database);

      String script = script(classes, dialect);

      assertThat(Derivation.of(set).sql(dialect))
          .isNotEmpty()
          .allSatisfy(statement -> assertThat(script).contains(statement));
    }
  }

  private Path compile(ModelSet set) throws Exception {
    Path sources = folder.resolve("src").resolve(set.packageNames().get(0).replace('.', '/'));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(sources);
    for (Path source : set.sources()) {
      Files.copy(source, sources.resolve(source.getFileName()));
    }
    var messages = new StringWriter();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, null);
        var copies = Files.list(sources)) {
      var task =
          JAVAC.getTask(
              messages,
              files,
              null,
              List.of("-d", classes.toString(), "-Arevisions.package=whole.way"),
              null,
              files.getJavaFileObjectsFromPaths(copies.sorted().toList()));
      task.setProcessors(List.of(processor()));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
    return classes;
  }

  /** As the compiler finds it. */
  private static Processor processor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(found -> found.type().getName().startsWith("dev.revisions."))
        .findFirst()
        .orElseThrow()
        .get();
  }

  private static String script(Path classes, Dialect dialect) throws Exception {
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      return (String)
          loader
              .loadClass("whole.way.Revisions")
              .getMethod("renderSql", Dialect.class)
              .invoke(null, dialect);
    }
  }
}
