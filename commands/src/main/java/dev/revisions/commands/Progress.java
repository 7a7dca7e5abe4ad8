package dev.revisions.commands;

import dev.revisions.RevisionListener;
import dev.revisions.RevisionName;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Is told how a run is going. */
@FunctionalInterface
public interface Progress {

  /** Nobody is told anything. */
  Progress NONE = event -> {};

  /**
   * What happens in a run.
   *
   * @param text one line for people
   * @param number of the revision that begins, from 1; 0 if none does
   * @param count how many there are; 0 if no revision begins
   */
  record Event(String text, int number, int count) {}

  /** Tells that something happens. May come from any thread. */
  void tell(Event event);

  /** Does something and keeps the log of the runtime, which says the same, from the console. */
  default <T> T during(Supplier<T> work) {
    Logger log = Logger.getLogger("dev.revisions");
    Level before = log.getLevel();
    log.setLevel(Level.OFF);
    try {
      return work.get();
    } finally {
      log.setLevel(before);
    }
  }

  /** Tells what a listener of the runtime is told. */
  default RevisionListener listener() {
    return new RevisionListener() {
      @Override
      public void revisionBegins(RevisionName revision, boolean upgrade, int number, int count) {
        String text =
            "%s %s (%d of %d)"
                .formatted(upgrade ? "Upgrading to" : "Downgrading from", revision, number, count);
        tell(new Event(text, number, count));
      }

      @Override
      public void notices(String text) {
        tell(new Event(text, 0, 0));
      }

      @Override
      public void waitsForLock(String lock, Duration waited) {
        notices(
            "Another process is at work on this database; waiting for its lock (%s, %d s so far)"
                .formatted(lock, waited.toSeconds()));
      }

      @Override
      public void retries(int attempt, int attempts, String reason, String blockers) {
        notices(
            "Others are in the way (%s): %s; trying again after attempt %d of %d"
                .formatted(blockers, reason, attempt, attempts));
      }
    };
  }
}
