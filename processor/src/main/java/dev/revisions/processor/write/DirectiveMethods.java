package dev.revisions.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.revisions.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

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

  private static final ClassName OPERATIONS = ClassName.get("dev.revisions", "Operations");

  private DirectiveMethods() {}

  /** The method, and the private methods that it calls if it is told in parts. */
  static List<MethodSpec> of(String name, List<Operation> operations) {
    List<CodeBlock> parts = parts(operations);
    if (parts.size() == 1) {
      return List.of(overriding(name, parts.get(0)));
    }
    var calls = CodeBlock.builder();
    var methods = new ArrayList<MethodSpec>();
    for (CodeBlock part : parts) {
      String partName = name + (methods.size() + 1);
      calls.addStatement("$L($L)", partName, OperationCode.OP);
      methods.add(method(partName, part).addModifiers(Modifier.PRIVATE, Modifier.STATIC).build());
    }
    methods.add(0, overriding(name, calls.build()));
    return methods;
  }

  private static MethodSpec overriding(String name, CodeBlock body) {
    return method(name, body)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .build();
  }

  private static MethodSpec.Builder method(String name, CodeBlock body) {
    return MethodSpec.methodBuilder(name).addParameter(OPERATIONS, OperationCode.OP).addCode(body);
  }

  private static List<CodeBlock> parts(List<Operation> operations) {
    var parts = new ArrayList<CodeBlock>();
    var part = CodeBlock.builder();
    int characters = 0;
    for (Operation operation : operations) {
      CodeBlock statement = CodeBlock.of("$L;\n", operation.accept(OperationCode.INSTANCE).code());
      int more = weight(operation, statement);
      if (characters + more > MAX_CHARACTERS && !part.isEmpty()) {
        parts.add(part.build());
        part.clear();
        characters = 0;
      }
      part.add(statement);
      characters += more;
    }
    parts.add(part.build());
    return parts;
  }

  /** The lambda of a table is a method of its own in the class file. */
  private static int weight(Operation operation, CodeBlock statement) {
    String code = statement.toString();
    return operation instanceof Operation.CreateTable ? code.indexOf('{') : code.length();
  }
}
