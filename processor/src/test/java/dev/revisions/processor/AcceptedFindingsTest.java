package dev.revisions.processor;

import static dev.revisions.processor.LintedProject.CUSTOMER;
import static dev.revisions.processor.LintedProject.assertRevisions;
import static dev.revisions.processor.LintedProject.change;
import static dev.revisions.processor.LintedProject.compile;
import static dev.revisions.processor.LintedProject.lines;
import static dev.revisions.processor.LintedProject.warnings;
import static dev.revisions.processor.LintedProject.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;

/** What is accepted or said to be renamed in vain, and where. */
class AcceptedFindingsTest {

  @CompilerTest
  void anAcceptanceThatAcceptsNothingIsStale(Project project) {
    Result result =
        change(
            project,
            "String name;",
            "@dev.revisions.annotation.Accept(value = \"drop-column\", reason = \"it was\") String"
                + " name; String email;");

    assertThat(warnings(result))
        .containsExactly(
            "[stale-accept] Customer.name: @Accept(\"drop-column\"): nothing in this change is for"
                + " drop-column to accept: once a revision is written, its acceptance is done with."
                + " Remove it.");
    assertThat(compile(project).messages()).isEmpty();
  }

  private static final String ACCEPT =
      "@dev.revisions.annotation.Accept(value = \"%s\", reason = \"r\") ";

  @CompilerTest
  void anAcceptanceOfWhatIsEmbeddedIsNotStaleWhileOneColumnNeedsIt(Project project) {
    String embedded =
        "@Embedded %s Place home; @Embeddable static class Place { %s String town; String street;"
            + " }";
    Result result =
        change(
            project,
            embedded.formatted("", ""),
            embedded.formatted(ACCEPT.formatted("narrowing-type"), "@Column(length = 50)"));

    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).isEmpty();
  }

  @CompilerTest
  void anAcceptanceIsStaleWhereItStands(Project project) {
    String embedded =
        "@Embedded\n%s Place home;\n@Embeddable static class Place { String town; %s }";
    Result result =
        change(
            project,
            embedded.formatted("", ""),
            embedded.formatted(ACCEPT.formatted("narrowing-type"), "String street;"));

    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith("[stale-accept] Customer.home: @Accept(\"narrowing-type\"): nothing in");
    assertThat(lines(result, "[stale-accept]")).containsExactly(9L);
  }

  @CompilerTest
  void anAcceptanceOnAMappedSuperclassOrAnEmbeddableCoversWhatHasItsColumns(Project project) {
    project.options("-Arevisions.lint=drop-column:error");
    String classes =
        "@Embedded Place home;"
            + " %s @MappedSuperclass static class Base { String a; %s }"
            + " %s @Embeddable static class Place { String town; %s }"
            + " @Entity static class Sub extends Base { @Id Long id; }";
    Result result =
        change(
            project,
            classes.formatted("", "int b;", "", "int no;"),
            classes.formatted("", "", "", ""));
    assertThat(result.errors()).hasSize(2);

    String accept = ACCEPT.formatted("drop-column");
    result = compile(write(project, classes.formatted(accept, "", accept, "")));
    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).isEmpty();
    assertRevisions(project, 2);
  }

  @CompilerTest
  void anAcceptanceOnAClassWithoutATableCoversThoseThatHaveItsColumns(Project project) {
    project.options("-Arevisions.lint=drop-column:error");
    String classes =
        "@MappedSuperclass static class Base { String a; }"
            + " @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)"
            + " %1$s abstract static class Animal extends Base { @Id Long id; %2$s }"
            + " @Entity static class Cat extends Animal { Integer lives; }"
            + " @Entity static class Dog extends Animal { }";
    Result result = change(project, classes.formatted("", "int b;"), classes.formatted("", ""));
    assertThat(result.errors()).hasSize(2);

    result = compile(write(project, classes.formatted(ACCEPT.formatted("drop-column"), "")));
    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).isEmpty();
    assertRevisions(project, 2);

    result =
        compile(write(project, classes.formatted(ACCEPT.formatted("drop-column"), "String more;")));
    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith("[stale-accept] Animal: @Accept(\"drop-column\"): nothing in this change");
  }

  @CompilerTest
  void anAcceptanceOfNoRuleIsSaidOfMappedSuperclassesAndEmbeddables(Project project) {
    String classes =
        "@Embedded Place home; %1$s"
            + " %2$s @MappedSuperclass static class Base { String a; }"
            + " %2$s @Embeddable static class Place { String town; }"
            + " @Entity static class Sub extends Base { @Id Long id; }";
    Result result =
        change(
            project,
            classes.formatted("", ""),
            classes.formatted("String more;", ACCEPT.formatted("nonsense")));

    assertThat(warnings(result))
        .containsExactlyInAnyOrder(
            "[stale-accept] Base: @Accept(\"nonsense\"): no rule is named nonsense. Correct or"
                + " remove it.",
            "[stale-accept] Place: @Accept(\"nonsense\"): no rule is named nonsense. Correct or"
                + " remove it.");
  }

  @CompilerTest
  void aFormerNameOfAColumnOfWhatIsEmbeddedIsStaleWhereItStands(Project project) {
    String embedded =
        "@Embedded\n%s Place home;\n@Embeddable static class Place { String town; String street; }";
    Result result =
        change(
            project,
            embedded.formatted(""),
            embedded.formatted(
                "@AttributeOverride(name = \"town\", column = @Column(name = \"city\"))"
                    + " @dev.revisions.annotation.RenamedFrom(value = \"town\", column ="
                    + " \"city\")"));
    assertThat(warnings(result)).singleElement().asString().startsWith("[rename-column]");

    result = compile(project);
    assertThat(warnings(result))
        .containsExactly(
            "[stale-rename] Customer.home: Customer.city has had this name since an earlier"
                + " revision: remove @RenamedFrom(value = \"town\", column = \"city\").");
    assertThat(lines(result, "[stale-rename]")).containsExactly(9L);
  }

  @CompilerTest
  void aFormerNameInWhatIsEmbeddedTwiceIsQuotedAsItIsWritten(Project project) {
    String embedded =
        "@Embedded Place home; @AttributeOverride(name = \"%1$s\", column = @Column(name ="
            + " \"other\")) @Embedded Place second;"
            + " @Embeddable static class Place { %2$s String %1$s; }";
    Result result =
        change(
            project,
            embedded.formatted("town", ""),
            embedded.formatted("city", "@dev.revisions.annotation.RenamedFrom(\"town\")"));
    assertThat(result.errors()).isEmpty();

    assertThat(warnings(compile(project)))
        .isNotEmpty()
        .allMatch(w -> w.endsWith(" since an earlier revision: remove @RenamedFrom(\"town\")."));
  }

  @CompilerTest
  void anAcceptanceOnAClassCoversTheTablesOfItsCollections(Project project) {
    String list = "@ElementCollection @CollectionTable(name = \"tags\") java.util.List<%s> tags;";
    compile(write(project, list.formatted("Long")));
    write(project, list.formatted("Integer"));
    project.write(
        CUSTOMER,
        project
            .read(CUSTOMER)
            .replace(
                "@Entity\n",
                "@Entity\n"
                    + "@dev.revisions.annotation.Accept(value = \"narrowing-type\", reason ="
                    + " \"small\")\n"));

    Result result = compile(project);

    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result)).isEmpty();
    assertRevisions(project, 2);
  }

  @CompilerTest
  void anUnknownRuleIsAnError(Project project) {
    project.options("-Arevisions.lint=drop-colum:error");

    assertThat(compile(write(project, "String name;")).errors())
        .containsExactly(
            "[option] revisions.lint: unknown rule drop-colum; did you mean drop-column?");
    assertRevisions(project, 0);
  }
}
