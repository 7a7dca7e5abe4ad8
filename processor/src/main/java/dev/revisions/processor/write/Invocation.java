package dev.revisions.processor.write;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One call: {@code varchar(255)}, or in a chain {@code .on("orders", "placed")}.
 *
 * @param name the method, with a dot in front of it if it is called on something
 * @param arguments in their order
 */
record Invocation(Code name, List<Expression> arguments) implements Expression {

  /** By which google-java-format knows the arguments of a {@code format}, which it fills. */
  private static final Pattern PLACEHOLDER = Pattern.compile("%|\\{[0-9]}");

  @Override
  public Code code() {
    return name.then(Code.list(codes()));
  }

  private List<Code> codes() {
    return arguments.stream().map(Expression::code).toList();
  }

  /** The arguments stand on the line of the name, or else on the next, or else on one line each. */
  @Override
  public String at(int column, int indent, int trailing) {
    String line = code().text();
    if (Layout.fits(column, line, trailing) || arguments.isEmpty() || isFilled()) {
      return line;
    }
    String rest = Code.list(codes()).text().substring(1);
    return name.text()
        + "("
        + Layout.newLine(indent)
        + (Layout.fits(indent, rest, trailing) ? rest : oneEach(indent, trailing + 1));
  }

  /** Behind the last is what follows the call, behind the others a comma. */
  private String oneEach(int indent, int trailing) {
    int last = arguments.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            i ->
                arguments.get(i).at(indent, indent + Layout.CONTINUATION, i == last ? trailing : 1))
        .collect(Collectors.joining("," + Layout.newLine(indent), "", ")"));
  }

  private boolean isFilled() {
    return arguments.size() > 1 && PLACEHOLDER.matcher(arguments.get(0).code().text()).find();
  }
}
