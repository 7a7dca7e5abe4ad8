package dev.revisions.processor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements and headers of a Java source, each on one line in one form: without comments and
 * white space that means nothing, and with text blocks as strings. What stands in parentheses
 * belongs to the statement around it, lambdas too.
 *
 * <p>It needs no compiler, which not every environment has at hand.
 */
final class Statements {

  /** A text block, a string, a character, what means nothing, a word, or any other sign. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\"\"\"(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+\"\"\")|\"(?:[^\"\\\\]++|\\\\.)*+\""
              + "|'(?:[^'\\\\]|\\\\.)++'|(//[^\\r\\n]*+|/\\*.*?\\*/|\\s++)|\\w++|.",
          Pattern.DOTALL);

  private static final Pattern UNICODE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u++(\\p{XDigit}{4})");

  private final List<String> statements = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private int depth;

  private Statements() {}

  static List<String> in(String source) {
    var reading = new Statements();
    Matcher token = TOKEN.matcher(withoutUnicodeEscapes(source));
    while (token.find()) {
      if (token.group(2) == null) {
        reading.add(token.group(1) == null ? token.group() : string(token.group()));
      }
    }
    reading.end();
    return reading.statements;
  }

  /** Java reads these before all else. */
  private static String withoutUnicodeEscapes(String source) {
    return UNICODE
        .matcher(source)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
  }

  private static String string(String textBlock) {
    int begin = textBlock.indexOf('\n') + 1;
    String value = textBlock.substring(begin, textBlock.length() - 3).stripIndent();
    return '"'
        + value.translateEscapes().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + '"';
  }

  private void add(String token) {
    depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    if (depth <= 0 && (token.equals(";") || token.equals("{") || token.equals("}"))) {
      end();
      return;
    }
    if (!statement.isEmpty() && isWord(statement.charAt(statement.length() - 1), token)) {
      statement.append(' ');
    }
    statement.append(token);
  }

  private static boolean isWord(char before, String token) {
    return Character.isJavaIdentifierPart(before)
        && Character.isJavaIdentifierPart(token.charAt(0));
  }

  private void end() {
    if (!statement.isEmpty()) {
      statements.add(statement.toString());
      statement.setLength(0);
    }
    depth = 0;
  }
}
