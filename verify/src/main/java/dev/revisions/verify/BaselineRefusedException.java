package dev.revisions.verify;

import dev.revisions.RevisionException;

/** A database is not what the model says at the revision that it was to be marked with. */
public final class BaselineRefusedException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private final transient VerificationReport report;

  BaselineRefusedException(VerificationReport report) {
    super(
        """
        %s
        Nothing was marked. Mend the database, name the revision that it corresponds to, or say a \
        reason for marking it all the same.\
        """
            .formatted(report));
    this.report = report;
  }

  /** What differs. */
  public VerificationReport report() {
    return report;
  }
}
