package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What stays the same during one run of the compiler.
 *
 * @param environment the compiler
 * @param options what the user wants
 * @param output where the compiler writes
 * @param diagnostics what the user reads
 * @param clock dates the revisions
 */
record Session(
    ProcessingEnvironment environment,
    Options options,
    BuildOutput output,
    Diagnostics diagnostics,
    Clock clock) {

  private static final String JAVAC = "com.sun.tools.javac.";

  /** Reads the options; empty if there is a mistake in them, which has been said. */
  static Optional<Session> open(ProcessingEnvironment environment, Clock clock) {
    var diagnostics = new Diagnostics(environment.getMessager());
    var mistakes = new ArrayList<String>();
    Options options = Options.of(environment.getOptions(), mistakes::add);
    mistakes.forEach(mistake -> diagnostics.error("option", mistake));
    BuildOutput output = BuildOutput.of(environment.getFiler());
    return mistakes.isEmpty()
        ? Optional.of(new Session(environment, options, output, diagnostics, clock))
        : Optional.empty();
  }

  /** What finds types as those see them that the rounds have shown. */
  TypesByName byName(SeenTypes seen) {
    return seen.byName(environment.getElementUtils()).withBare(home -> isBare(home, seen));
  }

  /** Whether the source is gone from which the class file of what a package says has come. */
  private boolean isBare(PackageElement home, SeenTypes seen) {
    String name = home.getQualifiedName().toString();
    String info = SourceSearch.packageInfo(name);
    return !seen.isRoot(name)
        && output.classFile(info).isPresent()
        && root(seen).filter(sources -> !new SourceSearch(sources).finds(info)).isPresent();
  }

  /**
   * Whether the compiler shows the members of a type in their order: javac does of every type, ECJ
   * of those that it reads from their sources.
   */
  boolean isOrdered(TypeElement type, SeenTypes seen) {
    return isJavac() || isFromSource(type, seen);
  }

  private boolean isJavac() {
    return environment.getElementUtils().getClass().getName().startsWith(JAVAC);
  }

  /** Whether the compiler knows where a member stands: ECJ knows it of none in a record. */
  boolean isPlaced(Element member) {
    return isJavac() || member.getEnclosingElement().getKind() != ElementKind.RECORD;
  }

  /** Whether the compiler reads a type from its source. */
  boolean isFromSource(TypeElement type, SeenTypes seen) {
    return seen.isRoot(outermost(type).getQualifiedName().toString())
        || TypeFile.of(environment, type).isPresent();
  }

  private static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }

  Generated generated() {
    return new Generated(environment, output);
  }

  /** The sources that the revisions belong to, judged by what the rounds have shown. */
  Optional<SourceRoot> root(SeenTypes seen) {
    var names = new TreeSet<>(seen.mapped());
    names.addAll(seen.revisions());
    return SourceRoot.locate(environment, options, output, byName(seen).stream(names));
  }

  /** Whether this compiles tests, whose entities are no part of the application's database. */
  boolean isOfTests(Optional<SourceRoot> root) {
    return output.isOfTests() || root.filter(SourceRoot::isOfTests).isPresent();
  }
}
