package dev.revisions.commands;

import java.util.function.Supplier;

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

  /** Tells what the runtime logs while something is done. */
  default <T> T during(Supplier<T> work) {
    var log = new RuntimeLog(this);
    try {
      return work.get();
    } finally {
      log.close();
    }
  }
}
