package dev.revisions.execution;

import dev.revisions.testing.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application that upgrades a database in a process of its own, and may be killed. */
final class OtherProcess implements AutoCloseable {

  private static final int KILLED = 128 + 9;

  private final Process process;
  private final Path output;

  private OtherProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts one.
   *
   * @param killedBefore the statement before which it is killed, counted from 1; 0 for never
   */
  static OtherProcess start(TestDatabase database, int killedBefore) throws IOException {
    Path output = Files.createTempFile("process", ".log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            OtherProcess.class.getName(),
            database.uri(),
            String.valueOf(killedBefore));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new OtherProcess(process, output);
  }

  /** Whether it ended well; false if it was killed. */
  boolean succeeded() throws IOException, InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("hangs: " + Files.readString(output));
    }
    return switch (process.exitValue()) {
      case 0 -> true;
      case KILLED -> false;
      default -> throw new IllegalStateException(Files.readString(output));
    };
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(output);
  }

  /** The application. */
  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    Pool pool =
        Pool.pool(vertx, SqlConnectOptions.fromUri(arguments[0]), new PoolOptions().setMaxSize(1));
    int killedBefore = Integer.parseInt(arguments[1]);
    Pool watched = killedBefore == 0 ? pool : Cut.before(killedBefore, OtherProcess::kill).on(pool);
    Expedition.history()
        .upgrade(watched)
        .onSuccess(report -> System.exit(0))
        .onFailure(
            failure -> {
              failure.printStackTrace();
              System.exit(1);
            });
  }

  /** As {@code kill -9} does it: nothing is closed, nothing is said. */
  private static void kill() {
    try {
      new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid()))
          .start()
          .waitFor();
      TimeUnit.MINUTES.sleep(1);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
