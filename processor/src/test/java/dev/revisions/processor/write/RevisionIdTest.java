package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionIdTest {

  private static final Fragment A = Notation.parse("table a\n  x integer\n  y integer");
  private static final Fragment B = Notation.parse("sequence b start 1 increment 1");

  @Test
  void isTwelveDigitsThatStayTheSameForEver() {
    assertThat(RevisionId.of(List.of("b81e0c6f2a97"), List.of(A, B))).isEqualTo("4b6d071d4360");
  }

  @Test
  void orderMeansNothing() {
    Fragment shuffled = Notation.parse("table a\n  y integer\n  x integer");

    assertThat(RevisionId.of(List.of("1", "2"), List.of(A, B)))
        .isEqualTo(RevisionId.of(List.of("2", "1"), List.of(B, shuffled)));
  }

  @Test
  void parentsAndModelMeanEverything() {
    assertThat(
            List.of(
                RevisionId.of(List.of(), List.of(A)),
                RevisionId.of(List.of("1"), List.of(A)),
                RevisionId.of(List.of(), List.of(B)),
                RevisionId.of(List.of(), List.of(A, B)),
                RevisionId.of(List.of(), List.of())))
        .doesNotHaveDuplicates();
  }
}
