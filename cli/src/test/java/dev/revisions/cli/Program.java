package dev.revisions.cli;

import dev.revisions.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The built jar, run as its users run it. */
record Program(Path folder, Map<String, String> environment) {

  /** The program of util-linux that makes a terminal for another. */
  static final Path TERMINAL = Path.of("/usr/bin/script");

  /** What a run has left. */
  record Run(int exitCode, String out, String err) {}

  static Path jar() {
    return Path.of(System.getProperty("revisions.jar"));
  }

  /** What the JVM needs to start; half of its work is spared once the classes are archived. */
  private List<String> java() {
    var java = new ArrayList<String>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    Path archive = jar().resolveSibling(ProcessHandle.current().pid() + ".jsa");
    if (Files.exists(archive)) {
      java.add("-XX:SharedArchiveFile=" + archive);
    } else if (environment.containsKey("DATABASE_URL")) {
      java.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
    }
    return java;
  }

  /** Runs it in this JVM, where the process is not the point. */
  static Run call(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  /**
   * Runs it on a terminal, whose output holds all that is said.
   *
   * @param redirection what a shell may do with a part of it
   */
  Run runOnTerminal(String redirection, String... arguments)
      throws IOException, InterruptedException {
    String command = "'" + String.join("' '", command(arguments)) + "' " + redirection;
    return run(
        List.of(TERMINAL.toString(), "--quiet", "--return", "--command", command, "/dev/null"));
  }

  /** Runs it on another Java. */
  Run run(Path java, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(java.toString(), "-jar", jar().toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** A Java of this machine that is newer than 23, where there is one. */
  static Optional<Path> newestJava() throws IOException {
    Path homes = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(homes)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(homes)) {
      return all.filter(home -> home.getFileName().toString().matches(".*(2[4-9]|3\\d).*"))
          .map(home -> home.resolve("bin/java"))
          .filter(Files::isExecutable)
          .max(Comparator.naturalOrder());
    }
  }

  private List<String> command(String... arguments) {
    var command = new ArrayList<>(java());
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("DATABASE_URL", "NO_COLOR"));
    builder.environment().put("TERM", "xterm");
    builder.environment().putAll(environment);
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    return new Run(exitCode, out, Files.readString(err));
  }

  /** The URL that reaches the database from another process. */
  static String url(TestDatabase database, Path folder) {
    return switch (database.kind()) {
      case H2 -> "jdbc:h2:" + folder.resolve("notes");
      case MARIADB -> database.uri().replace("mysql:", "mariadb:");
      default -> database.uri();
    };
  }
}
