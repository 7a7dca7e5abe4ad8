package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.Check;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of checks, in which {@code {column}} stands for a column. */
final class Conditions {

  private static final Pattern BRACE = Pattern.compile("\\{\\{|}}|\\{([^{}]+)}|[{}]");

  private Conditions() {}

  /** The condition with its columns named by {@code name}; a doubled brace gives a single one. */
  static String sql(Check check, UnaryOperator<String> name) {
    return BRACE
        .matcher(check.expression())
        .replaceAll(match -> Matcher.quoteReplacement(replacement(check, match, name)));
  }

  private static String replacement(
      Check check, java.util.regex.MatchResult match, UnaryOperator<String> name) {
    return switch (match.group()) {
      case "{{" -> "{";
      case "}}" -> "}";
      case "{", "}" ->
          throw new RevisionException(
              "Check "
                  + check.name()
                  + " has a single brace in its condition: "
                  + check.expression()
                  + "; write {column} for a column and {{ or }} for a brace.");
      default -> name.apply(match.group(1));
    };
  }
}
