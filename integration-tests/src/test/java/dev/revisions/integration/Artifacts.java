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

  /** The program {@code revisions}. */
  static Path commandLine() {
    return jar("cli", "revisions-cli", "-all");
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

  /** Puts the parent and what is published into a folder, laid out as a repository. */
  static Path repository(Path folder) {
    publish(folder, ROOT.resolve("pom.xml"), "revisions-parent", List.of());
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
      publish(
          folder,
          ROOT.resolve(module).resolve("pom.xml"),
          artifact,
          List.of(jar(module, artifact, "")));
    }
    return folder;
  }

  /**
   * A local repository with all that this machine has fetched and nothing of ours: links to the
   * folders of the real one.
   */
  static Path localRepository(Path folder) throws IOException {
    Path real = Path.of(System.getProperty("revisions.localRepository"));
    link(real, Files.createDirectories(folder), "dev");
    link(real.resolve("dev"), Files.createDirectories(folder.resolve("dev")), "revisions");
    return folder;
  }

  private static void link(Path from, Path to, String without) throws IOException {
    if (Files.isDirectory(from)) {
      try (var entries = Files.newDirectoryStream(from)) {
        for (Path entry : entries) {
          Path link = to.resolve(entry.getFileName());
          if (!entry.endsWith(without) && Files.notExists(link)) {
            Files.createSymbolicLink(link, entry);
          }
        }
      }
    }
  }

  /** Takes what this build has produced. */
  static String settings(Path folder) {
    return """
    <settings>
      <profiles>
        <profile>
          <id>story</id>
          <repositories>
            %s
          </repositories>
          <pluginRepositories>
            %s
          </pluginRepositories>
        </profile>
      </profiles>
      <activeProfiles>
        <activeProfile>story</activeProfile>
      </activeProfiles>
    </settings>
    """
        .formatted(repository("repository", folder), repository("pluginRepository", folder));
  }

  private static String repository(String element, Path folder) {
    return """
    <%1$s>
      <id>built</id>
      <url>%2$s</url>
      <snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
    </%1$s>
    """
        .formatted(element, folder.toUri());
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
