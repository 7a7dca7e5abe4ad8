package dev.revisions.processor;

import static dev.revisions.processor.LintedProject.CUSTOMER;
import static dev.revisions.processor.LintedProject.assertRevisions;
import static dev.revisions.processor.LintedProject.change;
import static dev.revisions.processor.LintedProject.compile;
import static dev.revisions.processor.LintedProject.revision;
import static dev.revisions.processor.LintedProject.warnings;
import static dev.revisions.processor.LintedProject.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;

/** What a user sees who changes a hierarchy of entities or embeddables. */
class HierarchyChangesTest {

  @CompilerTest
  void anInheritanceStrategyThatChangesIsAnError(Project project) {
    String subclass = "@Entity static class Member extends Customer { Integer points; }";
    write(project, subclass);
    assertThat(compile(project).errors()).isEmpty();
    project.write(
        CUSTOMER,
        project
            .read(CUSTOMER)
            .replace("@Entity\n", "@Entity\n@Inheritance(strategy = InheritanceType.JOINED)\n"));

    assertThat(compile(project).errors())
        .anyMatch(
            message ->
                message.startsWith(
                    "[inheritance-changed] Member: points of table Customer moves to table"));
    assertRevisions(project, 1);
  }

  @CompilerTest
  void theRootAcceptsForItsHierarchyThatItIsStoredInAnotherWay(Project project) {
    String hierarchy =
        """
        @Entity @Inheritance(strategy = InheritanceType.%s) %s
        abstract static class Animal { @Id Long id; String name; }
        @Entity static class Cat extends Animal { Integer lives; }
        @Entity static class Dog extends Animal { }
        """;
    String accepted =
        "@dev.revisions.annotation.Accept(value = \"inheritance-changed\", reason = \"r\")";
    compile(write(project, hierarchy.formatted("SINGLE_TABLE", "")));

    assertThat(compile(write(project, hierarchy.formatted("TABLE_PER_CLASS", ""))).errors())
        .extracting(error -> error.substring(0, error.indexOf(" of ")))
        .containsExactly(
            "[inheritance-changed] Cat: lives, name", "[inheritance-changed] Dog: name");
    for (String strategy : List.of("TABLE_PER_CLASS")) {
      Result result = compile(write(project, hierarchy.formatted(strategy, accepted)));
      assertThat(result.errors()).isEmpty();
      assertThat(warnings(result)).noneMatch(w -> w.contains("stale-accept"));
    }
    assertRevisions(project, 2);
  }

  @CompilerTest
  void rowsThatTheTableOfTheSuperclassLacksKeepTheRevisionFromRunning(Project project) {
    String hierarchy =
        """
        @Entity @Inheritance(strategy = InheritanceType.%s) %s
        abstract static class Animal { @Id Long id; String name; }
        @Entity static class Cat extends Animal { Integer lives; }
        """;
    compile(write(project, hierarchy.formatted("TABLE_PER_CLASS", "")));

    String accepted =
        "@dev.revisions.annotation.Accept(value = \"inheritance-changed\", reason = \"r\")";
    Result result = compile(write(project, hierarchy.formatted("JOINED", "")));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[inheritance-changed] ")
        .contains("which refuses to run while table Customer$Cat has rows that are not in");

    result = compile(write(project, hierarchy.formatted("JOINED", accepted)));
    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).noneMatch(w -> w.contains("stale-accept"));
    assertRevisions(project, 2);
  }

  @CompilerTest
  void theRowsOfAnEntityStayItsOwnWhenItGetsItsFirstSubclass(Project project) {
    Result result =
        change(project, "", "@Entity static class Member extends Customer { Integer points; }");

    assertThat(result.errors()).isEmpty();
    assertThat(revision(project, 0))
        .contains("op.addColumn(\"Customer\", \"DTYPE\", varchar(31)).notNull()")
        .contains(".backfill(\"'Customer'\")");
    assertThat(warnings(result))
        .containsExactly(
            "[required-without-default] Customer: column Customer.DTYPE is new and required, and no"
                + " default fills it in new rows: the version that still runs inserts rows without"
                + " it and fails. Edit the revision, once it is written, so that it gives the"
                + " column .defaultTo(...), and drop that default by op.execute when that version"
                + " is gone.");
    assertThat(compile(project).messages()).isEmpty();
  }

  @CompilerTest
  void aClassOfJoinedTablesThatHasAnotherNameIsNoConstantThatGoes(Project project) {
    String hierarchy =
        """
        @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn
        static class Animal { @Id Long id; }
        @Entity @Table(name = "cats") static class %s extends Animal { Integer lives; }
        """;

    Result result = change(project, hierarchy.formatted("Cat"), hierarchy.formatted("Tomcat"));

    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith(
            "[discriminator-removed] Animal: column Customer$Animal.DTYPE no longer holds"
                + " 'Customer$Cat': ")
        .contains("Keep the value by @DiscriminatorValue");
  }

  @CompilerTest
  void whatIsEmbeddedStaysOfItsClassWhenThatGetsItsFirstSubclass(Project project) {
    String before =
        "@Embedded Place home; @ElementCollection java.util.List<Place> others;"
            + " @Embeddable %s static class Place { String town; }";
    String farm = " @Embeddable static class Farm extends Place { Integer cows; }";

    Result result = change(project, before.formatted(""), before.formatted("") + farm);

    assertThat(result.errors()).isEmpty();
    assertThat(revision(project, 0))
        .contains("op.addColumn(\"Customer\", \"home_DTYPE\", varchar(31)).notNull()")
        .contains("op.addColumn(\"Customer_others\", \"others_DTYPE\", varchar(31))")
        .containsPattern("(?s)backfill\\(\"'Customer[$]Place'\"\\).*'Customer[$]Place'");
    assertThat(warnings(result))
        .filteredOn(w -> w.contains("home_DTYPE"))
        .singleElement()
        .asString()
        .startsWith("[required-without-default] Customer.home: ")
        .contains("Edit the revision, once it is written, so that it gives the column .defaultTo");
  }

  @CompilerTest
  void ofWhatNothingSaysWhichClassItIsOfTheRevisionIsToBeEdited(Project project) {
    String before =
        "@Embedded Place home; @Embeddable abstract static class Place { String town; }";
    String farm = " @Embeddable static class Farm extends Place { Integer cows; }";

    Result result = change(project, before, before + farm);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[required-column] Customer.home: column Customer.home_DTYPE is new and")
        .contains(
            "have no value for it. Accept it to have the revision written, and edit that so that it"
                + " adds the column without notNull()");
  }

  @CompilerTest
  void rowsOfTheLastSubclassAreThoseOfItsSuperclass(Project project) {
    String root =
        "@Entity @Inheritance(strategy = InheritanceType.JOINED) %s static class Animal {"
            + " @Id Long id; }";
    String cat = " @Entity static class Cat extends Animal { Integer lives; }";

    Result result =
        change(project, root.formatted("@DiscriminatorColumn") + cat, root.formatted(""));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[class-of-rows] Animal.DTYPE: column Customer$Animal.DTYPE is dropped, which");
    assertRevisions(project, 1);
  }

  @CompilerTest
  void aFieldThatIsPulledUpTakesItsValuesAlong(Project project) {
    String hierarchy =
        """
        @Entity @Table(name = "animal") @Inheritance(strategy = InheritanceType.JOINED)
        static class Animal { @Id Long id; %s }
        @Entity @Table(name = "cat") static class Cat extends Animal { Integer lives; %s }
        """;
    String name = "String name;";
    Result result = change(project, hierarchy.formatted("", name), hierarchy.formatted(name, ""));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            "[ambiguous-move] Animal.name: column animal.name is new, and cat.name of the same");

    String answer = "(select cat.name from cat where cat.id = animal.id)";
    assertThat(result.errors().get(0)).contains("@Backfill(\"" + answer + "\")");
    String filled = "@dev.revisions.annotation.Backfill(\"" + answer + "\") " + name;
    result = compile(write(project, hierarchy.formatted(filled, "")));
    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith(
            "[drop-column] Cat.name: column cat.name is dropped, and its values go to animal.name;"
                + " the version that still runs");
    assertRevisions(project, 2);
  }

  @CompilerTest
  void aFieldThatIsPulledUpMayBeAnother(Project project) {
    String hierarchy =
        """
        @Entity @Table(name = "animal") @Inheritance(strategy = InheritanceType.JOINED)
        static class Animal { @Id Long id; %s }
        @Entity @Table(name = "cat") static class Cat extends Animal { Integer lives; %s }
        """;
    String accepted =
        "@dev.revisions.annotation.Accept(value = \"drop-column\", reason = \"r\") String name;";

    Result result =
        change(project, hierarchy.formatted("", "String name;"), hierarchy.formatted(accepted, ""));

    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).isEmpty();
    assertRevisions(project, 2);
  }
}
