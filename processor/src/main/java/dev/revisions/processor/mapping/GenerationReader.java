package dev.revisions.processor.mapping;

import dev.revisions.schema.Counter;
import java.util.Optional;
import java.util.Set;
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

  /** What every database counts in; PostgreSQL, MariaDB and MySQL in nothing else. */
  private static final Set<String> COUNTED =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String");

  /** What Hibernate calls the table of counters and its columns. */
  private static final String COUNTERS = "hibernate_sequences";

  private static final String KEY_COLUMN = "sequence_name";

  private static final String VALUE_COLUMN = "next_val";

  private final JavaTypes types;
  private final GenericGenerators generics;

  GenerationReader(JavaTypes types) {
    this.types = types;
    this.generics = new GenericGenerators(types);
  }

  Generation read(Member member, Scope scope) {
    Optional<Annotation> generated = member.annotations().jpa("GeneratedValue");
    return generated.isPresent() && !isCustom(member)
        ? generation(member, GeneratorPlaces.of(member, scope), generated.get())
        : Generation.ASSIGNED;
  }

  /** Whether an annotation of the user brings a generator in Java. */
  private boolean isCustom(Member member) {
    for (Annotation annotation : member.annotations().all()) {
      if (types.annotations(annotation.typeElement()).hasHibernate("IdGeneratorType")) {
        return true;
      }
    }
    return false;
  }

  private Generation generation(Member member, GeneratorPlaces places, Annotation generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    return switch (strategy) {
      case "IDENTITY" -> identity(member, generated);
      case "UUID" -> uuid(member, generated);
      case "SEQUENCE" -> sequence(places, generated);
      case "TABLE" -> table(places, generated);
      default -> declared(member, places, generated).orElseGet(() -> automatic(member, generated));
    };
  }

  private Generation identity(Member member, Annotation generated) {
    String type = types.name(member.type());
    if (!COUNTED.contains(types.boxedName(member.type()))
        && JavaColumnTypes.of(type, ColumnSpec.DEFAULT).isPresent()
        && hasUsualColumn(member)) {
      throw member.refuse(
          "unsupported-mapping",
          generated,
          "a database counts in whole numbers of up to 64 bits, so IDENTITY is not for a value of "
              + type
              + "; use "
              + (UUIDS.contains(type) ? "UUID or a number" : remedy(type)));
    }
    return new Generation.Identity();
  }

  private static String remedy(String type) {
    return NUMBERS.contains(type)
        ? "Long, or SEQUENCE, or @JdbcTypeCode(SqlTypes.BIGINT)"
        : "Long, or assign the identifier";
  }

  private static boolean hasUsualColumn(Member member) {
    return ChosenTypes.jdbcType(member, "").isEmpty()
        && member.annotations().jpa("Column").flatMap(a -> a.text("columnDefinition")).isEmpty();
  }

  private Generation uuid(Member member, Annotation generated) {
    if (NUMBERS.contains(types.name(member.type()))) {
      throw member.refuse(
          "unsupported-mapping",
          generated,
          "Hibernate makes a UUID of no value of "
              + types.name(member.type())
              + "; use a UUID or a String, or another strategy");
    }
    return Generation.ASSIGNED;
  }

  private Optional<Generation> declared(
      Member member, GeneratorPlaces places, Annotation generated) {
    Optional<String> name = generated.text("generator");
    return places
        .sequence(name)
        .map(GenerationReader::declaredSequence)
        .or(() -> places.table(name).map(GenerationReader::declaredTable))
        .or(() -> places.generic(name).map(generator -> generics.read(member, generator)))
        .or(() -> name.flatMap(n -> generics.ofStrategy(member, generated, n)));
  }

  /** Hibernate looks at the declared type, of which it knows no more than the bound. */
  private Generation automatic(Member member, Annotation generated) {
    TypeMirror declared = member.declaredType();
    String type = types.name(declared);
    if (UUIDS.contains(type)) {
      return Generation.ASSIGNED;
    }
    if (NUMBERS.contains(type) || declared.getKind() == TypeKind.TYPEVAR) {
      return implicitSequence(generated);
    }
    throw member.refuse(
        "unsupported-mapping",
        generated,
        "Hibernate generates numbers, UUIDs and strings, not a value of " + type);
  }

  private static Generation sequence(GeneratorPlaces places, Annotation generated) {
    return places
        .sequence(generated.text("generator"))
        .map(GenerationReader::declaredSequence)
        .orElseGet(() -> implicitSequence(generated));
  }

  private static Generation implicitSequence(Annotation generated) {
    return new Generation.FromSequence(
        generated, generated.text("generator"), Optional.empty(), 1, 50, Optional.empty());
  }

  private static Generation declaredSequence(Annotation generator) {
    return new Generation.FromSequence(
        generator,
        generator.text("sequenceName").or(() -> generator.text("name")),
        generator.text("schema"),
        generator.number("initialValue", 1),
        generator.number("allocationSize", 50),
        generator.text("options"));
  }

  private static Generation table(GeneratorPlaces places, Annotation generated) {
    return places
        .table(generated.text("generator"))
        .map(GenerationReader::declaredTable)
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
                    Counter.DEFAULT_INCREMENT,
                    Optional.empty()));
  }

  private static Generation declaredTable(Annotation generator) {
    return new Generation.FromTable(
        generator,
        generator.text("table").or(() -> generator.text("name")).orElse(COUNTERS),
        generator.text("schema"),
        generator.text("pkColumnName").orElse(KEY_COLUMN),
        generator.text("pkColumnValue"),
        generator.text("valueColumnName").orElse(VALUE_COLUMN),
        generator.number("initialValue", 0),
        generator.number("allocationSize", (int) Counter.DEFAULT_INCREMENT),
        generator.text("options"));
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
    return GeneratorPlaces.of(member, scope)
        .sequence(Optional.of(generator))
        .filter(g -> g.text("name").filter(generator::equals).isPresent())
        .map(GenerationReader::declaredSequence)
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
}
