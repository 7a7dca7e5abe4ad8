package dev.revisions.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a reader has installed: a JDK, Maven, the program {@code revisions}, and our artifacts. */
final class Shell {

  private final Path bin;

  /**
   * @param folder for what is installed
   */
  Shell(Path folder) throws IOException {
    this.bin = Files.createDirectories(folder.resolve("bin"));
    Path settings =
        Files.writeString(
            folder.resolve("settings.xml"),
            Artifacts.settings(Artifacts.repository(folder.resolve("repository"))));
    command(
        "mvn",
        "%s -B -ntp -s %s -Dmaven.repo.local=%s",
        Path.of(System.getProperty("maven.home"), "bin", "mvn"),
        settings,
        Artifacts.localRepository(folder.resolve("local")));
    command("revisions", "java -XX:TieredStopAtLevel=1 -jar %s", Artifacts.commandLine());
  }

  private void command(String name, String line, Object... arguments) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\nexec " + line.formatted(arguments) + " \"$@\"\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  /** The variables of the reader's environment. */
  Map<String, String> environment(Map<String, String> more) {
    var environment = new HashMap<>(more);
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.put("PATH", bin + ":" + java + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("ROOT", Artifacts.root().toAbsolutePath().normalize().toString());
    environment.put("CLASSPATH", Artifacts.classPath());
    return environment;
  }
}
