package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what an attribute is: a basic value, an embedded object or an association. */
final class AttributeReader {

  private final JavaTypes types;
  private final Problems problems;
  private final KnownAnnotations known;
  private final MemberReader members;
  private final BasicReader basics;
  private final ToOneReader references;
  private final PluralReader plurals;
  private final AnyReader anys;

  AttributeReader(JavaTypes types, Problems problems, BasicReader basics) {
    this.types = types;
    this.problems = problems;
    this.known = new KnownAnnotations(problems);
    this.members = new MemberReader(types, problems);
    this.basics = basics;
    this.references = new ToOneReader(types);
    this.anys = new AnyReader(types, basics);
    this.plurals = new PluralReader(types, basics, references, this);
  }

  /** The attributes that a class declares itself, without those that cannot be read. */
  List<Attribute> read(TypeElement declaring, DeclaredType owner, Scope scope) {
    var attributes = new ArrayList<Attribute>();
    for (Member member : members.read(declaring, owner, scope.access())) {
      if (known.checkAttribute(member)) {
        problems.guard(() -> attribute(member, scope)).ifPresent(attributes::add);
      }
    }
    return List.copyOf(attributes);
  }

  private Attribute attribute(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    if (annotations.hasHibernate("Any")) {
      return anys.read(member, scope);
    }
    if (annotations.hasHibernate("ManyToAny")) {
      return plurals.anys(member, scope);
    }
    if (annotations.hasHibernate("Formula") || annotations.hasHibernate("Parent")) {
      return new Attribute.Virtual(member);
    }
    if (annotations.hasJpa("ManyToOne") || annotations.hasJpa("OneToOne")) {
      return references.read(member, scope);
    }
    if (annotations.hasJpa("OneToMany") || annotations.hasJpa("ManyToMany")) {
      return plurals.association(member, scope);
    }
    if (annotations.hasJpa("ElementCollection")) {
      return plurals.elements(member, scope);
    }
    if (isEmbedded(member)) {
      Overrides own = Overrides.of(annotations);
      return embedded(member, scope, scope.overrides().inside(member.name()).over(own));
    }
    return basic(member, scope);
  }

  private Attribute basic(Member member, Scope scope) {
    if (types.element(member.type()).filter(e -> has(e, "Entity")).isPresent()) {
      throw member.refuse(
          "missing-association",
          "its type is an entity, so the attribute needs @ManyToOne or @OneToOne (or @Transient)");
    }
    return basics.attribute(member, scope);
  }

  private boolean isEmbedded(Member member) {
    return member.annotations().hasJpa("Embedded")
        || member.annotations().hasJpa("EmbeddedId")
        || isEmbeddable(member.type());
  }

  boolean isEmbeddable(TypeMirror type) {
    return types.element(type).filter(e -> has(e, "Embeddable")).isPresent();
  }

  boolean isEntity(TypeMirror type) {
    return types.element(type).filter(e -> has(e, "Entity")).isPresent();
  }

  private boolean has(TypeElement type, String annotation) {
    return annotations(type).hasJpa(annotation);
  }

  private Annotations annotations(TypeElement type) {
    return Annotations.of(types.elements(), List.of(type));
  }

  /**
   * An embedded object.
   *
   * @param overrides what the attribute and outer places say about what is inside
   */
  Attribute.Embedded embedded(Member member, Scope scope, Overrides overrides) {
    if (types.isUnresolved(member.type())) {
      throw member.refuse("unresolved-type", "its type cannot be found");
    }
    TypeElement type =
        types
            .element(member.type())
            .orElseThrow(() -> member.refuse("unsupported-type", "only a class can be embedded"));
    refuseUnsupported(member, type, scope);
    Scope inner = scope.inside(overrides, type.getQualifiedName().toString());
    var attributes = new ArrayList<Attribute>();
    for (TypeElement declaring : persistentClasses(type)) {
      attributes.addAll(read(declaring, (DeclaredType) types.concrete(member.type()), inner));
    }
    requireAttributes(member, type, attributes);
    return new Attribute.Embedded(
        member, type.getKind() == ElementKind.RECORD, List.copyOf(attributes));
  }

  private void refuseUnsupported(Member member, TypeElement type, Scope scope) {
    known.checkClass(type, JavaTypes.label(type), annotations(type));
    if (scope.path().contains(type.getQualifiedName().toString())) {
      throw member.refuse("unsupported-type", "the embeddable contains itself");
    }
    Optional<Annotation> aggregate = member.annotations().hibernate("JdbcTypeCode");
    if (aggregate.isPresent()) {
      throw member.refuse(
          "unsupported-annotation",
          aggregate.get(),
          "@JdbcTypeCode on an embeddable is not supported yet; map a class that is not"
              + " @Embeddable");
    }
    if (has(type, "DiscriminatorColumn") || has(type, "DiscriminatorValue")) {
      throw member.refuse("unsupported-mapping", "inheritance of embeddables is not supported yet");
    }
  }

  private void requireAttributes(Member member, TypeElement type, List<Attribute> attributes) {
    if (attributes.isEmpty() && problems.all().isEmpty()) {
      throw member.refuse(
          "no-attributes", JavaTypes.label(type) + " has no persistent attribute to embed");
    }
  }

  /** An embeddable class and the classes above it whose attributes it has, topmost first. */
  private List<TypeElement> persistentClasses(TypeElement type) {
    var classes = new ArrayList<TypeElement>(List.of(type));
    Optional<TypeElement> parent = types.element(type.getSuperclass());
    while (parent.isPresent()) {
      TypeElement current = parent.get();
      if (has(current, "MappedSuperclass") || has(current, "Embeddable")) {
        known.checkClass(current, JavaTypes.label(current), annotations(current));
        classes.add(current);
      }
      parent = types.element(current.getSuperclass());
    }
    Collections.reverse(classes);
    return classes;
  }
}
