package dev.revisions.processor.mapping;

import java.util.Locale;

/**
 * Dots become underscores, an underscore goes between a lower-case letter or digit and an
 * upper-case letter that is followed by a lower-case letter or digit, and all becomes lower case.
 */
final class SnakeCase implements NamingStrategy {

  @Override
  public String schema(String name) {
    return snakeCase(name);
  }

  @Override
  public String table(String name) {
    return snakeCase(name);
  }

  @Override
  public String column(String name) {
    return snakeCase(name);
  }

  @Override
  public String sequence(String name) {
    return snakeCase(name);
  }

  private static String snakeCase(String name) {
    var result = new StringBuilder(name.replace('.', '_'));
    for (int i = 1; i < result.length() - 1; i++) {
      if (isBorder(result.charAt(i - 1), result.charAt(i), result.charAt(i + 1))) {
        result.insert(i++, '_');
      }
    }
    return result.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isBorder(char before, char current, char after) {
    return isSmall(before) && Character.isUpperCase(current) && isSmall(after);
  }

  private static boolean isSmall(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}
