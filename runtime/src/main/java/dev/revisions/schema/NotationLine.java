package dev.revisions.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A line of the notation and a position in it. */
final class NotationLine {

  private final String text;
  private final int number;
  private int position;

  NotationLine(String text, int number) {
    this.text = text;
    this.number = number;
  }

  NotationException error(String message) {
    skipSpace();
    return new NotationException(number, position + 1, message);
  }

  private void skipSpace() {
    int next = position;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    position = next;
  }

  /** White space; of a usual character it is known without a look into the tables of Unicode. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c < ' ' || c > '~') && Character.isWhitespace(c);
  }

  boolean atEnd() {
    skipSpace();
    return position == text.length();
  }

  void expectEnd() {
    if (!atEnd()) {
      throw error("unexpected '" + text.substring(position) + "'");
    }
  }

  /** Whether the line begins with space, as the lines of a table do. */
  boolean isIndented() {
    return isSpace(text.charAt(0));
  }

  boolean isNext(char c) {
    skipSpace();
    return position < text.length() && text.charAt(position) == c;
  }

  /** Goes past a character if it is next. */
  boolean accept(char c) {
    if (isNext(c)) {
      position++;
      return true;
    }
    return false;
  }

  void expect(char c) {
    if (!accept(c)) {
      throw error("expected '" + c + "'");
    }
  }

  /** Goes past words, separated by any space, if they are next. */
  boolean accept(String words) {
    if (!isNext(words.charAt(0))) {
      return false;
    }
    int start = position;
    for (String word : words.split(" ")) {
      skipSpace();
      if (!text.startsWith(word, position) || continuesAt(position + word.length())) {
        position = start;
        return false;
      }
      position += word.length();
    }
    return true;
  }

  void expect(String words) {
    if (!accept(words)) {
      throw error("expected '" + words + "'");
    }
  }

  private boolean continuesAt(int end) {
    return end < text.length() && isPartOfWord(text.charAt(end));
  }

  private static boolean isPartOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c > '~' && Character.isLetterOrDigit(c);
  }

  /** A word of letters, digits, {@code _} and {@code $}. */
  String word() {
    String word = peek();
    if (word.isEmpty()) {
      throw error("expected a word");
    }
    position += word.length();
    return word;
  }

  /** The word that is next, or nothing if it is none. */
  String peek() {
    skipSpace();
    int end = position;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(position, end);
  }

  /** An identifier, in backticks or not. */
  String identifier() {
    skipSpace();
    if (!text.startsWith("`", position)) {
      return Identifier.canonical(word());
    }
    int end = text.indexOf('`', position + 1);
    if (end <= position + 1) {
      throw error("expected a name between backticks");
    }
    String identifier = text.substring(position, end + 1);
    position = end + 1;
    return Identifier.canonical(identifier);
  }

  /** A name with or without a schema. */
  TableName tableName() {
    String first = identifier();
    return position < text.length() && text.charAt(position) == '.' && accept('.')
        ? new TableName(first, identifier())
        : TableName.of(first);
  }

  /** The qualified name of a class. */
  String className() {
    var name = new StringBuilder(word());
    while (accept('.')) {
      name.append('.').append(word());
    }
    return name.toString();
  }

  long number() {
    int start = position;
    boolean negative = accept('-');
    String digits = word();
    try {
      return Long.parseLong(negative ? "-" + digits : digits);
    } catch (NumberFormatException e) {
      position = start;
      throw error("expected a whole number");
    }
  }

  int positiveInt() {
    long value = number();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw error("out of range: " + value);
    }
    return (int) value;
  }

  /** A quoted string. */
  String string() {
    expect('\'');
    var value = new StringBuilder();
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '\\') {
        value.append(escaped());
      } else if (c != '\'') {
        value.append(c);
      } else if (position < text.length() && text.charAt(position) == '\'') {
        value.append(text.charAt(position++));
      } else {
        return value.toString();
      }
    }
    throw error("the string does not end");
  }

  private char escaped() {
    if (position == text.length()) {
      throw error("the string does not end");
    }
    char c = text.charAt(position++);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '\\' -> '\\';
      default -> throw error("unknown escape '\\" + c + "'");
    };
  }

  /** SQL in parentheses, or as a quoted string. */
  String sql() {
    skipSpace();
    if (text.startsWith("'", position)) {
      return string();
    }
    expect('(');
    int end = end(text, position);
    if (end == text.length()) {
      throw error("the parenthesis does not close");
    }
    String sql = text.substring(position, end);
    position = end + 1;
    return sql;
  }

  /** Whether the text, put in parentheses, ends where it should and survives on one line. */
  static boolean closes(String sql) {
    return sql.equals(sql.strip())
        && !sql.isEmpty()
        && sql.chars().noneMatch(Character::isISOControl)
        && end(sql + ")", 0) == sql.length();
  }

  /** The position of the parenthesis that closes what begins here, or the length. */
  private static int end(String text, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return text.length();
  }

  /** One or more elements in parentheses, separated by commas. */
  <T> List<T> list(Supplier<T> element) {
    expect('(');
    List<T> elements = commaSeparated(element);
    expect(')');
    return elements;
  }

  /** One or more elements, separated by commas. */
  <T> List<T> commaSeparated(Supplier<T> element) {
    var elements = new ArrayList<T>();
    do {
      elements.add(element.get());
    } while (accept(','));
    return elements;
  }
}
