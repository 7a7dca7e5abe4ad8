package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.TenantsDowngradeReport;
import dev.revisions.TenantsReport;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many schemas with the same revisions. The ordinary command takes 12, {@code
 * -Drevisions.tenants=1000} as many as it says.
 */
abstract class TenantSuite extends DatabaseSuite {

  private static final int COUNT = Integer.getInteger("revisions.tenants", 12);
  private static final int CONNECTIONS = 4;
  private static final int SECONDS_EACH = 10;

  private final RevisionHistory history = Voyage.withoutCode();

  /** The name of a schema: on MariaDB those of all tests are in one place. */
  private String schema(int number) {
    return database().name() + "_" + number;
  }

  private List<String> schemas(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::schema).toList();
  }

  private List<String> create(int count) {
    List<String> schemas = schemas(count);
    database()
        .execute(schemas.stream().map(name -> "create schema " + name).toArray(String[]::new));
    return schemas;
  }

  @AfterEach
  void dropSchemas() {
    boolean mysql = kind() == Database.MARIADB || kind() == Database.MYSQL;
    if (mysql && database() != null) {
      rows("select schema_name from information_schema.schemata where schema_name like '"
              + database().name()
              + "\\_%'")
          .forEach(name -> database().execute("drop schema " + name));
    }
  }

  /** Where each connection of a pool is. */
  private List<String> places(Pool pool) {
    String sql =
        switch (kind()) {
          case POSTGRESQL -> "select current_setting('search_path')";
          case H2 -> "select current_schema";
          case MARIADB, MYSQL -> "select database()";
        };
    List<SqlConnection> connections =
        Stream.generate(() -> await(pool.getConnection())).limit(CONNECTIONS).toList();
    List<String> places =
        connections.stream()
            .map(one -> await(one.query(sql).execute()).iterator().next().getString(0))
            .toList();
    connections.forEach(one -> await(one.close()));
    return places;
  }

  private List<String> appliedIn(String schema) {
    return rows("select id from " + schema + ".revision_history where state = 'done' order by id");
  }

  @Test
  void eachSchemaGetsAllRevisionsAndAHistory() {
    List<String> schemas = create(COUNT);
    Pool pool = pool(CONNECTIONS);
    List<String> places = places(pool);

    TenantsReport report =
        await(history.upgradeAll(pool, schemas, CONNECTIONS), SECONDS_EACH * COUNT);

    assertThat(report).hasToString("upgraded %d, 0 were up to date, 0 failed".formatted(COUNT));
    for (String schema : schemas) {
      assertThat(appliedIn(schema)).hasSize(5);
      assertThat(rows("select name from " + schema + ".ships order by id"))
          .containsExactly("Argo", "The\n  Beagle");
    }
    assertThat(places(pool)).as("no connection stays in a schema").isEqualTo(places);
    assertThat(await(history.current(pool)).heads()).isEmpty();
  }

  @Test
  void schemasThatAreUpToDateCostTwoStatementsTogether() {
    List<String> schemas = create(5);
    await(history.upgradeAll(pool(), schemas, 1));
    Cut counted = Cut.never();

    TenantsReport report = await(history.upgradeAll(counted.on(pool()), schemas, CONNECTIONS));

    assertThat(report).hasToString("upgraded 0, 5 were up to date, 0 failed");
    assertThat(counted.seen()).isEqualTo(2);
  }

  @Test
  void aSchemaThatFailsDoesNotHoldTheOthersUp() {
    List<String> schemas = create(4);
    database().execute("create table " + schema(2) + ".ships (id integer)");
    List<String> asked = Stream.concat(schemas.stream(), Stream.of("nowhere")).toList();

    TenantsReport report = await(history.upgradeAll(pool(), asked, 2));

    assertThat(report.upgraded()).containsOnlyKeys(schema(1), schema(3), schema(4));
    assertThat(report.failed()).containsOnlyKeys(schema(2), "nowhere");
    assertThat(report.failed().get("nowhere"))
        .isInstanceOf(RevisionException.class)
        .hasMessage("there is no schema nowhere; create it, then run again");
    assertThatThrownBy(report::requireSuccess)
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("upgraded 3, 0 were up to date, 2 failed\nnowhere: there is no")
        .hasMessageContaining(schema(2) + ": upgrade of 100000000001 ");

    database().execute("drop table " + schema(2) + ".ships");
    assertThat(await(history.upgradeAll(pool(), schemas, 2)))
        .hasToString("upgraded 1, 3 were up to date, 0 failed");
  }

  @Test
  void oneSchemaMayGoItsOwnWay() {
    List<String> schemas = create(3);
    await(history.upgradeAll(pool(), schemas.subList(0, 2), 1));

    await(history.inSchema(schema(2)).downgrade(pool(), "-3"));

    assertThat(appliedIn(schema(1))).hasSize(5);
    assertThat(appliedIn(schema(2))).hasSize(2);
    assertThat(await(history.currentAll(pool(), schemas)))
        .hasSize(3)
        .satisfies(
            states -> {
              assertThat(states.get(schema(1)).pending()).isEmpty();
              assertThat(states.get(schema(2)).pending()).hasSize(3);
              assertThat(states.get(schema(3)).pending()).hasSize(5);
            });
  }

  @Test
  void schemasGoBackTogether() {
    List<String> schemas = create(4);
    await(history.upgradeAll(pool(), schemas.subList(0, 2), 2));
    await(history.upgradeAll(pool(), schemas.subList(2, 3), "+2", 1));
    List<String> asked = Stream.concat(schemas.stream(), Stream.of("nowhere")).toList();

    TenantsDowngradeReport report = await(history.downgradeAll(pool(), asked, "2000", 2));

    assertThat(report.downgraded().get(schema(1)).undone()).hasSize(3);
    assertThat(report.downgraded().get(schema(3)).undone()).isEmpty();
    assertThat(report.failed()).containsOnlyKeys(schema(4), "nowhere");
    assertThatThrownBy(report::requireSuccess)
        .hasMessageContaining(
            "downgraded 2, 1 had nothing to undo, 2 failed\nnowhere: there is no");
    assertThat(appliedIn(schema(2))).hasSize(2);

    assertThat(await(history.downgradeAll(pool(), schemas, "base", 2)))
        .hasToString("downgraded 3, 1 had nothing to undo, 0 failed");
    assertThat(appliedIn(schema(3))).isEmpty();
    Cut counted = Cut.never();
    await(history.downgradeAll(counted.on(pool()), schemas.subList(0, 3), "base", 2));
    assertThat(counted.seen()).isEqualTo(2);
  }

  @Test
  void aFailureLeavesTheConnectionWhereItWas() {
    create(1);
    database().execute("create table " + schema(1) + ".ships (id integer)");
    Pool pool = pool(CONNECTIONS);
    List<String> places = places(pool);
    assertThatThrownBy(() -> await(history.inSchema(schema(1)).upgrade(pool)))
        .isInstanceOf(RevisionException.class);
    assertThat(places(pool)).isEqualTo(places);
  }

  @Test
  void severalDatabases() {
    try (TestDatabase other = kind().create()) {
      Pool another = other.pool(vertx(), 1);
      Map<String, Pool> pools = new TreeMap<>(Map.of("one", pool(), "two", another));

      assertThat(await(history.upgradeAll(pools, 2)))
          .hasToString("upgraded 2, 0 were up to date, 0 failed");
      assertThat(await(history.upgradeAll(pools, 1)))
          .hasToString("upgraded 0, 2 were up to date, 0 failed");
      assertThat(await(history.downgradeAll(pools, "base", 2)))
          .hasToString("downgraded 2, 0 had nothing to undo, 0 failed");
      await(another.close());
    }
  }

  @Test
  void theHistoriesOfSchemasAreInThem() {
    assertThatThrownBy(() -> history.withTable("ops.history").inSchema("one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ops.history");
    assertThatThrownBy(() -> history.upgradeAll(pool(), List.of("one"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
