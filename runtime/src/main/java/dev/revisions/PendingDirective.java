package dev.revisions;

import dev.revisions.operation.Operation;
import java.util.Objects;
import java.util.function.Function;

/** A directive that waits for the rest of its chain. */
final class PendingDirective<T> {
  private final String call;
  private final String missing;
  private final Function<T, Operation> operation;
  private T rest;

  PendingDirective(String call, String missing, Function<T, Operation> operation) {
    this.call = call;
    this.missing = missing;
    this.operation = operation;
  }

  T complete(T value) {
    rest = Objects.requireNonNull(value);
    return value;
  }

  Operation operation() {
    if (rest == null) {
      throw new IllegalStateException("op." + call + " lacks ." + missing);
    }
    return operation.apply(rest);
  }
}
