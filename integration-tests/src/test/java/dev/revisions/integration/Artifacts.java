package dev.revisions.integration;

import java.nio.file.Files;
import java.nio.file.Path;

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
}
