package dev.revisions.integration;

import dev.revisions.testing.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a reader has installed: a JDK, Maven, the program {@code revisions}, and our artifacts. */
final class Shell implements AutoCloseable {

  private final Path bin;
  private final Workshop workshop;

  /**
   * @param folder for what is installed
   */
  Shell(Path folder) throws IOException {
    this.bin = Files.createDirectories(folder.resolve("bin"));
    this.workshop = new Workshop(new Maven(folder.resolve("maven")));
    program("javac", workshop.script("javac", ""));
    program("mvn", workshop.script("mvn", "${DATABASE_URL:+\"-Drevisions.url=$DATABASE_URL\"}"));
    program(
        "revisions",
        """
        #!/bin/sh
        if [ -e %2$s ]; then archive=-XX:SharedArchiveFile=%2$s
        elif [ "$1" = upgrade ]; then archive="-XX:ArchiveClassesAtExit=%2$s -Xlog:disable"
        fi
        exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $archive -jar %1$s "$@"
        """
            .formatted(Artifacts.commandLine(), folder.resolve("classes.jsa")));
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), script);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  @Override
  public void close() throws IOException {
    workshop.close();
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
