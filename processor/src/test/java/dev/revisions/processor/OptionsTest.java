package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

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
                Options.Naming.JPA));
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
                "mapstruct.verbose", "true"));

    assertThat(options)
        .isEqualTo(
            new Options(
                Mode.CHECK,
                Optional.of("add email"),
                Optional.of("db.revisions"),
                Optional.of("src"),
                Options.Naming.SNAKE_CASE));
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
                + " revisions.package, revisions.sourceRoot, revisions.naming",
            "unknown value revisions.mode=wirte; did you mean revisions.mode=write?",
            "revisions.package=my-db is no name of a package");
  }
}
