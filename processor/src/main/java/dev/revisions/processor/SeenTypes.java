package dev.revisions.processor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
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

  /** Adds what a round shows and tells which mapped types are new. */
  SortedSet<String> add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .forEach(root -> roots.add(((TypeElement) root).getQualifiedName().toString()));
    var before = new TreeSet<>(mapped);
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      SortedSet<String> names = SupportedAnnotations.REVISION.equals(name) ? revisions : mapped;
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          names.add(type.getQualifiedName().toString());
        }
      }
    }
    var added = new TreeSet<>(mapped);
    added.removeAll(before);
    return added;
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
  List<TypeElement> mapped(Elements elements) {
    return elements(elements, mapped);
  }

  /** The names of the revision classes. */
  SortedSet<String> revisions() {
    return revisions;
  }

  /** The same as elements of this round. */
  List<TypeElement> revisions(Elements elements) {
    return elements(elements, revisions);
  }

  /** Whether a top-level class has been given to the compiler or made by a processor. */
  boolean isRoot(String qualifiedName) {
    return roots.contains(qualifiedName);
  }

  static List<TypeElement> elements(Elements elements, Set<String> names) {
    return names.stream()
        .<TypeElement>map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }
}
