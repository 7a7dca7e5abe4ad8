package dev.revisions.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

  private Vertx vertx;

  @BeforeEach
  void start() {
    vertx = Vertx.vertx();
  }

  @AfterEach
  void stop() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
  }

  @ParameterizedTest
  @EnumSource
  void twoDatabasesDoNotSeeEachOther(Database kind) throws Exception {
    try (TestDatabase one = kind.create();
        TestDatabase two = kind.create()) {
      one.execute("create table t (a integer)", "insert into t values (1)");
      two.execute("create table t (a integer)");

      assertThat(count(one)).isEqualTo(1);
      assertThat(count(two)).isZero();
      assertThat(one.name()).isNotEqualTo(two.name());
    }
  }

  private static int count(TestDatabase database) throws Exception {
    try (Connection connection = database.connect();
        ResultSet rows = connection.createStatement().executeQuery("select count(*) from t")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPoolReachesIt(Database kind) throws Exception {
    try (TestDatabase database = kind.create()) {
      database.execute("create table t (a integer)", "insert into t values (7)");
      Pool pool = database.pool(vertx, 2);

      Integer read =
          pool.query("select a from t")
              .execute()
              .map(rows -> rows.iterator().next().getInteger(0))
              .toCompletionStage()
              .toCompletableFuture()
              .get(10, SECONDS);

      assertThat(read).isEqualTo(7);
      pool.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingDropsIt(Database kind) throws Exception {
    TestDatabase database = kind.create();
    database.execute("create table t (a integer)");
    database.close();

    if (kind == Database.H2) {
      try (Connection anew = DriverManager.getConnection(database.jdbcUrl(), "sa", "")) {
        assertThatThrownBy(() -> anew.createStatement().execute("select * from t"))
            .hasMessageContaining("not found");
      }
      database.execute("shutdown");
    } else {
      assertThatThrownBy(database::connect).hasMessageContaining(database.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedStatementIsNamed(Database kind) {
    try (TestDatabase database = kind.create()) {
      assertThatThrownBy(() -> database.execute("drop table missing"))
          .hasMessageStartingWith(kind + " refused: drop table missing\n");
    }
  }
}
