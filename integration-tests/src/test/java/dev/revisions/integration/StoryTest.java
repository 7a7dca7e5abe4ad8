package dev.revisions.integration;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.Maven;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a customer lives through: compile, upgrade, change, compile again with the same command,
 * upgrade again, and go back.
 */
class StoryTest {

  private static final String[] OURS = {"revision_history", "revision_history_lock"};
  private static final Vertx VERTX = Vertx.vertx();

  @TempDir private Path folder;
  @TempDir private static Path repositories;
  private static Maven maven;

  @BeforeAll
  static void install() throws IOException {
    maven = new Maven(repositories);
  }

  @AfterAll
  static void closeVertx() throws Exception {
    await(VERTX.close());
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
  void withPlainJavac(Database database) throws Exception {
    tell(new Project.WithJavac(folder), database);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "H2"})
  void withMaven(Database database) throws Exception {
    tell(new Project.WithMaven(folder, maven), database);
  }

  private static void tell(Project project, Database kind) throws Exception {
    try (TestDatabase database = kind.create()) {
      Catalog empty = Catalog.of(database, OURS);
      Pool pool = database.pool(VERTX, 2);

      project.stage(1);
      assertThat(project.build().succeeded().output()).contains("create_customers");
      assertThat(project.revisions()).hasSize(1);
      run(project, "upgrade", pool);
      Catalog first = Catalog.of(database, OURS);
      assertThat(first.text()).containsIgnoringCase("table customers");

      assertThat(project.build().succeeded().output()).doesNotContain("Revision_");
      assertThat(project.revisions()).hasSize(1);

      project.stage(2);
      project.build().succeeded();
      assertThat(project.revisions()).hasSize(2);
      assertThat(Files.readString(project.revisions().get(1)))
          .contains("op.addColumn(\"customers\", \"email\"", "op.addColumn(\"customers\", \"tier\"")
          .doesNotContain("createTable");
      run(project, "upgrade", pool);
      assertThat(Catalog.of(database, OURS).text()).containsIgnoringCase("email");

      run(project, "downgrade", pool, "-1");
      assertThat(Catalog.of(database, OURS)).isEqualTo(first);
      run(project, "downgrade", pool, "base");
      assertThat(Catalog.of(database, OURS)).isEqualTo(empty);
      await(pool.close());
    }
  }

  /** Calls the facade that the processor wrote, as the customer's code would. */
  private static void run(Project project, String command, Pool pool, String... target)
      throws Exception {
    Class<?> facade = project.facade();
    Object future =
        target.length == 0
            ? facade.getMethod(command, Pool.class).invoke(null, pool)
            : facade.getMethod(command, Pool.class, String.class).invoke(null, pool, target[0]);
    await((Future<?>) future);
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(2, MINUTES);
  }
}
