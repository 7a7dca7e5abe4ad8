package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.cli.Program.Run;
import dev.revisions.commands.SampleApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every error that docs/commands.md lists, with its exit code. None comes with a stack trace. */
class ErrorsTest {

  @TempDir private static Path project;
  private static SampleApplication notes;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws Exception {
    notes = SampleApplication.notes(project);
  }

  private Run run(String... arguments) throws Exception {
    return new Program(folder, Map.of("REVISIONS_CLASSPATH", notes.classes().toString()))
        .run(arguments);
  }

  private Run runOnH2(String... arguments) throws Exception {
    return run(
        Stream.concat(Stream.of(arguments), Stream.of("--url", "jdbc:h2:" + folder.resolve("db")))
            .toArray(String[]::new));
  }

  private static void assertFails(Run run, int exitCode, String... messages) {
    assertThat(run.err()).contains(messages).doesNotContain("\tat ", "Exception");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void wrongUsage() throws Exception {
    assertFails(run(), 2, "Say which command.", "Try 'revisions --help'.");
    assertFails(run("upgrad"), 2, "Unmatched argument", "upgrade");
    assertFails(run("upgrade", "--dry"), 2, "--dry", "--dry-run");
    assertFails(run("downgrade"), 2, "TARGET");
    assertFails(run("upgrade"), 2, "This command needs a database. Give its URL with --url");
    assertFails(run("current", "--url", "oracle://x"), 2, "'oracle://x' is not the URL");
    assertFails(run("sql"), 2, "For which database?");
    assertFails(run("sql", "--dialect", "sybase"), 2, "There is no dialect 'sybase'");
    assertFails(run("show", "nope"), 2, "there is no revision 'nope'");
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
    assertFails(run("heads", "-c", "."), 2, "There are no revisions in .");
    assertFails(
        run("heads", "--revisions", "com.acme"),
        2,
        "There are no revisions in the package com.acme; there are some in"
            + " com.acme.notes.revisions");
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
  void noConnectionAndNoPassword() throws Exception {
    Run run = run("current", "--url", "postgresql://joe:s3cret@localhost:1/shop");
    assertFails(run, 3, "no connection to the database");
    assertThat(run.err()).doesNotContain("s3cret");
    assertThat(run("current", "--url", "postgresq://joe:s3cret@localhost/x").err())
        .contains("postgresq://joe:***@localhost/x")
        .doesNotContain("s3cret");
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
        runOnH2("upgrade", "-c", older.classes().toString()), 5, "which this version of the");
  }

  @Test
  void aBrokenHistory() throws Exception {
    SampleApplication broken = SampleApplication.notes(folder.resolve("broken"));
    try (Stream<Path> files = Files.walk(broken.classes())) {
      Files.delete(
          files.filter(file -> file.toString().endsWith("add_title.class")).findFirst().get());
    }
    assertFails(
        run("check", "-c", broken.classes().toString()), 6, "The history is broken", "parent");
  }
}
