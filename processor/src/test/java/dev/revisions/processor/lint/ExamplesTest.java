package dev.revisions.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.lint.Examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every rule finds its example, and LINT.md says what it then says. */
class ExamplesTest {

  private static final Path DOCUMENT = Path.of("../LINT.md");
  private static final String BEGIN = "| rule | example | severity | message | known as |\n";

  static final List<Example> EXAMPLES = Examples.ALL;

  private static Finding finding(Example example) {
    return example.judged().only(example.rule()).findings().stream()
        .filter(finding -> finding.rule().equals(example.rule()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(example + " is not found"));
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(Examples.ALL).extracting(Example::rule).containsExactlyElementsOf(Rules.names());
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void aRuleFindsItsExampleAndNothingElse(Example example) {
    assertThat(example.judged().only(example.rule()).findings())
        .extracting(Finding::rule)
        .containsOnly(example.rule());
    assertThat(finding(example).message()).matches("[^\\n]{20,600}\\.");
  }

  @Test
  void whatIsOffIsNotSaid() {
    Examples.ALL.stream()
        .filter(example -> !Rules.named(example.rule()).orElseThrow().fixed())
        .map(example -> example.judged().only("").findings())
        .forEach(findings -> assertThat(findings).isEmpty());
  }

  /** With {@code -Dgolden.update=true} the table is written instead of compared. */
  @Test
  void theDocumentHasEveryRule() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN);
    assertThat(begin).isPositive();
    String expected = document.substring(0, begin) + table();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
  }

  private static String table() {
    return BEGIN
        + "|---|---|---|---|---|\n"
        + Examples.ALL.stream().map(ExamplesTest::row).collect(Collectors.joining());
  }

  private static String row(Example example) {
    Rule rule = Rules.named(example.rule()).orElseThrow();
    String severity = rule.level().name().toLowerCase(Locale.ROOT);
    return "| `%s` | %s | %s%s | %s | %s |\n"
        .formatted(
            rule.name(),
            example.text(),
            severity,
            rule.fixed() ? ", fixed" : "",
            finding(example).message().replace("|", "\\|").replace("_", "\\_"),
            rule.knownAs());
  }
}
