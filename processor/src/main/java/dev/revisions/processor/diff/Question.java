package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Place.Kind;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the query of a requirement stands on. Columns that it only shows, as it does those of the
 * key, may hold anything: which rows there are does not depend on them.
 *
 * @param shown the beginning of the query, if it shows nothing but columns as they are
 * @param rest all that follows
 */
record Question(String shown, String rest) {

  private static final String WORD = "[\\p{L}_][\\p{L}\\p{Nd}_$]*";

  /** A name, and what a dialect is to make of it. */
  private static final String NAME = "\\{([^{}]+?)(?:(?: not)? as [^{}`]+)?}";

  private static final Pattern COLUMN = Pattern.compile("(?:\\b(%s)\\.)?%s".formatted(WORD, NAME));

  private static final Pattern COLUMNS =
      Pattern.compile(
          "\\s*select\\s+%1$s(?:\\s*,\\s*%1$s)*\\s+(?=from\\b)"
              .formatted("(?:" + WORD + "\\.)?\\{[^{} ]+}"),
          Pattern.CASE_INSENSITIVE);

  /** What compares rows with each other, for which the types of all that they show count. */
  private static final Pattern COMPARISON =
      Pattern.compile("\\b(union|intersect|except|minus|group|order)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ALIAS =
      Pattern.compile(
          "\\b(?:from|join)\\s+%s\\s+(?:as\\s+)?(%s)".formatted(NAME, WORD),
          Pattern.CASE_INSENSITIVE);

  static Question of(String query) {
    String text = Expressions.withoutLiterals(query);
    var beginning = COLUMNS.matcher(text);
    return beginning.lookingAt() && !COMPARISON.matcher(withoutNames(text)).find()
        ? new Question(beginning.group(), text.substring(beginning.end()))
        : new Question("", text);
  }

  private static String withoutNames(String text) {
    return COLUMN.matcher(text).replaceAll(" ");
  }

  /**
   * What has to be there as it is, and what only under its name. The expression of a generated
   * column has its columns without braces.
   */
  Stream<Place> places() {
    Set<String> bare = Expressions.names(withoutNames(rest));
    return Stream.concat(
        places(rest, column -> Kind.COLUMN),
        places(shown, column -> bare.contains(column) ? Kind.COLUMN : Kind.COLUMN_NAME));
  }

  /** A column without an alias may be one of any table. */
  private Stream<Place> places(String text, Function<String, Kind> kind) {
    List<TableName> tables = Expressions.tables(rest);
    Map<String, List<TableName>> aliases = aliases();
    return COLUMN
        .matcher(text)
        .results()
        .flatMap(
            found -> {
              String column = Identifier.folded(Identifier.path(found.group(2)).get(0));
              return aliases.getOrDefault(lower(found.group(1)), tables).stream()
                  .map(table -> new Place(kind.apply(column), table.folded(), column));
            });
  }

  /** The tables of each alias, which queries within others may have for another one. */
  private Map<String, List<TableName>> aliases() {
    var aliases = new HashMap<String, List<TableName>>();
    ALIAS
        .matcher(rest)
        .results()
        .forEach(
            found ->
                aliases
                    .computeIfAbsent(lower(found.group(2)), alias -> new ArrayList<>())
                    .add(TableName.parse(found.group(1))));
    return aliases;
  }

  private static String lower(String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
