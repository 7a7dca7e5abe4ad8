package dev.revisions.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A customer's project that has the plugin, in a folder of its own, as after a fresh clone. */
final class MavenProject {

  private static final Path ROOT = Path.of(System.getProperty("revisions.root"));
  private static final String VERSION = System.getProperty("revisions.version");

  private final Path folder;
  private final Path localRepository;

  /** What Maven has said. */
  record Run(int exitCode, String output) {}

  MavenProject(Path folder, Path localRepository) throws IOException {
    this.folder = folder;
    this.localRepository = localRepository;
    publish();
    Files.writeString(folder.resolve("pom.xml"), resource("pom.xml").replace("@version@", VERSION));
    Files.writeString(folder.resolve("settings.xml"), settings());
  }

  private static String resource(String name) throws IOException {
    try (var in = MavenProject.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Takes what this build has produced and what it has fetched. */
  private String settings() throws IOException {
    String fetched = Path.of(System.getProperty("revisions.localRepository")).toUri().toString();
    return resource("settings.xml")
        .replace("@built@", folder.resolve("repository").toUri().toString())
        .replace("@fetched@", fetched);
  }

  private void publish() throws IOException {
    publish("revisions-parent", ROOT.resolve("pom.xml"), List.of());
    for (String module :
        List.of(
            "annotations",
            "runtime",
            "verify",
            "dialects",
            "processor",
            "commands",
            "maven-plugin")) {
      String artifact = "revisions-" + module;
      Path jar = ROOT.resolve(module + "/target/" + artifact + "-" + VERSION + ".jar");
      publish(artifact, ROOT.resolve(module + "/pom.xml"), List.of(jar));
    }
  }

  private void publish(String artifact, Path pom, List<Path> jars) throws IOException {
    Path target =
        Files.createDirectories(
            folder.resolve("repository/dev/revisions/" + artifact + "/" + VERSION));
    String name = artifact + "-" + VERSION;
    Files.copy(pom, target.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
    for (Path jar : jars) {
      Files.copy(jar, target.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
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

  Run maven(String... arguments) throws IOException, InterruptedException {
    return maven(Map.of(), arguments);
  }

  Run maven(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-s",
                "settings.xml",
                "-Dmaven.repo.local=" + localRepository));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("DATABASE_URL");
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  Path file(String name) {
    return folder.resolve(name);
  }
}
