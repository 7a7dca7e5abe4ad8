package dev.revisions.processor;

import static dev.revisions.processor.LintedProject.CUSTOMER;
import static dev.revisions.processor.LintedProject.HOME;
import static dev.revisions.processor.LintedProject.assertRevisions;
import static dev.revisions.processor.LintedProject.change;
import static dev.revisions.processor.LintedProject.compile;
import static dev.revisions.processor.LintedProject.lines;
import static dev.revisions.processor.LintedProject.revision;
import static dev.revisions.processor.LintedProject.warnings;
import static dev.revisions.processor.LintedProject.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a user sees of the rules who changes entities and compiles. */
class LintedCompilationTest {

  @CompilerTest
  void aWarningStandsOnTheFieldAndIsSaidOnce(Project project) {
    Result result = change(project, "String name;", "@Column(length = 50) String name;");

    assertThat(warnings(result))
        .containsExactly(
            "[narrowing-type] Customer.name: column Customer.name changes from varchar(255) to"
                + " varchar(50), and values of more than 50 characters are refused: the revision"
                + " fails on the first such row. Look for such rows before, and correct them in a"
                + " revision of its own.");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.getMessage(Locale.ENGLISH).startsWith("[narrowing-type]"))
        .singleElement()
        .satisfies(d -> assertThat(d.getLineNumber()).isEqualTo(8));
    assertRevisions(project, 2);
    assertThat(compile(project).messages()).isEmpty();
  }

  @CompilerTest
  void anErrorKeepsTheRevisionFromBeingWrittenUntilItIsAccepted(Project project) {
    String before = "@Column(precision = 9, scale = 4) java.math.BigDecimal amount;";
    String after = "@Column(precision = 9, scale = 2) java.math.BigDecimal amount;";
    Result refused = change(project, before, after);

    assertThat(refused.errors())
        .singleElement()
        .asString()
        .startsWith("[lossy-type] Customer.amount: column Customer.amount changes from");
    assertRevisions(project, 1);

    Result accepted =
        compile(
            write(
                project,
                "@dev.revisions.annotation.Accept(value = \"lossy-type\", reason = \"whole cents\")"
                    + " "
                    + after));

    assertThat(accepted.errors()).isEmpty();
    assertThat(warnings(accepted)).isEmpty();
    assertRevisions(project, 2);
  }

  @CompilerTest
  void aFieldThatIsGoneIsNamedAllTheSame(Project project) {
    assertThat(warnings(change(project, "String name;", "")))
        .singleElement()
        .asString()
        .startsWith("[drop-column] Customer.name: column Customer.name is dropped");
  }

  @CompilerTest
  void theTableOfACollectionThatIsGoneIsNamedByTheClassAndSaidThere(Project project) {
    Result result =
        change(
            project,
            "@ElementCollection java.util.Set<String> tags;"
                + " @ManyToMany java.util.Set<Customer> friends;",
            "");

    assertThat(warnings(result))
        .satisfiesExactlyInAnyOrder(
            first -> assertThat(first).startsWith("[drop-table] Customer: table Customer_Customer"),
            other -> assertThat(other).startsWith("[drop-table] Customer: table Customer_tags"));
    assertThat(lines(result, "[drop-table]")).containsExactly(6L, 6L);
  }

  /** ECJ knows no places in a record. */
  @CompilerTest
  void whatAComponentOfARecordCausesIsSaidThereOrAtTheEntity(Project project) {
    String part = "Part part; @Embeddable record Part(\n@Column(length = %d) String name) {}";
    Result result = change(project, part.formatted(90), part.formatted(50));

    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith("[narrowing-type] Part.name: column Customer.name changes");
    assertThat(lines(result, "[narrowing-type]")).isSubsetOf(9L, 6L).hasSize(1);
  }

  @CompilerTest
  void whatBecomesOfAStructIsSaidOfItsClass(Project project) {
    String of =
        "Part part; @jakarta.persistence.Embeddable @org.hibernate.annotations.Struct(name ="
            + " \"part_type\") static class Part { %s }";
    change(
        project, of.formatted("int a; int b; String c;"), of.formatted("int a; int b; String c;"));
    assertRevisions(project, 1);

    Result dropped = compile(write(project, of.formatted("int a; int b;")));

    assertThat(warnings(dropped))
        .singleElement()
        .asString()
        .startsWith(
            "[drop-column] Part.c: attribute part_type.c is dropped, and its values are lost");
    assertRevisions(project, 2);
    assertThat(compile(project).messages()).isEmpty();

    Result renamed =
        compile(
            write(
                project,
                of.formatted("int a; @dev.revisions.annotation.RenamedFrom(\"b\") int c;")));

    assertThat(renamed.errors()).isEmpty();
    assertRevisions(project, 3);
    assertThat(compile(write(project, of.formatted("int a; int d;"))).errors())
        .singleElement()
        .asString()
        .startsWith("[ambiguous-rename] Part.d: attribute part_type.d is new, and part_type.c");
  }

  @CompilerTest
  void aRequiredAttributeOfAStructHasToBeAccepted(Project project) {
    String of =
        "Part part; @jakarta.persistence.Embeddable @org.hibernate.annotations.Struct(name ="
            + " \"part_type\") static class Part { int a; %s @Column(nullable = false) int b; }";

    assertThat(
            change(
                    project,
                    of.replace("%s @Column(nullable = false) int b; ", ""),
                    of.formatted(""))
                .errors())
        .singleElement()
        .asString()
        .startsWith("[required-column] Part.b: attribute part_type.b is new and required")
        .endsWith(
            "between the attribute and the check. If it is meant, put @Accept(value ="
                + " \"required-column\", reason = \"...\") on it.");
    assertRevisions(project, 1);

    Result accepted =
        compile(
            write(
                project,
                of.formatted(
                    "@dev.revisions.annotation.Accept(value = \"required-column\", reason ="
                        + " \"filled\")")));

    assertThat(accepted.errors()).isEmpty();
    assertRevisions(project, 2);
  }

  @CompilerTest
  void aStructIsAnErrorOnADatabaseWithoutCompositeTypes(Project project) {
    project.options("-Arevisions.databases=postgresql:15,mariadb:11.4");

    assertThat(
            change(
                    project,
                    "",
                    "Part part; @jakarta.persistence.Embeddable"
                        + " @org.hibernate.annotations.Struct(name = \"part_type\") static class"
                        + " Part { int a; }")
                .errors())
        .singleElement()
        .asString()
        .startsWith(
            "[composite-type] Customer.part: column Customer.part is a @Struct: on MariaDB 11.4,"
                + " there are no composite types");
    assertRevisions(project, 1);
  }

  @CompilerTest
  void severitiesAreOptions(Project project) {
    project.options("-Arevisions.lint=drop-column:error");

    assertThat(change(project, "String name;", "").errors())
        .singleElement()
        .asString()
        .startsWith("[drop-column] Customer.name");
    assertRevisions(project, 1);
  }

  @CompilerTest
  void locksAreSaidOfTheDatabasesThatAreNamed(Project project) {
    project.options("-Arevisions.databases=postgresql:15");

    assertThat(warnings(change(project, "Integer age;", "Long age;")))
        .singleElement()
        .asString()
        .startsWith(
            "[change-type-rewrite] Customer.age: column Customer.age changes from integer to"
                + " bigint: on PostgreSQL 15, the table and its indexes are written anew");
  }

  @CompilerTest
  void anEnumThatLosesAConstantIsAnErrorIfItIsMappedByOrdinal(Project project) {
    Result result =
        change(project, "State state; enum State {A, B, C}", "State state; enum State {A, C}");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            "[enum-ordinals-moved] Customer.state: column Customer.state holds ordinals, of which 1"
                + " was B and is C, 2 was C and is none: rows keep the numbers, which mean another"
                + " constant from now on, and nothing fails.");
  }

  @CompilerTest
  void aFieldThatIsRenamedWithTheClassOfItsNamedEnumIsAskedFor(Project project) {
    String field =
        "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)"
            + " %2$s %1$s; enum %2$s {RED, BLUE}";
    Result result =
        change(project, field.formatted("color", "Color"), field.formatted("paint", "Paint"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[ambiguous-rename] Customer.paint: column Customer.paint is new");
    assertRevisions(project, 1);

    write(
        project,
        "@dev.revisions.annotation.RenamedFrom(\"color\") " + field.formatted("paint", "Paint"));
    assertThat(compile(project).errors()).isEmpty();
    assertRevisions(project, 2);
    assertThat(project.list(HOME)).anyMatch(name -> name.contains("rename_customer_color"));
  }

  @CompilerTest
  void aConstantThatIsPutBeforeOthersIsAnErrorIfTheirPositionsAreStored(Project project) {
    String field =
        "@dev.revisions.annotation.Accept(value = \"%s\", reason = \"renumbered\")"
            + " State state; enum State {%s}";
    Result result =
        change(
            project,
            "State state; enum State {NEW, PAID}",
            "State state;" + " enum State {NEW, CANCELLED, PAID}");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[enum-ordinals-moved] Customer.state")
        .contains("1 was PAID and is CANCELLED");
    assertRevisions(project, 1);
    assertThat(compile(write(project, "State state; enum State {NEW, PAID, CANCELLED}")).messages())
        .noneMatch(message -> message.startsWith("[enum"));
    assertRevisions(project, 2);
    write(project, field.formatted("enum-ordinals-moved", "CANCELLED, NEW, PAID"));
    assertThat(compile(project).errors()).isEmpty();
    assertRevisions(project, 3);
    assertThat(compile(project).messages()).isEmpty();
    assertRevisions(project, 3);
  }

  @CompilerTest
  void aReferenceToAnotherEntityByTheSameColumnIsAnErrorOnTheFieldUntilItIsAccepted(
      Project project) {
    for (String entity : List.of("Probe", "Gateway")) {
      project.write(
          "shop." + entity,
          "package shop; @jakarta.persistence.Entity class "
              + entity
              + " { @jakarta.persistence.Id Long id; String name; }");
    }
    String field = "@ManyToOne @JoinColumn(name = \"source_id\") %s source;";
    Result result = change(project, field.formatted("Probe"), field.formatted("Gateway"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            "[foreign-key-retargeted] Customer.source: column source_id of Customer referred to"
                + " Probe (id) and refers to Gateway (id) now: rows keep their values");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.getMessage(Locale.ENGLISH).startsWith("[foreign-key-retargeted]"))
        .singleElement()
        .satisfies(d -> assertThat(d.getLineNumber()).isEqualTo(8));
    assertRevisions(project, 1);

    write(
        project,
        "@dev.revisions.annotation.Accept(value = \"foreign-key-retargeted\", reason = \"empty\") "
            + field.formatted("Gateway"));
    assertThat(compile(project).errors()).isEmpty();
    assertRevisions(project, 2);
  }

  @CompilerTest
  void aReferenceByTheIdInsteadOfAnotherColumnIsAnErrorOnTheField(Project project) {
    String members =
        "@Column(unique = true) Long code;"
            + " @ManyToOne @JoinColumn(name = \"parent_code\"%s) Customer parent;";

    assertThat(
            change(
                    project,
                    members.formatted(", referencedColumnName = \"code\""),
                    members.formatted(""))
                .errors())
        .singleElement()
        .asString()
        .startsWith(
            "[foreign-key-retargeted] Customer.parent: column parent_code of Customer referred to"
                + " Customer (code) and refers to Customer (id) now");
    assertRevisions(project, 1);
  }

  @CompilerTest
  void namesThatAllGetQuotesAreAskedForAndRenamedWhereTheCodeSaysSo(Project project) {
    String entity =
        "package shop; import dev.revisions.annotation.RenamedFrom; import jakarta.persistence.*;"
            + " @Entity %s class Gauge { @Id %s Long id; %s String name; }";
    assertThat(compile(project.write("shop.Gauge", entity.formatted("", "", ""))).success())
        .isTrue();
    project.options("-Arevisions.quoted=true");

    assertThat(compile(project).errors())
        .singleElement()
        .asString()
        .startsWith(
            "[ambiguous-rename] Gauge: table `Gauge` is new, and Gauge with the same columns is"
                + " gone. If it was renamed, put @RenamedFrom(\"Gauge\") on the class");
    assertRevisions(project, 1);

    project.write(
        "shop.Gauge",
        entity.formatted(
            "@RenamedFrom(\"Gauge\")", "@RenamedFrom(\"id\")", "@RenamedFrom(\"name\")"));
    assertThat(compile(project).errors()).isEmpty();
    assertThat(revision(project, 1))
        .contains("op.renameTable(\"Gauge\", \"`Gauge`\")")
        .doesNotContain("dropTable");
  }

  @CompilerTest
  void theOrderOfConstantsOutlivesAClassFileThatHasLostIt(Project project) {
    project.write("shop.State", "package shop;\n\npublic enum State { NEW, PAID, CANCELLED }\n");
    assertThat(compile(write(project, "State state;")).success()).isTrue();
    project.options("-cp", ClassPath.with(project.classes()));
    write(project, "State state; String name;");

    assertThat(project.compileOnly(RevisionsProcessor::new, CUSTOMER).errors()).isEmpty();

    assertRevisions(project, 2);
    assertThat(revision(project, 1)).contains("ordinals of state: 'NEW', 'PAID', 'CANCELLED'");
  }

  /** By the alphabet is how ECJ shows any order. */
  @Test
  void theOrderOfConstantsIsReadFromAClassFileOfJavac() {
    var project = new Project(Compiler.JAVAC);
    project.write("shop.State", "package shop;\n\npublic enum State { NEW, PAID }\n");
    assertThat(compile(write(project, "State state;")).success()).isTrue();
    project.options("-cp", ClassPath.with(project.classes()));
    project.write("shop.State", "package shop;\n\npublic enum State { CANCELLED, NEW, PAID }\n");
    assertThat(project.compileOnly(RevisionsProcessor::new, "shop.State").success()).isTrue();

    assertThat(project.compileOnly(RevisionsProcessor::new, CUSTOMER).errors())
        .singleElement()
        .asString()
        .startsWith("[enum-ordinals-moved] Customer.state");
  }

  @CompilerTest
  void anEnumThatLosesAConstantIsAWarningIfItIsMappedByName(Project project) {
    Result result =
        change(
            project,
            "@Enumerated(EnumType.STRING) State state; enum State {A, B}",
            "@Enumerated(EnumType.STRING) State state; enum State {A}");

    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith(
            "[enum-constant-removed] Customer.state: column Customer.state no longer holds");
  }

  @CompilerTest
  void aBooleanThatGetsAConverterIsConverted(Project project) {
    String converter = "@Convert(converter = org.hibernate.type.YesNoConverter.class) ";
    Result result = change(project, "boolean active;", converter + "boolean active;");

    assertThat(result.errors()).isEmpty();
    assertThat(warnings(result))
        .singleElement()
        .asString()
        .startsWith(
            "[boolean-converted] Customer.active: column Customer.active held booleans and is to"
                + " hold 'N' and 'Y': ");
    assertThat(revision(project, 0) + revision(project, 1))
        .contains("op.renameValue(\"Customer\", \"active\", \"1\", \"Y\");")
        .contains("op.renameValue(\"Customer\", \"active\", \"Y\", \"1\");");
    assertThat(compile(project).messages()).isEmpty();
  }

  @CompilerTest
  void aDefinitionThatNoStatementAltersKeepsTheRevisionFromBeingWritten(Project project) {
    String checked = "@Column(columnDefinition = \"integer check (n > 0)\") Integer n;";
    Result refused = change(project, "Integer n;", checked);

    assertThat(refused.errors())
        .singleElement()
        .asString()
        .startsWith(
            "[column-definition] Customer.n: column Customer.n changes from integer to integer"
                + " check (n > 0), in which check (n > 0) comes: op.alterColumn cannot do that");
    assertRevisions(project, 1);

    String accepted =
        "@dev.revisions.annotation.Accept(value = \"column-definition\", reason = \"edited\") ";
    assertThat(compile(write(project, accepted + checked)).errors()).isEmpty();
    assertRevisions(project, 2);
  }
}
