package dev.revisions.processor.mapping;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Ends the reading of one class or attribute with a problem. Whoever reads several of them catches
 * it and goes on with the next, so that one build reports all mistakes.
 */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Refused(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Refused(String rule, Element element, String message) {
    this(new Problem(rule, message, element, Optional.empty(), Optional.empty()));
  }

  Refused(String rule, Element element, Annotation at, String message) {
    this(new Problem(rule, message, element, Optional.of(at.mirror()), Optional.empty()));
  }

  Refused(String rule, Element element, Annotation at, String member, String message) {
    this(new Problem(rule, message, element, Optional.of(at.mirror()), at.value(member)));
  }

  Problem problem() {
    return problem;
  }
}
