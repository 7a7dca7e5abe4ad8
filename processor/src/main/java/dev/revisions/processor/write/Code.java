package dev.revisions.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Java on one line.
 *
 * @param text what is printed
 * @param imports what it needs, as import declarations name it: {@code java.util.List}, {@code
 *     static dev.revisions.schema.Types.*}
 */
record Code(String text, Set<String> imports) implements Expression {

  /** Java that needs no import. */
  static Code of(String text) {
    return new Code(text, Set.of());
  }

  /** The simple name of a type. */
  static Code of(Class<?> type) {
    return new Code(
        type.getSimpleName(),
        type.getPackageName().equals("java.lang") ? Set.of() : Set.of(type.getCanonicalName()));
  }

  /** A string literal. */
  static Code string(String value) {
    return of(StringLiteral.of(value));
  }

  /** What is a member of a type, all of whose static members are imported. */
  static Code member(Class<?> type, String text) {
    return new Code(text, Set.of("static " + type.getCanonicalName() + ".*"));
  }

  @Override
  public Code code() {
    return this;
  }

  /** Only the lines of a text are told apart. */
  @Override
  public String at(int column, int indent, int trailing) {
    return Layout.fits(column, text, trailing) ? text : StringLiteral.broken(text, indent);
  }

  /** The same, and behind it other code. */
  Code then(Code next) {
    return new Code(text + next.text, union(List.of(this, next)));
  }

  /** What stands between parentheses. */
  static Code list(Collection<Code> elements) {
    return new Code(
        elements.stream().map(Code::text).collect(Collectors.joining(", ", "(", ")")),
        union(elements));
  }

  private static Set<String> union(Collection<Code> codes) {
    var union = new HashSet<String>();
    codes.forEach(code -> union.addAll(code.imports));
    return union;
  }
}
