package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.cli.Program.Run;
import dev.revisions.commands.SampleApplication;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every error that docs/commands.md lists, with its exit code. None comes with a stack trace. */
class ErrorsTest {

  @TempDir private static Path project;
  private static SampleApplication notes;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws Exception {
    notes = SampleApplication.notes(project);
  }

  private static Run run(String... arguments) {
    return List.of(arguments).contains("-c")
        ? Program.call(arguments)
        : Program.call(with(arguments, "-c", notes.classes().toString()));
  }

  private Run runOnH2(String... arguments) {
    return run(with(arguments, "--url", "jdbc:h2:" + folder.resolve("db")));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private Run process(String... arguments) throws Exception {
    return new Program(folder, Map.of("REVISIONS_CLASSPATH", notes.classes().toString()))
        .run(arguments);
  }

  private static void assertFails(Run run, int exitCode, String... messages) {
    assertThat(run.err()).contains(messages).doesNotContain("\tat ", "Exception");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void wrongUsage() throws Exception {
    assertFails(Program.call(), 2, "Say which command.", "Try 'revisions --help'.");
    assertFails(run("upgrad"), 2, "Unmatched argument", "upgrade");
    assertFails(run("upgrade", "--dry"), 2, "--dry", "--dry-run");
    assertFails(run("downgrade"), 2, "TARGET");
    assertFails(run("upgrade"), 2, "This command needs a database. Give its URL with --url");
    assertFails(run("current", "--url", "oracle://x"), 2, "'oracle://x' is not the URL");
    assertFails(run("current", "--url", "jdbc:postgresql://x"), 2, "(JDBC is for H2 alone)");
    assertFails(run("current", "--url", "postgresql://a b/c"), 2, "cannot be read");
    assertFails(run("sql"), 2, "For which database?");
    assertFails(run("sql", "--dialect", "sybase"), 2, "There is no dialect 'sybase'");
    String noDatabase = "counts from where a database stands. Give its URL with --url";
    assertFails(run("sql", "current:", "--dialect", "h2"), 2, "'current:' " + noDatabase);
    assertFails(run("history", "current:"), 2, "'current:' " + noDatabase);
    assertFails(run("show", "current"), 2, "'current' " + noDatabase);
    assertFails(run("show", "nope"), 2, "there is no revision 'nope'");
    assertFails(run("history", "-2:"), 2, "Say from where to count: head-2: or current-2:");
    assertFails(run("history", "head"), 2, "'head' is not a range");
    assertFails(runOnH2("upgrade", "-1"), 2, "leads down");
    assertFails(runOnH2("downgrade", "head"), 2, "is not applied");
    assertFails(runOnH2("baseline", "--force", " "), 2, "--force wants a reason");
    assertFails(runOnH2("verify", "nope"), 2, "there is no revision 'nope'");
    assertFails(runOnH2("upgrade", "--parallel", "2"), 2, "--schemas");
    assertFails(runOnH2("upgrade", "--schemas", "a", "--parallel", "0"), 2, "1 or more");
    assertFails(runOnH2("upgrade", "--schemas", "a", "--dry-run"), 2, "tells of one schema");
    assertFails(runOnH2("downgrade", "-1", "--schemas", "a", "--dry-run"), 2, "of one schema");
    assertFails(run("diagram", "--table", "nope"), 2, "There is no table 'nope'");
    assertFails(run("diagram", "-o", "no/folder.svg"), 2, "cannot be written");
  }

  @Test
  void wrongClassPaths() throws Exception {
    assertFails(run("heads", "-c", "nowhere"), 2, "nowhere, which does not exist");
    assertFails(run("heads", "-c", "src"), 2, "There are no revisions in src.", "Compile the app");
    assertFails(
        run("heads", "--revisions", "com.acme"),
        2,
        "There are no revisions in the package com.acme; there are some in"
            + " com.acme.notes.revisions");
    assertFails(run("heads", "-c", "pom.xml"), 2, "pom.xml, which cannot be read");
    SampleApplication other =
        new SampleApplication(folder.resolve("other"), "com.acme.other")
            .entity("Other", "@Id Long id;")
            .build("create other");
    assertFails(
        run("heads", "-c", notes.classes() + ":" + other.classes()),
        2,
        "There are several histories: com.acme.notes.revisions, com.acme.other.revisions.");
    assertThat(
            run(
                    "heads",
                    "-c",
                    notes.classes() + ":" + other.classes(),
                    "--revisions",
                    "com.acme.other.revisions")
                .exitCode())
        .isZero();
  }

  @Test
  void noConnectionAndNoPassword() {
    String[] nobody = {"current", "--url", "postgresql://joe:s3cret@localhost:1/shop"};
    Run run = run(nobody);
    assertFails(run, 3, "no connection to the database");
    assertThat(run.err()).doesNotContain("s3cret");
    assertThat(run(with(nobody, "--json")).out()).doesNotContain("s3cret");
    assertThat(run("current", "--url", "postgresq://joe:s3cret@localhost/x").err())
        .contains("postgresq://joe:***@localhost/x")
        .doesNotContain("s3cret");
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void aDatabaseThatTheServerDoesNotHave(Database kind) {
    try (TestDatabase database = kind.create()) {
      String url = "%s://%s@%s:%d/nope";
      assertFails(
          run(
              "upgrade",
              "--url",
              url.formatted(kind, database.user(), database.host(), database.port())),
          3,
          "nope");
    }
  }

  @Test
  void aUserThatTheServerDoesNotKnow() {
    try (TestDatabase database = Database.POSTGRESQL.create()) {
      Run run = run("upgrade", "--url", database.uri().replaceFirst("//.*@", "//joe:s3cret@"));
      assertFails(run, 3, "joe");
      assertThat(run.err()).doesNotContain("s3cret");
    }
  }

  @Test
  void aWrongPassword() {
    String url = "jdbc:h2:" + folder.resolve("locked") + ";USER=joe;PASSWORD=";
    assertThat(run("upgrade", "--url", url + "r1ght").exitCode()).isZero();
    Run wrong = run("current", "--url", url + "wr0ng");
    assertFails(wrong, 3, "no connection");
    assertThat(wrong.err()).doesNotContain("wr0ng");
  }

  @Test
  void programsGetErrorsInJson() {
    assertThat(Program.call("upgrade", "--dry", "--json"))
        .satisfies(run -> assertJson(run, 2, "Possible solutions: --dry-run"));
    assertThat(run("show", "nope", "--json"))
        .satisfies(run -> assertJson(run, 2, "there is no revision 'nope'"));
    assertThat(run("current", "--url", "mysql://localhost:1/x", "--json"))
        .satisfies(run -> assertJson(run, 3, "no connection"));
  }

  private static void assertJson(Run run, int exitCode, String message) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
    var json = new JsonObject(run.out());
    assertThat(json.getString("error")).contains(message);
    assertThat(json.getInteger("exitCode")).isEqualTo(exitCode);
  }

  @Test
  void severalHeadsAndSeveralIdsThatBeginAlike() throws Exception {
    Path classes =
        compiled(
            revision("a", "111100000000", ""),
            revision("b", "222200000001", "111100000000"),
            revision("c", "222200000002", "111100000000"));
    String app = classes.toString();
    assertFails(
        run("show", "2222", "-c", app), 2, "several revisions start with '2222'", "write more");
    assertFails(runOnH2("upgrade", "-c", app), 2, "'head' is ambiguous: there are several");
    assertFails(run("check", "-c", app), 6, "The history has several heads: 222200000001, ");
    assertThat(run("heads", "-c", app).out().lines()).hasSize(2);
    assertThat(runOnH2("upgrade", "222200000002@head", "-c", app).out())
        .contains("The database is now at 222200000002 c");
    assertThat(runOnH2("upgrade", "heads", "-c", app).out())
        .contains("The database is now at 222200000001 b, 222200000002 c");
  }

  @Test
  void whatOnlyLooksRefusesWhatARunRefuses() throws Exception {
    String app =
        compiled(
                revision("a", "111100000000", ""),
                revision("b", "222200000002", "111100000000"),
                revision("c", "333300000003", "222200000002"))
            .toString();
    assertThat(runOnH2("upgrade", "2222", "-c", app).exitCode()).isZero();
    compiled(
        revision("d", "444400000004", "111100000000")
            .replace("model", "replaces = {\"222200000002\", \"333300000003\"}, model"));
    assertAllFail(
        app, 4, "has 222200000002 b, but not all that 444400000004 d replaces: 333300000003 is");

    assertFails(runOnH2("downgrade", "base", "--dry-run", "-c", app), 4, "444400000004 d");

    remove("b", "c", "d");
    assertThat(runOnH2("downgrade", "base", "--dry-run", "-c", app).out().lines())
        .containsExactly(
            "Would undo 222200000002 b",
            "  - what the history has kept of it, which this application does not know",
            "Would undo 111100000000 a",
            "Nothing was changed.");
    compiled(revision("e", "555500000005", "111100000000"));
    assertAllFail(app, 5, "has 222200000002 b, which this version", "lacks 555500000005 e");
    compiled(revision("f", "666600000006", ""));
    remove("a", "e");
    assertAllFail(app, 5, "which do not stand on what it knows");
    assertFails(runOnH2("downgrade", "base", "-c", app), 5, "do not stand on what it knows");
    assertFails(
        runOnH2("downgrade", "base", "--dry-run", "-c", app), 5, "do not stand on what it knows");
  }

  @Test
  void whatIsHalfDoneIsNotLostFromSight() throws Exception {
    String twice = "op.execute(\"create table t (id int)\");";
    String app =
        compiled(
                revision("a", "111100000000", ""),
                revision("b", "222200000002", "111100000000")
                    .replace(
                        "ns op) {}\n  @Override protected void down",
                        "ns op) {" + twice + twice + "}\n  @Override protected void down"))
            .toString();
    assertFails(runOnH2("upgrade", "-c", app), 4, "failed at step 2 of 2");

    assertThat(runOnH2("pending", "-c", app).out())
        .isEqualTo("222200000002 b (begun and not finished)\n");
    assertThat(runOnH2("upgrade", "--dry-run", "-c", app).out().lines())
        .containsExactly(
            "Would finish to apply 222200000002 b, of which 1 of 2 steps are done",
            "  - execute: create table t (id int)  [locks not known]",
            "      create table t (id int);",
            "Nothing was changed.");
    assertThat(runOnH2("check", "-c", app).out()).endsWith("222200000002 b\nRun upgrade.\n");

    remove("b");
    assertThat(runOnH2("check", "-c", app).out())
        .endsWith("Run upgrade with the version of the application that has begun it.\n");
    assertThat(runOnH2("upgrade", "-c", app).out()).contains("is at 111100000000 a");
  }

  private void assertAllFail(String app, int exitCode, String... messages) {
    assertFails(runOnH2("upgrade", "-c", app), exitCode, messages);
    assertFails(runOnH2("upgrade", "--dry-run", "-c", app), exitCode, messages);
    assertFails(runOnH2("pending", "-c", app), exitCode, messages);
    assertFails(runOnH2("check", "-c", app), exitCode, messages);
    assertFails(runOnH2("verify", "-c", app), exitCode, messages);
  }

  private void remove(String... slugs) throws Exception {
    for (String slug : slugs) {
      Files.delete(folder.resolve("classes/com/acme/heads/Revision_20261126_" + slug + ".class"));
    }
  }

  private static String revision(String slug, String id, String parent) {
    return """
    package com.acme.heads;
    @dev.revisions.annotation.RevisionInfo(
        id = "%s", parents = {%s}, created = "2026-11-26T10:00:00Z", model = {})
    public final class Revision_20261126_%s extends dev.revisions.Revision {
      @Override protected void upgrade(dev.revisions.Operations op) {}
      @Override protected void downgrade(dev.revisions.Operations op) {}
    }
    """
        .formatted(id, parent.isEmpty() ? "" : '"' + parent + '"', slug);
  }

  private Path compiled(String... sources) throws Exception {
    var arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString()));
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*class (\\w+) .*", "$1");
      arguments.add(Files.writeString(folder.resolve(name + ".java"), source).toString());
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    return folder.resolve("classes");
  }

  /** One run of each kind through the jar; what the others print is tried in this JVM. */
  @Test
  void theProcessEndsWithTheCode() throws Exception {
    assertFails(process("upgrad"), 2, "Did you mean: revisions upgrade");
    assertFails(process("current", "-u", "mysql://localhost:1/x"), 3, "no connection");
    Path buggy =
        compiled(
            revision("a", "111100000000", "")
                .replace(
                    "upgrade(dev.revisions.Operations op) {",
                    "upgrade(dev.revisions.Operations op) { op.execute(null);"));
    Run bug = process("show", "1111", "-c", buggy.toString());
    assertThat(bug.exitCode()).as(bug.err()).isEqualTo(70);
    assertThat(bug.err()).contains("This should not happen; please report it", "\tat ");
  }

  @Test
  void aStepThatFails() throws Exception {
    SampleApplication broken = SampleApplication.notes(folder.resolve("broken"));
    Path revision = broken.revision("add_title");
    Files.writeString(
        revision,
        Files.readString(revision)
            .replace(
                "void upgrade(Operations op) {",
                "void upgrade(Operations op) {\n"
                    + "    op.execute(\"insert into nowhere values (1)\");"));
    broken.build("");
    assertFails(
        runOnH2("upgrade", "-c", broken.classes().toString()),
        4,
        "add_title",
        "failed at step 1 of 2",
        "insert into nowhere values (1)");
  }

  @Test
  void aDatabaseThatIsAhead() throws Exception {
    assertThat(runOnH2("upgrade").exitCode()).isZero();
    SampleApplication older =
        new SampleApplication(folder.resolve("older"), "com.acme.notes")
            .entity("Other", "@Id Long id;")
            .build("create other");
    assertFails(
        process(
            "upgrade", "-c", older.classes().toString(), "-u", "jdbc:h2:" + folder.resolve("db")),
        5,
        "which this version of the");
  }

  @Test
  void aBrokenHistory() throws Exception {
    SampleApplication broken = SampleApplication.notes(folder.resolve("broken"));
    try (Stream<Path> files = Files.walk(broken.classes())) {
      Files.delete(
          files.filter(file -> file.toString().endsWith("add_title.class")).findFirst().get());
    }
    assertFails(
        process("check", "-c", broken.classes().toString()), 6, "The history is broken", "parent");
  }
}
