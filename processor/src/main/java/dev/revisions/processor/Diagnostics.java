package dev.revisions.processor;

import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.mapping.Problem;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
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
        placed(problem.element()),
        problem.mirror().orElse(null),
        problem.value().orElse(null));
  }

  /** Reports a finding on the field or class that the table or column comes from. */
  void report(Finding finding, Subjects subjects) {
    Kind kind = finding.severity() == Finding.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    messager.printMessage(
        kind,
        text(finding.rule(), subjects.name(finding) + ": " + finding.message()),
        subjects.element(finding).map(Diagnostics::placed).orElse(null));
  }

  /** Compilers know no place of a record's component, but that of its field, which is the same. */
  private static Element placed(Element element) {
    return element.getKind() == ElementKind.RECORD_COMPONENT ? field(element) : element;
  }

  private static Element field(Element component) {
    return ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .map(Element.class::cast)
        .orElse(component);
  }

  private static String text(String rule, String message) {
    return "[" + rule + "] " + message;
  }
}
