package dev.revisions.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the SQL that databases print for checks, by recursive descent. */
final class ConditionParser {

  private static final Set<String> COMPARISONS =
      Set.of("=", "<>", "<", ">", "<=", ">=", "like", "regexp", "~");

  private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%", "||", "->", "->>");

  /** That something is written in a way that this does not know. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final List<String> tokens;
  private int next;

  ConditionParser(List<String> tokens) {
    this.tokens = tokens;
  }

  Condition parse() {
    Condition condition = or();
    if (next < tokens.size()) {
      throw new Unknown();
    }
    return condition;
  }

  private Condition or() {
    return Condition.or(separated("or", this::and));
  }

  private Condition and() {
    return Condition.and(separated("and", this::not));
  }

  private <T> List<T> separated(String separator, Supplier<T> part) {
    var parts = new ArrayList<T>();
    do {
      parts.add(part.get());
    } while (skips(separator));
    return parts;
  }

  private Condition not() {
    return skips("not") ? new Condition.Atom("not (" + not() + ")") : predicate();
  }

  private Condition predicate() {
    Condition left = sum();
    if (skips("is")) {
      String not = skips("not") ? " not" : "";
      return new Condition.Atom(left + " is" + not + " " + take());
    }
    boolean negated = skips("not");
    if (skips("in")) {
      return oneOf(left, negated, list("(", ")"));
    }
    if (skips("between")) {
      return between(left, negated);
    }
    return COMPARISONS.contains(peek()) ? comparison(left, negated) : left;
  }

  private Condition between(Condition value, boolean negated) {
    Condition low = sum();
    expect("and");
    Condition high = sum();
    Condition both =
        Condition.and(
            List.of(
                new Condition.Atom(value + " >= " + low),
                new Condition.Atom(value + " <= " + high)));
    return negated ? new Condition.Atom("not (" + both + ")") : both;
  }

  private Condition comparison(Condition left, boolean negated) {
    String operator = (negated ? "not " : "") + take();
    if (operator.equals("=") && skips("any")) {
      return oneOf(left, false, anyArray());
    }
    return new Condition.Atom(left + " " + operator + " " + sum());
  }

  /** One of a single value is that value. */
  private static Condition oneOf(Condition left, boolean negated, Set<String> values) {
    if (values.size() == 1) {
      return new Condition.Atom(left + (negated ? " <> " : " = ") + values.iterator().next());
    }
    String list = "(" + String.join(", ", values) + ")";
    return new Condition.Atom(left + (negated ? " not in " : " in ") + list);
  }

  /** PostgreSQL's {@code any ((array['A'::varchar])::text[])}. */
  private Set<String> anyArray() {
    int depth = 0;
    while (skips("(")) {
      depth++;
    }
    expect("array");
    Set<String> list = list("[", "]");
    for (; depth > 0; depth--) {
      casts();
      expect(")");
      casts();
    }
    return list;
  }

  private Set<String> list(String open, String close) {
    expect(open);
    var values = new TreeSet<String>();
    for (Condition value : separated(",", this::sum)) {
      values.add(value.toString());
    }
    expect(close);
    return values;
  }

  private Condition sum() {
    Condition left = primary();
    while (OPERATORS.contains(peek())) {
      left = new Condition.Atom(left + " " + take() + " " + primary());
    }
    return left;
  }

  private Condition primary() {
    Condition value;
    if (skips("(")) {
      value = or();
      expect(")");
    } else if (skips("-")) {
      value = new Condition.Atom("-" + primary());
    } else if (skips("cast")) {
      value = cast();
    } else {
      value = named();
    }
    casts();
    return value;
  }

  private Condition cast() {
    expect("(");
    Condition value = or();
    expect("as");
    type();
    expect(")");
    return value;
  }

  private Condition named() {
    String name = take();
    if (!Character.isLetterOrDigit(name.charAt(0)) && "'_$".indexOf(name.charAt(0)) < 0) {
      throw new Unknown();
    }
    if (!skips("(")) {
      return new Condition.Atom(name);
    }
    var arguments = new ArrayList<String>();
    if (!skips(")")) {
      separated(",", this::or).forEach(argument -> arguments.add(argument.toString()));
      expect(")");
    }
    // Its precision is the column's.
    return name.equals("current_timestamp")
        ? new Condition.Atom(name)
        : new Condition.Atom(name + "(" + String.join(", ", arguments) + ")");
  }

  private void casts() {
    while (skips("::")) {
      type();
    }
  }

  private void type() {
    String word = take();
    if (word.equals("character") || word.equals("double")) {
      take();
    }
    if (skips("(")) {
      separated(",", this::take);
      expect(")");
    }
    if ((word.equals("timestamp") || word.equals("time")) && (skips("with") || skips("without"))) {
      expect("time");
      expect("zone");
    }
    if (skips("[")) {
      expect("]");
    }
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private String take() {
    if (next == tokens.size()) {
      throw new Unknown();
    }
    return tokens.get(next++);
  }

  private boolean skips(String token) {
    boolean found = peek().equals(token);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String token) {
    if (!skips(token)) {
      throw new Unknown();
    }
  }
}
