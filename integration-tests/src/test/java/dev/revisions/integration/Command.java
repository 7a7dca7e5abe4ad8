package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that runs in a folder, and what it said. */
record Command(int exitCode, String output) {

  /** Short runs never get to the second compiler. */
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** The compiler of the JDK that runs the tests, to which only arguments are missing. */
  static Stream<String> javac() {
    return Stream.concat(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()),
        QUICK.stream().map("-J"::concat));
  }

  static Command run(Path folder, List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Command(process.waitFor(), output);
  }

  Command succeeded() {
    assertThat(exitCode).as(output).isZero();
    return this;
  }
}
