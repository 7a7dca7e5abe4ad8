package dev.revisions;

/** There is no connection to the database. The message tells the reason and never a password. */
public final class DatabaseUnreachableException extends RevisionException {

  private static final long serialVersionUID = 1L;

  /** An error in one line. */
  public DatabaseUnreachableException(String message) {
    super(message);
  }
}
