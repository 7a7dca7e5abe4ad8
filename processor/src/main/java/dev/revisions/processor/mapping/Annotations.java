package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The annotations that stand on a class or on what makes up an attribute. */
final class Annotations {

  static final String JPA = "jakarta.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String REVISIONS = "dev.revisions.annotation.";

  static final Annotations NONE = new Annotations(List.of());

  private final List<Annotation> annotations;

  private Annotations(List<Annotation> annotations) {
    this.annotations = annotations;
  }

  /** The annotations of several elements that stand for one thing, without repetitions. */
  static Annotations of(Elements elements, Collection<? extends Element> sources) {
    var found = new ArrayList<Annotation>();
    for (Element source : sources) {
      source.getAnnotationMirrors().stream()
          .map(mirror -> new Annotation(mirror, elements))
          .filter(a -> found.stream().noneMatch(other -> other.type().equals(a.type())))
          .forEach(found::add);
    }
    return new Annotations(List.copyOf(found));
  }

  /** The same without one of Hibernate's. */
  Annotations withoutHibernate(String name) {
    return new Annotations(
        annotations.stream().filter(a -> !a.type().equals(HIBERNATE + name)).toList());
  }

  Stream<Annotation> stream() {
    return annotations.stream();
  }

  private Optional<Annotation> find(String type) {
    return annotations.stream().filter(a -> a.type().equals(type)).findFirst();
  }

  /** The annotation of {@code jakarta.persistence} with that simple name. */
  Optional<Annotation> jpa(String name) {
    return find(JPA + name);
  }

  boolean hasJpa(String name) {
    return jpa(name).isPresent();
  }

  /** The annotation of {@code org.hibernate.annotations} with that simple name. */
  Optional<Annotation> hibernate(String name) {
    return find(HIBERNATE + name);
  }

  boolean hasHibernate(String name) {
    return hibernate(name).isPresent();
  }

  /** One of Hibernate's that stands here, or on an annotation that stands here. */
  Optional<Annotation> meta(Elements elements, String name) {
    return hibernate(name)
        .or(
            () ->
                annotations.stream()
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
    return Stream.concat(
            find(prefix + name).stream(),
            find(prefix + container).stream().flatMap(c -> c.nested("value").stream()))
        .toList();
  }
}
