package dev.revisions.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line of google-java-format leaves every golden file alone. */
class GoldenFormatTest {

  private static final List<String> PACKAGES =
      List.of("api", "code", "file", "main", "parser", "tree", "util");

  @Test
  void nothingIsLeftToFormat() throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    PACKAGES.forEach(
        name ->
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.google.googlejavaformat.java.Main");
    command.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    command.addAll(goldenFiles());

    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static List<String> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Golden.ROOT)) {
      List<String> all =
          files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
      assertThat(all).hasSizeGreaterThanOrEqualTo(7);
      return all;
    }
  }
}
