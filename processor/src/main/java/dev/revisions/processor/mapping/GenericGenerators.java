package dev.revisions.processor.mapping;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @GenericGenerator}, and the names of strategies that stand for one. */
final class GenericGenerators {

  private static final Set<String> IN_MEMORY =
      Set.of("increment", "uuid", "uuid.hex", "uuid2", "guid", "assigned", "foreign", "select");

  private static final Set<String> SEQUENCES = Set.of("sequence", "enhanced-sequence");

  private static final Set<String> TABLES = Set.of("table", "enhanced-table");

  private static final String SEQUENCE_STYLE = "org.hibernate.id.enhanced.SequenceStyleGenerator";

  private static final String TABLE_STYLE = "org.hibernate.id.enhanced.TableGenerator";

  private static final String NATIVE_STYLE = "org.hibernate.id.NativeGenerator";

  private final JavaTypes types;

  GenericGenerators(JavaTypes types) {
    this.types = types;
  }

  Generation read(Member member, Annotation generator) {
    Optional<TypeMirror> type =
        generator
            .type("type")
            .filter(given -> !types.name(given).equals("org.hibernate.generator.Generator"))
            .or(() -> generator.text("strategy").flatMap(this::named));
    return type.isPresent()
        ? ofClass(member, generator, type.get())
        : ofStrategy(member, generator, generator.text("strategy").orElse(""))
            .orElseThrow(() -> unknown(member, generator, generator.text("strategy").orElse("")));
  }

  private Optional<TypeMirror> named(String strategy) {
    return Optional.ofNullable(types.elements().getTypeElement(strategy)).map(e -> e.asType());
  }

  /** A generator of the user's own that is none of Hibernate's is taken to work in memory. */
  private Generation ofClass(Member member, Annotation generator, TypeMirror type) {
    if (types.isA(type, SEQUENCE_STYLE)) {
      return sequence(member, generator);
    }
    if (types.isA(type, TABLE_STYLE) || types.isA(type, NATIVE_STYLE)) {
      throw unknown(member, generator, types.name(type));
    }
    return types.name(type).equals("org.hibernate.id.IdentityGenerator")
        ? new Generation.Identity()
        : Generation.ASSIGNED;
  }

  /**
   * What a name of a strategy stands for, which may be the name in {@code @GeneratedValue} too.
   *
   * @return empty if it is no such name
   */
  Optional<Generation> ofStrategy(Member member, Annotation at, String strategy) {
    if (IN_MEMORY.contains(strategy)) {
      return Optional.of(Generation.ASSIGNED);
    }
    if (strategy.equals("identity")) {
      return Optional.of(new Generation.Identity());
    }
    if (SEQUENCES.contains(strategy)) {
      return Optional.of(sequence(member, at));
    }
    if (TABLES.contains(strategy) || strategy.equals("native")) {
      throw unknown(member, at, strategy);
    }
    return Optional.empty();
  }

  private static Generation sequence(Member member, Annotation generator) {
    if (parameter(generator, "force_table_use").filter("true"::equals).isPresent()) {
      throw unknown(member, generator, "sequence with force_table_use");
    }
    int step = number(member, generator, "increment_size", 50);
    boolean each = parameter(generator, "optimizer").filter("none"::equals).isPresent();
    return new Generation.FromSequence(
        generator,
        parameter(generator, "sequence_name")
            .or(() -> parameter(generator, "sequence"))
            .or(() -> generator.text("name"))
            .or(() -> generator.text("generator")),
        parameter(generator, "schema"),
        number(member, generator, "initial_value", 1),
        each ? Integer.signum(step) : step,
        parameter(generator, "options"));
  }

  private static int number(Member member, Annotation generator, String name, int otherwise) {
    Optional<String> text = parameter(generator, name);
    try {
      return text.map(String::strip).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw member.refuse(
          "unsupported-mapping",
          generator,
          "the parameter " + name + " is to be a number, not '" + text.orElseThrow() + "'");
    }
  }

  private static Optional<String> parameter(Annotation generator, String name) {
    return generator.nested("parameters").stream()
        .filter(parameter -> parameter.text("name").filter(name::equals).isPresent())
        .flatMap(parameter -> parameter.text("value").stream())
        .findFirst();
  }

  private static Refused unknown(Member member, Annotation generator, String strategy) {
    return member.refuse(
        "unsupported-annotation",
        generator,
        "the generator '"
            + strategy
            + "' has a sequence on some databases and a table or an identity column on others, or"
            + " the mapping does not know it; use @GeneratedValue with SEQUENCE, IDENTITY or"
            + " TABLE");
  }
}
