package dev.revisions.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.maven.MavenProject.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in a project of their own. */
class MavenPluginTest {

  @TempDir private static Path localRepository;
  @TempDir private Path folder;

  private static Run succeeded(Run run) {
    assertThat(run.exitCode()).as(run.output()).isZero();
    return run;
  }

  @Test
  void aRevisionIsNamedAndAppliedAndUndone() throws Exception {
    var project = new MavenProject(folder, localRepository);
    project.entity("");
    succeeded(project.maven("revisions:revision", "-Dmessage=first notes"));
    assertThat(project.revisions()).containsExactly("first_notes");

    project.entity("@Column(length = 80) String title;");
    succeeded(project.maven("revisions:revision", "-Dmessage=titles"));
    assertThat(project.revisions()).containsExactly("first_notes", "titles");
    succeeded(project.maven("compile"));
    assertThat(succeeded(project.maven("revisions:revision", "-Dmessage=x")).output())
        .as("the compiler runs though no source has changed")
        .contains("Recompiling the module");
    assertThat(project.revisions()).containsExactly("first_notes", "titles");

    Map<String, String> database =
        Map.of("DATABASE_URL", "jdbc:h2:" + folder.toAbsolutePath().resolve("db"));
    Run check = project.maven(database, "revisions:check");
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.output()).contains("pending:", "titles");
    assertThat(
            succeeded(
                    project.maven(
                        database, "revisions:upgrade", "revisions:current", "revisions:check"))
                .output())
        .contains(
            "first_notes (1 of 2)",
            "The database is now at",
            "titles (head)",
            "The database has all of them.");
    assertThat(succeeded(project.maven(database, "revisions:downgrade", "-Dtarget=-1")).output())
        .contains("Undid", "titles");
  }

  @Test
  void theHistoryIsListedRenderedAndReported() throws Exception {
    var project = new MavenProject(folder, localRepository);
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
    assertThat(upgrade.output()).contains("This command needs a database.");
  }
}
