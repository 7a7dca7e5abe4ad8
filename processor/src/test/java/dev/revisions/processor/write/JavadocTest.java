package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.format.FormatException;
import dev.revisions.processor.format.SourceFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

  @Test
  void oneLineIfItFits() {
    assertThat(Javadoc.of("x".repeat(93))).isEqualTo("/** " + "x".repeat(93) + " */");
    assertThat(Javadoc.of("x".repeat(94))).isEqualTo("/**\n * " + "x".repeat(94) + "\n */");
  }

  @Test
  void linesAreFilled() {
    assertThat(Javadoc.of("a".repeat(95) + " b" + " c" + " d".repeat(50)))
        .isEqualTo("/**\n * " + "a".repeat(95) + " b\n * c" + " d".repeat(48) + "\n * d d\n */");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adds `*/`.x",
        "drops @param; creates `{@code`",
        "renames `<b>` to `<!-- c -->`",
        "adds `a  b`.`c\\u`",
        "* - & &amp; \n\t * 1. <p>",
        "executes SQL; adds enum value color.one two three four five six seven eight nine ten"
            + " eleven",
        "adds enum value color.<ul> <li> <pre> * * * * * */ /** @see {@link x <table> <ol> nine"
            + " ten",
      })
  void theFormatterLeavesSummariesAlone(String summary) throws FormatException {
    String source = Javadoc.of(Summary.of(summary)) + "\nclass A {}\n";

    assertThat(new SourceFormatter().format(source)).isEqualTo(source);
  }
}
