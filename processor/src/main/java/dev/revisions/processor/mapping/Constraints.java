package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the constraints of Jakarta Validation say about the columns of an attribute.
 *
 * @param required whether none of them is null
 * @param length the longest string, if a constraint says so
 * @param digits the digits of a number, if a constraint says so
 * @param bounds the ends of conditions on a column: {@code >=3}
 */
record Constraints(
    boolean required, OptionalInt length, Optional<Digits> digits, List<String> bounds) {

  /** Nothing said. */
  static final Constraints NONE =
      new Constraints(false, OptionalInt.empty(), Optional.empty(), List.of());

  static final Constraints REQUIRED =
      new Constraints(true, OptionalInt.empty(), Optional.empty(), List.of());

  /**
   * Decimal digits.
   *
   * @param precision in all
   * @param scale behind the point
   */
  record Digits(int precision, int scale) {}

  static Constraints ofLength(int length) {
    return new Constraints(false, OptionalInt.of(length), Optional.empty(), List.of());
  }

  static Constraints ofDigits(int integer, int fraction) {
    return new Constraints(
        false,
        OptionalInt.empty(),
        Optional.of(new Digits(integer + fraction, fraction)),
        List.of());
  }

  static Constraints bound(String operator, long value) {
    return new Constraints(false, OptionalInt.empty(), Optional.empty(), List.of(operator + value));
  }

  /** Both; of two lengths the smaller counts, of two numbers of digits the first. */
  Constraints and(Constraints other) {
    var both = new ArrayList<>(bounds);
    other.bounds.stream().filter(bound -> !both.contains(bound)).forEach(both::add);
    return new Constraints(
        required || other.required,
        Stream.of(length, other.length).flatMapToInt(OptionalInt::stream).min(),
        digits.or(() -> other.digits),
        List.copyOf(both));
  }

  /** The same, except for whether it is required. */
  Constraints required(boolean other) {
    return new Constraints(other, length, digits, bounds);
  }

  /** Whether they change the type of a column. */
  boolean changeType() {
    return length.isPresent() || digits.isPresent();
  }

  /** The bounds as checks on a column. */
  List<CheckSpec> checks(String placeholder) {
    var checks = new ArrayList<CheckSpec>(bounds.size());
    for (String bound : bounds) {
      checks.add(CheckSpec.of(placeholder + bound));
    }
    return checks;
  }
}
