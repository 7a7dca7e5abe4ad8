package dev.revisions.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a definition in the words of the database ({@link Type.Custom}) says of a column beside its
 * type. A database takes that in one piece where it makes a column, but mostly not where it alters
 * one.
 *
 * @param type the words of the type alone, its collation included
 * @param defaultValue the expression behind {@code default}
 * @param required whether it says {@code not null}
 * @param others what else it says: {@code check (n > 0)}, {@code generated always as (a + b)}
 */
public record NativeDefinition(
    String type, Optional<String> defaultValue, boolean required, List<String> others) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|`[^`]*`|(?i:not\\s+null|(?:with\\s+)?default)\\b|[\\w$]+|.",
          Pattern.DOTALL);

  private static final Pattern NOT_NULL = Pattern.compile("(?i)not\\s+null");

  private static final Pattern DEFAULT = Pattern.compile("(?is)(?:with\\s+)?default\\b\\s*(.*)");

  /** What begins something of its own. Some of the words stand for a type too. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)not\\s+null|(?:with\\s+)?default|as|auto_increment|check|comment|compression"
              + "|constraint|generated|identity|invisible|on|primary|references|selectivity|storage"
              + "|unique|(?:big|small)?serial|serial[248]");

  /** Copies the list. */
  public NativeDefinition {
    others = List.copyOf(others);
  }

  /** Takes a definition apart. */
  public static NativeDefinition of(Type.Custom type) {
    List<String> clauses = clauses(type.sql());
    List<String> more = clauses.subList(1, clauses.size());
    Optional<String> defaultValue =
        more.stream().flatMap(clause -> defaultValue(clause).stream()).findFirst();
    return new NativeDefinition(
        clauses.get(0),
        defaultValue,
        more.stream().anyMatch(NativeDefinition::isNotNull),
        more.stream().filter(Predicate.not(NativeDefinition::isKnown)).toList());
  }

  /**
   * The same column, of which the type is nothing but that, and the default and {@code not null} of
   * its definition are its own.
   */
  public static Column takenApart(Column column) {
    if (!(column.type() instanceof Type.Custom custom)) {
      return column;
    }
    NativeDefinition definition = of(custom);
    return column
        .withType(new Type.Custom(definition.type))
        .withDefault(column.defaultValue().or(definition::defaultValue))
        .withNullable(column.nullable() && !definition.required);
  }

  /** Whether a column takes NULL, for all that it and its definition say. */
  public static boolean takesNull(Column column) {
    return takenApart(column).nullable();
  }

  /** Whether a row cannot be written without a value of the column, which takes no NULL. */
  public static boolean wantsValue(Column column) {
    return !takesNull(column) && !column.fillsItself();
  }

  /** The same column, which takes NULL whatever it and its definition say. */
  public static Column takingNull(Column column) {
    Column nullable = column.withNullable(true);
    return column.type() instanceof Type.Custom custom
        ? nullable.withType(new Type.Custom(withoutNotNull(custom.sql())))
        : nullable;
  }

  private static String withoutNotNull(String sql) {
    return clauses(sql).stream()
        .filter(Predicate.not(NativeDefinition::isNotNull))
        .collect(Collectors.joining(" "))
        .strip();
  }

  /**
   * The type that a definition names in words that are understood, as {@code varchar(9)} and {@code
   * float} are, whatever else it says; where databases differ in it, the one that keeps most. Any
   * other type is given back as it is.
   */
  public static Type named(Type type) {
    return type instanceof Type.Custom custom ? NativeTypes.of(of(custom).type).orElse(type) : type;
  }

  /**
   * The largest number that a definition takes which has none below zero: that of {@code int
   * unsigned} on MariaDB and MySQL; empty of any other type.
   */
  public static Optional<BigDecimal> unsignedLimit(Type type) {
    return type instanceof Type.Custom custom
        ? NativeTypes.unsignedLimit(of(custom).type)
        : Optional.empty();
  }

  /**
   * What the definition says beside type, default and {@code not null}, in its order; nothing if it
   * is none.
   */
  public static Set<String> others(Type type) {
    return type instanceof Type.Custom custom ? new LinkedHashSet<>(of(custom).others) : Set.of();
  }

  /** The type, and what follows it, each up to the next word that begins something. */
  private static List<String> clauses(String sql) {
    var clauses = new ArrayList<String>();
    var clause = new StringBuilder();
    int depth = 0;
    Matcher tokens = TOKEN.matcher(sql);
    while (tokens.find()) {
      String token = tokens.group();
      if (depth == 0 && begins(token, clause.toString())) {
        clauses.add(clause.toString().strip());
        clause.setLength(0);
      }
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      clause.append(token);
    }
    clauses.add(clause.toString().strip());
    return clauses;
  }

  /** NULL may be the default, and a collation belongs to the type unless it comes later. */
  private static boolean begins(String token, String clause) {
    Matcher before = DEFAULT.matcher(clause.strip());
    return switch (token.toLowerCase(Locale.ROOT)) {
      case "null" -> !before.matches() || !before.group(1).isEmpty();
      case "collate" -> before.matches();
      default -> BEGINNING.matcher(token).matches();
    };
  }

  private static boolean isKnown(String clause) {
    return defaultValue(clause).isPresent() || isNotNull(clause) || clause.equalsIgnoreCase("null");
  }

  private static boolean isNotNull(String clause) {
    return NOT_NULL.matcher(clause).matches();
  }

  private static Optional<String> defaultValue(String clause) {
    return Optional.of(DEFAULT.matcher(clause))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .filter(value -> !value.isEmpty());
  }
}
