package dev.revisions.integration;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.History;
import dev.revisions.UpgradeReport;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a team lives through that works on one history in several folders: branches that come
 * together, and work in progress that gets a name, each with databases that were there before.
 */
class TeamTest {

  private static final String[] OURS = {"revision_history", "revision_history_lock"};
  private static final String HOME = "shop/revisions";
  private static final Vertx VERTX = Vertx.vertx();

  @TempDir private Path folder;

  @AfterAll
  static void closeVertx() throws Exception {
    await(VERTX.close());
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "H2"})
  void branchesComeTogether(Database kind) throws Exception {
    var base = new Developer(folder.resolve("base"));
    base.write("Customer", "String name;").build();
    Developer ada = base.copy("ada").write("Customer", "String name; String email;");
    ada.build();
    Developer bob = base.copy("bob").write("Customer", "String name; String phone;");
    bob.write("Orders", "@ManyToOne Customer customer;").build();
    Developer merged = ada.copy("merged");
    merged.takeRevisions(bob).write("Orders", "@ManyToOne Customer customer;");
    merged.write("Customer", "String name; String email; String phone;");

    assertThat(merged.build()).contains("Revision_", "merge_", ": merges ");

    assertThat(merged.revisions()).hasSize(4);
    assertThat(merged.build()).isEmpty();
    Catalog fresh = upgraded(merged, kind);
    for (Developer before : List.of(base, ada, bob)) {
      assertThat(upgraded(merged, kind, before)).isEqualTo(fresh);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "H2"})
  void workInProgressGetsAName(Database kind) throws Exception {
    var base = new Developer(folder.resolve("base"));
    base.write("Customer", "String name;").build("-Arevisions.message=Begin");
    Developer some = base.copy("some").write("Customer", "String name; String email;");
    some.build();
    Developer all = some.copy("all");
    all.write("Customer", "String label; String email;");
    assertThat(all.build()).contains("ambiguous-rename");
    all.write(
        "Customer", "@dev.revisions.annotation.RenamedFrom(\"name\") String label; String email;");
    all.build();
    all.write("Customer", "String label; String email;").build();
    Developer named = all.copy("named");

    assertThat(named.build("-Arevisions.message=Write to customers"))
        .contains("write_to_customers.java in the place of Revision_");

    assertThat(named.revisions()).hasSize(2);
    assertThat(named.build()).isEmpty();
    Catalog fresh = upgraded(named, kind);
    assertThat(upgraded(named, kind, base)).isEqualTo(fresh);
    assertThat(upgraded(named, kind, all)).isEqualTo(fresh);
    assertHasSome(named, kind, some);
  }

  /** The database of one who has applied each revision lacks what was changed after the last. */
  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "H2"})
  void workThatWasNeverARevisionGetsAName(Database kind) throws Exception {
    var some = new Developer(folder.resolve("some"));
    some.write("Customer", "String name;").build();
    Developer hasty = some.copy("hasty").write("Customer", "String name; String email;");
    Developer patient = hasty.copy("patient");
    Developer all = patient.copy("all");
    all.build();

    hasty.build("-Arevisions.message=Begin");
    assertHasSome(hasty, kind, some);

    patient.build();
    patient.build("-Arevisions.message=Begin");
    assertThat(upgraded(patient, kind, some, all)).isEqualTo(upgraded(hasty, kind));
  }

  private static void assertHasSome(Developer named, Database kind, Developer some) {
    assertThatThrownBy(() -> upgraded(named, kind, some))
        .rootCause()
        .hasMessageContaining("but not all that ")
        .hasMessageContaining("a version of the application that still has what is applied");
  }

  /** The catalog after an upgrade, from where others have brought the database before. */
  private static Catalog upgraded(Developer developer, Database kind, Developer... before)
      throws Exception {
    try (TestDatabase database = kind.create()) {
      Pool pool = database.pool(VERTX, 1);
      for (Developer earlier : before) {
        earlier.upgrade(pool);
      }
      developer.upgrade(pool);
      assertThat(developer.upgrade(pool).applied()).isEmpty();
      Catalog catalog = Catalog.of(database, OURS);
      await(pool.close());
      return catalog;
    }
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(2, MINUTES);
  }

  /**
   * One who works in a folder of their own and compiles with javac, with nothing but its options.
   *
   * @param folder holds the sources in {@code src} and the classes in {@code out}
   */
  private record Developer(Path folder) {

    Developer copy(String name) throws IOException {
      var copy = new Developer(folder.resolveSibling(name));
      try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          copy(file, copy.folder.resolve(folder.relativize(file)));
        }
      }
      return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    }

    Developer takeRevisions(Developer other) throws IOException {
      for (Path revision : other.revisions()) {
        Path here = folder.resolve(other.folder.relativize(revision));
        if (!Files.exists(here)) {
          copy(revision, here);
        }
      }
      return this;
    }

    List<Path> revisions() throws IOException {
      try (Stream<Path> files = Files.list(folder.resolve("src").resolve(HOME))) {
        return files.sorted().toList();
      }
    }

    Developer write(String entity, String members) throws IOException {
      Path file = folder.resolve("src/shop/" + entity + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          package shop;
          import jakarta.persistence.*;
          @Entity
          public class %s {
            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
            %s
          }
          """
              .formatted(entity, members));
      return this;
    }

    /** Compiles all sources; what the compiler said. */
    String build(String... options) throws IOException {
      var arguments = new ArrayList<>(List.of(options));
      arguments.addAll(List.of("-processorpath", Artifacts.processor().toString()));
      arguments.addAll(List.of("-cp", Artifacts.classPath()));
      arguments.addAll(List.of("-d", Files.createDirectories(folder.resolve("out")).toString()));
      var said = new StringWriter();
      var compiler = ToolProvider.getSystemJavaCompiler();
      try (Stream<Path> files = Files.walk(folder.resolve("src"));
          var manager = compiler.getStandardFileManager(null, null, null)) {
        List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        var units = manager.getJavaFileObjectsFromPaths(sources);
        compiler.getTask(said, manager, null, arguments, null, units).call();
      }
      return said.toString();
    }

    UpgradeReport upgrade(Pool pool) throws Exception {
      var urls = new URL[] {folder.resolve("out").toUri().toURL()};
      try (var loader = new URLClassLoader(urls, TeamTest.class.getClassLoader())) {
        Class<?> facade = Class.forName("shop.revisions.Revisions", true, loader);
        var history = (History) facade.getMethod("history").invoke(null);
        assertThat(history.revisions()).hasSameSizeAs(revisions());
        return (UpgradeReport)
            await((Future<?>) facade.getMethod("upgrade", Pool.class).invoke(null, pool));
      }
    }
  }
}
