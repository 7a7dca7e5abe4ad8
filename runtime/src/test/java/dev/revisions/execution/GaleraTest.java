package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revisions.UpgradeReport;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnectOptions;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Galera cluster of two nodes, where the machine has the packages {@code mariadb-server}, {@code
 * galera-4} and {@code rsync}: each node has named locks of its own, so only a lease keeps the
 * callers of one from those of the other.
 */
class GaleraTest {

  private static final List<String> NEEDED =
      List.of(
          "/usr/sbin/mariadbd",
          "/usr/bin/mariadb-install-db",
          "/usr/lib/galera/libgalera_smm.so",
          "/usr/bin/rsync");

  @TempDir private Path directory;
  private final List<Node> nodes = new ArrayList<>();
  private Vertx vertx;

  /** A server and the ports that it listens on. */
  private record Node(Process process, int port, int clusterPort) {}

  @BeforeEach
  void startCluster() throws Exception {
    assumeThat(NEEDED.stream().map(Path::of))
        .as("mariadb-server, galera-4 and rsync are installed")
        .allMatch(Files::exists);
    vertx = Vertx.vertx();
    run(List.of("chmod", "755", directory.toString()));
    nodes.add(start("one", "gcomm://"));
    nodes.add(start("two", "gcomm://127.0.0.1:" + nodes.get(0).clusterPort()));
  }

  @AfterEach
  void stopCluster() throws InterruptedException {
    for (Node node : nodes) {
      node.process().destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
    if (vertx != null) {
      DatabaseSuite.await(vertx.close());
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  /** As root, the server wants another user. */
  private static Stream<String> user() {
    return System.getProperty("user.name").equals("root") ? Stream.of("--user=mysql") : Stream.of();
  }

  private Node start(String name, String cluster) throws IOException, InterruptedException {
    Path data = Files.createDirectory(directory.resolve(name));
    if (user().findAny().isPresent()) {
      run(List.of("chown", "mysql", data.toString()));
    }
    run(
        Stream.concat(
                Stream.of(
                    "/usr/bin/mariadb-install-db",
                    "--no-defaults",
                    "--auth-root-authentication-method=normal",
                    "--datadir=" + data),
                user())
            .toList());
    int port = freePort();
    int clusterPort = freePort();
    Process server =
        new ProcessBuilder(Stream.concat(server(data, cluster, port, clusterPort), user()).toList())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve(name + ".log").toFile())
            .start();
    Node node = new Node(server, port, clusterPort);
    DatabaseSuite.await(isReady(node, 600));
    return node;
  }

  private static Stream<String> server(Path data, String cluster, int port, int clusterPort)
      throws IOException {
    return Stream.of(
        "/usr/sbin/mariadbd",
        "--no-defaults",
        "--datadir=" + data,
        "--socket=" + data.resolve("server.sock"),
        "--pid-file=" + data.resolve("server.pid"),
        "--port=" + port,
        "--bind-address=127.0.0.1",
        "--binlog-format=ROW",
        "--innodb-autoinc-lock-mode=2",
        "--innodb-flush-log-at-trx-commit=0",
        "--wsrep-on=ON",
        "--wsrep-provider=/usr/lib/galera/libgalera_smm.so",
        "--wsrep-cluster-address=" + cluster,
        "--wsrep-node-address=127.0.0.1:" + clusterPort,
        "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:"
            + clusterPort
            + ";ist.recv_addr=127.0.0.1:"
            + freePort(),
        "--wsrep-sst-receive-address=127.0.0.1:" + freePort(),
        "--wsrep-sst-method=rsync");
  }

  private Pool pool(Node node, String database) {
    String uri = "mysql://root@127.0.0.1:" + node.port() + "/" + database;
    return Pool.pool(vertx, SqlConnectOptions.fromUri(uri), new PoolOptions().setMaxSize(2));
  }

  private Future<Void> isReady(Node node, int attempts) {
    Pool pool = pool(node, "mysql");
    return pool.query("show status where variable_name = 'wsrep_ready' and value = 'ON'")
        .execute()
        .compose(
            rows ->
                rows.size() == 1
                    ? Future.<Void>succeededFuture()
                    : Future.failedFuture("the node does not take part yet"))
        .eventually(() -> pool.close())
        .recover(
            failure ->
                attempts > 1 && node.process().isAlive()
                    ? vertx.timer(200).compose(end -> isReady(node, attempts - 1))
                    : Future.failedFuture(failure));
  }

  private static List<String> column(Pool pool, String sql) {
    return StreamSupport.stream(DatabaseSuite.await(pool.query(sql).execute()).spliterator(), false)
        .map((Row row) -> row.getValue(0).toString())
        .toList();
  }

  @Test
  void callersOnBothNodesRunEachRevisionOnce() {
    Pool first = pool(nodes.get(0), "mysql");
    assertThat(
            column(
                first,
                "select count(*) from information_schema.global_status where"
                    + " variable_name = 'wsrep_cluster_size' and variable_value = '2'"))
        .containsExactly("1");
    DatabaseSuite.await(first.query("create database voyage").execute());
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    try (var log = new LogLines()) {
      for (int i = 0; i < 10; i++) {
        upgrades.add(Voyage.history().upgrade(pool(nodes.get(i % 2), "voyage")));
      }
      assertThat(
              upgrades.stream().flatMap(upgrade -> DatabaseSuite.await(upgrade).applied().stream()))
          .hasSize(5)
          .doesNotHaveDuplicates();
      assertThat(log.starting("Locking revision_history with a lease of 30000 ms, because this is"))
          .isNotEmpty();
    }
    for (Node node : nodes) {
      Pool pool = pool(node, "voyage");
      assertThat(column(pool, "select state from revision_history"))
          .hasSize(5)
          .containsOnly("done");
      assertThat(column(pool, "select name from harbours order by name"))
          .containsExactly("Hobart", "Kolchis");
    }
  }
}
