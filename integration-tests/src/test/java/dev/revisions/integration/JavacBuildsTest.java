package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ways in which build tools call javac. In each, a revision is written once and belongs to that
 * very build; the second build writes nothing and says nothing; a changed entity gives one
 * revision.
 */
class JavacBuildsTest {

  private static final List<String> LINT =
      List.of("-Xlint:all", "-Xlint:-processing,-classfile", "-Werror");

  /** A way to the compiler. */
  private interface Compiler {
    Command compile(Path folder, List<String> arguments) throws Exception;
  }

  @TempDir private Path folder;
  private Compiler compiler = Javac::run;
  private Sources sources;

  @BeforeEach
  void writeEntities() throws IOException {
    sources = new Sources(folder.resolve("src"));
    sources.entity("Customer", "String name;").entity("Order", "String state;");
    Files.createDirectories(folder.resolve("out"));
  }

  /** What a customer compiles against, without what else the tests need. */
  private static String apis() {
    return Stream.of(Artifacts.classPath().split(File.pathSeparator))
        .filter(
            path ->
                path.matches(
                    ".*(revisions-runtime|revisions-annotations|runtime.target.classes"
                        + "|annotations.target.classes|jakarta.persistence|vertx-core"
                        + "|vertx-sql-client).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String javac(List<String> options, List<String> sourcesOrClasses) throws Exception {
    var command = new ArrayList<String>();
    command.addAll(List.of("-processorpath", Artifacts.processor().toString(), "-d", "out"));
    command.addAll(options);
    command.addAll(LINT);
    command.addAll(sourcesOrClasses);
    return compiler.compile(folder, command).succeeded().output();
  }

  private String compileAll(String... options) throws Exception {
    var all = new ArrayList<>(List.of("-cp", apis()));
    all.addAll(List.of(options));
    return javac(all, paths());
  }

  private List<String> paths() throws IOException {
    return sources.files().stream().map(Path::toString).toList();
  }

  private void assertCompiled(String slug) throws IOException {
    String name =
        sources.classes("Revision_").stream().filter(n -> n.endsWith(slug)).findAny().get();
    assertThat(folder.resolve("out/" + name.replace('.', '/') + ".class")).exists();
  }

  /** Builds, builds again, changes an entity, builds, builds again. */
  private void tell(String... options) throws Exception {
    assertThat(compileAll(options)).containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions()).containsOnlyKeys("create_customer_and_create_order");
    assertCompiled("create_customer_and_create_order");
    SortedMap<String, String> first = sources.revisions();

    assertThat(compileAll(options)).isEmpty();
    assertThat(sources.revisions()).isEqualTo(first);

    sources.entity("Customer", "String name;", "String email;");
    assertThat(compileAll(options)).containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions())
        .containsOnlyKeys("create_customer_and_create_order", "add_customer_email")
        .containsAllEntriesOf(first);
    assertCompiled("add_customer_email");
    assertThat(sources.revisions().get("add_customer_email")).contains("op.addColumn(\"Customer\"");

    assertThat(compileAll(options)).isEmpty();
    assertThat(sources.revisions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-implicit:none -sourcepath src", "-implicit:class -s gen"})
  void withTheseOptions(String options) throws Exception {
    Files.createDirectories(folder.resolve("gen"));
    tell(options.split(" "));
  }

  @Test
  void inAProcessOfItsOwn() throws Exception {
    compiler =
        (folder, arguments) ->
            Command.run(folder, Stream.concat(Command.javac(), arguments.stream()).toList());
    tell();
  }

  @Test
  void processingOnly() throws Exception {
    assertThat(compileAll("-proc:only")).containsOnlyOnce("[revision] wrote");
    assertThat(compileAll("-proc:only")).isEmpty();
    assertThat(folder.resolve("out/com/acme/shop/Customer.class")).doesNotExist();

    assertThat(compileAll()).isEmpty();
    assertThat(sources.revisions()).containsOnlyKeys("create_customer_and_create_order");
    assertCompiled("create_customer_and_create_order");
  }

  /**
   * Gradle compiles what has changed, and shows an aggregating processor all other annotated types
   * by their names, from class files: it takes away what the processor made, puts the output of the
   * last build on the class path, and gives no source path.
   */
  @Test
  void changedSourcesAndTheNamesOfAllOthers() throws Exception {
    String[] layout = {"-s", "gen", "-sourcepath", ""};
    Files.createDirectories(folder.resolve("gen"));
    assertThat(compileAll(layout)).containsOnlyOnce("[revision] wrote");

    sources.entity("Customer", "String name;", "String email;");
    assertThat(reprocess(layout, List.of("Customer", "Revision_"), List.of("Order")))
        .containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions())
        .containsOnlyKeys("create_customer_and_create_order", "add_customer_email");
    assertCompiled("add_customer_email");

    sources.write("com/acme/shop/Plain.java", "package com.acme.shop; class Plain {}");
    assertThat(reprocess(layout, List.of("Plain", "Revision_"), List.of("Customer", "Order")))
        .isEmpty();
    assertThat(reprocess(layout, List.of("Plain"), List.of("Customer", "Order", "Revision_")))
        .isEmpty();
    assertThat(sources.revisions()).hasSize(2);
  }

  private String reprocess(String[] layout, List<String> changed, List<String> others)
      throws Exception {
    Files.deleteIfExists(folder.resolve("out/com/acme/shop/revisions/Revisions.class"));
    for (Path generated : new Sources(folder.resolve("gen")).files()) {
      Files.delete(generated);
    }
    var options = new ArrayList<>(List.of("-cp", "out" + File.pathSeparator + apis()));
    options.addAll(List.of(layout));
    options.addAll(List.of("-processor", "dev.revisions.processor.RevisionsProcessor"));
    var arguments = new ArrayList<String>();
    for (String name : sources.classes(changed.toArray(String[]::new))) {
      arguments.add("src/" + name.replace('.', '/') + ".java");
    }
    arguments.addAll(sources.classes(others.toArray(String[]::new)));
    return javac(options, arguments);
  }

  @Test
  void theJarTellsGradleThatTheProcessorAggregates() throws IOException {
    try (var jar = new JarFile(Artifacts.processor().toFile())) {
      var entry = jar.getEntry("META-INF/gradle/incremental.annotation.processors");
      assertThat(new String(jar.getInputStream(entry).readAllBytes()))
          .isEqualTo("dev.revisions.processor.RevisionsProcessor,aggregating\n");
    }
  }

  @Test
  void aModuleOfItsOwn() throws Exception {
    sources.write(
        "module-info.java",
        """
        module com.acme.shop {
          requires jakarta.persistence;
          requires dev.revisions;
          requires dev.revisions.annotation;
          requires io.vertx.core;
          requires io.vertx.client.sql;
        }
        """);
    tell("-p", apis(), "-Xlint:-requires-automatic");
  }

  /** A library of entities, which the application extends and refers to. */
  @Test
  void entitiesOfADependency() throws Exception {
    Path library = folder.resolve("library");
    library("String name;", library);
    Files.delete(folder.resolve("src/com/acme/shop/Customer.java"));
    sources.entity("Order", "String state;", "@ManyToOne Customer customer;");
    String[] options = {"-cp", apis() + File.pathSeparator + library};

    assertThat(compileAll(options)).containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions().get("create_customer_and_create_order"))
        .contains("table Customer (", "table Order (", "t.foreignKey(");
    assertThat(compileAll(options)).isEmpty();

    library("String name; String email;", library);
    assertThat(compileAll(options)).containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions())
        .containsOnlyKeys("create_customer_and_create_order", "add_customer_email");
    assertThat(compileAll(options)).isEmpty();
  }

  private void library(String fields, Path classes) throws Exception {
    Path model = folder.resolve("model");
    new Sources(model).entity("Customer", fields);
    String source = model.resolve("com/acme/shop/Customer.java").toString();
    Javac.run(folder, List.of("-proc:none", "-cp", apis(), "-d", classes.toString(), source))
        .succeeded();
  }

  /** The first module has entities and the history so far, the second goes on with it. */
  @Test
  void aHistoryThatADependencyBegan() throws Exception {
    Files.createDirectories(folder.resolve("gen"));
    compileAll("-s", "gen");
    Path jar = folder.resolve("first.jar");
    Files.move(folder.resolve("out"), folder.resolve("first"));
    Command.run(
            folder,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                "cf",
                jar.toString(),
                "-C",
                "first",
                "."))
        .succeeded();
    Files.createDirectories(folder.resolve("out"));
    sources = new Sources(folder.resolve("second"));
    sources.entity("Invoice", "@ManyToOne Order order;");
    String[] options = {"-s", "gen", "-cp", apis() + File.pathSeparator + jar};

    assertThat(compileAll(options)).containsOnlyOnce("[revision] wrote");
    assertThat(sources.revisions()).containsOnlyKeys("create_invoice");
    assertThat(sources.revisions().get("create_invoice")).contains("parents = \"");
    assertThat(compileAll(options)).isEmpty();
    assertThat(sources.revisions()).hasSize(1);
  }
}
