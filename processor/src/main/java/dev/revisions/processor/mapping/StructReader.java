package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads embedded objects that are kept in a column of a composite type. */
final class StructReader {

  /** The types that PostgreSQL finds before one of ours, of those whose names are plain words. */
  private static final Set<String> TAKEN =
      Set.of(
          "box",
          "bytea",
          "cidr",
          "circle",
          "date",
          "inet",
          "json",
          "jsonb",
          "line",
          "lseg",
          "macaddr",
          "money",
          "name",
          "oid",
          "path",
          "point",
          "polygon",
          "record",
          "text",
          "tsquery",
          "tsvector",
          "uuid",
          "xml");

  private final JavaTypes types;
  private final Names names;
  private final EmbeddedReader embedded;

  StructReader(JavaTypes types, Names names, EmbeddedReader embedded) {
    this.types = types;
    this.names = names;
    this.embedded = embedded;
  }

  /** Whether an attribute that has no table of its own is such an object, or an array of them. */
  boolean reads(Member member) {
    return annotation(member).isPresent();
  }

  /** What says so: on the attribute, or else on the class. */
  private Optional<Annotation> annotation(Member member) {
    Optional<Annotation> own = member.annotations().hibernate("Struct");
    return own.isPresent() ? own : ofClass(member);
  }

  private Optional<Annotation> ofClass(Member member) {
    Optional<TypeElement> embeddable = embeddable(member);
    return embeddable.isPresent()
        ? types.annotations(embeddable.get()).hibernate("Struct")
        : Optional.empty();
  }

  private Optional<TypeElement> embeddable(Member member) {
    TypeMirror type = element(member);
    boolean embedded = types.isEmbeddable(type) || member.annotations().hasJpa("Embedded");
    return embedded ? types.element(type) : Optional.empty();
  }

  /** What the column holds, or what the array in it holds. */
  private TypeMirror element(Member member) {
    return types.elementOfColumn(member.type()).orElse(types.concrete(member.type()));
  }

  Attribute.Struct read(Member member, Scope scope) {
    Annotation struct = annotation(member).orElseThrow();
    refuseMisplaced(member, struct);
    TypeElement embeddable =
        embeddable(member)
            .orElseThrow(
                () ->
                    member.refuse(
                        "unsupported-mapping",
                        struct,
                        "a @Struct holds an @Embeddable, or an array of them, and "
                            + types.name(element(member))
                            + " is none; make it one, or remove @Struct"));
    ColumnSpec spec = ColumnSpec.of(member.annotations(), scope.overrides().column(member.name()));
    if (spec.definition().isPresent()) {
      throw member.refuse(
          "unsupported-mapping",
          "the type of its column is that of @Struct; remove columnDefinition");
    }
    Attribute.Embedded parts = embedded.struct(member.withType(element(member)), scope);
    parts.attributes().forEach(part -> requireColumns(member, part));
    return new Attribute.Struct(
        member,
        scope.named(spec.name().orElse(member.name())),
        spec,
        embeddable,
        type(member, struct),
        parts,
        struct.texts("attributes").stream()
            .map(name -> Names.identifier(member.element(), name).toString())
            .toList(),
        isMandatory(member),
        types.elementOfColumn(member.type()).isPresent());
  }

  private static boolean isMandatory(Member member) {
    return member
        .annotations()
        .jpa("Basic")
        .filter(basic -> !basic.flag("optional", true))
        .isPresent();
  }

  /** The naming strategy has no say in it. */
  private TableName type(Member member, Annotation struct) {
    if (struct.text("schema").isPresent() || struct.text("catalog").isPresent()) {
      throw member.refuse(
          "unsupported-mapping",
          struct,
          "Hibernate 7.4 fails over the schema and the catalog of a @Struct; leave them out");
    }
    Identifier name = Names.identifier(member.element(), struct.text("name").orElse(""));
    if (name.quoted() || names.quoting()) {
      throw member.refuse(
          "unsupported-mapping",
          struct,
          "name",
          "Hibernate 7.4 quotes the type of a @Struct in a way that no database understands; give"
              + " it a plain name, and don't have all names quoted");
    }
    if (TAKEN.contains(name.name().toLowerCase(Locale.ROOT))) {
      throw member.refuse(
          "name-conflict",
          struct,
          "name",
          "PostgreSQL has a type "
              + name
              + " of its own, which it would take; give the @Struct"
              + " another name");
    }
    return TableName.of(name.toString());
  }

  private static void refuseMisplaced(Member member, Annotation struct) {
    Annotations annotations = member.annotations();
    if (annotations.hasJpa("Id")
        || annotations.hasJpa("EmbeddedId")
        || annotations.hasHibernate("NaturalId")
        || annotations.hasHibernate("PartitionKey")) {
      throw member.refuse(
          "unsupported-mapping",
          struct,
          "Hibernate makes a key of the attributes of a @Struct, which are no columns; embed it"
              + " without @Struct");
    }
    for (String other : List.of("EmbeddedColumnNaming", "JdbcTypeCode")) {
      if (annotations.hasHibernate(other)) {
        throw member.refuse(
            "unsupported-mapping",
            struct,
            "@Struct does not go with @"
                + other
                + ", because it says itself what column there is; remove one of them");
      }
    }
  }

  /** References and collections would hang on columns that there are not. */
  private static void requireColumns(Member struct, Attribute part) {
    if (part instanceof Attribute.ToOne || part instanceof Attribute.Plural) {
      throw part.member()
          .refuse(
              "unsupported-mapping",
              "associations and collections cannot be in a @Struct, as which "
                  + struct.label()
                  + " embeds it: Hibernate refers to columns that there are not; keep the"
                  + " identifier instead");
    }
    if (part.member().annotations().hasHibernate("Formula")) {
      throw part.member()
          .refuse("unsupported-mapping", "Hibernate takes no @Formula in a @Struct; leave it out");
    }
    if (part instanceof Attribute.Embedded inner) {
      inner.attributes().forEach(attribute -> requireColumns(struct, attribute));
    }
  }
}
