package dev.revisions.examples.shop;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.examples.shop.revisions.Revisions;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopTest {

  private static final String[] OURS = {"revision_history", "revision_history_lock"};

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
  void theShopGoesToTheHeadAndBackToTheBase(Database kind) throws Exception {
    Vertx vertx = Vertx.vertx();
    try (TestDatabase database = kind.create()) {
      Pool pool = database.pool(vertx, 1);
      Catalog empty = Catalog.of(database, OURS);

      assertThat(await(Revisions.upgrade(pool)).applied()).hasSize(4);
      assertThat(Catalog.of(database, OURS).text())
          .containsIgnoringCase("table reviews")
          .containsIgnoringCase("phone_number");
      assertThat(await(Revisions.downgrade(pool, "base")).undone()).hasSize(4);

      assertThat(Catalog.of(database, OURS)).isEqualTo(empty);
      await(pool.close());
    } finally {
      await(vertx.close());
    }
  }

  @Test
  void theHandMadeStepOfTheRenameCleansTheNumbers() throws Exception {
    Vertx vertx = Vertx.vertx();
    try (TestDatabase database = Database.H2.create()) {
      Pool pool = database.pool(vertx, 1);
      await(Revisions.upgrade(pool, "head-1"));
      database.execute(
          "insert into customers (id, created_at, version, name, email, phone, loyalty_points,"
              + " tier) values (1, now(), 0, 'Ada', 'ada@example.com', '+44 20 7946', 0, 'GOLD')");

      await(Revisions.upgrade(pool));

      try (var connection = database.connect();
          var rows =
              connection.createStatement().executeQuery("select phone_number from customers")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("+44207946");
      }
      await(pool.close());
    } finally {
      await(vertx.close());
    }
  }

  @Test
  void theMainProgramSaysWhatWasAppliedAndWhereItStands() {
    assertThat(Printed.by(() -> Main.main(new String[0])))
        .contains("Applied ", " create_reviews", "The database stands at ")
        .doesNotContain("pending");
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(2, MINUTES);
  }

  /** What is printed to the standard output meanwhile. */
  private static final class Printed {
    static String by(Runnable program) {
      PrintStream before = System.out;
      var bytes = new ByteArrayOutputStream();
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try {
        program.run();
      } finally {
        System.setOut(before);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
