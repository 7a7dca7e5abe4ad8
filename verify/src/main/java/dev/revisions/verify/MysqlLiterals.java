package dev.revisions.verify;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literals of MySQL and MariaDB, in which a backslash escapes, as those of the standard. */
final class MysqlLiterals {

  private static final Pattern LITERAL =
      Pattern.compile("'([^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+)'", Pattern.DOTALL);

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  /** What a letter after a backslash stands for; a pattern keeps the backslash of its own. */
  private static final Map<String, String> ESCAPED =
      Map.ofEntries(
          Map.entry("0", "\0"),
          Map.entry("b", "\b"),
          Map.entry("n", "\n"),
          Map.entry("r", "\r"),
          Map.entry("t", "\t"),
          Map.entry("Z", "\032"),
          Map.entry("%", "\\%"),
          Map.entry("_", "\\_"));

  private MysqlLiterals() {}

  /** The same SQL with literals of the standard, whose values are what the database has. */
  static String standard(String sql) {
    return LITERAL
        .matcher(isEscaped(sql) ? unescaped(sql) : sql)
        .replaceAll(literal -> Matcher.quoteReplacement(standardLiteral(literal.group(1))));
  }

  private static String standardLiteral(String content) {
    return "'" + unescaped(content.replace("''", "'")).replace("'", "''") + "'";
  }

  /** MySQL tells of a condition as it would stand in a literal: {@code _utf8mb4\'a\'}. */
  private static boolean isEscaped(String sql) {
    int quote = sql.indexOf('\'');
    return quote > 0 && sql.charAt(quote - 1) == '\\';
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(ESCAPED.getOrDefault(escape.group(1), escape.group(1))));
  }
}
