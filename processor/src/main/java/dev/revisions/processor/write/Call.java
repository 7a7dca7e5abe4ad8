package dev.revisions.processor.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chain of calls: {@code op.createIndex("i").on("orders", "placed")}. Immutable.
 *
 * @param start what the first call is on
 * @param links the calls
 */
record Call(Code start, List<Invocation> links) implements Statement {

  /** A call on a variable. An argument is a string, a list of strings, or code. */
  static Call on(String variable, String method, Object... arguments) {
    return on(Code.of(variable)).then(method, arguments);
  }

  /** What calls are made on: a variable, a type, a lambda that begins with one. */
  static Call on(Code start) {
    return new Call(start, List.of());
  }

  /** Goes on with a call on the result. */
  Call then(String method, Object... arguments) {
    var all = new ArrayList<>(links);
    all.add(
        new Invocation(
            Code.of("." + method), Arrays.stream(arguments).flatMap(Call::expressions).toList()));
    return new Call(start, List.copyOf(all));
  }

  /** Goes on with a call without arguments if something is so. */
  Call thenIf(boolean condition, String method) {
    return condition ? then(method) : this;
  }

  /** Goes on with a call if there is an argument for it. */
  Call thenIf(Optional<String> argument, String method) {
    return argument.map(value -> then(method, value)).orElse(this);
  }

  private static Stream<Expression> expressions(Object argument) {
    if (argument instanceof List<?> list) {
      return list.stream().flatMap(Call::expressions);
    }
    return Stream.of(
        argument instanceof Expression expression ? expression : Code.string("" + argument));
  }

  /** All of it on one line. */
  Code code() {
    return links.stream().map(Invocation::code).reduce(start, Code::then);
  }

  @Override
  public Set<String> imports() {
    return code().imports();
  }

  @Override
  public int weight() {
    return code().text().length();
  }

  @Override
  public String at(int indent) {
    String line = code().text() + ";";
    return Layout.fits(indent, line, 0) ? line : broken(indent) + ";";
  }

  /** A lone call is broken behind its parenthesis, a chain before each call but the first. */
  private String broken(int indent) {
    boolean alone = links.size() == 1;
    int arguments = indent + Layout.CONTINUATION * (alone ? 1 : 2);
    var text = new StringBuilder(start.text());
    int column = indent + start.text().length();
    for (Invocation link : links) {
      boolean last = link == links.get(links.size() - 1);
      text.append(link.at(column, arguments, last ? 1 : 0));
      if (!last) {
        column = indent + Layout.CONTINUATION;
        text.append(Layout.newLine(column));
      }
    }
    return text.toString();
  }
}
