package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places in which Hibernate looks for the generator of an identifier: the attribute, the
 * entity, the class that declares the attribute, and the package of that.
 */
record GeneratorPlaces(List<Annotations> places) {

  static GeneratorPlaces of(Member member, Scope scope) {
    return new GeneratorPlaces(
        Stream.concat(Stream.of(member.annotations()), scope.generators().stream()).toList());
  }

  Optional<Annotation> sequence(Optional<String> name) {
    return find(places.stream().flatMap(a -> sequences(a).stream()).toList(), name);
  }

  Optional<Annotation> table(Optional<String> name) {
    return find(
        places.stream()
            .flatMap(a -> a.allJpa("TableGenerator", "TableGenerators").stream())
            .toList(),
        name);
  }

  Optional<Annotation> generic(Optional<String> name) {
    return find(
        places.stream()
            .flatMap(a -> a.allHibernate("GenericGenerator", "GenericGenerators").stream())
            .toList(),
        name);
  }

  private static List<Annotation> sequences(Annotations annotations) {
    return annotations.allJpa("SequenceGenerator", "SequenceGenerators");
  }

  /** Without a name the nearest; else the one of that name, or the nearest that has none. */
  private static Optional<Annotation> find(List<Annotation> generators, Optional<String> name) {
    if (name.isEmpty()) {
      return generators.stream().findFirst();
    }
    return generators.stream()
        .filter(generator -> generator.text("name").equals(name))
        .findFirst()
        .or(() -> generators.stream().filter(g -> g.text("name").isEmpty()).findFirst());
  }
}
