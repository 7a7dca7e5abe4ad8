package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Reads what JPA entities mean: the schema that Hibernate would export for the same classes. It
 * works on the compiler's model alone, so the annotations need not be on the class path of the
 * processor, and it never runs the code that it reads.
 */
public final class EntityMapper {

  private final JavaTypes types;
  private final Conventions conventions;
  private final Names names;

  /**
   * A mapper for one round of annotation processing.
   *
   * @param byName finds types as the entities see them
   * @param types the compiler's types
   * @param ordered whether the compiler shows the members of a type in their order
   * @param conventions what the project settles outside its entities
   */
  public EntityMapper(
      TypesByName byName, Types types, Predicate<TypeElement> ordered, Conventions conventions) {
    this.types = new JavaTypes(byName, types, ordered);
    this.conventions = conventions;
    this.names = new Names(conventions.naming(), conventions.quoted());
  }

  /**
   * What the classes mean. Entities that they refer to or extend are taken in with them, wherever
   * those come from.
   *
   * @param classes the classes annotated with {@code @Entity}; those with {@code @Converter}, of
   *     which the automatic ones apply to all entities; those with {@code @Embeddable}, whose
   *     subclasses cannot be found from the entities. Of others, as of these and of the packages of
   *     all, {@code @ConverterRegistration} alone counts.
   * @return the schema, or the problems that keep it from being known. A problem of the rule {@code
   *     unresolved-type} may be gone in a later round, when another processor has generated the
   *     type.
   */
  public Mapping map(Collection<TypeElement> classes) {
    var problems = new Problems();
    var converters =
        new Converters(types, annotated(classes, "Converter"), registrations(classes), problems);
    Map<String, EntityModel> models = read(classes, converters, problems);
    var builder =
        new SchemaBuilder(
            new Entities(models.values(), names),
            names,
            problems,
            conventions.constraintNames().names());
    return problems.all().isEmpty()
        ? builder.build().withConverters(converters.applied())
        : builder.failed();
  }

  private Map<String, EntityModel> read(
      Collection<TypeElement> classes, Converters converters, Problems problems) {
    var constraints = new ConstraintReader(types);
    var basics =
        new BasicReader(
            new TypeReader(types, converters), new GenerationReader(types), constraints, names);
    var attributes =
        new AttributeReader(
            types,
            problems,
            new Embeddables(types, annotated(classes, "Embeddable")),
            constraints,
            basics);
    var reader =
        new EntityReader(
            types,
            problems,
            attributes,
            basics,
            conventions.validated() ? Scope.Validation.ALL : Scope.Validation.NONE);
    var models = new LinkedHashMap<String, EntityModel>();
    var pending = new TreeMap<String, TypeElement>();
    annotated(classes, "Entity").forEach(type -> pending.put(name(type), type));
    while (!pending.isEmpty()) {
      TypeElement next = pending.pollFirstEntry().getValue();
      Optional<EntityModel> model = problems.guard(() -> reader.read(next));
      model.ifPresent(m -> models.put(m.name(), m));
      model.stream()
          .flatMap(m -> References.of(m).stream())
          .filter(name -> !models.containsKey(name))
          .flatMap(name -> types.byName().find(name).stream())
          .forEach(type -> pending.put(name(type), type));
    }
    return models;
  }

  /** What classes and their packages register as converters, in the order of their names. */
  private List<Registration> registrations(Collection<TypeElement> classes) {
    Stream<QualifiedNameable> packages = classes.stream().map(types.elements()::getPackageOf);
    return Stream.concat(packages, classes.stream())
        .distinct()
        .sorted(Comparator.comparing(place -> place.getQualifiedName().toString()))
        .flatMap(this::registrations)
        .toList();
  }

  private Stream<Registration> registrations(Element place) {
    return types
        .annotations(place)
        .allHibernate("ConverterRegistration", "ConverterRegistrations")
        .stream()
        .map(annotation -> new Registration(place, annotation));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private List<TypeElement> annotated(Collection<TypeElement> classes, String annotation) {
    var found = new ArrayList<TypeElement>();
    for (TypeElement type : classes) {
      if (types.annotations(type).hasJpa(annotation)) {
        found.add(type);
      }
    }
    return found;
  }
}
