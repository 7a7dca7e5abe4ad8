package dev.revisions.processor.write;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method of a revision.
 *
 * @param head what stands before its name, from the first line on
 * @param name its name
 * @param body its statements
 */
record Method(String head, String name, List<Statement> body) {

  private static final int INDENT = 2 * Layout.INDENT;

  @Override
  public String toString() {
    String lines =
        body.stream()
            .map(statement -> Layout.newLine(INDENT) + statement.at(INDENT))
            .collect(Collectors.joining());
    String end = body.isEmpty() ? "" : Layout.newLine(Layout.INDENT);
    return head + "void " + name + "(Operations " + OperationCode.OP + ") {" + lines + end + "}\n";
  }
}
