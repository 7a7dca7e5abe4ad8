package dev.revisions.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The name of a database object as the model writes it: {@code customer_id}, or in backticks where
 * the name is to be quoted, {@code `Customer Id`}. Backticks are what JPA and Hibernate use for it.
 *
 * <p>An unquoted identifier reaches the database unquoted, so that the database folds its case as
 * it folds the case of the SQL that Hibernate sends (PostgreSQL to lower, H2 to upper). A name that
 * cannot stand unquoted (a character outside letters, digits, {@code _} and {@code $}, or a first
 * character that is neither a letter nor {@code _}) is quoted automatically, as Hibernate does.
 *
 * @param name the bare name, without backticks and control characters, not empty
 * @param quoted whether the name is to be quoted
 */
public record Identifier(String name, boolean quoted) {

  /** Checks the name. */
  public Identifier {
    Objects.requireNonNull(name, "name");
    if (!isSimple(name)) {
      if (name.isEmpty() || !isPrintable(name)) {
        throw new IllegalArgumentException("not an identifier: '" + name + "'");
      }
      quoted = quoted || !isPlain(name);
    }
  }

  /**
   * Whether it is its own canonical text, as nearly every name is. The compiler asks for that of
   * every name of a model many times, and what follows takes far longer to find out.
   */
  private static boolean isSimple(String name) {
    int length = name.length();
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return length > 0;
  }

  /** Whether it fits between backticks on one line. */
  private static boolean isPrintable(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '`' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }

  /** Whether it may stand unquoted. */
  private static boolean isPlain(String name) {
    int first = name.codePointAt(0);
    if (!isLetter(first)) {
      return false;
    }
    int c;
    for (int i = Character.charCount(first); i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (!isLetter(c) && c != '$' && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int codePoint) {
    return codePoint == '_' || Character.isLetter(codePoint);
  }

  /**
   * Reads the text of an identifier.
   *
   * @param text a plain name, or a name in backticks or double quotes
   * @throws IllegalArgumentException if nothing is left of it
   */
  public static Identifier of(String text) {
    String name = text.strip();
    if (name.length() > 1 && isDelimited(name)) {
      return new Identifier(name.substring(1, name.length() - 1), true);
    }
    return new Identifier(name, false);
  }

  private static boolean isDelimited(String name) {
    char first = name.charAt(0);
    char last = name.charAt(name.length() - 1);
    return first == last && (first == '`' || first == '"');
  }

  /**
   * The identifiers of a path, each in its canonical text: {@code part.inner} gives {@code part}
   * and {@code inner}; a dot inside backticks belongs to the identifier.
   */
  public static List<String> path(String text) {
    var path = new ArrayList<String>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '`';
      if (c == '.' && !quoted) {
        path.add(canonical(text.substring(start, i)));
        start = i + 1;
      }
    }
    path.add(canonical(text.substring(start)));
    return path;
  }

  /** How an expression names a column, or a part of one by its {@link #path}: {@code {part.x}}. */
  public static String placeholder(List<String> path) {
    return "{" + String.join(".", path) + "}";
  }

  /** The canonical text of a name: {@code "Order Line"} gives {@code `Order Line`}. */
  public static String canonical(String text) {
    return isSimple(text) ? text : of(text).toString();
  }

  /**
   * The form under which two identifiers name the same object: lower case unless quoted. This is
   * Hibernate's canonical name.
   */
  public static String folded(String text) {
    if (isSimple(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    Identifier identifier = of(text);
    return identifier.quoted() ? identifier.toString() : identifier.name().toLowerCase(Locale.ROOT);
  }

  /** The text that {@link #of} reads back: the name, in backticks where it is quoted. */
  @Override
  public String toString() {
    return quoted ? "`" + name + "`" : name;
  }
}
