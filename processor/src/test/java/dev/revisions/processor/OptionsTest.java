package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.lint.Database;
import dev.revisions.processor.lint.Level;
import dev.revisions.processor.lint.Settings;
import dev.revisions.processor.mapping.ConstraintNaming;
import dev.revisions.processor.mapping.NamingStrategy;
import dev.revisions.processor.mapping.TypesByName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private final List<String> errors = new ArrayList<>();

  private Options options(Map<String, String> given) {
    return Options.of(given, errors::add);
  }

  /** One option in a line. */
  private static Map<String, String> given(String lines) {
    return lines
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(option -> option[0], option -> option[1]));
  }

  @Test
  void nothingGiven() {
    assertThat(options(Map.of()))
        .isEqualTo(
            new Options(
                Mode.WRITE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                NamingStrategy.AS_WRITTEN,
                ConstraintNaming.POSTGRESQL,
                Validation.AUTO,
                false,
                Settings.DEFAULT));
    assertThat(errors).isEmpty();
  }

  /** Another version may read the same entities otherwise. */
  @Test
  void settingsBeginWithTheVersionOfTheProcessor() {
    Options options = options(given("revisions.validation=off"));
    assertThat(options.settings(new TypesByName(null, List.of())).orElseThrow())
        .containsPattern("^\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void everythingGiven() {
    Options options =
        options(
            given(
                """
                revisions.mode=check
                revisions.message=add email
                revisions.empty=true
                revisions.package=db.revisions
                revisions.sourceRoot=src
                revisions.naming=snake_case
                revisions.constraintNames=hibernate
                revisions.validation=on
                revisions.quoted=true
                revisions.lint=drop-column:error, set-not-null:off
                revisions.databases=postgresql:15,mysql:8.0.36
                mapstruct.verbose=true
                """));

    assertThat(options)
        .isEqualTo(
            new Options(
                Mode.CHECK,
                Optional.of("add email"),
                true,
                Optional.of("db.revisions"),
                Optional.of("src"),
                NamingStrategy.SNAKE_CASE,
                ConstraintNaming.HIBERNATE,
                Validation.ON,
                true,
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
  void anEmptyRevisionNeedsAName() {
    assertThat(options(Map.of("revisions.empty", "true")).empty()).isTrue();
    assertThat(errors)
        .containsExactly(
            "revisions.empty=true needs a name for the revision: revisions.message=fill prices");
  }

  @Test
  void whatIsMeantByAnUnknownValue() {
    options(Map.of("revisions.mode", "CHECK", "revisions.quoted", "yes"));
    options(Map.of("revisions.validation", "jakarta", "revisions.naming", "JPA"));

    assertThat(errors)
        .containsExactly(
            "unknown value revisions.mode=CHECK; did you mean revisions.mode=check?",
            "unknown value revisions.quoted=yes; did you mean revisions.quoted=true?",
            "unknown value revisions.naming=JPA; did you mean revisions.naming=jpa?",
            "unknown value revisions.validation=jakarta; known are auto, on, off");
  }

  @Test
  void whatNobodyKnows() {
    options(
        Map.of(
            "revisions.sourceroot", "src",
            "revisions.verbose", "true",
            "revision.mode", "check",
            "Revisions-message", "add email",
            "revisionless.mode", "of another processor",
            "revisions.mode", "wirte",
            "revisions.package", "my-db"));

    assertThat(errors)
        .containsExactlyInAnyOrder(
            "unknown option revisions.sourceroot; did you mean revisions.sourceRoot?",
            "unknown option revisions.verbose; known are revisions.mode, revisions.message,"
                + " revisions.empty, revisions.package, revisions.sourceRoot, revisions.naming,"
                + " revisions.constraintNames, revisions.validation, revisions.quoted,"
                + " revisions.lint, revisions.databases",
            "unknown option revision.mode; did you mean revisions.mode?",
            "unknown option Revisions-message; did you mean revisions.message?",
            "unknown value revisions.mode=wirte; did you mean revisions.mode=write?",
            "revisions.package=my-db is no name of a package");
  }

  @Test
  void rulesAndDatabasesThatNobodyKnows() {
    options(
        Map.of(
            "revisions.lint",
            "drop-colum:error,drop-table:fatal,lossy-type:of,ambiguous-rename:off,drop-table,:off,"
                + "add-unique:off,add-unique:error",
            "revisions.databases",
            "postgres:15,mariadb:new"));

    assertThat(errors)
        .containsExactly(
            "revisions.lint: unknown rule drop-colum; did you mean drop-column?",
            "revisions.lint: unknown level fatal; known are off, warning, error",
            "revisions.lint: unknown level of; did you mean off?",
            "revisions.lint: ambiguous-rename keeps its level: without an answer to it no revision"
                + " is made",
            "revisions.lint: 'drop-table' is to be a rule and a level, as in drop-column:error",
            "revisions.lint: ':off' is to be a rule and a level, as in drop-column:error",
            "revisions.lint: add-unique is given more than one level",
            "revisions.databases: unknown database postgres; did you mean postgresql?",
            "revisions.databases: new is no version; write it like 15, 11.4 or 8.0.36");
  }

  @Test
  void everyOptionIsDocumented() throws IOException {
    String options = Files.readString(Path.of("../docs/annotations.md"));
    assertThat(Option.keys()).allSatisfy(key -> assertThat(options).contains("| `" + key + "` |"));
  }

  /** A strategy of a user's. */
  public static final class Shouting implements NamingStrategy {
    @Override
    public String table(String name) {
      return name.toUpperCase(java.util.Locale.ROOT);
    }
  }

  /** One that nothing can make. */
  public static final class Broken implements NamingStrategy {
    /** Fails. */
    public Broken() {
      throw new IllegalStateException("no settings");
    }
  }

  private NamingStrategy naming(String value) {
    return options(Map.of("revisions.naming", value)).naming();
  }

  @Test
  void aNamingStrategyOfTheUsers() {
    assertThat(naming(Shouting.class.getName()).table("a")).isEqualTo("A");
    assertThat(errors).isEmpty();
  }

  @Test
  void whatIsNoNamingStrategy() {
    naming("snakecase");
    naming("TheStrategyOfOurHouse");
    naming("com.acme.Missing");
    naming("java.lang.String");
    naming(Broken.class.getName());
    naming(NamingStrategy.class.getName());

    assertThat(errors)
        .satisfiesExactly(
            error -> assertThat(error).contains("did you mean revisions.naming=snake_case?"),
            error -> assertThat(error).contains("revisions.naming=snake_case, the name of a class"),
            error -> assertThat(error).contains("com.acme.Missing: there is no such class"),
            error -> assertThat(error).contains("java.lang.String: the class does not implement"),
            error -> assertThat(error).contains("its constructor fails", "no settings"),
            error -> assertThat(error).contains("is to be public, not abstract"));
  }
}
