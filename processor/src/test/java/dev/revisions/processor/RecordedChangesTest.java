package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Revision;
import dev.revisions.operation.Operation;
import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** How entities that have come or changed are recorded, build after build. */
class RecordedChangesTest extends ShopBuild {

  @CompilerTest
  void theFirstBuildWritesTheFirstRevisionAndCompilesIt(Project project) {
    Result result = compile(withCustomer(project));

    assertThat(result.errors()).isEmpty();
    assertThat(result.messages())
        .containsExactly("[revision] wrote " + project.source(FIRST) + ": creates Customer");
    assertThat(project.list(HOME)).containsExactly("Revision_20261123_create_customer.java");
    assertThat(project.read(FIRST)).contains("table Customer (com.acme.shop.Customer)\n");
    Revision revision = load(project, FIRST);
    assertThat(phrases(revision.upgradeOperations())).containsExactly("creates Customer");
    assertThat(phrases(revision.downgradeOperations())).containsExactly("drops Customer");
    assertThat(revision.info().parents()).isEmpty();
    assertThat(revision.info().created()).isEqualTo("2026-11-23T06:19:00Z");
  }

  @CompilerTest
  void theFacadeIsInTheOutputOnly(Project project) {
    compile(
        withCustomer(project)
            .write(
                "com.acme.shop.Main",
                """
                package com.acme.shop;
                class Main {
                  Object history = com.acme.shop.revisions.Revisions.history();
                }
                """));

    assertThat(project.classes().resolve("com/acme/shop/revisions/Revisions.class")).exists();
    assertThat(project.classes().resolve("com/acme/shop/Main.class")).exists();
    assertThat(project.source(HOME + ".Revisions")).doesNotExist();
  }

  @CompilerTest
  void anUnchangedBuildWritesNothingAndSaysNothing(Project project) {
    compile(withCustomer(project));
    String source = project.read(FIRST);

    assertSilent(compileNextDay(project));
    assertThat(project.list(HOME)).hasSize(1);
    assertThat(project.read(FIRST)).isEqualTo(source);
  }

  @CompilerTest
  void aCleanModelIsQuietUnderEveryLint(Project project) {
    compile(withCustomer(project));

    assertSilent(compileNextDay(project.strict()));
  }

  /** What javac says of any processor that leaves annotations to others is all that it says. */
  @Test
  void theLintForProcessingFindsNothingElse() {
    var project = new Project(Compiler.JAVAC).options("-Xlint:processing");
    project.options("-cp", ClassPath.with(project.classes()));
    List<String> first = compile(withCustomer(project)).messages(Diagnostic.Kind.WARNING);
    List<String> second = compileNextDay(project).messages(Diagnostic.Kind.WARNING);

    assertThat(Stream.of(first, second).flatMap(List::stream))
        .isNotEmpty()
        .allMatch(message -> message.startsWith("No processor claimed any of these annotations"));
  }

  @CompilerTest
  void theSecondRevisionHoldsJustTheChange(Project project) {
    compile(withCustomer(project));
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    Result result = compileNextDay(project);

    String second = HOME + ".Revision_20261124_add_customer_email";
    assertThat(result.messages())
        .containsExactly("[revision] wrote " + project.source(second) + ": adds Customer.email");
    Revision revision = load(project, second);
    assertThat(phrases(revision.upgradeOperations())).containsExactly("adds Customer.email");
    assertThat(phrases(revision.downgradeOperations())).containsExactly("drops Customer.email");
    assertThat(revision.info().parents()).containsExactly(load(project, FIRST).info().id());
    assertSilent(compileNextDay(project));
  }

  /** The Eclipse compiler lists the constants of a class file in another order. */
  @CompilerTest
  void aConstantIsRenamedWithTheRowsThatHoldIt(Project project) {
    String state = "com.acme.shop.State";
    String constants = "package com.acme.shop; public enum State { %s, PAID }";
    project.write(CUSTOMER, entity(CUSTOMER, "@Enumerated(EnumType.STRING) State state;"));
    compile(project.write(state, constants.formatted("OPEN")).options("-Arevisions.message=Begin"));
    project.withoutOption("-Arevisions.message=Begin");
    String annotated = "@dev.revisions.annotation.RenamedFrom(\"OPEN\") PLACED";
    project.write(state, constants.formatted(annotated));

    Result result = compileNextDay(project);

    assertThat(result.messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).startsWith("[rename-constant] Customer.state: "),
            message -> assertThat(message).endsWith(": alters Customer.state"));
    assertThat(project.read(HOME + ".Revision_20261124_alter_customer_state"))
        .contains("op.renameValue(\"Customer\", \"state\", \"OPEN\", \"PLACED\");")
        .contains("op.renameValue(\"Customer\", \"state\", \"PLACED\", \"OPEN\");")
        .doesNotContain("requireNone");
    assertThat(compileNextDay(project).messages())
        .singleElement()
        .asString()
        .startsWith(
            "[stale-rename] Customer.state: constant PLACED of Customer.state has had this name");

    project.write(state, constants.formatted("PLACED"));
    project.write(
        CUSTOMER, entity(CUSTOMER, "@Enumerated(EnumType.STRING) State state;", "String note;"));
    compileNextDay(project.options("-Arevisions.message=Place"));

    Revision folded = load(project, HOME + ".Revision_20261124_place");
    assertThat(folded.upgradeOperations())
        .contains(
            new Operation.RenameValue(
                dev.revisions.schema.TableName.of("Customer"), "state", "OPEN", "PLACED"));
  }

  /** A name without a schema is read as one of the table's own. */
  @CompilerTest
  void aHintThatIsDoneIsQuotedAsItIsWritten(Project project) {
    String table = "@Table(name = \"%s\", schema = \"core\") @Entity";
    String source = entity(CUSTOMER, "String name;");
    compile(project.write(CUSTOMER, source.replace("@Entity", table.formatted("client"))));
    String renamed = "@dev.revisions.annotation.RenamedFrom(\"client\") " + table;
    project.write(CUSTOMER, source.replace("@Entity", renamed.formatted("customer")));
    assertThat(compileNextDay(project).errors()).isEmpty();

    assertThat(compileNextDay(project).messages())
        .containsExactly(
            "[stale-rename] Customer: core.customer has had this name since an earlier revision:"
                + " remove @RenamedFrom(\"client\").");
  }

  @CompilerTest
  void aTakenNameGetsANumber(Project project) {
    compile(withCustomer(project).options("-Arevisions.message=Change"));
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    compile(project);

    assertThat(project.list(HOME))
        .containsExactly("Revision_20261123_change.java", "Revision_20261123_change_2.java");
  }

  @CompilerTest
  void charactersThatEndALineElsewhere(Project project) {
    String commented = "@Column(comment = \"a\\u%sb\") String name;";
    project
        .write(CUSTOMER, entity(CUSTOMER, commented.formatted("0085")))
        .options("-Arevisions.message=From here\u2028to there");

    assertThat(compile(project).errors()).isEmpty();

    String name = HOME + ".Revision_20261123_from_here_to_there";
    assertThat(load(project, name).info().message()).isEqualTo("From here to there");
    assertThat(load(project, name).info().model()[0]).contains("comment 'a\u0085b'");
    project.write(CUSTOMER, entity(CUSTOMER, commented.formatted("2028")));
    assertThat(compile(project).errors()).isEmpty();
    assertThat(load(project, name + "_2").info().model()[0]).contains("comment 'a\u2028b'");
    compile(project);
    assertThat(project.list(HOME)).hasSize(2);
  }

  @CompilerTest
  void theMessageNamesTheRevision(Project project) {
    compile(withCustomer(project).options("-Arevisions.message=Begin: customers"));

    Revision revision = load(project, HOME + ".Revision_20261123_begin_customers");
    assertThat(revision.info().message()).isEqualTo("Begin: customers");
  }

  @CompilerTest
  void theSameChangeIsTheSameRevision(Project project) {
    compile(withCustomer(project));
    String id = load(project, FIRST).info().id();
    project.delete(FIRST).options("-Arevisions.message=other");

    compileNextDay(project);

    assertThat(load(project, HOME + ".Revision_20261124_other").info().id()).isEqualTo(id);
  }

  @CompilerTest
  void aMovedClassIsRecordedWithoutOperations(Project project) {
    compile(withCustomer(project));
    project.delete(CUSTOMER);
    project.write(
        "com.acme.shop.crm.Customer", entity("com.acme.shop.crm.Customer", "String name;"));

    compileNextDay(project);

    Revision revision = load(project, HOME + ".Revision_20261124_model_change");
    assertThat(revision.upgradeOperations()).isEmpty();
    assertThat(List.of(revision.info().model()))
        .singleElement()
        .asString()
        .startsWith("table Customer (com.acme.shop.crm.Customer)");
    assertSilent(compileNextDay(project));
  }

  @CompilerTest
  void theHistoryStaysWhereItIs(Project project) {
    compile(withCustomer(project));
    project.write("com.acme.stock.Item", entity("com.acme.stock.Item"));

    compileNextDay(project);

    assertThat(project.list(HOME)).hasSize(2);
    assertThat(project.list("com.acme.revisions")).isEmpty();
  }

  @CompilerTest
  void orderOfTheSourcesMeansNothing(Project project) {
    withCustomer(project).write(ORDER, entity(ORDER, "String state;"));
    String name = HOME + ".Revision_20261123_create_customer_and_create_order";

    project.compileOnly(() -> new RevisionsProcessor(CLOCK), CUSTOMER, ORDER);
    String forwards = project.read(name);
    project.delete(name);
    project.compileOnly(() -> new RevisionsProcessor(CLOCK), ORDER, CUSTOMER);

    assertThat(project.read(name)).isEqualTo(forwards);
  }

  @CompilerTest
  void aRevisionEditedByHandIsLeftAlone(Project project) {
    compile(withCustomer(project));
    String edited =
        project
            .read(FIRST)
            .replace(
                "  protected void upgrade(Operations op) {\n",
                "  protected void upgrade(Operations op) {\n    op.execute(\"select 1\");\n");
    project.write(FIRST, edited);

    assertSilent(compileNextDay(project));
    assertThat(project.read(FIRST)).isEqualTo(edited);
    assertThat(phrases(load(project, FIRST).upgradeOperations()))
        .containsExactly("executes SQL", "creates Customer");
  }
}
