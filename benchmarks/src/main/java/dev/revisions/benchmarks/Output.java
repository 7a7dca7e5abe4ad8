package dev.revisions.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a compiler puts what it makes, as Maven tells it: classes, which are on the class path too,
 * and generated sources.
 *
 * @param folder what both are in
 */
record Output(Path folder) {

  /** Of a build from scratch. */
  Output empty() {
    try {
      Workspace.delete(folder);
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a build after another. */
  Output after(Output last) {
    try {
      Workspace.delete(folder);
      try (Stream<Path> files = Files.walk(last.folder)) {
        for (Path file : files.toList()) {
          Files.copy(
              file,
              folder.resolve(last.folder.relativize(file)),
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path classes() {
    return folder.resolve("classes");
  }

  private Path generated() {
    return folder.resolve("generated");
  }

  /** What javac is told of it. */
  List<String> options() {
    return List.of("-d", classes().toString(), "-s", generated().toString());
  }
}
