package dev.revisions;

import java.util.List;

/** The database has revisions that the application does not know. Nothing was changed. */
public final class UnknownRevisionException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private final transient List<RevisionName> unknown;

  /** An error about these revisions. */
  public UnknownRevisionException(List<RevisionName> unknown) {
    super(
        """
        the database is at %s, which this version of the application does not know; deploy the \
        version that has it, or downgrade the database with that version first\
        """
            .formatted(DatabaseState.list(unknown)));
    this.unknown = List.copyOf(unknown);
  }

  /** The revisions that only the database knows. */
  public List<RevisionName> unknown() {
    return unknown;
  }
}
