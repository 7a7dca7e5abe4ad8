package dev.revisions.processor.lint;

/** What becomes of what a rule finds. */
public enum Level {
  /** Nothing. */
  OFF,
  /** It is said. */
  WARNING,
  /** It is said, and no revision is written. */
  ERROR
}
