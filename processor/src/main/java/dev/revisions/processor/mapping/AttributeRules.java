package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** What Hibernate refuses of the annotations of one attribute when it starts. */
final class AttributeRules {

  /** The boxed types whose values Hibernate can count up or set to the present moment. */
  private static final Set<String> VERSIONS =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "byte[]",
          "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.util.Date",
          "java.util.Calendar",
          "java.sql.Timestamp");

  private static final List<String> PLURAL =
      List.of("ElementCollection", "OneToMany", "ManyToMany");

  private static final List<String> INVERTIBLE = List.of("OneToOne", "OneToMany", "ManyToMany");

  /** What Hibernate refuses beside a {@code mappedBy}: what describes columns or a table. */
  private static final Map<String, List<String>> OF_OWNERS =
      Map.of(
          "OneToOne", List.of("JoinColumn", "JoinColumns"),
          "OneToMany", List.of("JoinColumn", "JoinColumns", "JoinTable"),
          "ManyToMany",
              List.of("JoinColumn", "JoinColumns", "JoinTable", "OrderColumn", "MapKeyColumn"));

  private final JavaTypes types;

  AttributeRules(JavaTypes types) {
    this.types = types;
  }

  /** Refuses what cannot be. */
  void check(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    if (annotations.isEmpty()) {
      return;
    }
    if (annotations.hasJpa("Version")) {
      requireVersion(member, scope);
    }
    for (String association : INVERTIBLE) {
      if (isInverse(annotations, association)) {
        requireInverse(member, OF_OWNERS.get(association));
      }
    }
    Annotation plural = plural(annotations);
    if (plural != null) {
      checkPlural(member, plural);
    } else if (annotations.hasJpa("Enumerated")) {
      requireEnum(member, annotations.jpa("Enumerated").orElseThrow());
    }
  }

  private static Annotation plural(Annotations annotations) {
    for (String name : PLURAL) {
      if (annotations.hasJpa(name)) {
        return annotations.jpa(name).orElseThrow();
      }
    }
    return null;
  }

  private static boolean isInverse(Annotations annotations, String association) {
    return annotations.hasJpa(association)
        && annotations.jpa(association).orElseThrow().text("mappedBy").isPresent();
  }

  private static void requireInverse(Member member, List<String> ofOwners) {
    ofOwners.stream()
        .flatMap(name -> member.annotations().jpa(name).stream())
        .findFirst()
        .ifPresent(
            a -> {
              throw member.refuse(
                  "unsupported-mapping",
                  a,
                  "the side with mappedBy has no columns of its own; "
                      + remedy(a.written())
                      + ", or remove mappedBy");
            });
  }

  private static String remedy(String annotation) {
    return switch (annotation) {
      case "@OrderColumn" -> "use @OrderBy instead of @OrderColumn";
      case "@MapKeyColumn" -> "use @MapKey instead of @MapKeyColumn";
      default -> "put " + annotation + " on the other side";
    };
  }

  private void requireVersion(Member member, Scope scope) {
    if (scope.embedded()) {
      throw member.refuse(
          "unsupported-mapping", "only an entity has a @Version, not an embeddable; move it there");
    }
    if (!VERSIONS.contains(types.boxedName(member.type()))) {
      throw member.refuse(
          "unsupported-mapping",
          "Hibernate cannot count up a @Version of "
              + types.name(member.type())
              + "; make it a whole number, a moment or a byte[], or remove @Version");
    }
  }

  private void requireEnum(Member member, Annotation enumerated) {
    TypeMirror type = types.concrete(member.type());
    if (!types.isUnresolved(type)
        && !types.isEnum(type)
        && held(type).filter(types::isEnum).isEmpty()) {
      throw member.refuse(
          "unsupported-mapping",
          enumerated,
          types.name(type) + " is no enum; remove @Enumerated or use one");
    }
  }

  private Optional<TypeMirror> held(TypeMirror type) {
    return type instanceof ArrayType array
        ? Optional.of(array.getComponentType())
        : types.argument(type, "java.util.Collection", 0);
  }

  private void checkPlural(Member member, Annotation plural) {
    Annotations annotations = member.annotations();
    annotations
        .hibernate("NaturalId")
        .ifPresent(
            a -> {
              throw member.refuse(
                  "unsupported-mapping",
                  a,
                  "a collection has no column that could be a part of a natural identifier; remove"
                      + " @NaturalId");
            });
    if (plural.type().endsWith(".ElementCollection")) {
      requireSingleElements(member);
    }
    annotations
        .jpa("OrderColumn")
        .filter(a -> !isList(types.concrete(member.type())))
        .ifPresent(
            a -> {
              throw member.refuse(
                  "unsupported-mapping",
                  a,
                  "only a List or an array has an @OrderColumn; make it one, or remove"
                      + " @OrderColumn");
            });
  }

  /** An array in a column is an element, but a collection is not. */
  private void requireSingleElements(Member member) {
    Optional<TypeMirror> element = types.argument(member.type(), "java.util.Collection", 0);
    if (element.filter(e -> types.isA(e, "java.util.Collection")).isPresent()
        && !member.annotations().hasJpa("Convert")
        && ChosenTypes.jdbcType(member, "").isEmpty()) {
      throw member.refuse(
          "unsupported-type",
          "Hibernate has no collection of collections; embed the inner one, or use an array of"
              + " basic values");
    }
  }

  private boolean isList(TypeMirror type) {
    return type instanceof ArrayType || types.isA(type, "java.util.List");
  }
}
