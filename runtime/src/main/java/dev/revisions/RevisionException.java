package dev.revisions;

/**
 * What went wrong, in one message for the reader of a log: what it is about, why, and what to do.
 */
public class RevisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An error with nothing behind it. */
  public RevisionException(String message) {
    super(message);
  }

  /** An error and what caused it. */
  public RevisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
