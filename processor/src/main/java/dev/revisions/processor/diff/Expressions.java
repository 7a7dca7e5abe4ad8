package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be said of SQL text without knowing its grammar: whether two texts differ in more than
 * white space, and where a column is named. A column is named by {@code {column}}, as checks do, or
 * by itself, as generated columns and the expressions of indexes do; never within a literal.
 */
public final class Expressions {

  private static final Pattern TOKEN =
      Pattern.compile(
          "'[^']*+'(?:'[^']*+')*+|\"[^\"]*\"|`[^`]*`|\\{\\{|}}|\\{[^{}]*}"
              + "|[\\p{L}_][\\p{L}\\p{Nd}_$]*|\\p{Nd}[\\p{L}\\p{Nd}_.]*|\\s+|.",
          Pattern.DOTALL);

  private static final String NAME =
      "(?:\"[^\".\\p{Cntrl}]+\"|`[^`\\p{Cntrl}]+`|[\\p{L}_][\\p{L}\\p{Nd}_$]*)";

  /** A table that a query reads, of which the name may be in braces. */
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:from|join)\\s+\\{?(%1$s(?:\\.%1$s)?)".formatted(NAME), Pattern.CASE_INSENSITIVE);

  /** The words that bring NULL about where there was none. */
  private static final Set<String> NULLS = Set.of("null", "nullif");

  private static final Set<String> RECKONING = Set.of("+", "*", "/", "%", "|", "&", "^", "#");

  private static final Set<String> BEFORE_COLUMNS =
      Set.of(
          "(", ",", "+", "-", "*", "/", "%", "|", "=", "<", ">", "and", "or", "not", "case", "when",
          "then", "else");

  private static final Set<String> AFTER_COLUMNS =
      Set.of(
          ")", ",", "+", "-", "*", "/", "%", "|", "=", "<", ">", "!", ":", "and", "or", "is", "in",
          "like", "between", "not", "when", "then", "else", "end", "as");

  private Expressions() {}

  /** The text with as little white space as keeps words apart. */
  static String normal(String sql) {
    var text = new StringBuilder();
    boolean space = false;
    for (String token : tokens(sql)) {
      if (token.isBlank()) {
        space = true;
        continue;
      }
      if (space && !text.isEmpty() && joins(text.charAt(text.length() - 1), token.charAt(0))) {
        text.append(' ');
      }
      text.append(token);
      space = false;
    }
    return text.toString();
  }

  /** The normal form of a text that may be absent. */
  static Optional<String> normal(Optional<String> sql) {
    return sql.map(Expressions::normal);
  }

  private static boolean joins(char left, char right) {
    return isWord(left) && isWord(right);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "_$'\"`{}".indexOf(c) >= 0;
  }

  /**
   * The text after columns have been renamed.
   *
   * @param renames the new identifiers by the former ones
   */
  static String rename(String sql, Map<String, String> renames) {
    if (renames.isEmpty()) {
      return sql;
    }
    var byFolded = new HashMap<String, String>();
    renames.forEach((from, to) -> byFolded.put(Identifier.folded(from), to));
    var text = new StringBuilder();
    for (String token : tokens(sql)) {
      String to = column(token).map(byFolded::get).orElse(null);
      text.append(to == null ? token : isPlaceholder(token) ? renamed(token, to) : to);
    }
    return text.toString();
  }

  private static String renamed(String placeholder, String column) {
    var path = new ArrayList<>(path(placeholder));
    path.set(0, column);
    return Identifier.placeholder(path);
  }

  /**
   * The text with other paths.
   *
   * @param change gives the new path to a part of a column, for the former one
   */
  static String replacePaths(String sql, UnaryOperator<List<String>> change) {
    return replaceParts(sql, path -> Identifier.placeholder(change.apply(path)));
  }

  /**
   * The text with other SQL for parts of columns.
   *
   * @param change gives it for the path to a part
   */
  static String replaceParts(String sql, Function<List<String>, String> change) {
    var text = new StringBuilder();
    for (String token : tokens(sql)) {
      text.append(isPath(token) ? change.apply(path(token)) : token);
    }
    return text.toString();
  }

  /** The paths to parts of columns that the text reads. */
  static List<List<String>> paths(String sql) {
    return tokens(sql).stream().filter(Expressions::isPath).map(Expressions::path).toList();
  }

  /**
   * The paths to parts of columns of which the text says that they are something.
   *
   * @param state {@code null} or {@code not null}
   */
  static List<List<String>> pathsThatAre(String state, String sql) {
    List<String> said = List.of(("is " + state).split(" "));
    List<String> tokens = tokens(sql).stream().filter(token -> !token.isBlank()).toList();
    var paths = new ArrayList<List<String>>();
    for (int i = 0; i + said.size() < tokens.size(); i++) {
      if (isPath(tokens.get(i)) && tokens.subList(i + 1, i + 1 + said.size()).equals(said)) {
        paths.add(path(tokens.get(i)));
      }
    }
    return paths;
  }

  private static boolean isPath(String token) {
    return isPlaceholder(token) && path(token).size() > 1;
  }

  private static List<String> path(String placeholder) {
    return Identifier.path(placeholder.substring(1, placeholder.length() - 1));
  }

  /** Whether the text names the column. */
  public static boolean mentions(String sql, String column) {
    Optional<String> folded = Optional.of(Identifier.folded(column));
    return tokens(sql).stream().anyMatch(token -> column(token).equals(folded));
  }

  /**
   * Whether the text has the identifier only where nothing but a column can stand: alone or between
   * operators, brackets and the like, and not where it may be a function, a type or a unit.
   */
  static boolean namesAColumnOnly(String sql, String column) {
    Optional<String> folded = Optional.of(Identifier.folded(column));
    List<String> tokens = tokens(sql).stream().filter(token -> !token.isBlank()).toList();
    return IntStream.range(0, tokens.size())
        .filter(i -> column(tokens.get(i)).equals(folded))
        .allMatch(
            i ->
                (i == 0 || BEFORE_COLUMNS.contains(lower(tokens.get(i - 1))))
                    && (i == tokens.size() - 1
                        || AFTER_COLUMNS.contains(lower(tokens.get(i + 1)))));
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the text may give NULL: it names NULL or a column that takes it, and not within a
   * {@code coalesce} that has a value for it.
   *
   * @param takeNull the folded identifiers of the columns that take NULL
   */
  static boolean mayBeNull(String sql, Set<String> takeNull) {
    return mayBeNull(
        tokens(sql).stream().filter(token -> !token.isBlank()).toList(),
        token ->
            NULLS.contains(token.toLowerCase(Locale.ROOT))
                || column(token).filter(takeNull::contains).isPresent());
  }

  private static boolean mayBeNull(List<String> tokens, Predicate<String> isNull) {
    int i = 0;
    while (i < tokens.size()) {
      List<List<String>> arguments = argumentsOfCoalesce(tokens.subList(i, tokens.size()));
      if (arguments.isEmpty()) {
        if (isNull.test(tokens.get(i))) {
          return true;
        }
        i++;
      } else {
        if (arguments.stream().allMatch(argument -> mayBeNull(argument, isNull))) {
          return true;
        }
        i += 2 + arguments.stream().mapToInt(argument -> argument.size() + 1).sum();
      }
    }
    return false;
  }

  /** The arguments of the call with which the tokens begin; empty if they begin with none. */
  private static List<List<String>> argumentsOfCoalesce(List<String> tokens) {
    if (tokens.size() < 2
        || !tokens.get(0).equalsIgnoreCase("coalesce")
        || !tokens.get(1).equals("(")) {
      return List.of();
    }
    var arguments = new ArrayList<List<String>>();
    int depth = 0;
    int start = 2;
    for (int i = 2; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && (token.equals(",") || token.equals(")"))) {
        arguments.add(tokens.subList(start, i));
        start = i + 1;
        if (token.equals(")")) {
          return arguments;
        }
      }
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }
    return List.of();
  }

  /** Whether the text reckons with nothing, which a type might be too small for. */
  static boolean onlyCompares(String sql) {
    return tokens(sql).stream().noneMatch(RECKONING::contains);
  }

  /** The folded identifiers that the text may name columns by. */
  static Set<String> names(String sql) {
    var names = new TreeSet<String>();
    tokens(sql).forEach(token -> column(token).ifPresent(names::add));
    return names;
  }

  /** What the text has in double quotes, which are the quotes of names or those of literals. */
  public static Set<String> inDoubleQuotes(String sql) {
    return tokens(sql).stream()
        .filter(token -> token.length() > 2 && token.startsWith("\""))
        .map(token -> token.substring(1, token.length() - 1))
        .collect(Collectors.toSet());
  }

  /** The text with nothing in its literals, and without doubled braces. */
  static String withoutLiterals(String sql) {
    return tokens(sql).stream()
        .map(token -> token.startsWith("'") && token.length() > 1 ? "''" : token)
        .map(token -> token.equals("{{") || token.equals("}}") ? " " : token)
        .collect(Collectors.joining());
  }

  /** The tables that the queries in the text read. */
  static List<TableName> tables(String sql) {
    return TABLE
        .matcher(sql)
        .results()
        .map(match -> TableName.parse(match.group(1)))
        .distinct()
        .toList();
  }

  /**
   * What the text may name columns by, in lower case and without quotes: whether these make another
   * column of it depends on the database.
   */
  static Set<String> bareNames(String sql) {
    return names(sql).stream().map(Expressions::bare).collect(Collectors.toSet());
  }

  /** An identifier in lower case and without quotes. */
  static String bare(String identifier) {
    return lower(Identifier.of(identifier).name());
  }

  private static List<String> tokens(String sql) {
    var tokens = new ArrayList<String>();
    var matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** The folded identifier that a token may be. */
  private static Optional<String> column(String token) {
    char first = token.charAt(0);
    if (isPlaceholder(token)) {
      return Optional.of(Identifier.folded(path(token).get(0)));
    }
    boolean delimited = (first == '"' || first == '`') && token.length() > 2;
    boolean word = Character.isLetter(first) || first == '_';
    return delimited || word ? Optional.of(Identifier.folded(token)) : Optional.empty();
  }

  private static boolean isPlaceholder(String token) {
    return token.length() > 2
        && token.startsWith("{")
        && token.endsWith("}")
        && isPathOfNames(token.substring(1, token.length() - 1));
  }

  /** Braces around anything else are the database's to understand. */
  private static boolean isPathOfNames(String text) {
    try {
      Identifier.path(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
