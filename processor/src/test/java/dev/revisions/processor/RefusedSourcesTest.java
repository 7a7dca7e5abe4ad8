package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Generator;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Histories and entities that are refused, and those beside them that are not. */
class RefusedSourcesTest extends ShopBuild {

  @CompilerTest
  void aMangledModelIsAnErrorOnTheRevision(Project project) {
    compile(withCustomer(project));
    project.write(FIRST, project.read(FIRST).replace("primary key (id)", "primary kez (id)"));

    Result result = compileNextDay(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[unreadable-revision] " + FIRST + ": model[0] cannot be read: line 4, column ")
        .endsWith("restore the file from version control, or delete it if no database has it yet");
    assertThat(result.diagnostics().get(0).getSource().getName()).endsWith("create_customer.java");
    assertThat(project.list(HOME)).hasSize(1);
  }

  @CompilerTest
  void aMangledIdIsAnErrorOnTheRevision(Project project) {
    compile(withCustomer(project));
    project.write(FIRST, project.read(FIRST).replaceFirst("id = \"...", "id = \"XYZ"));

    assertThat(compileNextDay(project).errors())
        .singleElement()
        .asString()
        .contains(FIRST + ": id \"XYZ")
        .contains("is no revision id, which has 12 hexadecimal digits");
  }

  /** What somebody has made of the first revision, and what is said of it. */
  private static void assertMangled(Project project, String from, String to, String message) {
    String written = project.read(FIRST);
    assertThat(written).contains(from);
    project.write(FIRST, written.replace(from, to));

    Result result = compileNextDay(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[unreadable-revision] " + FIRST + message);
    assertThat(result.diagnostics().get(0).getSource().getName()).endsWith("create_customer.java");
    assertThat(project.list(HOME)).hasSize(1);
    project.write(FIRST, written);
  }

  @CompilerTest
  void modelsAndTimesThatCannotBe(Project project) {
    compile(withCustomer(project));

    assertMangled(
        project,
        "primary key (id)",
        "primary key (idd)",
        ": model[0] cannot be read: line 4, column 20: table Customer has no column idd; ");
    assertMangled(
        project,
        "      \"\"\"\n    })",
        "      \"\"\", \"\"\"\n  table Customer\n    x integer\n\"\"\"})",
        ": model[1] is another of table Customer; ");
    assertMangled(
        project,
        "created = \"2026-11-23T",
        "created = \"2026-11-23 ",
        ": created \"2026-11-23 06:19:00Z\" is no time such as 2026-11-23T06:19:00Z; ");
  }

  @CompilerTest
  void classesThatCannotRun(Project project) {
    compile(withCustomer(project));

    assertMangled(
        project,
        "public final class",
        "public abstract class",
        " is abstract, so that it cannot run; take that away");
    assertMangled(
        project,
        "extends Revision {",
        "extends Revision {\n  private Revision_20261123_create_customer() {}\n",
        " has no constructor without parameters that can be called; restore it");
    project.write(
        "com.acme.shop.Base",
        """
        package com.acme.shop;
        public class Base {
          protected void upgrade(dev.revisions.Operations op) {}
          protected void downgrade(dev.revisions.Operations op) {}
        }
        """);
    assertMangled(
        project,
        " extends Revision {",
        " extends com.acme.shop.Base {",
        " does not extend dev.revisions.Revision; restore that, or rename the class");
  }

  @CompilerTest
  void aMissingParent(Project project) {
    compile(withCustomer(project));
    project.write(
        FIRST,
        project.read(FIRST).replaceFirst("created =", "parents = \"b81e0c6f2a97\", created ="));

    Result result = compileNextDay(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[broken-history] " + FIRST + " names the parent b81e0c6f2a97");
    assertThat(result.diagnostics().get(0).getSource().getName()).endsWith("create_customer.java");
  }

  @CompilerTest
  void twoHeads(Project project) {
    compile(withCustomer(project));
    String other = HOME + ".Revision_20261120_other";
    project.write(
        other,
        project
            .read(FIRST)
            .replace("Revision_20261123_create_customer", "Revision_20261120_other")
            .replaceFirst("id = \"...", "id = \"000"));

    Result result = compileNextDay(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[conflicting-branches] " + other + " creates Customer, and " + FIRST + " on");
  }

  @CompilerTest
  void twoRevisionsOfOneId(Project project) {
    compile(withCustomer(project));
    project.write(
        HOME + ".Revision_20261120_copy",
        project.read(FIRST).replace("Revision_20261123_create_customer", "Revision_20261120_copy"));

    assertThat(compileNextDay(project).errors())
        .singleElement()
        .asString()
        .contains("have the same id");
  }

  @CompilerTest
  void theFacadeIsNoSource(Project project) {
    compile(withCustomer(project));
    project.write(HOME + ".Revisions", "package " + HOME + "; public class Revisions {}");
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    assertThat(compileNextDay(project).errors())
        .containsExactly(
            "[facade] "
                + HOME
                + ".Revisions is made by this processor; take its file out of the sources");
    assertThat(project.list(HOME)).doesNotContain("Revision_20261124_add_customer_email.java");
  }

  @CompilerTest
  void anEntityWithoutId(Project project) {
    Result result =
        compile(
            project.write(
                CUSTOMER,
                """
                package com.acme.shop;
                @jakarta.persistence.Entity
                public class Customer {
                  String name;
                }
                """));

    assertThat(result.errors()).singleElement().asString().startsWith("[no-id] ");
    assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(3);
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void aTypeThatAnotherProcessorMakesIsWaitedFor(Project project) {
    project.write(CUSTOMER, entity(CUSTOMER, "State state;"));
    project.with(
        () -> new Generator("com.acme.shop.State", "package com.acme.shop; enum State { NEW }"));

    assertThat(compile(project).errors()).isEmpty();

    assertThat(project.read(FIRST)).contains("state  ");
  }

  @CompilerTest
  void anEntityThatAnotherProcessorMakesIsRefused(Project project) {
    withCustomer(project).with(() -> new Generator(ORDER, entity(ORDER)));

    assertThat(compile(project).errors())
        .containsExactly(
            "[late-type] "
                + ORDER
                + " is made by another annotation processor; only classes of sources are mapped");
  }

  private static void writeOrmXml(Project project, String inside) {
    try {
      Path folder = Files.createDirectories(project.classes().resolve("META-INF"));
      Files.writeString(
          folder.resolve("orm.xml"),
          "<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm' version='3.2'>"
              + inside
              + "</entity-mappings>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @CompilerTest
  void mappingsInXmlAreRefused(Project project) {
    writeOrmXml(
        withCustomer(project), "<package>x</package><entity class='Customer'/><named-query/>");

    Result result = compile(project);

    assertThat(result.success()).isFalse();
    assertThat(result.errors())
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("[orm-xml] ")
        .contains("orm.xml maps by <entity>, <package>");
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void queriesInXmlAreNoMatter(Project project) {
    writeOrmXml(
        withCustomer(project), "<named-query name='q'><query>from Customer</query></named-query>");

    assertThat(compile(project).errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(1);
  }
}
