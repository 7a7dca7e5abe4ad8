package dev.revisions.processor.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** What Hibernate calls the table of counters and its columns. */
  private static final String COUNTERS = "hibernate_sequences";

  private static final String KEY_COLUMN = "sequence_name";

  private static final String VALUE_COLUMN = "next_val";

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
            .map(a -> types.annotations(a.typeElement()))
            .anyMatch(meta -> meta.hasHibernate("IdGeneratorType"));
  }

  private Generation generation(Member member, Scope scope, Annotation generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    return switch (strategy) {
      case "IDENTITY" -> new Generation.Identity();
      case "UUID" -> Generation.ASSIGNED;
      case "SEQUENCE" -> sequence(member, scope, generated);
      case "TABLE" -> table(member, scope, generated);
      default -> automatic(member, scope, generated);
    };
  }

  /** Hibernate looks at the declared type, of which it knows no more than the bound. */
  private Generation automatic(Member member, Scope scope, Annotation generated) {
    Optional<Generation> declaredHere =
        declaredSequence(member, scope, generated)
            .or(() -> declaredTable(member, scope, generated));
    if (declaredHere.isPresent()) {
      return declaredHere.get();
    }
    TypeMirror declared = member.declaredType();
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

  private Generation sequence(Member member, Scope scope, Annotation generated) {
    return declaredSequence(member, scope, generated)
        .orElseGet(
            () ->
                new Generation.FromSequence(
                    generated,
                    generated.text("generator"),
                    Optional.empty(),
                    1,
                    50,
                    Optional.empty()));
  }

  private static Optional<Generation> declaredSequence(
      Member member, Scope scope, Annotation generated) {
    return wanted(generated, generators(member, scope)).map(GenerationReader::declared);
  }

  private static Optional<Annotation> wanted(Annotation generated, Stream<Annotation> generators) {
    Optional<String> wanted = generated.text("generator");
    return generators.filter(g -> wanted.isEmpty() || g.text("name").equals(wanted)).findFirst();
  }

  private static Generation table(Member member, Scope scope, Annotation generated) {
    return declaredTable(member, scope, generated)
        .orElseGet(
            () ->
                new Generation.FromTable(
                    generated,
                    generated.text("generator").orElse(COUNTERS),
                    Optional.empty(),
                    KEY_COLUMN,
                    Optional.of("default"),
                    VALUE_COLUMN,
                    0,
                    Optional.empty()));
  }

  private static Optional<Generation> declaredTable(
      Member member, Scope scope, Annotation generated) {
    Stream<Annotation> generators =
        Stream.concat(Stream.of(member.annotations()), scope.generators().stream())
            .flatMap(a -> a.allJpa("TableGenerator", "TableGenerators").stream());
    return wanted(generated, generators)
        .map(
            generator ->
                new Generation.FromTable(
                    generator,
                    generator.text("table").or(() -> generator.text("name")).orElse(COUNTERS),
                    generator.text("schema"),
                    generator.text("pkColumnName").orElse(KEY_COLUMN),
                    generator.text("pkColumnValue"),
                    generator.text("valueColumnName").orElse(VALUE_COLUMN),
                    generator.number("initialValue", 0),
                    generator.text("options")));
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
