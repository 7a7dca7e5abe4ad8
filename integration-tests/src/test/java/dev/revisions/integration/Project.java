package dev.revisions.integration;

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
import java.util.ArrayList;
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
      var command = new ArrayList<>(Command.javac());
      command.addAll(List.of("-processorpath", Artifacts.processor().toString()));
      command.addAll(List.of("-cp", Artifacts.classPath(), "-d", "out"));
      command.add(PACKAGE + "/Customer.java");
      return Command.run(folder, command);
    }
  }

  /** A Maven project as the README shows it. */
  static final class WithMaven extends Project {
    private final Path localRepository;

    WithMaven(Path folder, Path localRepository) throws IOException {
      super(folder);
      this.localRepository = Artifacts.localRepository(localRepository);
      Path repository = Artifacts.repository(folder.resolve("repository"));
      Files.writeString(folder.resolve("settings.xml"), Artifacts.settings(repository));
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
    Command build() throws IOException, InterruptedException {
      return Command.run(
          folder,
          List.of(
              Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
              "-B",
              "-ntp",
              "-s",
              "settings.xml",
              "-Dmaven.repo.local=" + localRepository,
              "compile"));
    }
  }
}
