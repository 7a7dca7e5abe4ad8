package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @Any} and the elements of {@code @ManyToAny}: references to entities of several
 * classes. They have two columns, one for the class and one for the key, and no foreign key.
 */
final class AnyReader {

  /** What {@code @AnyKeyType} calls the types that identifiers have. */
  private static final Map<String, String> NAMED_TYPES =
      Map.of(
          "short", "java.lang.Short",
          "integer", "java.lang.Integer",
          "long", "java.lang.Long",
          "string", "java.lang.String",
          "big_integer", "java.math.BigInteger",
          "uuid", "java.util.UUID");

  private final JavaTypes types;
  private final BasicReader basics;

  AnyReader(JavaTypes types, BasicReader basics) {
    this.types = types;
    this.basics = basics;
  }

  /** A reference that stands beside its owner's columns. */
  Attribute read(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    if (annotations.hasJpa("JoinTable")) {
      throw member.refuse(
          "unsupported-mapping",
          annotations.jpa("JoinTable").get(),
          "@Any in a join table is not supported; leave @JoinTable out, or use @ManyToAny");
    }
    List<JoinColumnSpec> key =
        ToOneReader.joinColumns(annotations, scope.overrides().association(member.name()));
    Annotation any = annotations.hibernate("Any").orElseThrow();
    if (key.isEmpty()) {
      throw member.refuse(
          "join-columns", any, "Hibernate wants a @JoinColumn that names the column of the key");
    }
    boolean optional = any.flag("optional", true);
    return columns(member, key, !optional);
  }

  /**
   * The two columns.
   *
   * @param key what is said about the column of the key, or nothing
   * @param required whether the key cannot be null
   */
  Attribute.Embedded columns(Member member, List<JoinColumnSpec> key, boolean required) {
    Annotations annotations = member.annotations();
    if (key.size() > 1) {
      throw member.refuse(
          "join-columns",
          key.get(1).annotation(),
          "a reference to any entity has a key of one column; write one @JoinColumn");
    }
    Basic keyColumn = key(member, key, required);
    return new Attribute.Embedded(
        member,
        true,
        annotations.hasHibernate("Formula")
            ? List.of(keyColumn)
            : List.of(discriminator(member), keyColumn));
  }

  private Basic discriminator(Member member) {
    Annotations annotations = member.annotations();
    ColumnSpec spec = new ColumnSpec(annotations.jpa("Column"));
    String type =
        switch (annotations
            .hibernate("AnyDiscriminator")
            .flatMap(a -> a.constant("value"))
            .orElse("STRING")) {
          case "CHAR" -> "java.lang.Character";
          case "INTEGER" -> "java.lang.Integer";
          default -> "java.lang.String";
        };
    return basics.implied(
        member.withType(types.named(type)),
        spec.name().orElse(member.name()),
        spec,
        ChosenTypes.jdbcType(member, ""),
        Optional.empty(),
        false);
  }

  private Basic key(Member member, List<JoinColumnSpec> said, boolean required) {
    ColumnSpec spec =
        said.stream().findFirst().map(JoinColumnSpec::column).orElse(ColumnSpec.DEFAULT);
    return basics.implied(
        member.withType(keyType(member)),
        spec.name().orElse(Names.joined(member.name(), "id")),
        spec,
        ChosenTypes.jdbcType(member, "AnyKey"),
        Optional.empty(),
        required);
  }

  private TypeMirror keyType(Member member) {
    Annotations annotations = member.annotations();
    return annotations
        .hibernate("AnyKeyJavaClass")
        .flatMap(a -> a.type("value"))
        .or(() -> described(annotations))
        .or(() -> named(annotations))
        .orElseThrow(
            () ->
                member.refuse(
                    "unknown-target",
                    "the type of the keys that it refers to is not given; write"
                        + " @AnyKeyJavaClass(Long.class), or what the identifiers are"));
  }

  /** The type that Hibernate's description of a Java type describes. */
  private Optional<TypeMirror> described(Annotations annotations) {
    return annotations
        .hibernate("AnyKeyJavaType")
        .flatMap(a -> a.type("value"))
        .flatMap(type -> types.argument(type, "org.hibernate.type.descriptor.java.JavaType", 0));
  }

  private Optional<TypeMirror> named(Annotations annotations) {
    return annotations
        .hibernate("AnyKeyType")
        .flatMap(a -> a.text("value"))
        .map(NAMED_TYPES::get)
        .map(types::named);
  }
}
