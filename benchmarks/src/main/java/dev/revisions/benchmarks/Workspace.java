package dev.revisions.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project of entities in a temporary folder: an application of a usual kind, as large as is
 * asked. Each entity has thirteen attributes with accessors, two indexes, a unique constraint and
 * two references.
 */
final class Workspace {

  private static final String PACKAGE = "app.model";

  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /** Writes so many entities. */
  static Workspace of(int entities) {
    try {
      var workspace = new Workspace(Files.createTempDirectory("benchmark").toRealPath());
      workspace.write("Audited", AUDITED);
      workspace.write("Address", ADDRESS);
      for (int i = 0; i < entities; i++) {
        workspace.writeEntity(i);
      }
      return workspace;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an entity again, with more attributes. */
  void writeEntity(int number, String... attributes) {
    String more =
        Stream.of(attributes).map("  String %s;%n"::formatted).collect(Collectors.joining());
    write(name(number), ENTITY.formatted(number, Math.max(0, number - 1), number / 2, more));
  }

  private static String name(int number) {
    return "Entity" + number;
  }

  private void write(String simpleName, String source) {
    try {
      Path file = sources().resolve(PACKAGE.replace('.', '/')).resolve(simpleName + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "package " + PACKAGE + ";\n\n" + source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the sources. */
  Path sources() {
    return folder.resolve("src");
  }

  /** All sources, revisions too, sorted. */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(sources())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources of the revisions, sorted. */
  List<Path> revisions() {
    return files().stream()
        .filter(file -> file.getFileName().toString().startsWith("Revision_"))
        .toList();
  }

  /** Deletes the revisions that are not among these. */
  void keepRevisions(List<Path> kept) throws IOException {
    for (Path revision : revisions()) {
      if (!kept.contains(revision)) {
        Files.delete(revision);
      }
    }
  }

  /** A place for what a build makes. */
  Output output(String build) {
    return new Output(folder.resolve("output").resolve(build));
  }

  /** Deletes the project. */
  void delete() throws IOException {
    delete(folder);
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static final String AUDITED =
      """
      import jakarta.persistence.*;
      import java.time.Instant;

      @MappedSuperclass
      public abstract class Audited {
        @Column(nullable = false, updatable = false)
        Instant createdAt;

        @Version int version;
      }
      """;

  private static final String ADDRESS =
      """
      import jakarta.persistence.*;

      @Embeddable
      public record Address(@Column(length = 80) String street, @Column(length = 12) String zip) {}
      """;

  /** Its number, those of the entities that it refers to, and more attributes. */
  private static final String ENTITY =
      """
      import jakarta.persistence.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;

      @Entity
      @Table(
          name = "entity_%1$d",
          uniqueConstraints = @UniqueConstraint(columnNames = {"code", "kind"}),
          indexes = {@Index(columnList = "name"), @Index(columnList = "placedAt, total")})
      public class Entity%1$d extends Audited {

        enum Kind { SMALL, MEDIUM, LARGE }

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        @Column(nullable = false, length = 40)
        String code;

        @Column(length = 120)
        String name;

        @Enumerated(EnumType.STRING)
        Kind kind;

        @Column(precision = 19, scale = 2)
        BigDecimal total;

        LocalDateTime placedAt;
        LocalDate due;
        boolean active;
        double weight;
        UUID reference;
        @Embedded Address address;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(nullable = false)
        Entity%2$d previous;

        @ManyToOne(fetch = FetchType.LAZY)
        Entity%3$d group;
      %4$s
      """
          + accessors("Long id", "String code", "String name", "Kind kind", "BigDecimal total")
          + accessors("LocalDateTime placedAt", "LocalDate due", "boolean active", "double weight")
          + "}\n";

  private static String accessors(String... attributes) {
    var text = new StringBuilder();
    for (String attribute : attributes) {
      String type = attribute.split(" ")[0];
      String name = attribute.split(" ")[1];
      String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      text.append("  public %s get%s() { return %s; }\n".formatted(type, capital, name));
      text.append(
          "  public void set%2$s(%1$s value) { this.%3$s = value; }\n"
              .formatted(type, capital, name));
    }
    return text.toString();
  }
}
