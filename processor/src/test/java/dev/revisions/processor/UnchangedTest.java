package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.OnJavac;
import dev.revisions.processor.compile.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a build may take the short way, and when it must not. */
@ExtendWith(OnJavac.class)
class UnchangedTest extends ShortWayBuild {

  @Test
  void aSecondBuildIsShort(Project project) {
    recorded(withCustomer(project));
    assertSilent(compileNextDay(project));
    project.options("-cp", ClassPath.with(project.classes()));
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void aHintThatHasDoneItsWorkMayGo(Project project) {
    recorded(customer(project, "String phone;"));
    customer(project, "@dev.revisions.annotation.RenamedFrom(\"phone\") String telephone;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).as("with a stale hint").isFalse();
    customer(project, "String telephone;");
    assertThat(ShortWay.isTaken(project)).as("without it").isTrue();
    assertSilent(compileNextDay(project));
  }

  @Test
  void aBackfillMayGoAndAnotherColumnMayNotCome(Project project) {
    recorded(customer(project, "String phone;"));
    customer(
        project,
        "String phone;",
        "@dev.revisions.annotation.Backfill(\"'none'\") @Column(nullable = false, length = 20)"
            + " String name;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    customer(project, "String phone;", "@Column(nullable = false, length = 20) String name;");
    assertThat(ShortWay.isTaken(project)).isTrue();
    customer(project, "String phone;", "@Column(nullable = false, length = 21) String name;");
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void anAcceptanceThatIsStillNeededMayNotGo(Project project) {
    String field = "@ManyToOne @JoinColumn(name = \"other_id\") Other other;";
    project.write(OTHER, type("@Entity class Other { @Id Long id; }"));
    recorded(customer(project, field));
    assertThat(ShortWay.isTaken(project)).isTrue();
    customer(
        project,
        "@dev.revisions.annotation.Accept(value = \"unindexed-foreign-key\", reason = \"small\") "
            + field);
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void theDayOfARevisionDoesNotMatter(Project project) {
    recorded(withCustomer(project));
    var other = new Project(Compiler.JAVAC);
    assertThat(compileNextDay(withCustomer(other)).errors()).isEmpty();
    String nextDay = HOME + ".Revision_20261124_create_customer";
    assertThat(entities(other.read(nextDay))).isEqualTo(entities(project.read(FIRST)));
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter(Project project) {
    customer(project, "String name;").write(ORDER, entity(ORDER, "@ManyToOne Customer customer;"));
    recorded(project);
    String first = HOME + "." + project.list(HOME).get(0).replace(".java", "");
    assertThat(ShortWay.isTaken(project, ORDER, first, CUSTOMER)).isTrue();
    assertThat(ShortWay.isTaken(project, first, CUSTOMER, ORDER)).isTrue();
  }

  @Test
  void aSecondRevisionIsFoundUnchangedToo(Project project) {
    recorded(withCustomer(project));
    customer(project, "String name;", "String email;");
    assertThat(ShortWay.isTaken(project)).isFalse();
    assertThat(compileNextDay(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void anEntityThatIsGoneIsSeenThoughItsClassIsLeft(Project project) {
    customer(project, "String name;").write(ORDER, entity(ORDER));
    recorded(project);
    project.options("-cp", ClassPath.with(project.classes()));
    assertThat(ShortWay.isTaken(project)).isTrue();
    project.delete(ORDER);
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  /** The files of a part are compared as ever. */
  @Test
  void aBuildOfAPartIsLong(Project project) {
    customer(project, "String name;").write(ORDER, entity(ORDER));
    recorded(project);
    project.options("-cp", ClassPath.with(project.classes()));
    assertThat(ShortWay.isTaken(project, CUSTOMER)).isFalse();
  }

  @Test
  void aMissingFacadeIsMadeAgain(Project project) throws IOException {
    recorded(withCustomer(project));
    Path facade = project.classes().resolve("com/acme/shop/revisions/Revisions.class");
    Files.delete(facade);
    assertSilent(compileNextDay(project));
    assertThat(facade).exists();
  }

  @Test
  void anEntityThatIsNewOrGoneIsSeen(Project project) {
    recorded(withCustomer(project));
    project.write(ORDER, entity(ORDER));
    assertThat(ShortWay.isTaken(project)).isFalse();
    project.delete(ORDER).write(HOME + ".Extra", entity(HOME + ".Extra"));
    assertThat(ShortWay.isTaken(project)).isFalse();
    project.delete(HOME + ".Extra");
    assertThat(ShortWay.isTaken(project)).isTrue();
    project.delete(CUSTOMER);
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void everyOptionOfAModelIsSeen(Project project) {
    recorded(customer(project, "String firstName;"));
    for (String option :
        new String[] {
          "naming=snake_case",
          "constraintNames=hibernate",
          "validation=off",
          "quoted=true",
          "lint=drop-column:error",
          "databases=postgresql:15",
          "mode=check",
          "mode=off",
          "message=anything",
          "package=com.acme.db"
        }) {
      project.options("-Arevisions." + option);
      assertThat(ShortWay.isTaken(project)).as(option).isFalse();
      project.withoutOption("-Arevisions." + option);
    }
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void whatIsEditedInTheHistoryIsSeen(Project project) {
    recorded(withCustomer(project));
    customer(project, "String name;", "String email;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    String second = HOME + ".Revision_20261124_add_customer_email";
    String first = project.read(FIRST);
    String last = project.read(second);
    assertThat(ShortWay.isTaken(project)).isTrue();

    assertEditSeen(project, FIRST, first, first.replace("primary key (id)", "primary key (name)"));
    assertEditSeen(project, FIRST, first, first.replace("final class", "abstract class"));
    assertEditSeen(project, FIRST, first, first.replaceFirst("id = \"....", "id = \"0000"));
    assertEditSeen(
        project, second, last, last.replaceFirst("parents = \"....", "parents = \"0000"));
    assertEditSeen(project, second, last, last.replace("email", "mail"));
    project.delete(FIRST);
    assertThat(ShortWay.isTaken(project)).isFalse();
    project.write(FIRST, first).delete(second);
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  private static String entities(String revision) {
    return revision
        .lines()
        .filter(line -> line.contains("entities = "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no fingerprint in\n" + revision));
  }

  private static void assertEditSeen(Project project, String name, String text, String edited) {
    assertThat(edited).isNotEqualTo(text);
    project.write(name, edited);
    assertThat(ShortWay.isTaken(project)).as(edited).isFalse();
    project.write(name, text);
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void whatIsSaidOfTheModelIsSaidAgain(Project project) {
    customer(project, "double score;").options("-Arevisions.lint=float-column:warning");
    assertThat(compile(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).isFalse();
    assertThat(compileNextDay(project).messages()).isNotEmpty();
    customer(
        project,
        "@dev.revisions.annotation.Accept(value = \"float-column\", reason = \"\")",
        "double score; String name;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void afterAMergeABuildIsShort(Project project) {
    recorded(withCustomer(project));
    Project other = project.copy();
    customer(project, "String name;", "String email;");
    assertThat(compile(project).errors()).isEmpty();
    customer(other, "String name;", "String phone;");
    assertThat(compile(other).errors()).isEmpty();
    customer(project.take(other), "String name;", "String email;", "String phone;");
    assertThat(ShortWay.isTaken(project)).isFalse();
    recorded(project);
    assertThat(project.list(HOME)).hasSize(4);
  }

  @Test
  void afterAMergeWithAChangeABuildIsShort(Project project) {
    recorded(withCustomer(project));
    Project other = project.copy();
    customer(project, "String name;", "String email;");
    assertThat(compile(project).errors()).isEmpty();
    customer(other, "String name;", "String phone;");
    assertThat(compile(other).errors()).isEmpty();
    customer(project.take(other), "String email;", "String phone;", "Integer more;");
    recorded(project);
    assertThat(project.list(HOME)).hasSize(5);
  }

  @Test
  void anEntityOfOneBranchOnlyIsSeenOnTheOther(Project project) {
    recorded(withCustomer(project));
    String before = project.read(CUSTOMER);
    customer(project, "String name;", "String email;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    project.write(CUSTOMER, before);
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void afterAFoldABuildIsShort(Project project) {
    recorded(withCustomer(project));
    customer(project, "String name;", "String email;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    String message = "-Arevisions.message=Begin";
    assertThat(compileNextDay(project.options(message)).errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(1);
    assertThat(ShortWay.isTaken(project)).isFalse();
    assertThat(ShortWay.isTaken(project.withoutOption(message))).isTrue();
  }

  @Test
  void anOrmXmlIsSeen(Project project) throws IOException {
    recorded(withCustomer(project));
    Path file = project.classes().resolve("META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<entity-mappings/>");
    assertThat(ShortWay.isTaken(project)).isFalse();
  }
}
