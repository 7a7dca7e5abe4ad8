package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a user sees of the rules who changes entities and compiles. */
class LintedCompilationTest {

  private static final String CUSTOMER = "shop.Customer";
  private static final String HOME = "shop.revisions";

  private static Project write(Project project, String members) {
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

  /** Compiles an entity, then compiles it changed. */
  private static Result change(Project project, String before, String after) {
    assertThat(compile(write(project, before)).success()).isTrue();
    return compile(write(project, after));
  }

  private static Result compile(Project project) {
    return project.compile(RevisionsProcessor::new);
  }

  private static List<String> warnings(Result result) {
    return result.diagnostics().stream()
        .filter(
            d ->
                d.getKind() == Diagnostic.Kind.WARNING
                    || d.getKind() == Diagnostic.Kind.MANDATORY_WARNING)
        .map(d -> d.getMessage(Locale.ENGLISH))
        .toList();
  }

  private static List<Long> lines(Result result, String beginning) {
    return result.diagnostics().stream()
        .filter(d -> d.getMessage(Locale.ENGLISH).startsWith(beginning))
        .map(Diagnostic::getLineNumber)
        .toList();
  }

  private static void assertRevisions(Project project, int number) {
    assertThat(project.list(HOME)).hasSize(number);
  }

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

  private static String revision(Project project, int index) {
    String file = project.list(HOME).get(index);
    return project.read(HOME + "." + file.substring(0, file.length() - ".java".length()));
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
