package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @GeneratedValue} and the generator that it uses. */
final class GenerationReader {

  private static final Set<String> NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  private static final Set<String> IN_MEMORY =
      Set.of("increment", "uuid", "uuid2", "guid", "assigned", "foreign");

  private final JavaTypes types;

  GenerationReader(JavaTypes types) {
    this.types = types;
  }

  Generation read(Member member, Scope scope) {
    Optional<Annotation> generated = member.annotations().jpa("GeneratedValue");
    member.annotations().hibernate("GenericGenerator").ifPresent(a -> requireInMemory(member, a));
    return generated.isPresent() && !isCustom(member)
        ? generation(member, scope, generated.get())
        : Generation.ASSIGNED;
  }

  private static void requireInMemory(Member member, Annotation generator) {
    String strategy = generator.text("strategy").orElse("");
    if (!IN_MEMORY.contains(strategy)) {
      throw member.refuse(
          "unsupported-annotation",
          generator,
          "@GenericGenerator of strategy '"
              + strategy
              + "' may need a sequence or table that the mapping does not know; use"
              + " @SequenceGenerator");
    }
  }

  /** Whether an annotation of Hibernate or of the user brings a generator in Java. */
  private boolean isCustom(Member member) {
    return member.annotations().hasHibernate("GenericGenerator")
        || member.annotations().stream()
            .map(a -> Annotations.of(types.elements(), List.of(a.typeElement())))
            .anyMatch(meta -> meta.hasHibernate("IdGeneratorType"));
  }

  private Generation generation(Member member, Scope scope, Annotation generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    return switch (strategy) {
      case "IDENTITY" -> new Generation.Identity();
      case "UUID" -> Generation.ASSIGNED;
      case "SEQUENCE" -> sequence(member, scope, generated);
      case "AUTO" -> automatic(member, scope, generated);
      default ->
          throw member.refuse(
              "unsupported-mapping",
              generated,
              "strategy",
              "GenerationType."
                  + strategy
                  + " is not supported yet; use SEQUENCE, IDENTITY or UUID");
    };
  }

  /** Hibernate looks at the declared type, of which it knows no more than the bound. */
  private Generation automatic(Member member, Scope scope, Annotation generated) {
    TypeMirror declared = declaredType(member);
    String type = types.name(declared);
    if (type.equals("java.util.UUID") || type.equals("java.lang.String")) {
      return Generation.ASSIGNED;
    }
    if (NUMBERS.contains(type) || declared.getKind() == TypeKind.TYPEVAR) {
      return sequence(member, scope, generated);
    }
    throw member.refuse(
        "unsupported-mapping",
        generated,
        "Hibernate generates numbers, UUIDs and strings, not a value of " + type);
  }

  private static TypeMirror declaredType(Member member) {
    return member.element() instanceof ExecutableElement getter
        ? getter.getReturnType()
        : member.element().asType();
  }

  private Generation sequence(Member member, Scope scope, Annotation generated) {
    Optional<String> wanted = generated.text("generator");
    return generators(member, scope)
        .filter(g -> wanted.isEmpty() || g.text("name").equals(wanted))
        .findFirst()
        .<Generation>map(GenerationReader::declared)
        .orElseGet(
            () ->
                new Generation.FromSequence(
                    generated, wanted, Optional.empty(), 1, 50, Optional.empty()));
  }

  /**
   * What numbers the rows of a bag.
   *
   * @param generator the name in {@code @CollectionId}
   */
  Generation ofRows(Member member, Scope scope, Annotation at, String generator) {
    if (generator.equals("increment")) {
      return Generation.ASSIGNED;
    }
    if (generator.equals("sequence")) {
      return new Generation.FromSequence(
          at, Optional.empty(), Optional.empty(), 1, 50, Optional.empty());
    }
    return generators(member, scope)
        .filter(g -> g.text("name").filter(generator::equals).isPresent())
        .findFirst()
        .map(GenerationReader::declared)
        .orElseThrow(
            () ->
                member.refuse(
                    "unsupported-mapping",
                    at,
                    "generator",
                    "no @SequenceGenerator here is named '"
                        + generator
                        + "'; name one, or use 'increment' or 'sequence'"));
  }

  private static Stream<Annotation> generators(Member member, Scope scope) {
    return Stream.concat(Stream.of(member.annotations()), scope.generators().stream())
        .flatMap(a -> a.allJpa("SequenceGenerator", "SequenceGenerators").stream());
  }

  private static Generation declared(Annotation generator) {
    return new Generation.FromSequence(
        generator,
        generator.text("sequenceName").or(() -> generator.text("name")),
        generator.text("schema"),
        generator.number("initialValue", 1),
        generator.number("allocationSize", 50),
        generator.text("options"));
  }
}
