package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.cli.Program.Run;
import dev.revisions.commands.SampleApplication;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands, on databases through the built jar as a process; what a second run of the same
 * command says is asked in this JVM.
 */
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

  private static String[] with(String[] arguments, String... command) {
    return Stream.of(command, arguments).flatMap(Stream::of).toArray(String[]::new);
  }

  /** In this JVM. */
  private static Run call(String... arguments) {
    return Program.call(
        Stream.concat(Stream.of(arguments), Stream.of("-c", notes.classes().toString()))
            .toArray(String[]::new));
  }

  private static void assertOk(Run run, String... lines) {
    assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
    assertThat(run.out().lines()).containsExactly(lines);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
  void aDatabaseGoesUpAndDown(Database kind) throws Exception {
    try (TestDatabase database = kind.create()) {
      String url = Program.url(database, folder);
      Program program = program(url);
      String[] again = {"--url", url};

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
          .contains(
              "Would apply " + ids.get(1) + " add_title",
              "add column note.title varchar(80)  [" + costOfAColumn(kind) + "]",
              "alter table note add column title varchar(80)")
          .doesNotContain("add_body")
          .endsWith("Nothing was changed.\n");
      assertOk(call(with(again, "current")), "base");

      Run upgrade = program.run("upgrade", "+2");
      assertOk(
          upgrade,
          "Applied " + ids.get(2) + " create_notes",
          "Applied " + ids.get(1) + " add_title",
          "The database is now at " + ids.get(1) + " add_title");
      assertThat(upgrade.err().lines())
          .contains("Upgrading to " + ids.get(1) + " add_title (2 of 2)");
      assertOk(call(with(again, "current")), ids.get(1) + " add_title");
      assertOk(
          program.run("history", "-i", "current:"),
          "%s -> %s (head), add body".formatted(ids.get(1), ids.get(0)),
          "%s -> %s (current), add title".formatted(ids.get(2), ids.get(1)));

      assertOk(
          program.run("upgrade"),
          "Applied " + ids.get(0) + " add_body",
          "The database is now at " + ids.get(0) + " add_body");
      assertOk(
          call(with(again, "upgrade")),
          "Nothing to apply; the database is at " + ids.get(0) + " add_body");
      assertOk(call(with(again, "current")), ids.get(0) + " add_body (head)");
      assertOk(
          call(with(again, "check")),
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

  private static String costOfAColumn(Database kind) {
    return switch (kind) {
      case POSTGRESQL -> "ACCESS EXCLUSIVE, blocks reads and writes, catalog only";
      case MARIADB -> "ALGORITHM=INSTANT";
      default -> "EXCLUSIVE, blocks reads and writes, rewrites the table";
    };
  }

  @Test
  void aDatabaseIsVerifiedAndAdopted() throws Exception {
    String[] database = {"--url", "jdbc:h2:" + folder.resolve("notes")};
    String head = ids.get(0) + " add_body";

    assertThat(call(with(database, "upgrade")).exitCode()).isZero();
    assertOk(
        call(with(database, "verify")), "The database is what the model says at " + head + ".");

    Run older = call(with(database, "verify", "head-1"));
    assertThat(older.exitCode()).isEqualTo(1);
    assertThat(older.out().lines())
        .containsExactly(
            "The database differs from the model at " + ids.get(1) + " add_title:",
            "  - column note.body is not in the model (mending it loses data)",
            "What would mend it:",
            "  alter table note drop column body;");
    assertThat(
            new JsonObject(call(with(database, "verify", "head-1", "--json")).out())
                .getBoolean("clean"))
        .isFalse();

    assertThat(call(with(database, "stamp", "base")).exitCode()).isZero();
    Run refused = call(with(database, "baseline", "head-1"));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out())
        .contains("column note.body is not in the model", "Nothing was marked");
    assertThat(
            new JsonObject(call(with(database, "baseline", "head-1", "--json")).out())
                .getBoolean("marked"))
        .isFalse();
    assertOk(call(with(database, "baseline")), "The database is now marked as " + head);

    assertThat(call(with(database, "stamp", "base")).exitCode()).isZero();
    assertThat(call(with(database, "baseline", "head-1", "--force", "it may stay")).out())
        .contains("now marked as " + ids.get(1), "in spite of 1 difference: it may stay");
  }

  @Test
  void manySchemasGoTogether() throws Exception {
    try (TestDatabase database = Database.POSTGRESQL.create()) {
      database.execute("create schema one", "create schema two");
      String url = Program.url(database, folder);
      String[] server = {"--url", url};
      assertOk(
          call(with(server, "upgrade", "--schemas", "one,two", "--parallel", "2")),
          "upgraded 2, 0 were up to date, 0 failed");
      Run again = program(url).run("upgrade", "--schemas", "one,two,three");
      assertThat(again.exitCode()).isEqualTo(4);
      assertThat(again.out().lines())
          .containsExactly(
              "upgraded 0, 2 were up to date, 1 failed",
              "three: there is no schema three; create it, then run again");

      assertOk(
          call(with(server, "downgrade", "base", "--schemas", "one,two")),
          "downgraded 2, 0 had nothing to undo, 0 failed");
      assertThat(
              new JsonObject(
                      call(with(server, "upgrade", "+1", "--schemas", "one", "--json")).out())
                  .getJsonObject("upgraded")
                  .getJsonArray("one"))
          .hasSize(1);
    }
  }

  @Test
  void aScriptForAnyStateIsWritten() throws Exception {
    assertThat(call("sql", "--dialect", "postgresql", "--idempotent").out())
        .contains(
            "create table if not exists revision_history", "do $revision$", "alter table note");
  }

  @Test
  void revisionsAreListedWithoutADatabase() throws Exception {
    assertOk(
        call("history"),
        "%s -> %s (head), add body".formatted(ids.get(1), ids.get(0)),
        "%s -> %s, add title".formatted(ids.get(2), ids.get(1)),
        "base -> %s, create notes".formatted(ids.get(2)));
    assertOk(call("heads"), ids.get(0) + " add_body (head)");
    assertThat(call("show", "head-1").out())
        .startsWith("Revision: " + ids.get(1) + "\nParents:  " + ids.get(2) + "\n")
        .endsWith("  - add column note.title varchar(80)\n");
    assertThat(call("history", "-v", ":" + ids.get(2)).out())
        .contains("Class:    com.acme.notes.revisions.Revision_", "  - create table note");
  }

  @Test
  void theScriptOfARangeGoesToAFile() throws Exception {
    Path script = folder.resolve("up.sql");
    assertOk(
        call("sql", ids.get(2) + ":", "--dialect", "postgresql", "-o", script.toString()),
        "Written to " + script);
    assertThat(Files.readString(script))
        .contains("alter table note add column title varchar(80)")
        .doesNotContain("create table note (");
    assertThat(call("sql", "head:base", "--dialect", "H2").out()).contains("drop table note");
  }

  @Test
  void aScriptFromWhereTheDatabaseStands() throws Exception {
    String[] database = {"--url", "jdbc:h2:" + folder.resolve("notes")};
    assertThat(call(with(database, "sql", "current:")).out())
        .startsWith("-- current:, where current is base, for h2\n")
        .contains("create table revision_history", "create table note", "add column body");

    call(with(database, "upgrade", "+2"));
    assertThat(call(with(database, "sql", "current:")).out())
        .startsWith("-- current:, where current is " + ids.get(1) + " add_title, for h2\n")
        .contains("add column body")
        .doesNotContain("create table", "add column title");
    assertThat(call(with(database, "sql", "current:-1")).out())
        .contains("drop column title")
        .doesNotContain("body");
    assertThat(call(with(database, "sql", "current")).out())
        .contains("create table revision_history", "add column title")
        .doesNotContain("body");
    assertThat(call(with(database, "sql", "current:", "--idempotent")).out())
        .contains("body")
        .doesNotContain("add column title");
    assertThat(call(with(database, "show", "current")).out()).startsWith("Revision: " + ids.get(1));
    assertOk(
        call(with(database, "verify", "current")),
        "The database is what the model says at " + ids.get(1) + " add_title.");

    call(with(database, "downgrade", "base"));
    assertThat(call(with(database, "sql", "current:")).out())
        .contains("create table note")
        .doesNotContain("create table revision_history");
  }

  @Test
  void diagramsAndTheReportAreWritten() throws Exception {
    Path svg = folder.resolve("schema.svg");
    assertOk(
        call("diagram"),
        "erDiagram",
        "    note[\"note\"] {",
        "        bigint id PK",
        "        varchar(80) title \"null\"",
        "        varchar(4000) body \"null\"",
        "    }");
    assertThat(call("diagram", "--change", "head").out()).contains("\"+ added\"");
    assertOk(call("diagram", "-o", svg.toString()), "Written to " + svg);
    assertThat(Files.readString(svg)).startsWith("<svg ");
    assertOk(program().run("report"), "Written to revisions.html");
    assertThat(Files.size(folder.resolve("revisions.html"))).isBetween(500_000L, 1_000_000L);
  }

  @Test
  void programsGetJson() throws Exception {
    var heads = new JsonObject(call("heads", "--json").out());
    assertThat(heads.getJsonArray("revisions").getJsonObject(0).getString("slug"))
        .isEqualTo("add_body");
    assertThat(
            new JsonObject(call("show", "head", "--json").out())
                .getJsonArray("revisions")
                .getJsonObject(0)
                .getJsonArray("operations"))
        .containsExactly("add column note.body varchar(4000)");
    assertThat(call("history", "--json").out()).doesNotContain("\"current\"");
    String[] database = {"--json", "--url", "jdbc:h2:" + folder.resolve("notes")};
    call(with(database, "upgrade", "+1"));
    assertThat(
            new JsonObject(call(with(database, "history", "-i")).out())
                .getJsonArray("revisions").stream()
                    .map(revision -> ((JsonObject) revision).getBoolean("current")))
        .containsExactly(false, false, true);
    assertThat(new JsonObject(call(with(database, "check")).out()).getInteger("revisions"))
        .isEqualTo(3);
    assertThat(new JsonObject(call("show", "nope", "--json").out()).getString("error"))
        .startsWith("there is no revision 'nope'");
  }

  /** Since 24, Java warns of what libraries do to its memory. */
  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:./db", "postgresql://localhost:1/x"})
  void theNewestJavaHasNothingToAdd(String url) throws Exception {
    Optional<Path> java = Program.newestJava();
    assumeTrue(java.isPresent(), "no Java 24 or later in /usr/lib/jvm");
    Run run = program(url).run(java.get(), "current");
    assertThat(run.err()).doesNotContain("WARNING");
    assertThat(run.out() + run.err()).containsAnyOf("base\n", "no connection");
  }

  @Test
  void helpAndVersionAreThere() throws Exception {
    assertThat(program().run("--help").out()).contains("upgrade", "Exit codes:");
    assertThat(program().run("upgrade", "--help").out()).contains("--dry-run");
    assertThat(program().run("--version").out()).isEqualTo("revisions 0.1.0-SNAPSHOT\n");
  }
}
