package dev.revisions.processor.history;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The strings in a statement: each a literal, or several that are added up. */
final class WrittenText {

  private static final String LITERAL = "\"(?:[^\"\\\\]++|\\\\.)*+\"";
  private static final Pattern PART = Pattern.compile(LITERAL, Pattern.DOTALL);

  /** Matches one, as a group. */
  static final String PATTERN = "(" + LITERAL + "(?:\\+" + LITERAL + ")*+)";

  private static final Pattern TEXT = Pattern.compile(PATTERN, Pattern.DOTALL);

  private WrittenText() {}

  /** The values of all. */
  static List<String> values(String statement) {
    return TEXT.matcher(statement)
        .results()
        .map(MatchResult::group)
        .map(WrittenText::value)
        .toList();
  }

  /** The value of one. */
  static String value(String text) {
    return PART.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(literal -> literal.substring(1, literal.length() - 1).translateEscapes())
        .collect(Collectors.joining());
  }
}
