package dev.revisions.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Maven;
import dev.revisions.testing.Maven.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in a project of their own. */
class MavenPluginTest {

  @TempDir private static Path repositories;
  private static Maven maven;

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws IOException {
    maven = new Maven(repositories);
  }

  private static Run succeeded(Run run) {
    assertThat(run.exitCode()).as(run.output()).isZero();
    return run;
  }

  @Test
  void aRevisionIsNamedAndAppliedAndUndone() throws Exception {
    var project = new MavenProject(folder, maven);
    project.entity("");
    succeeded(project.maven("revisions:revision", "-Dmessage=first notes"));
    assertThat(project.revisions()).containsExactly("first_notes");

    project.entity("@Column(length = 80) String title;");
    succeeded(project.maven("revisions:revision", "-Dmessage=titles"));
    assertThat(project.revisions()).containsExactly("first_notes", "titles");
    succeeded(project.maven("compile"));
    assertThat(succeeded(project.maven("revisions:revision", "-Dmessage=x")).output())
        .as("the compiler runs though no source has changed")
        .contains("Recompiling the module", "there is nothing to name");
    assertThat(project.revisions()).containsExactly("first_notes", "titles");

    String url = "jdbc:h2:" + folder.toAbsolutePath().resolve("db");
    Run check = project.maven("revisions:check", "-Drevisions.url=" + url);
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.output()).contains("pending:", "titles");
    assertThat(
            succeeded(
                    project.maven(
                        Map.of("DATABASE_URL", url),
                        "revisions:upgrade",
                        "revisions:current",
                        "revisions:check"))
                .output())
        .contains(
            "first_notes (1 of 2)",
            "The database is now at",
            "titles (head)",
            "The database has all of them.");
    assertThat(
            succeeded(project.maven("revisions:downgrade", "-Dtarget=-1", "-Drevisions.url=" + url))
                .output())
        .contains("Undid", "titles");
    assertThat(
            succeeded(project.maven("revisions:stamp", "-Dtarget=head", "-Drevisions.url=" + url))
                .output())
        .contains("The database is now marked as", "titles");
  }

  @Test
  void aRevisionForStepsOfOnesOwnIsWrittenWhereItIsAskedFor() throws Exception {
    var project = new MavenProject(folder, maven);
    project.entity("");
    succeeded(project.maven("revisions:revision", "-Dmessage=first notes"));
    succeeded(project.maven("revisions:revision", "-Dmessage=fill titles", "-Dempty"));
    assertThat(project.revisions()).containsExactly("fill_titles", "first_notes");
    succeeded(project.maven("compile"));
    assertThat(project.revisions()).hasSize(2);
    assertThat(succeeded(project.maven("revisions:history")).output())
        .contains("(head), fill titles");
  }

  @Test
  void mistakesAreExplained() throws Exception {
    var project = new MavenProject(folder, maven);
    Run nothing = succeeded(project.maven("revisions:revision", "-Dmessage=first"));
    assertThat(nothing.output()).contains("this module has no entities");
    Run message = project.maven("revisions:revision");
    assertThat(message.exitCode()).isEqualTo(1);
    assertThat(message.output())
        .contains("mvn revisions:revision -Dmessage=\"add customer email\"");
    Run history = project.maven("revisions:history");
    assertThat(history.exitCode()).isEqualTo(1);
    assertThat(history.output())
        .contains("There are no revisions in", "Compile the application.")
        .doesNotContain("--classpath");
    assertThat(project.maven("revisions:upgrad").output())
        .contains("Could not find goal 'upgrad'", "upgrade");
  }

  @Test
  void theHistoryIsListedRenderedAndReported() throws Exception {
    var project = new MavenProject(folder, maven);
    project.entity("@Column(length = 80) String title;");
    succeeded(project.maven("revisions:revision", "-Dmessage=first notes"));
    assertThat(
            succeeded(
                    project.maven(
                        "revisions:history",
                        "revisions:sql",
                        "revisions:report",
                        "-Ddialect=mariadb"))
                .output())
        .contains("(head), first notes", "create table note");
    assertThat(project.file("target/revisions.html")).isNotEmptyFile();
    Run upgrade = project.maven("revisions:upgrade");
    assertThat(upgrade.exitCode()).isEqualTo(1);
    assertThat(upgrade.output()).contains("Give its URL with -Drevisions.url");
  }
}
