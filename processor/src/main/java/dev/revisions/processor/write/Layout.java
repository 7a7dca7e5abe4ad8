package dev.revisions.processor.write;

import java.util.regex.Pattern;

/**
 * What the writer knows of google-java-format's style. It breaks lines where that is simple; what
 * it leaves too long, or what holds characters about which the two could differ, is formatted.
 */
public final class Layout {

  /** The most characters of a line. */
  static final int WIDTH = 100;

  /** How much deeper the statements of a block stand. */
  static final int INDENT = 2;

  /** How much deeper the rest of a statement stands. */
  static final int CONTINUATION = 4;

  private static final String TEXT_BLOCK = "\"\"\"";
  private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

  private Layout() {}

  /**
   * Whether google-java-format would leave the text of a revision alone, so that it need not be
   * loaded: that takes longer than everything else at the birth of a revision.
   */
  public static boolean isFinal(String revision) {
    boolean inBlock = false;
    for (String line : revision.split("\n")) {
      boolean delimits = line.stripLeading().startsWith(TEXT_BLOCK);
      if (line.contains("\\u") || !(inBlock || delimits || isPlain(line))) {
        return false;
      }
      inBlock ^= delimits;
    }
    return true;
  }

  private static boolean isPlain(String line) {
    return line.length() <= WIDTH && PRINTABLE.matcher(line).matches();
  }

  /** Whether a text and what follows it end within the line. */
  static boolean fits(int column, String text, int trailing) {
    return column + text.length() + trailing <= WIDTH;
  }

  /** The end of a line and the indentation of the next. */
  static String newLine(int indent) {
    return "\n" + " ".repeat(indent);
  }
}
