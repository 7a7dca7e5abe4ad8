package dev.revisions.conformance;

import dev.revisions.processor.mapping.ConstraintNaming;
import dev.revisions.processor.mapping.Conventions;
import dev.revisions.processor.mapping.NamingStrategy;
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
 * @param conventions what is settled outside the entities
 * @param databases where Hibernate takes the mapping
 * @param notYet why our processor does not take it yet, if it doesn't
 */
record ModelSet(
    String name, Conventions conventions, Set<Database> databases, Optional<String> notYet) {

  static final Set<Database> ALL = EnumSet.of(Database.POSTGRESQL, Database.MARIADB, Database.H2);

  static ModelSet of(String name) {
    return new ModelSet(name, Conventions.DEFAULT, ALL, Optional.empty());
  }

  ModelSet snakeCase() {
    return with(Conventions.of(NamingStrategy.SNAKE_CASE));
  }

  /** With the constraints of Jakarta Validation. */
  ModelSet validated() {
    return with(conventions.withValidation(true));
  }

  /** With Hibernate's own names of constraints, which are then compared. */
  ModelSet hibernateNames() {
    return with(conventions.withConstraintNames(ConstraintNaming.HIBERNATE));
  }

  /** With every name quoted. */
  ModelSet quoted() {
    return with(conventions.withQuotes(true));
  }

  private ModelSet with(Conventions other) {
    return new ModelSet(name, other, databases, notYet);
  }

  ModelSet on(Database first, Database... others) {
    return new ModelSet(name, conventions, EnumSet.of(first, others), notYet);
  }

  ModelSet notYet(String reason) {
    return new ModelSet(name, conventions, databases, Optional.of(reason));
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

  boolean hasHibernateNames() {
    return conventions.constraintNames() == ConstraintNaming.HIBERNATE;
  }

  @Override
  public String toString() {
    return name
        + (hasHibernateNames() ? " with Hibernate's names" : "")
        + (conventions.quoted() ? " quoted" : "");
  }
}
