package dev.revisions.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What this build has produced, as a repository for Maven, and a local repository with all that
 * this machine has fetched and nothing of ours.
 */
final class BuiltArtifacts {

  private static final List<String> MODULES =
      List.of(
          "annotations", "runtime", "verify", "dialects", "processor", "commands", "maven-plugin");

  private final Path root = Path.of(System.getProperty("revisions.root"));
  private final String version = System.getProperty("revisions.version");
  private final Path built;
  private final Path local;
  private final Path settings;

  BuiltArtifacts(Path folder) throws IOException {
    this.built = folder.resolve("built");
    this.local = folder.resolve("local");
    this.settings = folder.resolve("settings.xml");
    publish();
    link();
    Files.writeString(settings, settings());
  }

  /** What Maven is told to use it. */
  List<String> options() {
    return List.of("-B", "-ntp", "-s", settings.toString(), "-Dmaven.repo.local=" + local);
  }

  private void publish() throws IOException {
    publish("revisions-parent", root.resolve("pom.xml"), ".pom");
    for (String module : MODULES) {
      String artifact = "revisions-" + module;
      publish(artifact, root.resolve(module).resolve("pom.xml"), ".pom");
      String jar = "target/" + artifact + "-" + version + ".jar";
      publish(artifact, root.resolve(module).resolve(jar), ".jar");
    }
  }

  private void publish(String artifact, Path file, String extension) throws IOException {
    if (!Files.exists(file)) {
      throw new IllegalStateException(file + " is missing; run 'mvn verify' from the root");
    }
    Path folder =
        Files.createDirectories(built.resolve("dev/revisions").resolve(artifact).resolve(version));
    Path copy = folder.resolve(artifact + "-" + version + extension);
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Links to the folders of the real repository are enough for what is only read. */
  private void link() throws IOException {
    Path real = Path.of(System.getProperty("revisions.localRepository"));
    link(real, Files.createDirectories(local), "dev");
    link(real.resolve("dev"), Files.createDirectories(local.resolve("dev")), "revisions");
  }

  private static void link(Path from, Path to, String without) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (var entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        if (!entry.endsWith(without)) {
          Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
        }
      }
    }
  }

  private String settings() {
    return """
    <settings>
      <profiles>
        <profile>
          <id>built</id>
          <repositories>
            %s
          </repositories>
          <pluginRepositories>
            %s
          </pluginRepositories>
        </profile>
      </profiles>
      <activeProfiles>
        <activeProfile>built</activeProfile>
      </activeProfiles>
    </settings>
    """
        .formatted(repository("repository"), repository("pluginRepository"));
  }

  private String repository(String element) {
    return """
    <%1$s>
      <id>built</id>
      <url>%2$s</url>
      <snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
    </%1$s>
    """
        .formatted(element, built.toUri());
  }
}
