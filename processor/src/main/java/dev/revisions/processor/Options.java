package dev.revisions.processor;

import dev.revisions.processor.mapping.NamingStrategy;
import dev.revisions.processor.write.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;

/**
 * The values of the options.
 *
 * @param mode what becomes of a difference
 * @param message what the next revision is called, if the user says so
 * @param packageName the package of the revisions, if the user says so
 * @param sourceRoot the folder that revisions are written into, if the user says so
 * @param naming how names of the code become names of the database
 */
record Options(
    Mode mode,
    Optional<String> message,
    Optional<String> packageName,
    Optional<String> sourceRoot,
    Naming naming) {

  /** The naming strategies. */
  enum Naming {
    /** As JPA says. */
    JPA(() -> NamingStrategy.AS_WRITTEN),
    /** Lower case with underscores. */
    SNAKE_CASE(() -> NamingStrategy.SNAKE_CASE);

    private final Supplier<NamingStrategy> strategy;

    Naming(Supplier<NamingStrategy> strategy) {
      this.strategy = strategy;
    }

    NamingStrategy strategy() {
      return strategy.get();
    }
  }

  /**
   * Reads the options of the compiler.
   *
   * @param errors gets a message for each mistake
   */
  static Options of(Map<String, String> given, Consumer<String> errors) {
    var ours = new TreeMap<>(given);
    ours.keySet().removeIf(key -> !Option.isOurs(key));
    ours.keySet().stream()
        .filter(key -> Option.of(key).isEmpty())
        .forEach(key -> errors.accept(unknown("option", key, Option.keys())));
    return new Reader(ours, errors).options();
  }

  private static String unknown(String what, String given, List<String> known) {
    return "unknown "
        + what
        + " "
        + given
        + Nearest.to(given, known)
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse("; known are " + String.join(", ", known));
  }

  /** Reads one value after the other. */
  private record Reader(Map<String, String> given, Consumer<String> errors) {

    Options options() {
      return new Options(
          constant(Option.MODE, Mode.WRITE),
          text(Option.MESSAGE, message -> Slug.ofMessage(message).isPresent(), MESSAGE),
          text(Option.PACKAGE, SourceVersion::isName, "is no name of a package"),
          text(Option.SOURCE_ROOT, folder -> true, ""),
          constant(Option.NAMING, Naming.JPA));
    }

    private static final String MESSAGE =
        "leaves nothing for the name of a class; use letters a to z or digits";

    /** An option given without a value counts as not given. */
    private Optional<String> text(Option option, Predicate<String> valid, String otherwise) {
      Optional<String> value =
          Optional.ofNullable(given.get(option.key())).filter(text -> !text.isBlank());
      value
          .filter(valid.negate())
          .ifPresent(text -> errors.accept(option.key() + "=" + text + " " + otherwise));
      return value.filter(valid);
    }

    private <E extends Enum<E>> E constant(Option option, E otherwise) {
      return text(option, value -> true, "")
          .map(value -> constant(option, value, otherwise))
          .orElse(otherwise);
    }

    private <E extends Enum<E>> E constant(Option option, String value, E otherwise) {
      List<E> constants = List.of(otherwise.getDeclaringClass().getEnumConstants());
      List<String> names = constants.stream().map(Reader::lower).toList();
      int index = names.indexOf(value);
      if (index < 0) {
        errors.accept(unknown("value", option.key() + "=" + value, prefixed(option, names)));
        return otherwise;
      }
      return constants.get(index);
    }

    private static List<String> prefixed(Option option, List<String> names) {
      return names.stream().map(name -> option.key() + "=" + name).toList();
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
