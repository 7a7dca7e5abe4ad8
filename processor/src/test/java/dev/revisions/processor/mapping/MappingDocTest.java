package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/mapping.md} says what the code does. Its tables of types are the code's own words:
 * {@code -Ddocs.update=true} writes them anew.
 */
class MappingDocTest {

  private static final Path DOC = Path.of("../docs/mapping.md");

  private static final List<String> DATABASES = List.of("postgresql", "mariadb", "mysql", "h2");

  private static String doc() throws IOException {
    return Files.readString(DOC);
  }

  @Test
  void theTableOfJavaTypesIsThatOfTheCode() throws IOException {
    var rows = new TreeMap<String, String>();
    JavaColumnTypes.names()
        .forEach(
            name -> {
              Type type = JavaColumnTypes.of(name, ColumnSpec.DEFAULT).orElseThrow();
              rows.put(name, row("`" + name + "`", type));
            });

    assertSection("types", rows);
  }

  @Test
  void theTableOfJdbcTypesIsThatOfTheCode() throws IOException {
    var rows = new TreeMap<String, String>();
    for (Field field : SqlTypes.class.getFields()) {
      int code = code(field);
      Optional<Type> type =
          JdbcColumnTypes.isVector(code)
              ? Optional.of(JdbcColumnTypes.vector(code, 3))
              : JdbcColumnTypes.of(code, javaType(field.getName()), ColumnSpec.DEFAULT);
      type.ifPresent(t -> rows.put(field.getName(), row("`" + field.getName() + "`", t)));
    }

    assertSection("jdbc types", rows);
  }

  /** A Java type that one would choose the JDBC type for. */
  private static String javaType(String jdbcType) {
    return switch (jdbcType) {
      case "NUMERIC", "DECIMAL" -> "java.math.BigDecimal";
      case "FLOAT", "DOUBLE" -> "java.lang.Double";
      case "DURATION" -> "java.time.Duration";
      default ->
          jdbcType.matches("(LOCAL_|OFFSET_)?TIME(_UTC|_WITH_TIMEZONE)?")
              ? "java.time.LocalTime"
              : "java.lang.String";
    };
  }

  private static int code(Field field) {
    try {
      return field.getType() == int.class ? field.getInt(null) : Integer.MIN_VALUE;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(String name, Type type) {
    return DATABASES.stream()
        .map(database -> sql(database, type))
        .collect(Collectors.joining(" | ", "| " + name + " | `" + type + "` | ", " |"));
  }

  /** What a column of the type is declared as. */
  private static String sql(String database, Type type) {
    var operation =
        new Operation.AddColumn(TableName.of("t"), Column.of("c", type), Optional.empty());
    try {
      String sql = Dialect.named(database).render(operation).get(0);
      return "`" + sql.replaceFirst(".* c ", "") + "`";
    } catch (RuntimeException e) {
      return "refused";
    }
  }

  private static void assertSection(String name, Map<String, String> rows) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end -->";
    String doc = doc();
    int from = doc.indexOf(begin) + begin.length();
    int to = doc.indexOf(end, from);
    String expected =
        "| | model | PostgreSQL | MariaDB | MySQL | H2 |\n|---|---|---|---|---|---|\n"
            + String.join("\n", rows.values())
            + "\n";
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(DOC, doc.substring(0, from) + expected + doc.substring(to));
      return;
    }
    assertThat(doc.substring(from, to))
        .as("the section '%s' of docs/mapping.md, which -Ddocs.update=true writes anew", name)
        .isEqualTo(expected);
  }

  @Test
  void everyAnnotationHasARow() throws IOException {
    var inDoc = new TreeMap<String, Set<String>>();
    for (String section : List.of("read", "without effect", "refused")) {
      inDoc.put(section, annotations(section));
    }
    var inCode = new TreeMap<String, Set<String>>();
    Set<String> read = simple(KnownAnnotations.read());
    read.addAll(Set.of("EnumeratedValue", "Transient"));
    Set<String> harmless = simple(KnownAnnotations.harmless());
    harmless.removeAll(read);
    inCode.put("read", read);
    inCode.put("without effect", harmless);
    Set<String> refused = ofTheLibraries();
    refused.removeAll(read);
    refused.removeAll(harmless);
    inCode.put("refused", refused);

    assertThat(inDoc)
        .as(
            "the annotations in the sections of docs/mapping.md; move a row to the section that the"
                + " code (KnownAnnotations) says, or add one")
        .isEqualTo(inCode);
  }

  /** The annotations in the first column of a table. */
  private static Set<String> annotations(String section) throws IOException {
    String begin = "<!-- " + section + " -->";
    String doc = doc();
    int from = doc.indexOf(begin);
    assertThat(from).as("docs/mapping.md has the section " + begin).isNotNegative();
    return doc.substring(from, doc.indexOf("<!-- end -->", from))
        .lines()
        .filter(line -> line.startsWith("| `@"))
        .flatMap(
            line ->
                Pattern.compile("`@(\\w+)")
                    .matcher(line.split("\\|", 3)[1])
                    .results()
                    .map(MatchResult.class::cast)
                    .map(found -> found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> simple(Set<String> names) {
    return names.stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All that JPA and Hibernate let one write on a class, a field or a getter. */
  private static Set<String> ofTheLibraries() throws IOException {
    return simple(
        Stream.of(Entity.class, Formula.class)
            .flatMap(MappingDocTest::annotationsBeside)
            .collect(Collectors.toSet()));
  }

  private static Stream<String> annotationsBeside(Class<?> type) {
    String folder = type.getPackageName().replace('.', '/') + "/";
    try (JarFile jar =
        new JarFile(
            Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches(folder + "\\w+\\.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(MappingDocTest::isForMappings)
          .toList()
          .stream();
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isForMappings(String name) {
    try {
      Class<?> type = Class.forName(name, false, MappingDocTest.class.getClassLoader());
      Target target = type.getAnnotation(Target.class);
      return type.isAnnotation()
          && target != null
          && Arrays.stream(target.value())
              .anyMatch(Set.of(ElementType.TYPE, ElementType.FIELD, ElementType.METHOD)::contains);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
