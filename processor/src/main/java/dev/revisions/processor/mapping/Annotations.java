package dev.revisions.processor.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The annotations that stand on a class or on what makes up an attribute. */
final class Annotations {

  static final String JPA = "jakarta.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String REVISIONS = "dev.revisions.annotation.";

  static final Annotations NONE = new Annotations(Map.of());

  /** By type, in the order in which they stand. */
  private final Map<String, Annotation> annotations;

  private Annotations(Map<String, Annotation> annotations) {
    this.annotations = annotations;
  }

  /** The annotations of several elements that stand for one thing, without repetitions. */
  static Annotations of(Elements elements, Collection<? extends Element> sources) {
    var found = new LinkedHashMap<String, Annotation>();
    for (Element source : sources) {
      for (AnnotationMirror mirror : source.getAnnotationMirrors()) {
        var annotation = new Annotation(mirror, elements);
        found.putIfAbsent(annotation.type(), annotation);
      }
    }
    return new Annotations(found);
  }

  /** The same without one of Hibernate's. */
  Annotations withoutHibernate(String name) {
    var others = new LinkedHashMap<>(annotations);
    others.remove(HIBERNATE + name);
    return new Annotations(others);
  }

  Stream<Annotation> stream() {
    return annotations.values().stream();
  }

  private Optional<Annotation> find(String type) {
    return Optional.ofNullable(annotations.get(type));
  }

  /** The annotation of {@code jakarta.persistence} with that simple name. */
  Optional<Annotation> jpa(String name) {
    return annotations.isEmpty() ? Optional.empty() : find(JPA + name);
  }

  boolean hasJpa(String name) {
    return jpa(name).isPresent();
  }

  /** The annotation of {@code org.hibernate.annotations} with that simple name. */
  Optional<Annotation> hibernate(String name) {
    return annotations.isEmpty() ? Optional.empty() : find(HIBERNATE + name);
  }

  boolean hasHibernate(String name) {
    return hibernate(name).isPresent();
  }

  /** One of Hibernate's that stands here, or on an annotation that stands here. */
  Optional<Annotation> meta(Elements elements, String name) {
    return hibernate(name)
        .or(
            () ->
                stream()
                    .map(a -> of(elements, List.of(a.typeElement())))
                    .flatMap(meta -> meta.hibernate(name).stream())
                    .findFirst());
  }

  /** The annotation of {@code dev.revisions.annotation} with that simple name. */
  Optional<Annotation> revisions(String name) {
    return find(REVISIONS + name);
  }

  /** All of a repeatable annotation of {@code jakarta.persistence}, alone or in its container. */
  List<Annotation> allJpa(String name, String container) {
    return all(JPA, name, container);
  }

  /** All of a repeatable annotation of {@code org.hibernate.annotations}. */
  List<Annotation> allHibernate(String name, String container) {
    return all(HIBERNATE, name, container);
  }

  private List<Annotation> all(String prefix, String name, String container) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            find(prefix + name).stream(),
            find(prefix + container).stream().flatMap(c -> c.nested("value").stream()))
        .toList();
  }
}
