package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.Check;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of checks, in which {@code {column}} stands for a column. */
final class Conditions {

  private static final Pattern BRACE = Pattern.compile("\\{\\{|}}|\\{([^{}]+)}|[{}]");

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
