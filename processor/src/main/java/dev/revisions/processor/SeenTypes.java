package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
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
    round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .forEach(root -> roots.add(((TypeElement) root).getQualifiedName().toString()));
    var before = new TreeSet<>(mapped);
    for (TypeElement annotation : annotations) {
      boolean ofRevision =
          annotation.getQualifiedName().contentEquals(SupportedAnnotations.REVISION);
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          (ofRevision ? revisions : mapped).add(type.getQualifiedName().toString());
          (ofRevision ? packagesOfRevisions : packages).add(name(elements.getPackageOf(type)));
          Optional.ofNullable(elements.getModuleOf(type))
              .map(SeenTypes::name)
              .ifPresent(modules::add);
        }
      }
    }
    var added = new TreeSet<>(mapped);
    added.removeAll(before);
    return added;
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

  /** Whether a top-level class has been given to the compiler or made by a processor. */
  boolean isRoot(String qualifiedName) {
    return roots.contains(qualifiedName);
  }
}
