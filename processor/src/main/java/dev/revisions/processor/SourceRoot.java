package dev.revisions.processor;

import dev.revisions.processor.history.RecordedRevision;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The folder of the sources that revisions belong to.
 *
 * @param folder absolute
 */
record SourceRoot(Path folder) {

  private static final String CONVENTION = "src/main/java";

  /**
   * Finds the root: the option's, else that of the first type that is no generated one, else that
   * of the build file.
   *
   * @param types in the order of their names
   */
  static Optional<SourceRoot> locate(
      ProcessingEnvironment environment,
      Options options,
      BuildOutput output,
      Stream<TypeElement> types) {
    return options
        .sourceRoot()
        .map(folder -> output.project().orElse(Path.of("")).resolve(folder))
        .or(() -> ofTypes(environment, output, types))
        .or(() -> output.project().map(p -> p.resolve(CONVENTION)).filter(Files::isDirectory))
        .map(folder -> new SourceRoot(folder.toAbsolutePath().normalize()));
  }

  private static Optional<Path> ofTypes(
      ProcessingEnvironment environment, BuildOutput output, Stream<TypeElement> types) {
    Optional<Path> generated = Optional.empty();
    for (TypeElement type : (Iterable<TypeElement>) types::iterator) {
      Optional<Path> root = ofType(environment, type);
      if (root.filter(r -> !output.isGenerated(r)).isPresent()) {
        return root;
      }
      generated = generated.or(() -> root);
    }
    return generated;
  }

  /** A file that does not lie in the folder of its package makes its own folder the root. */
  private static Optional<Path> ofType(ProcessingEnvironment environment, TypeElement type) {
    String packageName =
        environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    Path packageFolder = Path.of(packageName.replace('.', '/'));
    return TypeFile.of(environment, type)
        .map(file -> file.toAbsolutePath().normalize().getParent())
        .map(
            folder ->
                !packageName.isEmpty() && folder.endsWith(packageFolder)
                    ? above(folder, packageFolder.getNameCount())
                    : folder);
  }

  private static Path above(Path folder, int levels) {
    Path above = folder;
    for (int i = 0; i < levels; i++) {
      above = above.getParent();
    }
    return above;
  }

  /** Whether it holds tests: {@code src/test/java}, {@code src/integrationTest/java}. */
  boolean isOfTests() {
    return folder
        .toString()
        .replace('\\', '/')
        .matches(".*/src/(test|testFixtures|[^/]+Test)/java");
  }

  /** The file of a top-level class. */
  Path file(String qualifiedName) {
    return folder.resolve(qualifiedName.replace('.', '/') + ".java");
  }

  /** The source of a revision, if it has a file here. */
  Optional<String> text(RecordedRevision revision) {
    return text(revision.className());
  }

  /** The source of a top-level class, if it has a file here. */
  Optional<String> text(String qualifiedName) {
    try {
      Path file = file(qualifiedName);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a package. */
  Path packageFolder(String packageName) {
    return folder.resolve(packageName.replace('.', '/'));
  }

  /** Whether no folder is there. */
  boolean isMissing() {
    return !Files.isDirectory(folder);
  }

  /** The names of the files of a package, sorted. */
  List<String> files(String packageName) {
    Path packageFolder = packageFolder(packageName);
    if (!Files.isDirectory(packageFolder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(packageFolder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A package and those below that have a file of such a name; none if they cannot be read. */
  SortedSet<String> packagesWith(Predicate<String> fileName, String packageName) {
    if (!Files.isDirectory(packageFolder(packageName))) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.walk(packageFolder(packageName))) {
      return files
          .filter(file -> fileName.test(file.getFileName().toString()))
          .map(file -> folder.relativize(file.getParent()).toString())
          .map(path -> path.replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException | UncheckedIOException e) {
      return new TreeSet<>();
    }
  }

  /** The folder of the project that the root belongs to, or the root itself. */
  Path project() {
    return BuildOutput.projectAbove(folder).orElse(folder);
  }
}
