package dev.revisions.cli;

import dev.revisions.commands.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Colours and progress, where there is a terminal to show them. */
final class Terminal {

  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{12}\\b");
  private static final Pattern MARK =
      Pattern.compile("\\((head|current|branchpoint|mergepoint)\\)");

  private Terminal() {}

  /** Whether colours are welcome; {@code NO_COLOR} says that they are not. */
  private static boolean isThere() {
    return Ansi.AUTO.enabled();
  }

  /** Java asks only about the standard output; Linux tells where the errors go. */
  private static boolean showsErrors() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return isThere() && target.matches("/dev/(pts/.+|tty.*|console)");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return isThere();
    }
  }

  static String error(String text) {
    return showsErrors() ? "\u001b[31m" + text + "\u001b[0m" : text;
  }

  static String highlighted(String text) {
    if (!isThere()) {
      return text;
    }
    String ids = ID.matcher(text).replaceAll("\u001b[33m$0\u001b[0m");
    return MARK.matcher(ids).replaceAll("\u001b[36m$0\u001b[0m");
  }

  /** A bar that moves on a terminal, a line for each event elsewhere. */
  static Progress progress(PrintWriter err) {
    return showsErrors() ? new Bar(err) : event -> line(err, event);
  }

  private static void line(PrintWriter err, Progress.Event event) {
    err.println(event.text());
    err.flush();
  }
}
