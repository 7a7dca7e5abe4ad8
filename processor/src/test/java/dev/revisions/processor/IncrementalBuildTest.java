package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds of a part of the sources, and builds that find the classes of an earlier one. */
class IncrementalBuildTest extends ShopBuild {

  private static Project withTwoTables(Project project) {
    withCustomer(project).write(ORDER, entity(ORDER, "String state;"));
    assertThat(compile(project).success()).isTrue();
    assertThat(project.list(HOME))
        .containsExactly("Revision_20261123_create_customer_and_create_order.java");
    return project;
  }

  @CompilerTest
  void aSubsetOfTheSourcesDropsNothing(Project project) {
    withTwoTables(project);

    assertSilent(compileOnly(project, ORDER));
    assertSilent(compileOnly(project, CUSTOMER));
    project.options("-cp", ClassPath.with(project.classes()));
    assertSilent(compileOnly(project, ORDER));
    assertThat(project.list(HOME)).hasSize(1);
  }

  @CompilerTest
  void aChangeInASubsetIsTheOnlyChange(Project project) {
    withTwoTables(project).write(ORDER, entity(ORDER, "String state;", "String note;"));

    compileOnly(project, ORDER);

    String second = HOME + ".Revision_20261124_add_order_note";
    assertThat(phrases(load(project, second).upgradeOperations()))
        .containsExactly("adds Order.note");
    assertSilent(compileNextDay(project));
  }

  @CompilerTest
  void aRevisionAloneKeepsTheModel(Project project) {
    withTwoTables(project);

    assertSilent(
        compileOnly(project, HOME + ".Revision_20261123_create_customer_and_create_order"));
  }

  /** The compiler is given a copy of it, which is of no use to anybody. */
  @CompilerTest
  void aMangledRevisionThatIsNotCompiledIsNamedByItsFile(Project project) {
    compile(withCustomer(project));
    project.write(FIRST, project.read(FIRST).replace("primary key (id)", "primary kez (id)"));

    assertThat(compileOnly(project, CUSTOMER).errors())
        .singleElement()
        .asString()
        .endsWith(" (its file is " + project.source(FIRST) + ")");
  }

  @CompilerTest
  void aHistoryThatWasMovedIsFoundWhereNoneOfItIsCompiled(Project project) {
    compile(withCustomer(project));
    String moved = FIRST.replace("shop.revisions", "db");
    project.write(moved, project.read(FIRST).replace(HOME, "com.acme.db")).delete(FIRST);

    assertSilent(compileOnly(project, CUSTOMER));

    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));
    compileOnly(project, CUSTOMER);
    assertThat(project.list("com.acme.db")).hasSize(2);
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void aDeletedEntityDropsItsTable(Project project) {
    withTwoTables(project).delete(ORDER);
    project.options("-cp", ClassPath.with(project.classes()));

    Result result = compileOnly(project, CUSTOMER);

    assertThat(result.messages().toString()).contains("Order");
    assertThat(result.messages().toString()).doesNotContain("Customer is");
  }

  /** Of a class file that stays behind nothing counts any more, in a full build as in another. */
  @CompilerTest
  void whatADeletedPackageInfoHasSaidIsGone(Project project) {
    String info = "com.acme.shop.package-info";
    String said =
        "@jakarta.persistence.SequenceGenerator(name = \"s\", allocationSize = 5)"
            + " package com.acme.shop;";
    project
        .write(
            CUSTOMER,
            entity(CUSTOMER, "String name;")
                .replace("@Id", "@Id @GeneratedValue(generator = \"s\")"))
        .write(info, said)
        .options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
    assertThat(compile(project).success()).isTrue();
    assertSilent(compileOnly(project, CUSTOMER));

    project.delete(info);

    assertThat(compileOnly(project, CUSTOMER).errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(2);
    assertThat(project.read(HOME + ".Revision_20261124_alter_s")).contains("increment 50");
    assertSilent(compileNextDay(project));
  }

  @CompilerTest
  void anEntityThatMovedToAnotherFileIsAlive(Project project) throws IOException {
    withTwoTables(project);
    Files.move(project.source(ORDER), project.source("com.acme.shop.Others"));

    assertSilent(compileOnly(project, CUSTOMER));
  }

  @CompilerTest
  void anEntityThatMovedIntoThePackageAboveIsNoLongerWhereItWas(Project project) {
    withTwoTables(project).delete(ORDER);
    project.write("com.acme.Order", entity("com.acme.Order", "String state;", "String code;"));

    assertThat(compileNextDay(project).success()).isTrue();
    assertThat(project.list(HOME)).contains("Revision_20261124_add_order_code.java");
  }

  @CompilerTest
  void anEntityIsGoneWhereOnlyACommentTellsOfIt(Project project) {
    withTwoTables(project).delete(ORDER);
    project.write(
        "com.acme.shop.Note", "package com.acme.shop; /** No class Order. */ class Note {}");

    assertThat(compileNextDay(project).messages().toString()).contains("drop-table");
  }

  @CompilerTest
  void subclassesOfEmbeddablesAreKnownWhereABuildDoesNotShowThem(Project project) {
    String shape = "com.acme.shop.Shape";
    project
        .write(CUSTOMER, entity(CUSTOMER, "Shape shape;"))
        .write(shape, embeddable("class Shape { String label; }"))
        .write("com.acme.shop.Circle", embeddable("class Circle extends Shape { double radius; }"));
    assertThat(compile(project).success()).isTrue();
    assertThat(project.list(HOME)).hasSize(1);

    assertSilent(compileOnly(project, CUSTOMER, shape));
    assertThat(project.list(HOME)).hasSize(1);
  }

  /** A struct whose class the compiler does not get, or sees as a class file only. */
  @CompilerTest
  void structsAreKnownWhereABuildDoesNotShowThem(Project project) {
    String shape = "com.acme.shop.Shape";
    String struct = "@org.hibernate.annotations.Struct(name = \"shape\") Shape shape;";
    project
        .write(CUSTOMER, entity(CUSTOMER, struct))
        .write(ORDER, entity(ORDER, struct))
        .write(shape, embeddable("class Shape { String label; }"))
        .options("-Arevisions.databases=postgresql:15");
    assertThat(compile(project).success()).isTrue();

    assertSilent(compileOnly(project, CUSTOMER, shape));
    project.write(shape, embeddable("class Shape { String label; int turn; }"));
    assertThat(compileOnly(project, CUSTOMER, shape).errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(2);
    assertSilent(compileNextDay(project));

    project.options("-cp", ClassPath.with(project.classes()));
    assertSilent(compileOnly(project, CUSTOMER));
    assertSilent(compileOnly(project, shape));
    assertThat(project.list(HOME)).hasSize(2);
  }

  private static String embeddable(String type) {
    return "package com.acme.shop; @jakarta.persistence.Embeddable public " + type;
  }

  @CompilerTest
  void whatABuildOfAnotherBranchHasGeneratedIsNoRevision(Project project) throws IOException {
    Path generated = Files.createDirectories(project.folder().resolve("gen"));
    project.options(
        "-s",
        generated.toString(),
        "-sourcepath",
        project.folder().resolve("src") + ":" + generated);
    compile(withCustomer(project));
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));
    compileNextDay(project);
    String other = HOME + ".Revision_20261124_add_customer_email";
    assertThat(generated.resolve(other.replace('.', '/') + ".java")).exists();

    project.delete(other).write(CUSTOMER, entity(CUSTOMER, "String name;"));
    Files.delete(project.classes().resolve(other.replace('.', '/') + ".class"));

    Result result = compileNextDay(project);

    assertThat(result.success()).isTrue();
    assertThat(result.messages()).noneMatch(message -> message.contains("[revision]"));
    assertThat(project.list(HOME)).containsExactly("Revision_20261123_create_customer.java");
  }

  /** Maven's compiler plugin before 3.12 compiles what a failed build has generated. */
  @CompilerTest
  void theFacadeThatAFailedBuildHasGeneratedIsNoSource(Project project) throws IOException {
    Path generated = Files.createDirectories(project.folder().resolve("gen"));
    project.options("-s", generated.toString());
    compile(withCustomer(project));
    Path facade = generated.resolve((HOME + ".Revisions").replace('.', '/') + ".java");
    Path compiled = project.classes().resolve((HOME + ".Revisions").replace('.', '/') + ".class");
    Files.delete(compiled);

    assertSilent(compileFiles(project, facade));
    assertThat(compiled).exists();

    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));
    assertThat(compileFiles(project, facade).errors())
        .containsExactly(
            "[facade] "
                + HOME
                + ".Revisions is left of an earlier build, in which the revisions were others; its"
                + " file, "
                + facade
                + ", is gone now, compile again");
    assertThat(facade).doesNotExist();
    assertSilent(compileNextDay(project));
    assertThat(project.list(HOME)).hasSize(2);
    assertThat(Files.readString(compiled, StandardCharsets.ISO_8859_1)).contains("add_customer");
  }

  private static Result compileFiles(Project project, Path facade) {
    List<Path> files = List.of(project.source(CUSTOMER), project.source(FIRST), facade);
    return project.compile(() -> new RevisionsProcessor(CLOCK), files);
  }

  @CompilerTest
  void aBuildWithTheClassesOnTheClassPath(Project project) {
    project.options("-cp", ClassPath.with(project.classes()));
    compile(withCustomer(project));

    assertSilent(compileNextDay(project));
  }

  /** ECJ has read it for the source that refers to it, or while it looked for revisions. */
  @CompilerTest
  void aNewFacadeReplacesTheOldOneOnTheClassPath(Project project) throws IOException {
    String main = "com.acme.shop.Main";
    project.options("-cp", ClassPath.with(project.classes()));
    compile(withCustomer(project));
    project
        .write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"))
        .write(
            main,
            """
            package com.acme.shop;
            import com.acme.shop.revisions.Revisions;
            public class Main {
              Class<Revisions> revisions = Revisions.class;
              Object history() { return Revisions.history(); }
            }
            """);

    assertThat(compileOnly(project, main, CUSTOMER).errors()).isEmpty();
    assertThat(project.classes().resolve("com/acme/shop/Main.class")).exists();
    assertThat(project.list(HOME)).hasSize(2);
    assertThat(load(project, HOME + ".Revision_20261124_add_customer_email")).isNotNull();
    Path facade = project.classes().resolve("com/acme/shop/revisions/Revisions.class");
    assertThat(Files.readString(facade, StandardCharsets.ISO_8859_1))
        .contains("Revision_20261124_add_customer_email");
    assertSilent(compileOnly(project, main, CUSTOMER));
  }

  @CompilerTest
  void aDeletedRevisionIsMadeAnewDespiteItsClass(Project project) {
    project.options("-cp", ClassPath.with(project.classes()));
    compile(withCustomer(project));
    project.delete(FIRST);
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    assertThat(compile(project).errors()).isEmpty();

    assertThat(project.read(FIRST)).contains("email");
    assertThat(load(project, FIRST).info().model()[0]).contains("email");
  }

  @CompilerTest
  void classesBesideTheSources(Project project) {
    compile(withCustomer(project.layout("src", "src")));

    assertThat(project.list(HOME))
        .contains(
            "Revision_20261123_create_customer.java", "Revision_20261123_create_customer.class");
    assertSilent(compileOnly(project, CUSTOMER, FIRST));
  }
}
