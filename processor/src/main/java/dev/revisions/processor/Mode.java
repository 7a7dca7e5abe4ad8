package dev.revisions.processor;

/** What becomes of a difference between the entities and the history. */
enum Mode {
  /** It becomes the next revision. */
  WRITE,
  /** It is an error, and nothing is written. */
  CHECK,
  /** Nobody looks for one. */
  OFF
}
