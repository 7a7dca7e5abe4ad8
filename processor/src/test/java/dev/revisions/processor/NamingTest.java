package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Revision;
import dev.revisions.operation.Operation;
import dev.revisions.processor.compile.CompiledRevision;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import dev.revisions.processor.write.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What becomes of revisions without a name when somebody names their work. */
class NamingTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T06:19:00Z"), ZoneOffset.UTC);
  private static final String HOME = "shop.revisions";
  private static final String CUSTOMER = "shop.Customer";
  private static final String FIRST = HOME + ".Revision_20261123_create_customer";
  private static final String SECOND = HOME + ".Revision_20261123_add_customer_email";
  private static final String NAMED = HOME + ".Revision_20261123_begin_the_shop";

  private static Project customer(Project project, String members) {
    return project.write(
        CUSTOMER,
        """
        package shop;

        import jakarta.persistence.*;

        @Entity
        public class Customer {
          @Id Long id;
          %s
        }
        """
            .formatted(members));
  }

  private static Result compile(Project project) {
    return project.compile(() -> new RevisionsProcessor(CLOCK));
  }

  private static Project compiled(Project project) {
    Result result = compile(project);
    assertThat(result.errors()).isEmpty();
    assertThat(result.success()).isTrue();
    return project;
  }

  private static Project named(Project project) {
    return project.options("-Arevisions.message=Begin the shop");
  }

  /** A named revision, so that what follows does not begin at the base. */
  private static Project begun(Project project) {
    compiled(named(customer(project, "String name;")));
    return project.withoutOption("-Arevisions.message=Begin the shop");
  }

  private static Project twoUnnamed(Project project) {
    compiled(customer(project, "String name;"));
    return compiled(customer(project, "String name; String email;"));
  }

  private static Revision load(Project project, String qualifiedName) {
    return CompiledRevision.load(project.classes(), qualifiedName);
  }

  private static List<String> phrases(List<Operation> operations) {
    return operations.stream().map(operation -> Phrase.of(operation).toString()).toList();
  }

  private static void assertSilent(Project project) {
    Result result = compile(project);
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  @CompilerTest
  void unnamedRevisionsBecomeOne(Project project) {
    twoUnnamed(project);
    String first = load(project, FIRST).info().id();
    String second = load(project, SECOND).info().id();

    Result result = compile(named(project));

    assertThat(result.messages())
        .containsExactly(
            "[revision] wrote "
                + project.source(NAMED)
                + " in the place of Revision_20261123_create_customer.java,"
                + " Revision_20261123_add_customer_email.java: creates Customer");
    assertThat(project.list(HOME)).containsExactly("Revision_20261123_begin_the_shop.java");
    Revision folded = load(project, NAMED);
    assertThat(folded.info().replaces()).containsExactly(first, second);
    assertThat(folded.info().parents()).isEmpty();
    assertThat(folded.info().message()).isEqualTo("Begin the shop");
    assertThat(phrases(folded.upgradeOperations())).containsExactly("creates Customer");
    assertThat(project.read(NAMED)).contains("replaces = {");
    assertSilent(project);
    assertSilent(project.strict());
  }

  @CompilerTest
  void thePresentChangeBecomesAPartOfIt(Project project) {
    twoUnnamed(begun(project));
    customer(project, "String name; String email; String phone;");
    Project unnamed = compiled(project.copy());

    compiled(project.options("-Arevisions.message=Ways to call"));

    Revision folded = load(project, HOME + ".Revision_20261123_ways_to_call");
    assertThat(phrases(folded.upgradeOperations()))
        .containsExactly("adds Customer.email", "adds Customer.phone");
    assertThat(phrases(folded.downgradeOperations()))
        .containsExactly("drops Customer.email", "drops Customer.phone");
    assertThat(folded.info().replaces())
        .containsExactly(
            load(project, SECOND).info().id(),
            load(unnamed, HOME + ".Revision_20261123_add_customer_phone").info().id());
    assertThat(folded.info().parents()).containsExactly(load(project, NAMED).info().id());
    assertThat(project.list(HOME)).hasSize(2);
    assertSilent(project);
  }

  @CompilerTest
  void aSingleOneOnlyGetsTheName(Project project) {
    compiled(customer(project, "String name;"));
    String id = load(project, FIRST).info().id();

    compiled(named(project));

    assertThat(load(project, NAMED).info().id()).isEqualTo(id);
    assertThat(load(project, NAMED).info().replaces()).isEmpty();
    assertThat(project.list(HOME)).containsExactly("Revision_20261123_begin_the_shop.java");
    assertSilent(project);
  }

  @CompilerTest
  void renamesAndBackfillsOfBeforeAreNotForgotten(Project project) {
    begun(project);
    compiled(customer(project, "@dev.revisions.annotation.RenamedFrom(\"name\") String fullName;"));
    compiled(
        customer(
            project,
            "String fullName; @dev.revisions.annotation.Backfill(\"length('a;\\\"b')\") int"
                + " points;"));
    compiled(
        customer(
            project,
            "@dev.revisions.annotation.RenamedFrom(\"fullName\") String label; int points;"));
    customer(project, "String label; @dev.revisions.annotation.RenamedFrom(\"points\") int score;");

    compiled(project.options("-Arevisions.message=Score"));

    Revision folded = load(project, HOME + ".Revision_20261123_score");
    assertThat(phrases(folded.upgradeOperations()))
        .containsExactly("renames Customer.name to label", "adds Customer.score");
    assertThat(((Operation.AddColumn) folded.upgradeOperations().get(1)).backfill())
        .contains("length('a;\"b')");
    assertThat(project.list(HOME)).hasSize(2);
    customer(project, "String label; int score;");
    assertSilent(project);
  }

  private static Project filled(Project project, String sql, String members) {
    return compiled(
        customer(
            begun(project),
            "@dev.revisions.annotation.Backfill(\"%s\") @Column(nullable = false) String slug; %s"
                .formatted(sql, members)));
  }

  private static List<Optional<String>> backfills(Revision revision) {
    return revision.upgradeOperations().stream()
        .filter(Operation.AddColumn.class::isInstance)
        .map(operation -> ((Operation.AddColumn) operation).backfill())
        .toList();
  }

  @CompilerTest
  void aBackfillReadsWhatIsRenamedLater(Project project) {
    filled(project, "upper(name)", "String name;");
    compiled(
        customer(
            project,
            "@Column(nullable = false) String slug; @dev.revisions.annotation.RenamedFrom(\"name\")"
                + " String label;"));

    compiled(project.options("-Arevisions.message=Slugs"));

    Revision folded = load(project, HOME + ".Revision_20261123_slugs");
    assertThat(phrases(folded.upgradeOperations()))
        .containsExactly("renames Customer.name to label", "adds Customer.slug");
    assertThat(backfills(folded)).containsExactly(Optional.of("upper(label)"));
  }

  @CompilerTest
  void aBackfillGivesAConstantThatIsRenamedLater(Project project) {
    begun(project);
    String state =
        "String name; @Enumerated(EnumType.STRING) @Column(nullable = false) %s State s;";
    String constants = " enum State { OPEN, %s }";
    compiled(
        customer(
            project,
            state.formatted("@dev.revisions.annotation.Backfill(\"'DOING'\")")
                + constants.formatted("DOING")));
    compiled(
        customer(
            project,
            state.formatted("")
                + constants.formatted("@dev.revisions.annotation.RenamedFrom(\"DOING\") BUSY")));

    compiled(project.options("-Arevisions.message=States"));

    assertThat(backfills(load(project, HOME + ".Revision_20261123_states")))
        .containsExactly(Optional.of("'BUSY'"));
  }

  @CompilerTest
  void aBackfillReadsWhatWasAddedBefore(Project project) {
    begun(project);
    String total = "@dev.revisions.annotation.Backfill(\"5\") int total;";
    compiled(customer(project, "String name; " + total));
    compiled(
        customer(
            project,
            "String name; @dev.revisions.annotation.Backfill(\"total * 2\") int half; int total;"));

    compiled(project.options("-Arevisions.message=Totals"));

    assertThat(backfills(load(project, HOME + ".Revision_20261123_totals")))
        .containsExactly(Optional.of("5"), Optional.of("total * 2"));
  }

  @CompilerTest
  void aBackfillThatDoesNotFindWhatItFound(Project project) {
    filled(project, "(select c.name from Customer c where c.id = 1)", "String name;");
    compiled(
        customer(
            project,
            "@Column(nullable = false) String slug; @dev.revisions.annotation.RenamedFrom(\"name\")"
                + " String label;"));
    List<String> files = project.list(HOME);

    Result result = compile(project.options("-Arevisions.message=Slugs"));

    assertThat(result.errors())
        .containsExactly(
            "[lost-backfill] the revisions without a name cannot be folded into one: column"
                + " Customer.slug is filled by @Backfill(\"(select c.name from Customer c where"
                + " c.id = 1)\"), and then column Customer.name is renamed to label, so that in one"
                + " step it would not find what it found. Give the earlier of the two revisions a"
                + " name of its own by message = \"...\" in its @RevisionInfo, and compile again");
    assertThat(project.list(HOME)).isEqualTo(files);
  }

  @CompilerTest
  void aBackfillReadsWhatCameAndWent(Project project) {
    begun(project);
    compiled(customer(project, "String name; String nick;"));
    compiled(
        customer(
            project,
            "String name; String nick; @dev.revisions.annotation.Backfill(\"coalesce(nick, name)\")"
                + " @Column(nullable = false) String slug;"));
    compiled(
        customer(project, "String name; @Column(nullable = false) String slug;")
            .options("-Arevisions.lint=drop-column:off"));
    List<String> files = project.list(HOME);

    Result result = compile(project.options("-Arevisions.message=Slugs"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("\"coalesce(nick, name)\"), and then column Customer.nick is dropped, so");
    assertThat(project.list(HOME)).isEqualTo(files);
  }

  @CompilerTest
  void whatWasDecidedOnceIsNotAskedAgain(Project project) {
    begun(project);
    compiled(customer(project, "").options("-Arevisions.lint=drop-column:off"));
    compiled(customer(project, "String email;"));

    compiled(project.options("-Arevisions.message=Only mail"));

    assertThat(phrases(load(project, HOME + ".Revision_20261123_only_mail").upgradeOperations()))
        .containsExactly("adds Customer.email", "drops Customer.name");
  }

  @CompilerTest
  void workThatCameToNothing(Project project) {
    begun(project);
    compiled(customer(project, "String name; String email;"));
    compiled(customer(project, "String name;").options("-Arevisions.lint=drop-column:off"));

    compiled(project.options("-Arevisions.message=Nothing"));

    Revision folded = load(project, HOME + ".Revision_20261123_nothing");
    assertThat(folded.upgradeOperations()).isEmpty();
    assertThat(folded.info().replaces()).hasSize(2);
    assertSilent(project);
  }

  @CompilerTest
  void anEditedRevisionIsNotFolded(Project project) {
    twoUnnamed(project);
    String edited =
        project
            .read(FIRST)
            .replace("op.dropTable(\"Customer\");", "op.dropTable(\"Customer\"); // gone");
    project.write(FIRST, edited);
    customer(project, "String name; String email; String phone;");

    Result result = compile(named(project));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .matches(
            "\\[edited-revision] "
                + FIRST
                + " was edited by hand \\(line \\d+ is not as it was written\\), and what is edited"
                + " is not folded into another revision. Take the edit back, or give this one a"
                + " name of its own by message = \"...\" in its @RevisionInfo, and compile again");
    assertThat(project.list(HOME)).hasSize(2);
    assertThat(project.read(FIRST)).isEqualTo(edited);

    project.write(
        FIRST, edited.replace("    model =", "    message = \"Customers\",\n    model ="));
    compiled(project);
    assertThat(project.list(HOME))
        .containsExactly(
            "Revision_20261123_begin_the_shop.java", "Revision_20261123_create_customer.java");
  }

  @CompilerTest
  void whereNothingIsToBeNamed(Project project) {
    begun(project);

    assertSilent(named(project));
    project.withoutOption("-Arevisions.message=Begin the shop");
    assertThat(compile(project.options("-Arevisions.message=Again")).messages())
        .containsExactly(
            "[revision] there is nothing to name: the entities are as the history records them,"
                + " and its last revision, "
                + NAMED
                + ", has a name already; -Arevisions.empty=true writes one for steps of your own");
    assertThat(project.list(HOME)).hasSize(1);
  }

  @CompilerTest
  void oneForStepsOfYourOwn(Project project) {
    begun(project).options("-Arevisions.message=Fill prices", "-Arevisions.empty=true");
    compiled(project);
    String name = HOME + ".Revision_20261123_fill_prices";
    assertThat(project.read(name))
        .isEqualTo(
            """
            package shop.revisions;

            import dev.revisions.Operations;
            import dev.revisions.Revision;
            import dev.revisions.annotation.RevisionInfo;

            /** Fill prices. */
            @RevisionInfo(
                id = "%s",
                parents = "%s",
                created = "2026-11-23T06:19:00Z",
                message = "Fill prices",
                entities = "%s",
                model = {})
            public final class Revision_20261123_fill_prices extends Revision {
              @Override
              protected void upgrade(Operations op) {}

              @Override
              protected void downgrade(Operations op) {}
            }
            """
                .formatted(
                    load(project, name).info().id(),
                    load(project, NAMED).info().id(),
                    load(project, name).info().entities()));

    project.write(
        name,
        project
            .read(name)
            .replace(
                "upgrade(Operations op) {}",
                "upgrade(Operations op) {\n"
                    + "    op.execute(\"update Customer set name = 'x'\");\n"
                    + "  }"));
    assertSilent(project);
    project.withoutOption("-Arevisions.message=Fill prices");
    project.withoutOption("-Arevisions.empty=true");
    assertSilent(project);
    compiled(customer(project, "String name; String email;"));
    assertThat(project.list(HOME)).hasSize(3);
  }

  @CompilerTest
  void oneIsNotFoldedAndDoesNotFold(Project project) {
    twoUnnamed(project).options("-Arevisions.message=Fill prices", "-Arevisions.empty=true");
    compiled(project);
    assertThat(project.list(HOME)).hasSize(3);
  }

  @CompilerTest
  void whatIsFoldedAgainReplacesAll(Project project) {
    twoUnnamed(project);
    compiled(named(project));
    String folded = load(project, NAMED).info().id();
    List<String> replaced = List.of(load(project, NAMED).info().replaces());
    project.withoutOption("-Arevisions.message=Begin the shop");
    project.write(NAMED, project.read(NAMED).replace("    message = \"Begin the shop\",\n", ""));
    compiled(customer(project, "String name; String email; String phone;"));

    compiled(project.options("-Arevisions.message=All at once"));

    assertThat(load(project, HOME + ".Revision_20261123_all_at_once").info().replaces())
        .hasSize(4)
        .startsWith(replaced.get(0), replaced.get(1), folded);
    assertThat(project.list(HOME)).hasSize(1);
    assertSilent(project);
  }

  @CompilerTest
  void aMergeEndsTheLine(Project project) {
    Project other = begun(project).copy();
    compiled(customer(project, "String name; String email;"));
    compiled(customer(other, "String name; String phone;"));
    customer(project.take(other), "String name; String email; String phone;");
    compiled(project);
    compiled(customer(project, "String name; String email; String phone; String nick;"));

    compiled(project.options("-Arevisions.message=Nick"));

    assertThat(project.list(HOME)).hasSize(5).contains("Revision_20261123_nick.java");
    assertThat(project.list(HOME)).noneMatch(name -> name.contains("add_customer_nick"));
  }

  /** The file cannot be moved aside, because something is in the way there. */
  @CompilerTest
  void nothingIsLostIfAFileCannotGo(Project project) throws IOException {
    twoUnnamed(project);
    Path inTheWay =
        project.source(SECOND).resolveSibling("." + project.source(SECOND).getFileName() + ".old");
    Files.createDirectories(inTheWay.resolve("full"));
    List<String> before = project.list(HOME);

    Result result = compile(named(project));

    assertThat(result.errors()).singleElement().asString().startsWith("[source-root] ");
    assertThat(project.list(HOME)).isEqualTo(before);
  }

  /** Compiled alone, the entity brings its revisions along, as copies that the compiler gets. */
  @CompilerTest
  void fromACompilationThatDoesNotShowTheRevisions(Project project) {
    twoUnnamed(project);

    Result result = named(project).compileOnly(() -> new RevisionsProcessor(CLOCK), CUSTOMER);

    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME)).containsExactly("Revision_20261123_begin_the_shop.java");
    assertSilent(project);
    assertThat(project.compileOnly(() -> new RevisionsProcessor(CLOCK), CUSTOMER).messages())
        .isEmpty();
  }
}
