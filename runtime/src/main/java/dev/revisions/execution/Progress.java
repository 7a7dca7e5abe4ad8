package dev.revisions.execution;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.revisions.DatabaseState;
import dev.revisions.RevisionName;
import java.util.List;

/** Tells the log how a run is going. */
final class Progress {

  private static final System.Logger LOG = System.getLogger("dev.revisions");

  private Progress() {}

  static void begins(Action action, int number, int count) {
    LOG.log(
        INFO,
        () ->
            "%s %s (%d of %d)"
                .formatted(
                    action.up() ? "Upgrading to" : "Downgrading from",
                    action.name(),
                    number,
                    count));
    if (action.resumed()) {
      LOG.log(
          INFO,
          () ->
              "Resuming at step %d of %d, where an earlier run stopped"
                  .formatted(action.done() + 1, action.steps().size()));
    }
  }

  static void replaces(RevisionName name) {
    LOG.log(
        INFO, () -> "Taking %s as applied: the database has all that it replaces".formatted(name));
  }

  static void ahead(List<RevisionName> names) {
    if (!names.isEmpty()) {
      LOG.log(
          INFO,
          () ->
              "The database is ahead of this version of the application, which does not know "
                  + DatabaseState.list(names));
    }
  }

  static void changed(List<RevisionName> names) {
    if (!names.isEmpty()) {
      LOG.log(
          WARNING,
          () ->
              """
              Changed since they were applied: %s; the database keeps what ran then. Put them back \
              as they were and write a new revision, or stamp the database to accept the change\
              """
                  .formatted(DatabaseState.list(names)));
    }
  }

  static void step(Action action, int number) {
    LOG.log(
        DEBUG,
        () ->
            "Step %d of %d: %s"
                .formatted(number, action.steps().size(), action.steps().get(number - 1).text()));
  }

  static void retries(int attempt, int attempts, Throwable failure, String blockers) {
    LOG.log(
        WARNING,
        () ->
            "Others are in the way (%s): %s; trying again after attempt %d of %d"
                .formatted(blockers, DatabaseError.of(failure), attempt, attempts));
  }

  static void waits(String lock, long seconds) {
    LOG.log(
        INFO,
        () ->
            "Another process is at work on this database; waiting for its lock (%s, %d s so far)"
                .formatted(lock, seconds));
  }

  static void lostLock(String lock) {
    LOG.log(
        WARNING,
        () ->
            """
            The lock (%s) was no longer held at the end of the run; where a proxy pools \
            transactions, connect to the database itself\
            """
                .formatted(lock));
  }
}
