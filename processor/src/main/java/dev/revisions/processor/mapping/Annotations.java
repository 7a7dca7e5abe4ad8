package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that stand on a class or on what makes up an attribute. */
final class Annotations {

  static final String JPA = "jakarta.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String REVISIONS = "dev.revisions.annotation.";

  static final Annotations NONE = new Annotations(List.of());

  /** In the order in which they stand, one of each type. */
  private final List<Annotation> all;

  /** By what is left of their names behind the package. */
  private final Map<String, Annotation> jpa;

  private final Map<String, Annotation> hibernate;
  private final Map<String, Annotation> revisions;
  private final boolean id;

  private Annotations(Collection<Annotation> all) {
    this.all = List.copyOf(all);
    this.jpa = new HashMap<>();
    this.hibernate = new HashMap<>();
    this.revisions = new HashMap<>();
    for (Annotation annotation : this.all) {
      switch (annotation.home()) {
        case JPA -> jpa.put(annotation.nameAtHome(), annotation);
        case HIBERNATE -> hibernate.put(annotation.nameAtHome(), annotation);
        case REVISIONS -> revisions.put(annotation.nameAtHome(), annotation);
        default -> {}
      }
    }
    this.id = jpa.containsKey("Id") || jpa.containsKey("EmbeddedId");
  }

  /**
   * The annotations of several elements that stand for one thing, without repetitions, and those
   * that annotations of the user's stand for.
   */
  static Annotations of(AnnotationTypes types, Collection<? extends Element> sources) {
    var found = new LinkedHashMap<String, Annotation>();
    boolean composed = false;
    for (Element source : sources) {
      for (AnnotationMirror mirror : source.getAnnotationMirrors()) {
        var annotation = new Annotation(mirror, source, types);
        found.putIfAbsent(annotation.type(), annotation);
        composed |= annotation.isOfUser();
      }
    }
    return new Annotations(composed ? Composed.with(found, types) : found.values());
  }

  /** The same without some of Hibernate's. */
  Annotations withoutHibernate(String... names) {
    var others = new ArrayList<>(all);
    for (String name : names) {
      others.remove(hibernate.get(name));
    }
    return new Annotations(others);
  }

  /** The same for a part of an identifier that is marked, and told to revisions, elsewhere. */
  Annotations asId(Annotations mark) {
    var merged = new LinkedHashMap<String, Annotation>();
    Stream.concat(
            mark.stream().filter(a -> a.type().equals(JPA + "Id") || isOfRevisions(a)),
            all.stream())
        .forEach(a -> merged.putIfAbsent(a.type(), a));
    return new Annotations(merged.values());
  }

  private static boolean isOfRevisions(Annotation annotation) {
    return annotation.type().startsWith(REVISIONS);
  }

  List<Annotation> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Stream<Annotation> stream() {
    return all.stream();
  }

  /** The annotation of {@code jakarta.persistence} with that simple name. */
  Optional<Annotation> jpa(String name) {
    return Optional.ofNullable(jpa.get(name));
  }

  boolean hasJpa(String name) {
    return jpa.containsKey(name);
  }

  /** Whether they make an attribute a part of the identifier, which is asked very often. */
  boolean markId() {
    return id;
  }

  /** The annotation of {@code org.hibernate.annotations} with that simple name. */
  Optional<Annotation> hibernate(String name) {
    return Optional.ofNullable(hibernate.get(name));
  }

  boolean hasHibernate(String name) {
    return hibernate.containsKey(name);
  }

  /** Whether any is of {@code dev.revisions.annotation}. */
  boolean tellRevisions() {
    return !revisions.isEmpty();
  }

  /** The annotation of {@code dev.revisions.annotation} with that simple name. */
  Optional<Annotation> revisions(String name) {
    return Optional.ofNullable(revisions.get(name));
  }

  /** All of a repeatable annotation of {@code jakarta.persistence}, alone or in its container. */
  List<Annotation> allJpa(String name, String container) {
    return all(jpa, name, container);
  }

  /** All of a repeatable annotation of {@code org.hibernate.annotations}. */
  List<Annotation> allHibernate(String name, String container) {
    return all(hibernate, name, container);
  }

  /** All of a repeatable annotation of {@code dev.revisions.annotation}. */
  List<Annotation> allRevisions(String name, String container) {
    return all(revisions, name, container);
  }

  private static List<Annotation> all(
      Map<String, Annotation> annotations, String name, String container) {
    Annotation alone = annotations.get(name);
    Annotation several = annotations.get(container);
    if (several == null) {
      return alone == null ? List.of() : List.of(alone);
    }
    var found = new ArrayList<Annotation>();
    if (alone != null) {
      found.add(alone);
    }
    found.addAll(several.nested("value"));
    return found;
  }
}
