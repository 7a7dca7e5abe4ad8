package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods {@code upgrade} and {@code downgrade}. A body that would outgrow the 64 KB of a
 * method in a class file is told in parts.
 */
final class DirectiveMethods {

  /**
   * The most characters of source in one method. An argument of a call takes at least three
   * characters and at most nine bytes of code, which keeps a method under 48 KB.
   */
  static final int MAX_CHARACTERS = 16_000;

  private static final String OVERRIDING = "  @Override\n  protected ";
  private static final String PART = "  private static ";

  private DirectiveMethods() {}

  /** The method, and the private methods that it calls if it is told in parts. */
  static List<Method> of(String name, List<Operation> operations) {
    List<List<Statement>> parts = parts(operations);
    if (parts.size() == 1) {
      return List.of(new Method(OVERRIDING, name, parts.get(0)));
    }
    var calls = new ArrayList<Statement>();
    var methods = new ArrayList<Method>();
    for (List<Statement> part : parts) {
      String partName = name + (methods.size() + 1);
      calls.add(Call.on(Code.of(partName + "(" + OperationCode.OP + ")")));
      methods.add(new Method(PART, partName, part));
    }
    methods.add(0, new Method(OVERRIDING, name, calls));
    return methods;
  }

  private static List<List<Statement>> parts(List<Operation> operations) {
    var parts = new ArrayList<List<Statement>>();
    var part = new ArrayList<Statement>();
    int characters = 0;
    for (Operation operation : operations) {
      Statement statement = operation.accept(OperationCode.INSTANCE);
      int more = statement.weight();
      if (characters + more > MAX_CHARACTERS && !part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
        characters = 0;
      }
      part.add(statement);
      characters += more;
    }
    parts.add(part);
    return parts;
  }
}
