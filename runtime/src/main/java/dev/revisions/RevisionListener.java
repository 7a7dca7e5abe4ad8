package dev.revisions;

import java.time.Duration;

/**
 * Is told how a run is going. What is not overridden does nothing. The methods are called on the
 * thread of the connection and must not block; what they throw is logged and changes nothing.
 */
public interface RevisionListener {

  /** Is told everything and does nothing. */
  RevisionListener NONE = new RevisionListener() {};

  /**
   * A revision begins.
   *
   * @param upgrade whether it is applied, not undone
   * @param number of the revision in this run, from 1
   * @param count how many revisions this run has
   */
  default void revisionBegins(RevisionName revision, boolean upgrade, int number, int count) {}

  /** A revision is applied or undone, and recorded. */
  default void revisionEnds(RevisionName revision, boolean upgrade, Duration elapsed) {}

  /** A revision failed, and the run ends with this. */
  default void revisionFails(RevisionName revision, boolean upgrade, Throwable failure) {}

  /**
   * A step begins.
   *
   * @param step its number, from 1
   * @param steps how many the revision has
   * @param sql its statements, or a comment that describes its code
   */
  default void stepBegins(RevisionName revision, int step, int steps, String sql) {}

  /** A step is done, though not yet committed where the revision is one transaction. */
  default void stepEnds(RevisionName revision, int step, int steps, Duration elapsed) {}

  /**
   * Something about the database that is worth knowing: that it is ahead of the application, that
   * revisions were changed after they were applied, that a lease is the lock.
   *
   * @param text one line, as the log has it
   */
  default void notices(String text) {}

  /**
   * Another process is at work on the database. Told at once, and then every ten seconds.
   *
   * @param lock the history table whose lock it has
   */
  default void waitsForLock(String lock, Duration waited) {}

  /**
   * Others use a table that a statement wants for itself, which is tried again soon.
   *
   * @param attempt the number of the attempt that failed, from 1
   * @param attempts after how many the run fails
   * @param reason what the database said
   * @param blockers who is in the way, as far as the database tells
   */
  default void retries(int attempt, int attempts, String reason, String blockers) {}
}
