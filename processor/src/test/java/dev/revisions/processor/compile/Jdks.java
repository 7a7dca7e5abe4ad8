package dev.revisions.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JDKs to compile with in a process of their own: the one that runs the tests, those that the
 * environment variable {@code REVISIONS_TEST_JDKS} lists, and those that lie beside the first.
 */
public final class Jdks {

  private Jdks() {}

  /** The folders of the JDKs of Java 17 and later, without duplicates. */
  public static List<Path> all() throws IOException {
    Path running = Path.of(System.getProperty("java.home"));
    try (Stream<Path> siblings = Files.list(running.getParent())) {
      return Stream.of(Stream.of(running), fromEnvironment(), siblings.sorted())
          .flatMap(jdks -> jdks)
          .filter(jdk -> Files.exists(jdk.resolve("bin/javac")))
          .map(Jdks::real)
          .distinct()
          .filter(jdk -> version(jdk).filter(version -> version >= 17).isPresent())
          .toList();
    }
  }

  /** One of Java 21 or later, which is where {@code -proc:full} came. */
  public static Optional<Path> recent() throws IOException {
    return all().stream()
        .filter(jdk -> version(jdk).filter(version -> version >= 21).isPresent())
        .findFirst();
  }

  private static Stream<Path> fromEnvironment() {
    return Optional.ofNullable(System.getenv("REVISIONS_TEST_JDKS")).stream()
        .flatMap(list -> Arrays.stream(list.split(File.pathSeparator)))
        .map(Path::of);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** Every JDK has a file that says {@code JAVA_VERSION="17.0.2"}. */
  private static Optional<Integer> version(Path jdk) {
    try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> Integer.valueOf(line.split("\"")[1].split("\\D")[0]))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
