package dev.revisions.integration;

import dev.revisions.testing.Maven;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A customer's project in a folder of its own, and how it is built. */
abstract class Project {

  static final String PACKAGE = "com/acme/shop";

  final Path folder;

  Project(Path folder) {
    this.folder = folder;
  }

  /** The folder of the sources. */
  abstract Path sources();

  /** The folder of the classes. */
  abstract Path classes();

  /** Builds the project; always the same command. */
  abstract Command build() throws IOException, InterruptedException;

  /** Puts the entities of a stage of the story in place. */
  void stage(int stage) throws IOException {
    Path entity = Files.createDirectories(sources().resolve(PACKAGE)).resolve("Customer.java");
    try (InputStream source =
        Project.class.getResourceAsStream("/story/" + stage + "/Customer.java")) {
      Files.copy(source, entity, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The revisions in the source tree, oldest first. */
  List<Path> revisions() throws IOException {
    Path revisions = sources().resolve(PACKAGE).resolve("revisions");
    if (!Files.exists(revisions)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(revisions)) {
      return files.sorted(Comparator.comparing(Project::lastModified)).toList();
    }
  }

  private static Instant lastModified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facade of the project as it was built last. */
  Class<?> facade() throws IOException, ClassNotFoundException {
    var loader =
        new URLClassLoader(new URL[] {classes().toUri().toURL()}, Project.class.getClassLoader());
    return Class.forName("com.acme.shop.revisions.Revisions", true, loader);
  }

  /** A folder that is compiled by hand with javac, and nothing else. */
  static final class WithJavac extends Project {
    WithJavac(Path folder) {
      super(folder);
    }

    @Override
    Path sources() {
      return folder;
    }

    @Override
    Path classes() {
      return folder.resolve("out");
    }

    @Override
    Command build() throws IOException, InterruptedException {
      return Javac.run(
          folder,
          List.of(
              "-processorpath",
              Artifacts.processor().toString(),
              "-cp",
              Artifacts.classPath(),
              "-d",
              "out",
              PACKAGE + "/Customer.java"));
    }
  }

  /** A Maven project as the README shows it. */
  static final class WithMaven extends Project {
    private final Maven maven;

    WithMaven(Path folder, Maven maven) throws IOException {
      super(folder);
      this.maven = maven;
      try (InputStream pom = Project.class.getResourceAsStream("/story/pom.xml")) {
        String text = new String(pom.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("pom.xml"), text.replace("@version@", Artifacts.VERSION));
      }
    }

    @Override
    Path sources() {
      return folder.resolve("src/main/java");
    }

    @Override
    Path classes() {
      return folder.resolve("target/classes");
    }

    @Override
    Command build() {
      Maven.Run run = maven.run(folder, "compile");
      return new Command(run.exitCode(), run.output());
    }
  }
}
