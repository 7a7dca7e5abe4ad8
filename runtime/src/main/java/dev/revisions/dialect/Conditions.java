package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.Check;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL in which {@code {name}} stands for a column or a table: the conditions of checks, what is
 * required of rows, and what fills them.
 */
final class Conditions {

  private static final Pattern BRACE = Pattern.compile("\\{\\{|}}|\\{([^{}]+)}|[{}]");

  /** A name, but for those within quotes of any database. */
  private static final Pattern NAME = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|\\{([^{}]+)}");

  private Conditions() {}

  /** The condition with its columns named by {@code name}; a doubled brace gives a single one. */
  static String sql(Check check, UnaryOperator<String> name) {
    return sql("check " + check.name(), check.expression(), name);
  }

  /**
   * SQL with what stands in braces named by {@code name}; a doubled brace gives a single one.
   *
   * @param owner whose SQL it is, for the error
   */
  static String sql(String owner, String sql, UnaryOperator<String> name) {
    return BRACE
        .matcher(sql)
        .replaceAll(match -> Matcher.quoteReplacement(replacement(owner, sql, match, name)));
  }

  /**
   * An expression of the user's with what stands in braces named by {@code name}; within quotes
   * they are left as they are, as in {@code '{}'}.
   *
   * @param owner whose expression it is, for the error
   */
  static String expression(String owner, String sql, UnaryOperator<String> name) {
    return NAME.matcher(sql)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) == null
                        ? match.group()
                        : named(owner, sql, match.group(1), name)));
  }

  private static String replacement(
      String owner, String sql, MatchResult match, UnaryOperator<String> name) {
    return switch (match.group()) {
      case "{{" -> "{";
      case "}}" -> "}";
      case "{", "}" ->
          throw new RevisionException(
              owner
                  + " has a single brace in its SQL: "
                  + sql
                  + "; write {name} for a name and {{ or }} for a brace");
      default -> named(owner, sql, match.group(1), name);
    };
  }

  private static String named(String owner, String sql, String text, UnaryOperator<String> name) {
    try {
      return name.apply(text);
    } catch (IllegalArgumentException e) {
      throw new RevisionException(
          owner
              + " has braces around no name in its SQL: "
              + sql
              + "; write {name} for a name and {{ or }} for a brace",
          e);
    }
  }
}
