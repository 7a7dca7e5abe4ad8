package dev.revisions.cli;

import dev.revisions.commands.Progress;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Colours and progress, where there is a terminal to show them. */
final class Terminal {

  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{12}\\b");
  private static final Pattern MARK =
      Pattern.compile("\\((head|current|branchpoint|mergepoint)\\)");
  private static final int BAR = 30;

  private Terminal() {}

  /** Whether colours and a bar that moves are welcome. */
  private static boolean isThere() {
    return Ansi.AUTO.enabled();
  }

  static String error(String text) {
    return isThere() ? "\u001b[31m" + text + "\u001b[0m" : text;
  }

  static String highlighted(String text) {
    if (!isThere()) {
      return text;
    }
    String ids = ID.matcher(text).replaceAll("\u001b[33m$0\u001b[0m");
    return MARK.matcher(ids).replaceAll("\u001b[36m$0\u001b[0m");
  }

  /** A bar that moves on a terminal, a line for each event elsewhere. */
  static Progress progress(PrintWriter out) {
    return isThere() ? event -> draw(out, event) : event -> line(out, event);
  }

  private static void line(PrintWriter out, Progress.Event event) {
    out.println(event.text());
    out.flush();
  }

  private static void draw(PrintWriter out, Progress.Event event) {
    out.print("\r\u001b[2K");
    if (event.count() == 0) {
      out.println(event.text());
    } else {
      int done = BAR * (event.number() - 1) / event.count();
      String bar = "━".repeat(done) + "\u001b[2m" + "━".repeat(BAR - done) + "\u001b[0m";
      out.print(bar + " " + event.text() + (event.number() == event.count() ? "\n" : ""));
    }
    out.flush();
  }
}
