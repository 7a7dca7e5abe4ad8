package dev.revisions.processor.write;

/** Texts as string literals; one of several lines is told line by line. */
final class StringLiteral {

  /** What stands between two lines: a quotation mark of the text itself would be escaped. */
  private static final String JOINT = "\\n\" + \"";

  private StringLiteral() {}

  static String of(String value) {
    var literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      literal.append(escaped(c));
      if (c == '\n' && i + 1 < value.length()) {
        literal.append("\" + \"");
      }
    }
    return literal.append('"').toString();
  }

  /**
   * An expression with each line of a text on a line of its own; what is no literal is as before.
   */
  static String broken(String expression, int indent) {
    return expression.startsWith("\"")
        ? expression.replace(JOINT, "\\n\"" + Layout.newLine(indent) + "+ \"")
        : expression;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> endsALine(c) || Character.isISOControl(c) ? unicode(c) : String.valueOf(c);
    };
  }

  /** Escapes what ends a line for Unicode, and so for some editors, though not for Java. */
  static String withoutLineEnds(String text) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(endsALine(c) ? unicode(c) : c);
    }
    return escaped.toString();
  }

  private static boolean endsALine(char c) {
    return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static String unicode(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
