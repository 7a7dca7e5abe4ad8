package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The types that the history knows and the compilation does not show. Builds show what changed, so
 * that absence says nothing: such a type is looked up by its name, and where the compiler does not
 * see it but its source is there, what was recorded of it stays.
 *
 * @param visible those that the compiler can show
 * @param deferred the names of those that it cannot show but that exist
 */
record KnownTypes(List<TypeElement> visible, SortedSet<String> deferred) {

  /** Looks up what is recorded and absent. */
  static KnownTypes of(Schema recorded, Set<String> present, Lookup lookup) {
    var visible = new ArrayList<TypeElement>();
    var deferred = new TreeSet<String>();
    for (String name : names(recorded)) {
      if (!present.contains(name)) {
        lookup.find(name).ifPresent(visible::add);
        if (lookup.isHidden(name)) {
          deferred.add(name);
        }
      }
    }
    return new KnownTypes(visible, deferred);
  }

  private static SortedSet<String> names(Schema schema) {
    var names = new TreeSet<String>();
    schema.tables().values().forEach(table -> names.addAll(table.entities()));
    schema.sequences().values().forEach(sequence -> names.addAll(sequence.entities()));
    schema.enumTypes().values().forEach(type -> names.addAll(type.entities()));
    names.addAll(schema.converters());
    return names;
  }

  /**
   * Looks for one type.
   *
   * @param types what the compiler sees
   * @param annotations the names of the annotations that make a type worth knowing
   * @param root where the sources are, if that is known
   * @param output where the class files are
   */
  record Lookup(
      TypesByName types, Set<String> annotations, Optional<SourceRoot> root, BuildOutput output) {

    /** The type, if it is visible, still annotated, and no left-over of a source that is gone. */
    Optional<TypeElement> find(String name) {
      return types.find(name).filter(this::isAnnotated).filter(type -> !isStale(type));
    }

    private boolean isAnnotated(TypeElement type) {
      return type.getAnnotationMirrors().stream()
          .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
          .anyMatch(annotation -> annotations.contains(annotation.getQualifiedName().toString()));
    }

    /** A class file in the output is no sign of life when the source that it came from is gone. */
    private boolean isStale(TypeElement type) {
      return output.classFile(types.elements().getBinaryName(type).toString()).isPresent()
          && root.isPresent()
          && !hasSource(type.getQualifiedName().toString());
    }

    /** Whether the type is not visible and yet may exist. Where no root is known, it may. */
    boolean isHidden(String name) {
      return enclosing(name).allMatch(outer -> types.find(outer).isEmpty())
          && (root.isEmpty() || hasSource(name));
    }

    private boolean hasSource(String name) {
      return new SourceSearch(root.orElseThrow()).finds(name);
    }

    /** The name and those of the types or packages around it. */
    private static Stream<String> enclosing(String name) {
      return Stream.iterate(
          name, outer -> !outer.isEmpty(), o -> o.substring(0, Math.max(0, o.lastIndexOf('.'))));
    }
  }

  /** The mapped schema, with everything as it is recorded that comes from a deferred type. */
  Schema complete(Schema mapped, Schema recorded) {
    var namespaces = new TreeSet<>(mapped.namespaces());
    var tables = kept(mapped.tables(), recorded.tables(), Table::entities, namespaces);
    var sequences = kept(mapped.sequences(), recorded.sequences(), Sequence::entities, namespaces);
    var enumTypes = kept(mapped.enumTypes(), recorded.enumTypes(), EnumType::entities, namespaces);
    namespaces.removeIf(
        name -> !mapped.namespaces().contains(name) && !recorded.namespaces().contains(name));
    return new Schema(tables, sequences, enumTypes, namespaces, converters(mapped, recorded))
        .withCompositeTypes(mapped.compositeTypes());
  }

  /** Those that only deferred types may need count for as long as they exist. */
  private SortedSet<String> converters(Schema mapped, Schema recorded) {
    var converters = new TreeSet<>(mapped.converters());
    if (!deferred.isEmpty()) {
      converters.addAll(recorded.converters());
    }
    return converters;
  }

  /**
   * The converters that exist and cannot be shown: without them nothing can be said of the code.
   */
  SortedSet<String> hiddenConverters(Schema recorded) {
    var hidden = new TreeSet<>(recorded.converters());
    hidden.retainAll(deferred);
    return hidden;
  }

  private <T> SortedMap<TableName, T> kept(
      SortedMap<TableName, T> mapped,
      SortedMap<TableName, T> recorded,
      Function<T, Collection<String>> entities,
      Set<String> namespaces) {
    var all = new TreeMap<>(mapped);
    recorded.forEach(
        (name, object) -> {
          if (isKept(entities.apply(object))) {
            all.put(name, object);
            namespaces.add(name.schema());
          }
        });
    return all;
  }

  /** What was recorded without a class, by hand, is nobody's to drop. */
  boolean isKept(Collection<String> entities) {
    return entities.isEmpty() || entities.stream().anyMatch(deferred::contains);
  }
}
