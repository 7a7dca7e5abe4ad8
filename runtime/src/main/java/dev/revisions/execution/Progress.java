package dev.revisions.execution;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.revisions.DatabaseState;
import dev.revisions.RevisionListener;
import dev.revisions.RevisionName;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells the log and a listener how a run is going. */
record Progress(RevisionListener listener) {

  private static final System.Logger LOG = System.getLogger("dev.revisions");

  /** What a listener throws must not end a run half-way. */
  private void tell(Consumer<RevisionListener> event) {
    try {
      event.accept(listener);
    } catch (RuntimeException | Error e) {
      LOG.log(WARNING, "The listener failed, which changes nothing for the run", e);
    }
  }

  void begins(Action action, int number, int count) {
    tell(to -> to.revisionBegins(action.name(), action.up(), number, count));
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

  void ends(Action action, long since) {
    tell(to -> to.revisionEnds(action.name(), action.up(), elapsed(since)));
  }

  void fails(Action action, Throwable failure) {
    tell(to -> to.revisionFails(action.name(), action.up(), failure));
  }

  private static Duration elapsed(long since) {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private void notices(Level level, String text) {
    LOG.log(level, text);
    tell(to -> to.notices(text));
  }

  void replaces(RevisionName name) {
    notices(INFO, "Taking %s as applied: the database has all that it replaces".formatted(name));
  }

  void ahead(List<RevisionName> names) {
    if (!names.isEmpty()) {
      notices(
          INFO,
          "The database is ahead of this version of the application, which does not know "
              + DatabaseState.list(names));
    }
  }

  void changed(List<RevisionName> names) {
    if (!names.isEmpty()) {
      notices(
          WARNING,
          """
          Changed since they were applied: %s; the database keeps what ran then. Put them back \
          as they were and write a new revision, or stamp the database to accept the change\
          """
              .formatted(DatabaseState.list(names)));
    }
  }

  void step(Action action, int number) {
    String sql = action.steps().get(number - 1).text();
    tell(to -> to.stepBegins(action.name(), number, action.steps().size(), sql));
    LOG.log(DEBUG, () -> "Step %d of %d: %s".formatted(number, action.steps().size(), sql));
  }

  void stepEnds(Action action, int number, long since) {
    tell(to -> to.stepEnds(action.name(), number, action.steps().size(), elapsed(since)));
  }

  void retries(int attempt, int attempts, DatabaseError error, String blockers) {
    tell(to -> to.retries(attempt, attempts, error.toString(), blockers));
    LOG.log(
        WARNING,
        () ->
            "Others are in the way (%s): %s; trying again after attempt %d of %d"
                .formatted(blockers, error, attempt, attempts));
  }

  void waits(String lock, Duration waited) {
    tell(to -> to.waitsForLock(lock, waited));
    LOG.log(
        INFO,
        () ->
            "Another process is at work on this database; waiting for its lock (%s, %d s so far)"
                .formatted(lock, waited.toSeconds()));
  }

  void leases(String history, Duration length, String reason) {
    notices(
        INFO,
        "Locking %s with a lease of %d ms, because %s"
            .formatted(history, length.toMillis(), reason));
  }

  void lostLock(String lock) {
    notices(WARNING, "The lock (%s) was no longer held at the end of the run".formatted(lock));
  }
}
