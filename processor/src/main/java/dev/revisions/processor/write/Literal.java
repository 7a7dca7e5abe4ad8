package dev.revisions.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;

/** The values of an {@code op.insert} row as Java expressions. */
final class Literal {

  private Literal() {}

  /**
   * @throws IllegalArgumentException if the value is of a type that no row may have
   */
  static CodeBlock of(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer) {
      return CodeBlock.of("$L", value);
    }
    if (value instanceof String) {
      return CodeBlock.of("$S", value);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof UUID) {
      return CodeBlock.of("$T.fromString($S)", UUID.class, value.toString());
    }
    if (value instanceof Temporal) {
      return CodeBlock.of("$T.parse($S)", value.getClass(), value.toString());
    }
    if (value instanceof byte[] bytes) {
      return CodeBlock.of("$T.of().parseHex($S)", HexFormat.class, HexFormat.of().formatHex(bytes));
    }
    throw new IllegalArgumentException("no value of a row: " + value.getClass().getName());
  }

  private static CodeBlock number(Number number) {
    if (number instanceof Long) {
      return CodeBlock.of("$LL", number);
    }
    if (number instanceof BigDecimal || number instanceof BigInteger) {
      return CodeBlock.of("new $T($S)", number.getClass(), number.toString());
    }
    return CodeBlock.of("$T.valueOf($S)", number.getClass(), number.toString());
  }
}
