package dev.revisions.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The artifacts of this build, as a customer gets them. */
final class Artifacts {

  private static final Path ROOT = Path.of(System.getProperty("revisions.root"));
  static final String VERSION = System.getProperty("revisions.version");

  private Artifacts() {}

  /** The folder of the whole project. */
  static Path root() {
    return ROOT;
  }

  /** The jar with the processor and all that it needs. */
  static Path processor() {
    return jar("processor", "revisions-processor", "-all");
  }

  /** What a customer compiles and runs with: the class path of the tests. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Path jar(String module, String artifact, String classifier) {
    Path jar =
        ROOT.resolve(module).resolve("target/" + artifact + "-" + VERSION + classifier + ".jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing; run 'mvn verify' from the root");
    }
    return jar.toAbsolutePath().normalize();
  }

  /** Puts parent, annotations, runtime and processor into a folder, laid out as a repository. */
  static Path repository(Path folder) {
    publish(folder, ROOT.resolve("pom.xml"), "revisions-parent", List.of());
    for (String module : List.of("annotations", "runtime", "processor")) {
      String artifact = "revisions-" + module;
      publish(
          folder,
          ROOT.resolve(module).resolve("pom.xml"),
          artifact,
          List.of(jar(module, artifact, "")));
    }
    return folder;
  }

  private static void publish(Path repository, Path pom, String artifact, List<Path> jars) {
    try {
      Path folder =
          Files.createDirectories(
              repository.resolve("dev/revisions").resolve(artifact).resolve(VERSION));
      String name = artifact + "-" + VERSION;
      Files.copy(pom, folder.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
      for (Path jar : jars) {
        Files.copy(jar, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
