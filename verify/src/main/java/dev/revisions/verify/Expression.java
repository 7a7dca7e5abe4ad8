package dev.revisions.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL expression or condition by its meaning, as far as this can tell: databases rewrite what
 * they are given.
 *
 * @param text in the form in which equal meanings are equal texts
 * @param plain whether it is made of columns, literals and operators only, so that unequal texts
 *     are unequal meanings
 */
record Expression(String text, boolean plain) {

  private static final Pattern BITS = Pattern.compile("\\b[bB]'([01]+)'");
  private static final Pattern CHARACTER_SET = Pattern.compile("\\b_(utf8mb4|utf8mb3|latin1)(?=')");

  /** What H2 makes of a literal with letters beyond ASCII. */
  private static final Pattern UNICODE = Pattern.compile("\\b[uU]&('[^']*+(?:''[^']*+)*+')");

  private static final Pattern CODE_POINT =
      Pattern.compile("\\\\(\\+\\p{XDigit}{6}|\\p{XDigit}{4}|\\\\)");

  private static final Pattern NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");

  /** Calls get other names, negations and alternatives another form. */
  private static final Pattern REWRITTEN =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_$]*\\(|\\bnot \\(| or ");

  /** How the meanings of two expressions compare. */
  enum Verdict {
    SAME,
    DIFFERENT,
    /** The database may have rewritten one into the other. */
    UNKNOWN
  }

  /** Reads the SQL of any of the databases. */
  static Expression of(String sql) {
    String text = BITS.matcher(sql).replaceAll(m -> new BigInteger(m.group(1), 2).toString());
    text = CHARACTER_SET.matcher(text).replaceAll("");
    text = UNICODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group(1))));
    Condition condition = Condition.parse(text);
    String normal =
        NUMBER
            .matcher(condition.toString())
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        new BigDecimal(m.group(1)).stripTrailingZeros().toPlainString()));
    return new Expression(
        normal.replaceAll("\\btrue\\b", "1").replaceAll("\\bfalse\\b", "0"),
        Condition.isUnderstood(text) && !REWRITTEN.matcher(normal).find());
  }

  private static String decoded(String literal) {
    return CODE_POINT
        .matcher(literal)
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
  }

  private static String character(String code) {
    return code.equals("\\") ? code : Character.toString(Integer.parseInt(code, 16));
  }

  static Verdict compare(String expected, String actual) {
    Expression one = of(expected);
    Expression other = of(actual);
    if (one.text.equals(other.text)) {
      return Verdict.SAME;
    }
    return one.plain && other.plain ? Verdict.DIFFERENT : Verdict.UNKNOWN;
  }
}
