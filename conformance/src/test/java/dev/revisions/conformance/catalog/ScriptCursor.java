package dev.revisions.conformance.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the words of a statement of a script. */
final class ScriptCursor {

  private static final Pattern TOKEN =
      Pattern.compile(
          "N?'(?:[^']|'')*'|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+]"
              + "|[\\p{L}_$][\\p{L}\\p{Nd}_$]*|\\d+(?:\\.\\d+)?|<=|>=|<>|\\|\\||\\S");

  private record Token(String text, int start, int end) {}

  private final String sql;
  private final UnaryOperator<String> folding;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /**
   * Stands before the first word.
   *
   * @param folding what the database makes of a name that is not quoted
   */
  ScriptCursor(String sql, UnaryOperator<String> folding) {
    this.sql = sql;
    this.folding = folding;
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  /** The next word in lower case, or nothing at the end. */
  String peek() {
    return atEnd() ? "" : tokens.get(next).text.toLowerCase(Locale.ROOT);
  }

  /** Goes over these words if they are next. */
  boolean skips(String... words) {
    int start = next;
    for (String word : words) {
      if (!peek().equals(word)) {
        next = start;
        return false;
      }
      next++;
    }
    return true;
  }

  void expect(String... words) {
    if (!skips(words)) {
      throw unknown();
    }
  }

  IllegalArgumentException unknown() {
    String at = atEnd() ? "the end" : "\"" + sql.substring(tokens.get(next).start) + "\"";
    return new IllegalArgumentException("cannot read " + at + " of: " + sql);
  }

  String take() {
    if (atEnd()) {
      throw unknown();
    }
    return tokens.get(next++).text;
  }

  /** A name as the catalog has it. */
  String name() {
    String text = take();
    return switch (text.charAt(0)) {
      case '"', '`', '[' -> text.substring(1, text.length() - 1);
      default -> folding.apply(text);
    };
  }

  /** A name with its schema, if it has one. */
  String qualifiedName() {
    String name = name();
    return skips(".") ? name + "." + name() : name;
  }

  /** Names in parentheses, each with {@code desc} behind it where that is said. */
  List<String> names() {
    var names = new ArrayList<String>();
    expect("(");
    do {
      names.add(peek().equals("(") ? enclosed() : name() + order());
    } while (skips(","));
    expect(")");
    return names;
  }

  private String order() {
    skips("asc");
    return skips("desc") ? " desc" : "";
  }

  /** What stands in parentheses, which are next. */
  String enclosed() {
    int start = tokens.get(next).end;
    int depth = 0;
    do {
      depth += depth(take());
    } while (depth > 0);
    return sql.substring(start, tokens.get(next - 1).start).strip();
  }

  /** What comes before one of these words, a comma or the parenthesis that closes. */
  String before(Set<String> words) {
    int start = next;
    int depth = 0;
    while (!atEnd()
        && (depth > 0 || !words.contains(peek()) && !Set.of(",", ")").contains(peek()))) {
      depth += depth(take());
    }
    return next == start
        ? ""
        : sql.substring(tokens.get(start).start, tokens.get(next - 1).end).strip();
  }

  private static int depth(String token) {
    return switch (token) {
      case "(" -> 1;
      case ")" -> -1;
      default -> 0;
    };
  }

  /** All that is left. */
  String rest() {
    String rest = atEnd() ? "" : sql.substring(tokens.get(next).start).strip();
    next = tokens.size();
    return rest;
  }
}
