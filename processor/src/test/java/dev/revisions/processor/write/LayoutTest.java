package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation.Execute;
import dev.revisions.processor.format.FormatException;
import dev.revisions.processor.format.SourceFormatter;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final String SEED = "20261127";

  @Provide
  Arbitrary<NewRevision> oddRevisions() {
    return Arbitraries.randomValue(random -> new OddRevisions(random).next());
  }

  @Property(tries = 250, seed = SEED)
  void whatIsFinalIsNotChanged(@ForAll("oddRevisions") NewRevision revision)
      throws FormatException {
    String source = RevisionWriter.write(revision);

    if (Layout.isFinal(source)) {
      assertThat(new SourceFormatter().format(source)).isEqualTo(source);
    }
  }

  /** Or the law would say less than it seems to. */
  @Test
  void evenOddRevisionsAreMostlyFinal() {
    var odd = new OddRevisions(new Random(1));

    assertThat(Stream.generate(odd::next).limit(300).map(RevisionWriter::write))
        .filteredOn(Layout::isFinal)
        .hasSizeGreaterThan(150);
  }

  @Property(tries = 12, seed = SEED)
  void oddRevisionsSayWhatTheyAreMadeOf(@ForAll("oddRevisions") NewRevision revision)
      throws FormatException {
    String source = RevisionWriter.write(revision);

    RevisionWriterTest.assertSays(source, revision);
    if (!Layout.isFinal(source)) {
      RevisionWriterTest.assertSays(new SourceFormatter().format(source), revision);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an unbreakable text of more than a hundred characters, all of which the formatter may"
            + " break",
        "déjà vu",
        "bell \u0007",
        "\\u0041",
      })
  void whatIsHardIsLeftToTheFormatter(String sql) {
    assertThat(Layout.isFinal(executing(sql))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "select 1", "\"\"\"", "\t", "a\nb", "*/", "100 %"})
  void whatIsSimpleIsFinal(String sql) {
    assertThat(Layout.isFinal(executing(sql))).isTrue();
  }

  private static String executing(String sql) {
    return RevisionWriter.write(
        new NewRevision(
            "revisions",
            "Revision_20261127_sql",
            "5409e3583be8",
            List.of(),
            List.of(),
            Instant.parse("2026-11-27T06:19:00Z"),
            "",
            "",
            List.of(),
            List.of(new Execute(sql, List.of())),
            List.of()));
  }
}
