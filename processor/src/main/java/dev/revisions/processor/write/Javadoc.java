package dev.revisions.processor.write;

/** A paragraph as the Javadoc of a class: on one line, or else filled. */
final class Javadoc {

  private static final String OPENING = "/**";
  private static final String CLOSING = " */";
  private static final String PREFIX = " *";

  private Javadoc() {}

  static String of(String paragraph) {
    String[] words = paragraph.strip().split("\\s+");
    String line = OPENING + " " + String.join(" ", words) + CLOSING;
    return line.length() <= Layout.WIDTH ? line : filled(words);
  }

  private static String filled(String[] words) {
    var text = new StringBuilder(OPENING);
    int column = Layout.WIDTH;
    for (String word : words) {
      if (column + 1 + word.length() > Layout.WIDTH) {
        text.append('\n').append(PREFIX);
        column = PREFIX.length();
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.append('\n').append(CLOSING).toString();
  }
}
