package dev.revisions.conformance.catalog;

/**
 * A sequence.
 *
 * @param start its first value
 * @param increment the distance of its values
 */
record SequenceFacts(long start, long increment) {

  @Override
  public String toString() {
    return "start " + start + " increment " + increment;
  }
}
