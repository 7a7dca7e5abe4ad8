package dev.revisions.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chain of calls: {@code op.createIndex("i").on("orders", "placed")}. Immutable.
 *
 * @param code what is written so far
 */
record Call(CodeBlock code) {

  /** A call on a variable. An argument is a string, a list of strings, or code. */
  static Call on(String variable, String method, Object... arguments) {
    return new Call(CodeBlock.of("$L", variable)).then(method, arguments);
  }

  /** Goes on with a call on the result. */
  Call then(String method, Object... arguments) {
    CodeBlock list =
        Arrays.stream(arguments).flatMap(Call::expressions).collect(CodeBlock.joining(", "));
    return new Call(CodeBlock.of("$L.$L($L)", code, method, list));
  }

  /** Goes on with a call without arguments if something is so. */
  Call thenIf(boolean condition, String method) {
    return condition ? then(method) : this;
  }

  /** Goes on with a call if there is an argument for it. */
  Call thenIf(Optional<String> argument, String method) {
    return argument.map(value -> then(method, value)).orElse(this);
  }

  private static Stream<CodeBlock> expressions(Object argument) {
    if (argument instanceof List<?> list) {
      return list.stream().flatMap(Call::expressions);
    }
    return Stream.of(
        argument instanceof CodeBlock expression ? expression : CodeBlock.of("$S", argument));
  }
}
