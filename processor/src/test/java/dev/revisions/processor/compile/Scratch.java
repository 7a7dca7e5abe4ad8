package dev.revisions.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for the length of a test run. */
final class Scratch {

  private static final Path ROOT = root();

  private Scratch() {}

  /** A new folder, by its real path. */
  static Path folder(String name) throws IOException {
    return Files.createTempDirectory(ROOT, name);
  }

  private static Path root() {
    try {
      Path root = Files.createTempDirectory("revisions").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
      return root;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static void delete(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new IllegalStateException("the folder of the tests stays: " + root, e);
    }
  }
}
