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
import org.hibernate.annotations.View;

/**
 * A set of entities: packages beneath {@code dev.revisions.conformance.model}, mostly one, which
 * are one persistence unit.
 *
 * @param names the last parts of the names of the packages
 * @param conventions what is settled outside the entities
 * @param databases where Hibernate takes the mapping
 * @param refusal what our processor says to it, if it refuses it
 */
record ModelSet(
    List<String> names,
    Conventions conventions,
    Set<Database> databases,
    Optional<String> refusal) {

  static final Set<Database> ALL = EnumSet.of(Database.POSTGRESQL, Database.MARIADB, Database.H2);

  static ModelSet of(String name) {
    return new ModelSet(List.of(name), Conventions.DEFAULT, ALL, Optional.empty());
  }

  /** Both in one, under the same conventions. */
  ModelSet with(ModelSet other) {
    return new ModelSet(
        Stream.concat(names.stream(), other.names.stream()).toList(),
        conventions,
        databases,
        refusal);
  }

  String name() {
    return String.join("+", names);
  }

  private Stream<String> packages() {
    return names.stream().map(name -> ModelSet.class.getPackageName() + ".model." + name);
  }

  ModelSet snakeCase() {
    return under(Conventions.of(NamingStrategy.SNAKE_CASE));
  }

  /** With the constraints of Jakarta Validation. */
  ModelSet validated() {
    return under(conventions.withValidation(true));
  }

  /** With Hibernate's own names of constraints, which are then compared. */
  ModelSet hibernateNames() {
    return under(conventions.withConstraintNames(ConstraintNaming.HIBERNATE));
  }

  /** With every name quoted. */
  ModelSet quoted() {
    return under(conventions.withQuotes(true));
  }

  private ModelSet under(Conventions other) {
    return new ModelSet(names, other, databases, refusal);
  }

  ModelSet on(Database first, Database... others) {
    return new ModelSet(names, conventions, EnumSet.of(first, others), refusal);
  }

  /** Refused with an error that says this. */
  ModelSet refused(String message) {
    return new ModelSet(names, conventions, databases, Optional.of(message));
  }

  /** The names of its packages. */
  List<String> packageNames() {
    return packages().toList();
  }

  /** All classes of the packages, nested ones too, by name. */
  List<Class<?>> classes() {
    return packages().flatMap(ModelSet::classes).toList();
  }

  private static Stream<Class<?>> classes(String packageName) {
    String folder = packageName.substring(ModelSet.class.getPackageName().length() + 1);
    try (Stream<Path> files = Files.list(resource(folder.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ModelSet::load)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Class<?>> entities() {
    return classes().stream().filter(c -> c.isAnnotationPresent(Entity.class)).toList();
  }

  /** What a user writes into a revision for the entities that read from views. */
  List<String> views() {
    return entities().stream()
        .filter(entity -> entity.isAnnotationPresent(View.class))
        .map(
            entity ->
                "create view "
                    + entity.getSimpleName()
                    + " as "
                    + entity.getAnnotation(View.class).query())
        .toList();
  }

  private static Path resource(String name) {
    try {
      return Path.of(ModelSet.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModelSet.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The source files of the packages. */
  List<Path> sources() {
    return packages().flatMap(ModelSet::sources).toList();
  }

  private static Stream<Path> sources(String packageName) {
    Path directory = Path.of("src/test/java", packageName.split("\\."));
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasHibernateNames() {
    return conventions.constraintNames() == ConstraintNaming.HIBERNATE;
  }

  @Override
  public String toString() {
    return name()
        + (hasHibernateNames() ? " with Hibernate's names" : "")
        + (conventions.quoted() ? " quoted" : "");
  }
}
