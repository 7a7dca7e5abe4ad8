package dev.revisions.processor.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * An entity class as the code means it.
 *
 * @param element the class
 * @param name its qualified name
 * @param entityName its name in queries and derived names
 * @param parent the qualified name of the next entity class above it
 * @param isAbstract whether no row is one of it
 * @param inheritance how its hierarchy is stored, as far as this class says it
 * @param annotations its annotations
 * @param superclasses the mapped superclasses between it and its parent
 * @param idOrder the components of its id class, if that is a record
 * @param idEntities the parts of its id class that are entities themselves
 * @param attributes its own attributes and those of mapped superclasses below its parent,
 *     superclass first
 */
record EntityModel(
    TypeElement element,
    String name,
    String entityName,
    Optional<String> parent,
    boolean isAbstract,
    Optional<Inheritance> inheritance,
    Annotations annotations,
    List<PersistentClass> superclasses,
    List<String> idOrder,
    Set<String> idEntities,
    List<Attribute> attributes) {

  /** How a hierarchy of entities is stored. */
  enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  TableSpec table() {
    return new TableSpec(annotations.jpa("Table"));
  }

  /**
   * The columns of its identifier that are no references, nor taken from one by {@code @MapsId},
   * which leaves nothing to generate.
   */
  Stream<Attribute.Basic> identifiers() {
    var referring = new HashSet<String>();
    for (Attribute attribute : attributes) {
      if (attribute instanceof Attribute.ToOne reference) {
        reference.mapsId().ifPresent(referring::add);
      }
    }
    return referring.contains("")
        ? Stream.empty()
        : basics(attributes.stream().filter(Attribute::isId))
            .filter(id -> !referring.contains(id.name()));
  }

  private static Stream<Attribute.Basic> basics(Stream<Attribute> attributes) {
    return attributes.flatMap(
        attribute ->
            attribute instanceof Attribute.Embedded embedded
                ? basics(embedded.attributes().stream())
                : Stream.of(attribute)
                    .filter(Attribute.Basic.class::isInstance)
                    .map(Attribute.Basic.class::cast));
  }

  /** Whether its rows come from a query, so that it has no table. */
  boolean isDerived() {
    return annotations.hasHibernate("Subselect") || annotations.hasHibernate("View");
  }

  String label() {
    return JavaTypes.label(element);
  }

  Refused refuse(String rule, String message) {
    return new Refused(rule, element, label() + ": " + message);
  }

  Refused refuse(String rule, Annotation at, String message) {
    return new Refused(rule, element, at, label() + ": " + message);
  }
}
