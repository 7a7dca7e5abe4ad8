package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The names of what the rounds have shown so far. Names, because an element is good for its round
 * only.
 */
final class SeenTypes {

  private final SortedSet<String> mapped = new TreeSet<>();
  private final SortedSet<String> revisions = new TreeSet<>();
  private final SortedSet<String> roots = new TreeSet<>();
  private final SortedSet<String> modules = new TreeSet<>();
  private final SortedSet<String> packages = new TreeSet<>();
  private final SortedSet<String> packagesOfRevisions = new TreeSet<>();

  /** Adds what a round shows and tells which mapped types are new. */
  SortedSet<String> add(
      Elements elements, Set<? extends TypeElement> annotations, RoundEnvironment round) {
    var before = new TreeSet<>(mapped);
    for (Element root : round.getRootElements()) {
      if (root instanceof PackageElement annotated) {
        roots.add(name(annotated));
      }
      if (root instanceof TypeElement type) {
        roots.add(name(type));
        if (!annotations.isEmpty()) {
          add(elements, annotations, type);
        }
      }
    }
    var added = new TreeSet<>(mapped);
    added.removeAll(before);
    return added;
  }

  /** Looks at types alone: the round would look for each of the annotations on every member. */
  private void add(Elements elements, Set<? extends TypeElement> annotations, TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      Element annotation = mirror.getAnnotationType().asElement();
      if (annotations.contains(annotation)) {
        add(elements, type, name((TypeElement) annotation).equals(SupportedAnnotations.REVISION));
      }
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement nested) {
        add(elements, annotations, nested);
      }
    }
  }

  private void add(Elements elements, TypeElement type, boolean ofRevision) {
    (ofRevision ? revisions : mapped).add(name(type));
    (ofRevision ? packagesOfRevisions : packages).add(name(elements.getPackageOf(type)));
    ModuleElement module = elements.getModuleOf(type);
    if (module != null) {
      modules.add(name(module));
    }
  }

  private static String name(QualifiedNameable element) {
    return element.getQualifiedName().toString();
  }

  /** Whether there has been nothing to look at. */
  boolean isEmpty() {
    return mapped.isEmpty() && revisions.isEmpty();
  }

  /** The names of the entities and what else JPA maps. */
  SortedSet<String> mapped() {
    return mapped;
  }

  /** The same as elements of this round. */
  List<TypeElement> mapped(TypesByName types) {
    return types.all(mapped);
  }

  /** The names of the revision classes. */
  SortedSet<String> revisions() {
    return revisions;
  }

  /** The packages of the entities and what else JPA maps. */
  SortedSet<String> packages() {
    return packages;
  }

  /** The packages of the revision classes. */
  SortedSet<String> packagesOfRevisions() {
    return packagesOfRevisions;
  }

  /** What finds types as these see them. */
  TypesByName byName(Elements elements) {
    return TypesByName.in(modules, elements);
  }

  /**
   * Whether a top-level class or a package has been given to the compiler or made by a processor.
   */
  boolean isRoot(String qualifiedName) {
    return roots.contains(qualifiedName);
  }
}
