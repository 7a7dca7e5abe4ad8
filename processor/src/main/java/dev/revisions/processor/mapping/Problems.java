package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong, each mistake once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Refused refused) {
    Problem problem = refused.problem();
    boolean known =
        found.stream()
            .anyMatch(
                p -> p.message().equals(problem.message()) && p.rule().equals(problem.rule()));
    if (!known) {
      found.add(problem);
    }
  }

  /** What the supplier gives, or nothing if it refuses. */
  <T> Optional<T> guard(Supplier<T> supplier) {
    try {
      return Optional.ofNullable(supplier.get());
    } catch (Refused refused) {
      add(refused);
      return Optional.empty();
    }
  }

  /** Runs a step that may refuse. */
  void attempt(Runnable step) {
    try {
      step.run();
    } catch (Refused refused) {
      add(refused);
    }
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
