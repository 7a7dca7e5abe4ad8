package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.lint.Database;
import dev.revisions.processor.lint.Level;
import dev.revisions.processor.lint.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private final List<String> errors = new ArrayList<>();

  private Options options(Map<String, String> given) {
    return Options.of(given, errors::add);
  }

  @Test
  void nothingGiven() {
    assertThat(options(Map.of()))
        .isEqualTo(
            new Options(
                Mode.WRITE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Options.Naming.JPA,
                Settings.DEFAULT));
    assertThat(errors).isEmpty();
  }

  @Test
  void everythingGiven() {
    Options options =
        options(
            Map.of(
                "revisions.mode", "check",
                "revisions.message", "add email",
                "revisions.package", "db.revisions",
                "revisions.sourceRoot", "src",
                "revisions.naming", "snake_case",
                "revisions.lint", "drop-column:error, set-not-null:off",
                "revisions.databases", "postgresql:15,mysql:8.0.36",
                "mapstruct.verbose", "true"));

    assertThat(options)
        .isEqualTo(
            new Options(
                Mode.CHECK,
                Optional.of("add email"),
                Optional.of("db.revisions"),
                Optional.of("src"),
                Options.Naming.SNAKE_CASE,
                new Settings(
                    Map.of("drop-column", Level.ERROR, "set-not-null", Level.OFF),
                    List.of(
                        Database.parse("postgresql", "15").orElseThrow(),
                        Database.parse("mysql", "8.0.36").orElseThrow()))));
    assertThat(errors).isEmpty();
  }

  @Test
  void anEmptyMessageIsNone() {
    assertThat(options(Map.of("revisions.message", " ")).message()).isEmpty();
    assertThat(errors).isEmpty();
  }

  @Test
  void whatNobodyKnows() {
    options(
        Map.of(
            "revisions.sourceroot", "src",
            "revisions.verbose", "true",
            "revisions.mode", "wirte",
            "revisions.package", "my-db"));

    assertThat(errors)
        .containsExactlyInAnyOrder(
            "unknown option revisions.sourceroot; did you mean revisions.sourceRoot?",
            "unknown option revisions.verbose; known are revisions.mode, revisions.message,"
                + " revisions.package, revisions.sourceRoot, revisions.naming, revisions.lint,"
                + " revisions.databases",
            "unknown value revisions.mode=wirte; did you mean revisions.mode=write?",
            "revisions.package=my-db is no name of a package");
  }

  @Test
  void rulesAndDatabasesThatNobodyKnows() {
    options(
        Map.of(
            "revisions.lint",
            "drop-colum:error,drop-table:fatal,lossy-type:of,ambiguous-rename:off,drop-table",
            "revisions.databases",
            "postgres:15,mariadb:new"));

    assertThat(errors)
        .containsExactly(
            "revisions.lint: unknown rule drop-colum; did you mean drop-column?",
            "revisions.lint: unknown level fatal; known are off, warning, error",
            "revisions.lint: unknown level of; did you mean off?",
            "revisions.lint: ambiguous-rename keeps its level: without an answer to it no revision"
                + " is made",
            "revisions.lint: 'drop-table' is to be a name and a value, as in drop-column:error",
            "revisions.databases: unknown database postgres; did you mean postgresql?",
            "revisions.databases: new is no version; write it like 15, 11.4 or 8.0.36");
  }

  @Test
  void everyOptionIsDocumented() throws IOException {
    String options = Files.readString(Path.of("../docs/annotations.md"));
    assertThat(Option.keys()).allSatisfy(key -> assertThat(options).contains("| `" + key + "` |"));
  }
}
