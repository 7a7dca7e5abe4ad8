package dev.revisions.cli;

import dev.revisions.commands.Progress;
import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * A bar on the last line of a terminal. It goes when the run ends, since the answer says what was
 * done.
 *
 * @param err the terminal
 */
record Bar(PrintWriter err) implements Progress {

  private static final int WIDTH = 30;
  private static final String CLEARED = "\r\u001b[2K";

  @Override
  public void tell(Event event) {
    err.print(CLEARED);
    if (event.count() == 0) {
      err.println(event.text());
    } else {
      int done = WIDTH * (event.number() - 1) / event.count();
      err.print("━".repeat(done) + "\u001b[2m" + "━".repeat(WIDTH - done) + "\u001b[0m ");
      err.print(event.text());
    }
    err.flush();
  }

  @Override
  public <T> T during(Supplier<T> work) {
    try {
      return Progress.super.during(work);
    } finally {
      err.print(CLEARED);
      err.flush();
    }
  }
}
