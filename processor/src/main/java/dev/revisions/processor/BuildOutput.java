package dev.revisions.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Where the compiler puts what it makes.
 *
 * @param classes the folder of class files, if it is a folder
 * @param sources the folder of generated sources, if there is one
 */
record BuildOutput(Optional<Path> classes, Optional<Path> sources) {

  /** Maven, Gradle, IntelliJ, Eclipse. */
  private static final Pattern TEST_CLASSES =
      Pattern.compile(
          ".*/([^/]*test-classes|classes/[^/]+/(test|testFixtures|[^/]+Test)|out/test/[^/]+|bin/test)");

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  /** Asks the filer about a file that nobody makes. */
  static BuildOutput of(Filer filer) {
    return new BuildOutput(
        folder(filer, StandardLocation.CLASS_OUTPUT),
        folder(filer, StandardLocation.SOURCE_OUTPUT));
  }

  private static Optional<Path> folder(Filer filer, Location location) {
    return probe(filer, location)
        .map(FileObject::toUri)
        .filter(uri -> "file".equals(uri.getScheme()))
        .flatMap(BuildOutput::parent);
  }

  private static Optional<Path> parent(URI uri) {
    try {
      return Optional.of(Path.of(uri).toAbsolutePath().normalize().getParent());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * A file to be written: ECJ names none to be read that does not exist. It refuses a location that
   * is not set. The names differ because both locations may be one folder.
   */
  private static Optional<FileObject> probe(Filer filer, Location location) {
    try {
      return Optional.of(filer.createResource(location, "", location + ".revisions"));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Whether this compiles tests. */
  boolean isOfTests() {
    return classes
        .map(folder -> folder.toString().replace('\\', '/'))
        .filter(folder -> TEST_CLASSES.matcher(folder).matches())
        .isPresent();
  }

  /**
   * Whether generated sources and the files of that folder get in each other's way: build tools
   * empty the folder of generated sources. Where it is also the folder of classes, no build tool is
   * at work.
   */
  boolean collidesWith(Path folder) {
    return generated()
        .filter(generated -> generated.startsWith(folder) || folder.startsWith(generated))
        .isPresent();
  }

  private Optional<Path> generated() {
    return sources.filter(folder -> !classes.equals(Optional.of(folder)));
  }

  /** Whether a root of sources, or a file, is one that the build makes. */
  boolean isGenerated(Path root) {
    return classes.filter(root::equals).isPresent()
        || generated().filter(root::startsWith).isPresent();
  }

  /** The class file of a type, if there is one. */
  Optional<Path> classFile(String binaryName) {
    return classes
        .map(folder -> folder.resolve(binaryName.replace('.', '/') + ".class"))
        .filter(Files::exists);
  }

  /** The folder of the build file above the classes. */
  Optional<Path> project() {
    return classes.flatMap(BuildOutput::projectAbove);
  }

  /** The nearest folder with a build file, from this one upwards. */
  static Optional<Path> projectAbove(Path folder) {
    return Stream.iterate(folder, above -> above != null, Path::getParent)
        .filter(above -> BUILD_FILES.stream().anyMatch(name -> Files.exists(above.resolve(name))))
        .findFirst();
  }
}
