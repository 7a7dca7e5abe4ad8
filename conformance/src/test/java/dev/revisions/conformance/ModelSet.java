package dev.revisions.conformance;

import dev.revisions.testing.Database;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of entities: a package beneath {@code dev.revisions.conformance.model}, which is one
 * persistence unit.
 *
 * @param name the last part of the package's name
 * @param naming how names are derived
 * @param databases where Hibernate takes the mapping
 * @param notYet why our processor does not take it yet, if it doesn't
 */
record ModelSet(String name, Naming naming, Set<Database> databases, Optional<String> notYet) {

  /** The naming strategies. */
  enum Naming {
    JPA,
    SNAKE_CASE
  }

  static final Set<Database> ALL = EnumSet.of(Database.POSTGRESQL, Database.MARIADB, Database.H2);

  static ModelSet of(String name) {
    return new ModelSet(name, Naming.JPA, ALL, Optional.empty());
  }

  ModelSet snakeCase() {
    return new ModelSet(name, Naming.SNAKE_CASE, databases, notYet);
  }

  ModelSet on(Database first, Database... others) {
    return new ModelSet(name, naming, EnumSet.of(first, others), notYet);
  }

  ModelSet notYet(String reason) {
    return new ModelSet(name, naming, databases, Optional.of(reason));
  }

  String packageName() {
    return ModelSet.class.getPackageName() + ".model." + name;
  }

  /** All classes of the package, nested ones too, by name. */
  List<Class<?>> classes() {
    try (Stream<Path> files = Files.list(directory())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .sorted()
          .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Class<?>> entities() {
    return classes().stream().filter(c -> c.isAnnotationPresent(Entity.class)).toList();
  }

  private Path directory() {
    try {
      return Path.of(ModelSet.class.getResource("model/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Class<?> load(String simpleName) {
    try {
      return Class.forName(packageName() + "." + simpleName, false, getClass().getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The source files of the package. */
  List<Path> sources() {
    Path directory = Path.of("src/test/java", packageName().split("\\."));
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
