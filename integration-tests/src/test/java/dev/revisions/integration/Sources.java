package dev.revisions.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of sources with entities of the package {@code com.acme.shop}.
 *
 * @param folder the root of the sources
 */
record Sources(Path folder) {

  private static final String HOME = "com/acme/shop/";

  /** Writes an entity with an identifier and more fields. */
  Sources entity(String simpleName, String... fields) throws IOException {
    return write(
        HOME + simpleName + ".java",
        """
        package com.acme.shop;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id Long id;
          %s
        }
        """
            .formatted(simpleName, String.join("\n  ", fields)));
  }

  /** Writes a file. */
  Sources write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** All files, sorted. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The texts of the revisions by their slugs; a slug that is there twice is a failure. */
  SortedMap<String, String> revisions() throws IOException {
    var revisions = new TreeMap<String, String>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.startsWith("Revision_")) {
        String slug = name.replaceFirst("Revision_\\d+_(.*)\\.java", "$1");
        if (revisions.put(slug, Files.readString(file)) != null) {
          throw new IllegalStateException("two revisions are called " + slug + " in " + folder);
        }
      }
    }
    return revisions;
  }

  /** The qualified names of the classes whose files begin so. */
  List<String> classes(String... beginnings) throws IOException {
    return files().stream()
        .filter(
            file -> Arrays.stream(beginnings).anyMatch(file.getFileName().toString()::startsWith))
        .map(file -> folder.relativize(file).toString().replace(".java", "").replace('/', '.'))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
