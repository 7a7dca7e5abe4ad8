package dev.revisions.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An SQL condition by its meaning: without casts, needless parentheses and the case of names, lists
 * as sets, {@code between} as two comparisons.
 */
public sealed interface Condition {

  /** Conditions that are all to hold. */
  record And(SortedSet<String> parts) implements Condition {
    @Override
    public String toString() {
      return parts.stream().map(Condition::enclosed).collect(Collectors.joining(" and "));
    }
  }

  /** Conditions of which one is to hold. */
  record Or(SortedSet<String> parts) implements Condition {
    @Override
    public String toString() {
      return parts.stream().map(Condition::enclosed).collect(Collectors.joining(" or "));
    }
  }

  /** Anything else. */
  record Atom(String text) implements Condition {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Reads a condition in the SQL of any of the databases. */
  static Condition parse(String sql) {
    List<String> tokens = ConditionTokens.of(sql);
    try {
      return new ConditionParser(tokens).parse();
    } catch (ConditionParser.Unknown e) {
      return new Atom(String.join(" ", tokens));
    }
  }

  /** Whether a condition is written in a way that this knows. */
  static boolean isUnderstood(String sql) {
    try {
      new ConditionParser(ConditionTokens.of(sql)).parse();
      return true;
    } catch (ConditionParser.Unknown e) {
      return false;
    }
  }

  static Condition and(List<Condition> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    var parts = new TreeSet<String>();
    conditions.forEach(condition -> parts.addAll(condition.conjuncts()));
    joinEqualBounds(parts);
    return parts.size() == 1 ? new Atom(parts.first()) : new And(parts);
  }

  /** What is neither less nor more than a value is equal to it. */
  private static void joinEqualBounds(SortedSet<String> parts) {
    for (String part : List.copyOf(parts)) {
      String other = part.replace(" >= ", " <= ");
      if (!other.equals(part) && parts.remove(other)) {
        parts.remove(part);
        parts.add(part.replace(" >= ", " = "));
      }
    }
  }

  static Condition or(List<Condition> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    var parts = new TreeSet<String>();
    for (Condition condition : conditions) {
      parts.addAll(
          condition instanceof Or or ? new ArrayList<>(or.parts()) : List.of(condition.toString()));
    }
    return parts.size() == 1 ? new Atom(parts.first()) : new Or(parts);
  }

  /** What is to hold together, each by itself. */
  default List<String> conjuncts() {
    return this instanceof And and ? List.copyOf(and.parts()) : List.of(toString());
  }

  private static String enclosed(String part) {
    return part.contains(" and ") || part.contains(" or ") ? "(" + part + ")" : part;
  }
}
