package dev.revisions.maven;

import dev.revisions.testing.Maven;
import dev.revisions.testing.Maven.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A customer's project that has the plugin, in a folder of its own, as after a fresh clone. */
final class MavenProject {

  private final Path folder;
  private final Maven maven;

  MavenProject(Path folder, Maven maven) throws IOException {
    this.folder = folder;
    this.maven = maven;
    try (var in = MavenProject.class.getResourceAsStream("pom.xml")) {
      String pom = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve("pom.xml"),
          pom.replace("@version@", System.getProperty("revisions.version")));
    }
  }

  void entity(String columns) throws IOException {
    Path source = folder.resolve("src/main/java/com/acme/notes/Note.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        """
        package com.acme.notes;

        import jakarta.persistence.*;

        @Entity
        public class Note {
          @Id Long id;
          %s
        }
        """
            .formatted(columns));
  }

  /** The names of the classes of the revisions, without the date, sorted. */
  List<String> revisions() throws IOException {
    Path revisions = folder.resolve("src/main/java/com/acme/notes/revisions");
    if (!Files.exists(revisions)) {
      return List.of();
    }
    try (var files = Files.list(revisions)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("Revision_\\d+_(.*)\\.java", "$1"))
          .sorted()
          .toList();
    }
  }

  Run maven(String... arguments) {
    return maven.run(folder, arguments);
  }

  Run maven(Map<String, String> environment, String... arguments) throws Exception {
    return maven.start(folder, environment, arguments);
  }

  Path file(String name) {
    return folder.resolve(name);
  }
}
