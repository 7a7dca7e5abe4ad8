package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what an attribute is: a basic value, an embedded object or an association. */
final class AttributeReader {

  private final JavaTypes types;
  private final Problems problems;
  private final KnownAnnotations known;
  private final MemberReader members;
  private final AttributeRules rules;
  private final BasicReader basics;
  private final TimeZones timeZones;
  private final ToOneReader references;
  private final EmbeddedReader embedded;
  private final StructReader structs;
  private final PluralReader plurals;
  private final AnyReader anys;

  AttributeReader(
      JavaTypes types,
      Problems problems,
      Embeddables embeddables,
      ConstraintReader constraints,
      BasicReader basics) {
    this.types = types;
    this.problems = problems;
    this.known = new KnownAnnotations(problems);
    this.members = new MemberReader(types, problems);
    this.rules = new AttributeRules(types);
    this.basics = basics;
    this.timeZones = new TimeZones(basics);
    this.references = new ToOneReader(types, constraints);
    this.embedded = new EmbeddedReader(types, problems, embeddables, constraints, basics, this);
    this.structs = new StructReader(types, basics.names(), embedded);
    this.anys = new AnyReader(types, basics);
    this.plurals = new PluralReader(types, basics, references, embedded, this);
  }

  /** The attributes that a class declares itself, without those that cannot be read. */
  List<Attribute> read(TypeElement declaring, DeclaredType owner, Scope scope) {
    return read(declaring, owner, scope, UnaryOperator.identity());
  }

  /**
   * The same, with other members in the place of some.
   *
   * @param mapped gives the member that is read for one
   */
  List<Attribute> read(
      TypeElement declaring, DeclaredType owner, Scope scope, UnaryOperator<Member> mapped) {
    var attributes = new ArrayList<Attribute>();
    for (Member declared : members.read(declaring, owner, scope.access())) {
      Member member = mapped.apply(declared);
      if (known.checkAttribute(member)) {
        problems.guard(() -> checked(member, scope)).ifPresent(attributes::add);
      }
    }
    return List.copyOf(attributes);
  }

  /** The attribute, whose overrides are checked where none that they name was refused. */
  private Attribute checked(Member member, Scope scope) {
    Attribute attribute = attribute(member, scope);
    if (problems.all().isEmpty()) {
      OverrideRules.check(member, attribute);
    }
    return attribute;
  }

  private Attribute attribute(Member member, Scope scope) {
    rules.check(member, scope);
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
    Member targeted = EmbeddedReader.target(member).map(member::withType).orElse(member);
    if (structs.reads(targeted)) {
      return structs.read(targeted, scope);
    }
    return isEmbedded(targeted) ? embedded.attribute(targeted, scope) : basic(targeted, scope);
  }

  private Attribute basic(Member member, Scope scope) {
    if (isEntity(member.type())) {
      throw member.refuse(
          "missing-association",
          "its type is an entity, so the attribute needs @ManyToOne or @OneToOne (or @Transient)");
    }
    if (isDocumentOfParts(member)) {
      return basics.attribute(Remarks.without(member), scope);
    }
    String type = types.name(member.type());
    return TimeZones.haveColumn(member, type)
        ? timeZones.columns(member, type, scope)
        : basics.attribute(member, scope);
  }

  /** Whose comment, as Hibernate has it, is for parts that are no columns. */
  private boolean isDocumentOfParts(Member member) {
    return JdbcColumnTypes.isDocument(member.annotations()) && types.isEmbeddable(member.type());
  }

  private boolean isEmbedded(Member member) {
    return !JdbcColumnTypes.isDocument(member.annotations())
        && (member.annotations().hasJpa("Embedded")
            || member.annotations().hasJpa("EmbeddedId")
            || types.isEmbeddable(member.type()));
  }

  boolean isEntity(TypeMirror type) {
    return types.is(type, "Entity");
  }
}
