package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.cli.Program.Run;
import dev.revisions.commands.SampleApplication;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands through the built jar. */
class CommandLineTest {

  @TempDir private static Path project;
  private static SampleApplication notes;
  private static List<String> ids;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws Exception {
    notes = SampleApplication.notes(project);
    Run history = new Program(project, Map.of()).run("history", "-c", "classes", "--json");
    ids =
        new JsonObject(history.out())
            .getJsonArray("revisions").stream()
                .map(revision -> ((JsonObject) revision).getString("id"))
                .toList();
  }

  private Program program() {
    return new Program(folder, Map.of("REVISIONS_CLASSPATH", notes.classes().toString()));
  }

  private Program program(String url) {
    return new Program(
        folder, Map.of("REVISIONS_CLASSPATH", notes.classes().toString(), "DATABASE_URL", url));
  }

  private static void assertOk(Run run, String... lines) {
    assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
    assertThat(run.out().lines()).containsExactly(lines);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
  void aDatabaseGoesUpAndDown(Database kind) throws Exception {
    try (TestDatabase database = kind.create()) {
      Program program = program(Program.url(database, folder));

      assertOk(program.run("current"), "base");
      assertOk(
          program.run("pending"),
          ids.get(2) + " create_notes",
          ids.get(1) + " add_title",
          ids.get(0) + " add_body");
      Run check = program.run("check");
      assertThat(check.exitCode()).isEqualTo(1);
      assertThat(check.out()).contains("pending: " + ids.get(0) + " add_body");

      Run plan = program.run("upgrade", "--dry-run", "+2");
      assertThat(plan.out())
          .contains("Would apply " + ids.get(1) + " add_title", "add column note.title varchar(80)")
          .doesNotContain("add_body")
          .endsWith("Nothing was changed.\n");
      assertOk(program.run("current"), "base");

      Run upgrade = program.run("upgrade", "+2");
      assertOk(
          upgrade,
          "Applied " + ids.get(2) + " create_notes",
          "Applied " + ids.get(1) + " add_title",
          "The database is now at " + ids.get(1) + " add_title");
      assertThat(upgrade.err().lines())
          .contains("Upgrading to " + ids.get(1) + " add_title (2 of 2)");
      assertOk(program.run("current"), ids.get(1) + " add_title");
      assertOk(
          program.run("history", "-i", "current:"),
          "%s -> %s (head), add body".formatted(ids.get(1), ids.get(0)),
          "%s -> %s (current), add title".formatted(ids.get(2), ids.get(1)));

      assertOk(
          program.run("upgrade"),
          "Applied " + ids.get(0) + " add_body",
          "The database is now at " + ids.get(0) + " add_body");
      assertOk(
          program.run("upgrade"),
          "Nothing to apply; the database is at " + ids.get(0) + " add_body");
      assertOk(program.run("current"), ids.get(0) + " add_body (head)");
      assertOk(
          program.run("check"),
          "The history of 3 revisions is whole.",
          "The database has all of them.");

      assertOk(
          program.run("downgrade", "-1"),
          "Undid " + ids.get(0) + " add_body",
          "The database is now at " + ids.get(1) + " add_title");
      assertThat(program.run("downgrade", "base", "--dry-run").out())
          .contains("Would undo " + ids.get(1), "drop table note");
      assertOk(
          program.run("downgrade", "base"),
          "Undid " + ids.get(1) + " add_title",
          "Undid " + ids.get(2) + " create_notes",
          "The database is now at base");

      assertOk(
          program.run("stamp", ids.get(2).substring(0, 5)),
          "The database is now marked as %s create_notes; pending: %s add_title, %s add_body"
              .formatted(ids.get(2), ids.get(1), ids.get(0)));
    }
  }

  @Test
  void aDatabaseIsVerifiedAndAdopted() throws Exception {
    try (TestDatabase database = Database.H2.create()) {
      Program program = program(Program.url(database, folder));
      String head = ids.get(0) + " add_body";

      assertThat(program.run("upgrade").exitCode()).isZero();
      assertOk(program.run("verify"), "The database is what the model says at " + head + ".");

      Run older = program.run("verify", "head-1");
      assertThat(older.exitCode()).isEqualTo(1);
      assertThat(older.out().lines())
          .containsExactly(
              "The database differs from the model at " + ids.get(1) + " add_title:",
              "  - column note.body is not in the model (mending it loses data)",
              "What would mend it:",
              "  alter table note drop column body;");
      assertThat(
              new JsonObject(program.run("verify", "head-1", "--json").out()).getBoolean("clean"))
          .isFalse();

      assertThat(program.run("stamp", "base").exitCode()).isZero();
      Run refused = program.run("baseline", "head-1");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.out())
          .contains("column note.body is not in the model", "Nothing was marked");
      assertOk(program.run("baseline"), "The database is now marked as " + head);

      assertThat(program.run("stamp", "base").exitCode()).isZero();
      assertThat(program.run("baseline", "head-1", "--force", "it may stay").out())
          .contains("now marked as " + ids.get(1), "in spite of 1 difference: it may stay");
    }
  }

  @Test
  void manySchemasGoTogether() throws Exception {
    try (TestDatabase database = Database.POSTGRESQL.create()) {
      database.execute("create schema one", "create schema two");
      Program program = program(Program.url(database, folder));
      assertOk(
          program.run("upgrade", "--schemas", "one,two", "--parallel", "2"),
          "upgraded 2, 0 were up to date, 0 failed");
      Run again = program.run("upgrade", "--schemas", "one,two,three");
      assertThat(again.exitCode()).isEqualTo(4);
      assertThat(again.out().lines())
          .containsExactly(
              "upgraded 0, 2 were up to date, 1 failed",
              "three: there is no schema three; create it, then run again");

      assertOk(
          program.run("downgrade", "base", "--schemas", "one,two"),
          "downgraded 2, 0 had nothing to undo, 0 failed");
      assertThat(
              new JsonObject(program.run("upgrade", "+1", "--schemas", "one", "--json").out())
                  .getJsonObject("upgraded")
                  .getJsonArray("one"))
          .hasSize(1);
    }
  }

  @Test
  void aScriptForAnyStateIsWritten() throws Exception {
    assertThat(program().run("sql", "--dialect", "postgresql", "--idempotent").out())
        .contains(
            "create table if not exists revision_history", "do $revision$", "alter table note");
  }

  @Test
  void revisionsAreListedWithoutADatabase() throws Exception {
    assertOk(
        program().run("history"),
        "%s -> %s (head), add body".formatted(ids.get(1), ids.get(0)),
        "%s -> %s, add title".formatted(ids.get(2), ids.get(1)),
        "base -> %s, create notes".formatted(ids.get(2)));
    assertOk(program().run("heads"), ids.get(0) + " add_body (head)");
    assertThat(program().run("show", "head-1").out())
        .startsWith("Revision: " + ids.get(1) + "\nParents:  " + ids.get(2) + "\n")
        .endsWith("  - add column note.title varchar(80)\n");
    assertThat(program().run("history", "-v", ":" + ids.get(2)).out())
        .contains("Class:    com.acme.notes.revisions.Revision_", "  - create table note");
  }

  @Test
  void theScriptOfARangeGoesToAFile() throws Exception {
    assertOk(
        program().run("sql", ids.get(2) + ":", "--dialect", "postgresql", "-o", "up.sql"),
        "Written to up.sql");
    assertThat(Files.readString(folder.resolve("up.sql")))
        .contains("alter table note add column title varchar(80)")
        .doesNotContain("create table note (");
    assertThat(program().run("sql", "head:base", "--dialect", "H2").out())
        .contains("drop table note");
  }

  @Test
  void diagramsAndTheReportAreWritten() throws Exception {
    assertOk(
        program().run("diagram"),
        "erDiagram",
        "    note[\"note\"] {",
        "        bigint id PK",
        "        varchar(80) title \"null\"",
        "        varchar(4000) body \"null\"",
        "    }");
    assertThat(program().run("diagram", "--change", "head").out()).contains("\"+ added\"");
    assertOk(program().run("diagram", "-o", "schema.svg"), "Written to schema.svg");
    assertThat(Files.readString(folder.resolve("schema.svg"))).startsWith("<svg ");
    assertOk(program().run("report"), "Written to revisions.html");
    assertThat(Files.size(folder.resolve("revisions.html"))).isBetween(500_000L, 1_000_000L);
  }

  @Test
  void programsGetJson() throws Exception {
    var heads = new JsonObject(program().run("heads", "--json").out());
    assertThat(heads.getJsonArray("revisions").getJsonObject(0).getString("slug"))
        .isEqualTo("add_body");
    assertThat(new JsonObject(program().run("show", "nope", "--json").out()).getString("error"))
        .startsWith("there is no revision 'nope'");
  }

  @Test
  void helpVersionAndCompletionAreThere() throws Exception {
    assertThat(program().run("--help").out()).contains("upgrade", "Exit codes:");
    assertThat(program().run("upgrade", "--help").out()).contains("--dry-run");
    assertThat(program().run("--version").out()).isEqualTo("revisions 0.1.0-SNAPSHOT\n");
    Run script = program().run("generate-completion");
    Path file = Files.writeString(folder.resolve("completion"), script.out());
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                "source "
                    + file
                    + "; COMP_WORDS=(revisions up); COMP_CWORD=1;"
                    + " _complete_revisions; echo \"${COMPREPLY[@]}\"")
            .start();
    assertThat(new String(bash.getInputStream().readAllBytes())).isEqualTo("upgrade\n");
  }
}
