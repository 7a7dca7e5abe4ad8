package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.format.FormatException;
import dev.revisions.processor.format.SourceFormatter;
import dev.revisions.processor.write.Layout;
import dev.revisions.processor.write.NewRevision;
import dev.revisions.processor.write.RevisionWriter;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the writer lays out itself is what google-java-format would make of it. */
class LayoutLawsTest {

  private static final SourceFormatter FORMATTER = new SourceFormatter();

  @Provide
  Arbitrary<Evolution> evolutions() {
    return Arbitraries.randomValue(Evolutions::next);
  }

  @Property(tries = 200, seed = "20261127")
  void nothingIsLeftToFormat(@ForAll("evolutions") Evolution evolution) throws FormatException {
    String source = source(evolution);

    if (Layout.isFinal(source)) {
      assertThat(FORMATTER.format(source)).isEqualTo(source);
    }
  }

  /** Or the law would say less than it seems to. */
  @Test
  void mostRevisionsNeedNoFormatter() {
    var random = new Random(1);

    assertThat(Stream.generate(() -> Evolutions.next(random)).limit(300))
        .filteredOn(evolution -> Layout.isFinal(source(evolution)))
        .hasSizeGreaterThan(250);
  }

  private static String source(Evolution evolution) {
    Difference difference = evolution.difference();
    return RevisionWriter.write(
        new NewRevision(
            "com.acme.shop.revisions",
            "Revision_20261127_change",
            "5409e3583be8",
            List.of("b81e0c6f2a97"),
            List.of(),
            Instant.parse("2026-11-27T06:19:00Z"),
            "",
            "0b5409e3583b",
            evolution.after().fragmentsSince(evolution.before()),
            difference.upgrade(),
            difference.downgrade()));
  }
}
