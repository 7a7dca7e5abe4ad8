package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;

/** What a mapping is expected to be, in the notation of the model. */
record Expectation(Mapping mapping) {

  static Expectation of(Mapping mapping) {
    return new Expectation(mapping);
  }

  /** The whole schema, however its text is indented. */
  void isSchema(String notation) {
    hasNoProblems();
    assertThat(Notation.format(mapping.schema()))
        .isEqualTo(Notation.format(Notation.schema(notation)));
  }

  /** The one table, whatever else there is. */
  void hasTable(String notation) {
    hasNoProblems();
    Fragment expected = Notation.parse(notation);
    TableName name = ((Fragment.OfTable) expected).table().name();
    assertThat(mapping.schema().tables()).containsKey(name);
    assertThat(Notation.format(mapping.schema().tables().get(name)))
        .isEqualTo(Notation.format(expected));
  }

  /** The one problem: its rule, and what its message says. */
  void hasProblem(String rule, String... parts) {
    assertThat(mapping.problems()).extracting(Problem::rule).containsExactly(rule);
    assertThat(mapping.problems().get(0).message()).contains(parts);
    assertThat(mapping.schema()).isEqualTo(Schema.EMPTY);
  }

  void hasNoProblems() {
    assertThat(mapping.problems()).isEmpty();
  }
}
