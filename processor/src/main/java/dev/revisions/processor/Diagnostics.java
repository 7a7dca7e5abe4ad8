package dev.revisions.processor;

import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.mapping.Problem;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * What the processor says, each as {@code [rule] message}. The message names class and field
 * itself: an element from a class file has no position to show.
 */
final class Diagnostics {

  private final Messager messager;

  Diagnostics(Messager messager) {
    this.messager = messager;
  }

  void note(String rule, String message) {
    messager.printMessage(Kind.NOTE, text(rule, message));
  }

  void error(String rule, String message) {
    messager.printMessage(Kind.ERROR, text(rule, message));
  }

  void error(String rule, String message, Element element) {
    messager.printMessage(Kind.ERROR, text(rule, message), element);
  }

  void warning(String rule, String message, Element element) {
    messager.printMessage(Kind.WARNING, text(rule, message), element);
  }

  void error(Problem problem) {
    messager.printMessage(
        Kind.ERROR,
        text(problem.rule(), problem.message()),
        problem.element(),
        problem.mirror().orElse(null),
        problem.value().orElse(null));
  }

  /** Reports a finding on the field or class that the table or column comes from. */
  void report(Finding finding, Subjects subjects) {
    Kind kind = finding.severity() == Finding.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    messager.printMessage(
        kind,
        text(finding.rule(), subjects.name(finding) + ": " + finding.message()),
        subjects.element(finding).orElse(null));
  }

  private static String text(String rule, String message) {
    return "[" + rule + "] " + message;
  }
}
