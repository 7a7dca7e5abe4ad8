package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Revision;
import dev.revisions.operation.Operation;
import dev.revisions.processor.compile.CompiledRevision;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Generator;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import dev.revisions.processor.write.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a user sees who compiles entities again and again. */
class RevisionsProcessorTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T06:19:00Z"), ZoneOffset.UTC);
  private static final Clock NEXT_DAY = Clock.offset(CLOCK, Duration.ofDays(1));

  private static final String CUSTOMER = "com.acme.shop.Customer";
  private static final String ORDER = "com.acme.shop.Order";
  private static final String HOME = "com.acme.shop.revisions";
  private static final String FIRST = HOME + ".Revision_20261123_create_customer";

  private static String entity(String qualifiedName, String... fields) {
    int dot = qualifiedName.lastIndexOf('.');
    return """
    package %s;

    import jakarta.persistence.*;

    @Entity
    public class %s {
      @Id Long id;
    %s
    }
    """
        .formatted(
            qualifiedName.substring(0, dot),
            qualifiedName.substring(dot + 1),
            String.join("\n", Arrays.stream(fields).map(field -> "  " + field).toList()));
  }

  private static Project withCustomer(Project project) {
    return project.write(CUSTOMER, entity(CUSTOMER, "String name;"));
  }

  private static Result compile(Project project) {
    return project.compile(() -> new RevisionsProcessor(CLOCK));
  }

  private static Result compileNextDay(Project project) {
    return project.compile(() -> new RevisionsProcessor(NEXT_DAY));
  }

  private static Result compileOnly(Project project, String... classes) {
    return project.compileOnly(() -> new RevisionsProcessor(NEXT_DAY), classes);
  }

  private static void assertSilent(Result result) {
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  private static Revision load(Project project, String qualifiedName) {
    return CompiledRevision.load(project.classes(), qualifiedName);
  }

  private static List<String> phrases(List<Operation> operations) {
    return operations.stream().map(operation -> Phrase.of(operation).toString()).toList();
  }

  private static Project withTwoTables(Project project) {
    withCustomer(project).write(ORDER, entity(ORDER, "String state;"));
    assertThat(compile(project).success()).isTrue();
    assertThat(project.list(HOME))
        .containsExactly("Revision_20261123_create_customer_and_create_order.java");
    return project;
  }

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
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
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

  @CompilerTest
  void aTakenNameGetsANumber(Project project) {
    compile(withCustomer(project).options("-Arevisions.message=Change"));
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    compile(project);

    assertThat(project.list(HOME))
        .containsExactly("Revision_20261123_change.java", "Revision_20261123_change_2.java");
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
  void aSubsetOfTheSourcesDropsNothing(Project project) {
    withTwoTables(project);

    assertSilent(compileOnly(project, ORDER));
    assertSilent(compileOnly(project, CUSTOMER));
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
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

  @CompilerTest
  void aDeletedEntityDropsItsTable(Project project) {
    withTwoTables(project).delete(ORDER);
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());

    Result result = compileOnly(project, CUSTOMER);

    assertThat(result.messages().toString()).contains("Order");
    assertThat(result.messages().toString()).doesNotContain("Customer is");
  }

  @CompilerTest
  void anEntityThatMovedToAnotherFileIsAlive(Project project) throws IOException {
    withTwoTables(project);
    Files.move(project.source(ORDER), project.source("com.acme.shop.Others"));

    assertSilent(compileOnly(project, CUSTOMER));
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
  void checkTellsTheDifferenceAndWritesNothing(Project project) {
    compile(withCustomer(project));
    project
        .write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;", "String phone;"))
        .options("-Arevisions.mode=check");

    Result result = compileNextDay(project);

    assertThat(result.success()).isFalse();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .isEqualToNormalizingWhitespace(
            """
            [unrecorded-change] the entities differ from the history, which lacks:
            adds Customer.email
            adds Customer.phone
            Compile without -Arevisions.mode=check and commit the revision that this writes.
            """);
    assertThat(project.list(HOME)).hasSize(1);
  }

  @CompilerTest
  void checkIsSilentWhereNothingDiffers(Project project) {
    compile(withCustomer(project));

    assertSilent(compileNextDay(project.options("-Arevisions.mode=check")));
  }

  @CompilerTest
  void offLooksForNoDifference(Project project) {
    compile(withCustomer(project));
    project.write(CUSTOMER, entity(CUSTOMER)).options("-Arevisions.mode=off");

    assertSilent(compileNextDay(project));
    assertThat(project.classes().resolve("com/acme/shop/revisions/Revisions.class")).exists();
  }

  @CompilerTest
  void mistypedOptions(Project project) {
    Result result =
        compile(
            withCustomer(project)
                .options(
                    "-Arevisions.mod=check", "-Arevisions.naming=snake", "-Arevisions.message=!"));

    assertThat(result.errors())
        .containsExactly(
            "[option] unknown option revisions.mod; did you mean revisions.mode?",
            "[option] revisions.message=! leaves nothing for the name of a class; use letters a to"
                + " z or digits",
            "[option] unknown value revisions.naming=snake; did you mean"
                + " revisions.naming=snake_case?");
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void aSourceRootThatTakesNoFile(Project project) throws IOException {
    Files.writeString(project.folder().resolve("file"), "");

    Result result =
        compile(
            withCustomer(project).options("-Arevisions.sourceRoot=" + project.folder() + "/file"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[source-root] no revision can be written into " + project.folder() + "/file: ")
        .endsWith("make the folder writable or name another by -Arevisions.sourceRoot");
    assertThat(project.classes().resolve("com/acme/shop/revisions")).doesNotExist();
  }

  @CompilerTest
  void anotherSourceRootAndPackage(Project project) {
    compile(
        withCustomer(project)
            .options(
                "-Arevisions.sourceRoot=" + project.folder() + "/db", "-Arevisions.package=db"));

    assertThat(project.folder().resolve("db/db/Revision_20261123_create_customer.java")).exists();
    assertThat(load(project, "db.Revision_20261123_create_customer").upgradeOperations())
        .hasSize(1);
  }

  @CompilerTest
  void generatedSourcesAreNoPlaceForRevisions(Project project) throws IOException {
    Result result =
        compile(withCustomer(project).options("-s", project.folder().resolve("src").toString()));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[source-root] revisions would lie in the folder of generated sources");
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void generatedSourcesMayGoAnywhereElse(Project project) throws IOException {
    Files.createDirectories(project.folder().resolve("gen"));

    Result result =
        compile(withCustomer(project).options("-s", project.folder().resolve("gen").toString()));

    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(1);
    assertThat(project.folder().resolve("gen/com/acme/shop/revisions/Revisions.java")).exists();
    assertSilent(compileNextDay(project));
  }

  @CompilerTest
  void testsAreNoPartOfTheModel(Project project) {
    for (String classes :
        List.of("target/test-classes", "build/classes/java/test", "out/test/shop", "bin/test")) {
      assertSilent(compile(withCustomer(project.layout("src", classes))));
    }
    assertSilent(compile(withCustomer(project.layout("src/test/java", "out"))));
    assertThat(project.list(HOME)).isEmpty();
  }

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
  void snakeCase(Project project) {
    project
        .write("com.acme.shop.OrderLine", entity("com.acme.shop.OrderLine", "String unitPrice;"))
        .options("-Arevisions.naming=snake_case");

    compile(project);

    assertThat(project.read(HOME + ".Revision_20261123_create_order_line")).contains("unit_price");
  }

  @CompilerTest
  void theUnnamedPackage(Project project) {
    project.write(
        "Customer", "import jakarta.persistence.*; @Entity public class Customer { @Id Long id; }");

    compile(project);

    assertThat(project.list("revisions")).hasSize(1);
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

  @CompilerTest
  void theFacadeIsNoSource(Project project) {
    compile(withCustomer(project));
    project.write(HOME + ".Revisions", "package " + HOME + "; public class Revisions {}");

    assertThat(compileNextDay(project).errors())
        .containsExactly(
            "[facade] "
                + HOME
                + ".Revisions is made by this processor; take its file out of the sources");
  }

  @CompilerTest
  void aBuildWithTheClassesOnTheClassPath(Project project) {
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
    compile(withCustomer(project));

    assertSilent(compileNextDay(project));
  }

  /** ECJ takes no source of a class that it has seen on the class path. */
  private static void buildTwiceWhereTheCompilerClings(Project project) {
    List<String> errors = compile(project).errors();
    if (!errors.isEmpty()) {
      assertThat(errors)
          .singleElement()
          .asString()
          .endsWith(
              "; the class file of an earlier build was in the way and is gone now, compile again");
      assertThat(compile(project).errors()).isEmpty();
    }
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

  @CompilerTest
  void aNewFacadeReplacesTheOldOneOnTheClassPath(Project project) throws IOException {
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
    compile(withCustomer(project));
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    buildTwiceWhereTheCompilerClings(project);

    Path facade = project.classes().resolve("com/acme/shop/revisions/Revisions.class");
    assertThat(Files.readString(facade, StandardCharsets.ISO_8859_1))
        .contains("Revision_20261123_add_customer_email");
  }

  @CompilerTest
  void aDeletedRevisionIsMadeAnewDespiteItsClass(Project project) {
    project.options("-cp", System.getProperty("java.class.path") + ":" + project.classes());
    compile(withCustomer(project));
    project.delete(FIRST);
    project.write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;"));

    buildTwiceWhereTheCompilerClings(project);

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

  private static String embeddable(String type) {
    return "package com.acme.shop; @jakarta.persistence.Embeddable public " + type;
  }
}
