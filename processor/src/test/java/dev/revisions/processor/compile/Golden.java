package dev.revisions.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Expected texts in {@code src/test/resources/golden/<TestClass>/<method>.java}. With {@code
 * -Dgolden.update=true} they are written instead of compared.
 */
public final class Golden {

  /** The folder of all golden files. */
  public static final Path ROOT = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Compares a text with the golden file of a test. */
  public static void assertMatches(TestInfo test, String text) {
    Path file =
        ROOT.resolve(test.getTestClass().orElseThrow().getSimpleName())
            .resolve(test.getTestMethod().orElseThrow().getName() + ".java");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("run with -Dgolden.update=true to write it").exists();
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
