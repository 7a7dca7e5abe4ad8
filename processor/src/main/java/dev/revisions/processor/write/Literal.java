package dev.revisions.processor.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The values of an {@code op.insert} row as Java expressions. */
final class Literal {

  private Literal() {}

  /**
   * @throws IllegalArgumentException if the value is of a type that no row may have
   */
  static Code of(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer) {
      return Code.of("" + value);
    }
    if (value instanceof String text) {
      return Code.string(text);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof UUID) {
      return call(UUID.class, "fromString", value);
    }
    if (value instanceof Temporal) {
      return call(value.getClass(), "parse", value);
    }
    if (value instanceof byte[] bytes) {
      return Call.on(Code.of(HexFormat.class))
          .then("of")
          .then("parseHex", HexFormat.of().formatHex(bytes))
          .code();
    }
    throw new IllegalArgumentException("no value of a row: " + value.getClass().getName());
  }

  private static Code number(Number number) {
    if (number instanceof Long) {
      return Code.of(number + "L");
    }
    if (number instanceof BigDecimal || number instanceof BigInteger) {
      return Code.of("new ")
          .then(Code.of(number.getClass()))
          .then(Code.list(List.of(Code.string(number.toString()))));
    }
    return call(number.getClass(), "valueOf", number);
  }

  private static Code call(Class<?> type, String method, Object value) {
    return Call.on(Code.of(type)).then(method, value.toString()).code();
  }
}
