package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Scope.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads embedded objects, with the attributes of all classes that one may be of. */
final class EmbeddedReader {

  /** What the discriminator is called among the attributes: after all of them. */
  static final String DISCRIMINATOR = "{discriminator}";

  private final JavaTypes types;
  private final Problems problems;
  private final KnownAnnotations known;
  private final Embeddables embeddables;
  private final ConstraintReader constraints;
  private final BasicReader basics;
  private final AttributeReader attributes;

  EmbeddedReader(
      JavaTypes types,
      Problems problems,
      Embeddables embeddables,
      ConstraintReader constraints,
      BasicReader basics,
      AttributeReader attributes) {
    this.types = types;
    this.problems = problems;
    this.known = new KnownAnnotations(problems);
    this.embeddables = embeddables;
    this.constraints = constraints;
    this.basics = basics;
    this.attributes = attributes;
  }

  /** The class of the objects, where that of the attribute does not tell. */
  static Optional<TypeMirror> target(Member member) {
    Optional<Annotation> target = member.annotations().hibernate("TargetEmbeddable");
    if (target.isPresent()
        && !member.annotations().hasJpa("Embedded")
        && !member.annotations().hasJpa("ElementCollection")) {
      throw member.refuse(
          "unsupported-mapping",
          target.get(),
          "Hibernate takes @TargetEmbeddable with @Embedded or @ElementCollection only; add one");
    }
    return target.flatMap(a -> a.type("value"));
  }

  /** Hibernate refuses the table of an embedded object that is not an entity's own attribute. */
  static void refuseTable(Member member) {
    member
        .annotations()
        .hibernate("EmbeddedTable")
        .ifPresent(
            a -> {
              throw member.refuse(
                  "unsupported-mapping",
                  a,
                  "Hibernate takes @EmbeddedTable on embedded attributes of entities and mapped"
                      + " superclasses only; remove it");
            });
  }

  /** An attribute that holds an embedded object. */
  Attribute.Embedded attribute(Member member, Scope scope) {
    if (scope.embedded()) {
      refuseTable(member);
    }
    Scope inner = scope.with(validation(member, scope));
    Optional<Annotation> naming = member.annotations().hibernate("EmbeddedColumnNaming");
    return overridden(
        member, scope, naming.map(a -> inner.naming(pattern(member, a))).orElse(inner));
  }

  /** An object that a column of a composite type holds, of which {@code @NotNull} says nothing. */
  Attribute.Embedded struct(Member member, Scope scope) {
    boolean validated = scope.validation() != Validation.NONE && constraints.isCascaded(member);
    return overridden(
        member,
        scope,
        scope.ofElements().with(validated ? Validation.ALL_BUT_NULL : Validation.NONE));
  }

  private Attribute.Embedded overridden(Member member, Scope outer, Scope inner) {
    return inside(
        member,
        inner,
        outer.overrides().inside(member.name()).over(Overrides.of(member.annotations())));
  }

  /** Whether no attribute is missing because it was refused. */
  private boolean isWhole() {
    return problems.all().isEmpty();
  }

  /** Constraints count inside with {@code @Valid}, and with it required what is required inside. */
  private Validation validation(Member member, Scope scope) {
    if (scope.validation() == Validation.NONE || !constraints.isCascaded(member)) {
      return Validation.NONE;
    }
    return constraints.of(member, scope).required() ? Validation.ALL : Validation.ALL_BUT_NULL;
  }

  private static String pattern(Member member, Annotation naming) {
    String pattern = naming.text("value").orElse(member.name() + "_%s");
    if (!pattern.contains("%s") || pattern.indexOf('%') != pattern.lastIndexOf('%')) {
      throw member.refuse(
          "bad-identifier",
          naming,
          "value",
          "'" + pattern + "' is to have one %s, which stands for the name of a column");
    }
    return pattern;
  }

  /**
   * The element of a collection, or the key of a map.
   *
   * @param overrides what the attribute and outer places say about what is inside
   */
  Attribute.Embedded part(Member member, Scope scope, Overrides overrides) {
    refuseStruct(member);
    return inside(member, scope, overrides);
  }

  /**
   * In a collection, Hibernate fails over the one on the class and overlooks that of the attribute.
   */
  private void refuseStruct(Member member) {
    Optional<Annotation> struct =
        member
            .annotations()
            .hibernate("Struct")
            .or(
                () ->
                    types
                        .element(member.type())
                        .flatMap(type -> annotations(type).hibernate("Struct")));
    if (struct.isPresent()) {
      throw member.refuse(
          "unsupported-mapping",
          struct.get(),
          "in a collection with a table of its own, Hibernate keeps no @Struct: it fails over one"
              + " on the class, and overlooks one on the attribute. Leave it out, or keep an array"
              + " by leaving out @ElementCollection");
    }
  }

  private Attribute.Embedded inside(Member member, Scope scope, Overrides overrides) {
    if (types.isUnresolved(member.type())) {
      throw member.refuse("unresolved-type", "its type cannot be found");
    }
    TypeElement type =
        types
            .element(member.type())
            .orElseThrow(() -> member.refuse("unsupported-type", "only a class can be embedded"));
    refuseUnsupported(member, type, scope);
    Scope inner = scope.inside(overrides, type.getQualifiedName().toString());
    DeclaredType owner = (DeclaredType) types.concrete(member.type());
    var found = new ArrayList<Attribute>();
    List<TypeElement> above = persistentClasses(type);
    for (TypeElement declaring : above) {
      found.addAll(attributes.read(declaring, owner, inner));
    }
    requireAttributes(member, type, found);
    List<TypeElement> below = embeddables.isRoot(type) ? embeddables.below(type) : List.of();
    for (TypeElement subclass : below) {
      found.addAll(ofSubclass(subclass, inner));
    }
    if (!below.isEmpty()) {
      found.add(discriminator(member, type));
    }
    return new Attribute.Embedded(
        member,
        type.getKind() == ElementKind.RECORD,
        List.copyOf(found),
        Stream.concat(above.stream(), below.stream())
            .map(declaring -> PersistentClass.of(declaring, annotations(declaring)))
            .toList(),
        below.isEmpty() ? Optional.empty() : Optional.of(firstSubclass(type, below)));
  }

  private FirstSubclass firstSubclass(TypeElement type, List<TypeElement> below) {
    return new FirstSubclass(
        type.getModifiers().contains(Modifier.ABSTRACT) ? Optional.empty() : value(type),
        below.stream()
            .map(subclass -> subclass.getQualifiedName().toString())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The SQL of what the discriminator holds for the topmost class, if that is said or implied. */
  private Optional<String> value(TypeElement type) {
    String kind = Discriminators.kind(annotations(type).jpa("DiscriminatorColumn"));
    return annotations(type)
        .jpa("DiscriminatorValue")
        .flatMap(a -> a.text("value"))
        .flatMap(value -> Discriminators.parsed(value, kind))
        .or(() -> implied(type, kind))
        .map(value -> Discriminators.literal(kind, value));
  }

  /** As Hibernate has it, not by the name of the entity, but by that of the class. */
  private Optional<String> implied(TypeElement type, String kind) {
    String binary = types.elements().getBinaryName(type).toString();
    String name = binary.substring(binary.lastIndexOf('.') + 1);
    return switch (kind) {
      case "INTEGER" -> Optional.of(String.valueOf(name.hashCode()));
      case "CHAR" -> Optional.empty();
      default -> Optional.of(name);
    };
  }

  private List<Attribute> ofSubclass(TypeElement subclass, Scope scope) {
    known.checkClass(subclass, JavaTypes.label(subclass), annotations(subclass));
    annotations(subclass)
        .jpa("DiscriminatorColumn")
        .ifPresent(
            a -> {
              throw new Refused(
                  "unsupported-mapping",
                  subclass,
                  a,
                  JavaTypes.label(subclass)
                      + ": the discriminator is that of the topmost embeddable class; put"
                      + " @DiscriminatorColumn there");
            });
    return attributes.read(subclass, (DeclaredType) subclass.asType(), scope);
  }

  /** The column that tells which class an object is of. */
  private Attribute discriminator(Member member, TypeElement type) {
    if (member.annotations().hasJpa("EmbeddedId")) {
      throw member.refuse(
          "unsupported-mapping",
          "Hibernate refuses an identifier whose class has embeddable subclasses; embed a class"
              + " without any");
    }
    Optional<Annotation> said = annotations(type).jpa("DiscriminatorColumn");
    String column = said.map(a -> a.text("name").orElse("DTYPE")).orElse(member.name() + "_DTYPE");
    return basics.part(
        member.withName(DISCRIMINATOR).withAnnotations(Annotations.NONE),
        column,
        new ColumnSpec(said),
        Discriminators.type(said),
        true);
  }

  private Annotations annotations(TypeElement type) {
    return types.annotations(type);
  }

  private void refuseUnsupported(Member member, TypeElement type, Scope scope) {
    known.checkClass(type, JavaTypes.label(type), annotations(type));
    refuseComment(type);
    if (scope.path().contains(type.getQualifiedName().toString())) {
      throw member.refuse("unsupported-type", "the embeddable contains itself");
    }
    Optional<Annotation> aggregate = member.annotations().hibernate("JdbcTypeCode");
    if (aggregate.isPresent()) {
      throw member.refuse(
          "unsupported-annotation",
          aggregate.get(),
          "of the JDBC types, an @Embeddable can be kept as SqlTypes.JSON; map a class that is not"
              + " @Embeddable");
    }
  }

  private void refuseComment(TypeElement type) {
    annotations(type)
        .hibernate("Comment")
        .ifPresent(
            a -> {
              throw new Refused(
                  "unsupported-mapping",
                  type,
                  a,
                  JavaTypes.label(type)
                      + ": an embeddable has no table to have a @Comment; put it on the"
                      + " attributes");
            });
  }

  private void requireAttributes(Member member, TypeElement type, List<Attribute> attributes) {
    if (attributes.isEmpty() && isWhole()) {
      throw member.refuse(
          "no-attributes", JavaTypes.label(type) + " has no persistent attribute to embed");
    }
  }

  /**
   * An embeddable class and the classes above it whose attributes it has, topmost first. Hibernate
   * looks no further than the first that is no mapped superclass, be it embeddable itself.
   */
  private List<TypeElement> persistentClasses(TypeElement type) {
    var classes = new ArrayList<TypeElement>(List.of(type));
    Optional<TypeElement> parent = mappedSuperclass(type);
    while (parent.isPresent()) {
      TypeElement current = parent.get();
      known.checkClass(current, JavaTypes.label(current), annotations(current));
      classes.add(current);
      parent = mappedSuperclass(current);
    }
    Collections.reverse(classes);
    return classes;
  }

  private Optional<TypeElement> mappedSuperclass(TypeElement type) {
    return types
        .element(type.getSuperclass())
        .filter(parent -> annotations(parent).hasJpa("MappedSuperclass"));
  }
}
