package dev.revisions;

import java.util.List;

/**
 * The database has revisions that the application does not know, and is not just ahead of it: they
 * do not stand on those that it knows, or the application has others in their place. Nothing was
 * changed.
 */
public final class UnknownRevisionException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private final transient List<RevisionName> unknown;

  private UnknownRevisionException(String message, List<RevisionName> unknown) {
    super(message);
    this.unknown = List.copyOf(unknown);
  }

  /** An error about revisions that do not stand on known ones. */
  public static UnknownRevisionException foreign(List<RevisionName> unknown) {
    return new UnknownRevisionException(
        """
        the database has %s, which this version of the application does not know and which do not \
        stand on what it knows; see that the pool leads to the right database and the history \
        table is the right one\
        """
            .formatted(DatabaseState.list(unknown)),
        unknown);
  }

  /** An error about revisions that would be forgotten. */
  public static UnknownRevisionException newer(List<RevisionName> unknown) {
    return new UnknownRevisionException(
        """
        the database has %s, which this version of the application does not know; use the version \
        that has it\
        """
            .formatted(DatabaseState.list(unknown)),
        unknown);
  }

  /**
   * An error about revisions that went another way.
   *
   * @param pending what the application has in their place
   */
  public static UnknownRevisionException diverged(
      List<RevisionName> unknown, List<RevisionName> pending) {
    return new UnknownRevisionException(
        """
        the database has %s, which this version of the application does not know, and lacks %s, \
        which it would apply; deploy a version that has both, or downgrade the database with the \
        version that knows them first\
        """
            .formatted(DatabaseState.list(unknown), DatabaseState.list(pending)),
        unknown);
  }

  /** The revisions that only the database knows. */
  public List<RevisionName> unknown() {
    return unknown;
  }
}
