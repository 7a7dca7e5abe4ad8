package dev.revisions;

import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;

/** A sequence in the making. */
public sealed class SequenceDefinition permits NewSequence {
  private Sequence sequence;

  SequenceDefinition(String name) {
    sequence = new Sequence(TableName.parse(name), 1, 1);
  }

  /** Starts with that value; 1 unless said. */
  public SequenceDefinition startWith(long start) {
    return with(start, sequence.increment(), sequence.options());
  }

  /** Goes on by that step; 1 unless said. */
  public SequenceDefinition incrementBy(long increment) {
    return with(sequence.start(), increment, sequence.options());
  }

  /** Appends SQL to the definition of the sequence. */
  public SequenceDefinition options(String sql) {
    return with(sequence.start(), sequence.increment(), Optional.of(sql));
  }

  private SequenceDefinition with(long start, long increment, Optional<String> options) {
    sequence = new Sequence(sequence.name(), start, increment, options, List.of());
    return this;
  }

  Sequence sequence() {
    return sequence;
  }
}
