package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Maven;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Versions of Maven's compiler plugin, which show a processor all sources or only what has changed,
 * and empty folders or not. The ordinary command takes three that differ most, {@code
 * -Drevisions.builds=all} takes all.
 */
class MavenBuildsTest {

  private static final List<String> VERSIONS =
      List.of("3.8.1", "3.10.1", "3.11.0", "3.13.0", "3.14.1", "3.16.0");

  @TempDir private static Path repositories;
  private static Maven maven;

  @TempDir private Path folder;

  /** A version of the plugin, and whether a change of one source compiles them all. */
  private record Plugin(String version, boolean incremental) {
    @Override
    public String toString() {
      return version + (incremental ? ", all sources" : ", changed sources only");
    }
  }

  private static Stream<Plugin> plugins() {
    return "all".equals(System.getProperty("revisions.builds"))
        ? VERSIONS.stream().flatMap(v -> Stream.of(new Plugin(v, true), new Plugin(v, false)))
        : Stream.of(
            new Plugin("3.8.1", true), new Plugin("3.11.0", false), new Plugin("3.16.0", false));
  }

  @BeforeAll
  static void install() throws IOException {
    maven = new Maven(repositories);
  }

  private void writePom(Plugin plugin) throws IOException {
    try (var in = MavenBuildsTest.class.getResourceAsStream("/story/pom.xml")) {
      String pom =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("@version@", Artifacts.VERSION)
              .replace("<version>3.16.0</version>", "<version>" + plugin.version + "</version>")
              .replace(
                  "<configuration>",
                  "<configuration><useIncrementalCompilation>%s</useIncrementalCompilation>"
                      .formatted(plugin.incremental));
      Files.writeString(folder.resolve("pom.xml"), pom);
    }
  }

  private String maven(String... goals) {
    Maven.Run run = maven.run(folder, goals);
    return new Command(run.exitCode(), run.output()).succeeded().output();
  }

  @ParameterizedTest
  @MethodSource("plugins")
  void revisionsAreWrittenOnceAndCompiledAtOnce(Plugin plugin) throws Exception {
    writePom(plugin);
    var main = new Sources(folder.resolve("src/main/java"));
    var tests = new Sources(folder.resolve("src/test/java"));
    main.entity("Customer", "String name;").entity("Order", "String state;");
    tests.entity("Fixture", "String note;");

    maven("test-compile");
    assertThat(main.revisions()).containsOnlyKeys("create_customer_and_create_order");
    assertCompiled(main);
    SortedMap<String, String> first = main.revisions();

    assertThat(maven("test-compile")).doesNotContain("[revision]", "WARNING");
    assertThat(main.revisions()).isEqualTo(first);

    main.entity("Customer", "String name;", "String email;");
    maven("test-compile");
    assertThat(main.revisions())
        .containsOnlyKeys("create_customer_and_create_order", "add_customer_email")
        .containsAllEntriesOf(first);
    assertCompiled(main);

    assertThat(maven("clean", "test-compile")).doesNotContain("[revision]");
    assertThat(main.revisions()).hasSize(2);
    assertCompiled(main);
    assertThat(tests.revisions()).isEmpty();
    assertThat(folder.resolve("target/test-classes/com/acme/shop/Fixture.class")).exists();
  }

  private void assertCompiled(Sources main) throws IOException {
    for (String name : main.classes("Revision_", "Customer", "Order")) {
      assertThat(folder.resolve("target/classes/" + name.replace('.', '/') + ".class")).exists();
    }
    assertThat(folder.resolve("target/classes/com/acme/shop/revisions/Revisions.class")).exists();
  }
}
