package dev.revisions.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes files away, all or none: until it is committed, they only stand aside. */
final class Removal implements AutoCloseable {

  /** Where each file stands meanwhile. */
  private final Map<Path, Path> aside = new LinkedHashMap<>();

  /** Sets the files aside. */
  Removal(Collection<Path> files) throws IOException {
    try {
      for (Path file : files) {
        Path place = file.resolveSibling("." + file.getFileName() + ".old");
        Files.move(file, place);
        aside.put(file, place);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Makes it final. */
  void commit() throws IOException {
    Map<Path, Path> settled = Map.copyOf(aside);
    aside.clear();
    for (Path place : settled.values()) {
      Files.deleteIfExists(place);
    }
  }

  /** Puts back what has not been committed. */
  @Override
  public void close() throws IOException {
    for (var entry : aside.entrySet()) {
      Files.move(entry.getValue(), entry.getKey());
    }
  }
}
