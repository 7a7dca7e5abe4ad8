package dev.revisions.processor.mapping;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The embeddable classes and how they extend each other. */
final class Embeddables {

  private final JavaTypes types;
  private final SortedMap<String, TypeElement> byName = new TreeMap<>();

  Embeddables(JavaTypes types, Collection<TypeElement> embeddables) {
    this.types = types;
    embeddables.forEach(type -> byName.put(type.getQualifiedName().toString(), type));
  }

  /** The embeddable classes below one, each before those below it, siblings by name. */
  List<TypeElement> below(TypeElement type) {
    return byName.values().stream()
        .filter(other -> isParent(type, other))
        .flatMap(child -> Stream.concat(Stream.of(child), below(child).stream()))
        .toList();
  }

  private boolean isParent(TypeElement type, TypeElement other) {
    return types
        .element(other.getSuperclass())
        .filter(parent -> parent.getQualifiedName().equals(type.getQualifiedName()))
        .isPresent();
  }

  /** Whether a class extends no other embeddable, so that a column may tell its subclasses. */
  boolean isRoot(TypeElement type) {
    return !types.isEmbeddable(type.getSuperclass());
  }
}
