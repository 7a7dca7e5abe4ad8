package dev.revisions.processor;

import dev.revisions.processor.lint.Settings;
import dev.revisions.processor.mapping.ConstraintNaming;
import dev.revisions.processor.mapping.Conventions;
import dev.revisions.processor.mapping.NamingStrategy;
import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.processor.write.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * The values of the options.
 *
 * @param mode what becomes of a difference
 * @param message what the next revision is called, if the user says so
 * @param empty whether a revision of that name is wanted even if it has no steps
 * @param packageName the package of the revisions, if the user says so
 * @param sourceRoot the folder that revisions are written into, if the user says so
 * @param naming how names of the code become names of the database
 * @param constraintNames what constraints and indexes are called that have no name
 * @param validation whether the constraints of Jakarta Validation count
 * @param quoted whether all names are quoted
 * @param lint what is wanted of the rules that judge a change
 */
record Options(
    Mode mode,
    Optional<String> message,
    boolean empty,
    Optional<String> packageName,
    Optional<String> sourceRoot,
    NamingStrategy naming,
    ConstraintNaming constraintNames,
    Validation validation,
    boolean quoted,
    Settings lint) {

  private static final Options NONE =
      new Options(
          Mode.WRITE,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          NamingStrategy.AS_WRITTEN,
          ConstraintNaming.POSTGRESQL,
          Validation.AUTO,
          false,
          Settings.DEFAULT);

  /** What the entities mean under these options. */
  Conventions conventions(TypesByName types) {
    return Conventions.of(naming)
        .withConstraintNames(constraintNames)
        .withValidation(validation.applies(types))
        .withQuotes(quoted);
  }

  /** All that a model and the rules depend on; empty if a class of the user's is among it. */
  Optional<String> settings(TypesByName types) {
    Conventions conventions = conventions(types);
    return naming == NamingStrategy.AS_WRITTEN || naming == NamingStrategy.SNAKE_CASE
        ? Optional.of(
            String.join(
                " ",
                version(),
                "" + (naming == NamingStrategy.SNAKE_CASE),
                "" + conventions.constraintNames(),
                "" + conventions.validated(),
                "" + conventions.quoted(),
                "" + new TreeMap<>(lint.levels()),
                "" + lint.databases()))
        : Optional.empty();
  }

  /** Of this processor: another one may read the same entities otherwise. */
  private static String version() {
    try (InputStream text = Options.class.getResourceAsStream("version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    if (ours.isEmpty()) {
      return NONE;
    }
    ours.keySet().stream()
        .filter(key -> Option.of(key).isEmpty())
        .forEach(key -> errors.accept(unknown("option", key, Option.keys())));
    return new Reader(ours, errors).options();
  }

  static String unknown(String what, String given, List<String> known) {
    return unknown(what, "", given, known);
  }

  private static String unknown(String what, String key, String given, List<String> known) {
    return "unknown "
        + what
        + " "
        + key
        + given
        + Nearest.to(given, known)
            .map(nearest -> "; did you mean " + key + nearest + "?")
            .orElse("; known are " + String.join(", ", known));
  }

  /** The value alone is compared: the longer the option, the more would be alike. */
  private static String unknownValue(Option option, String given, List<String> known) {
    return unknown("value", option.key() + "=", given, known);
  }

  private enum Toggle {
    FALSE,
    TRUE
  }

  /** Reads one value after the other. */
  private record Reader(Map<String, String> given, Consumer<String> errors) {

    Options options() {
      return new Options(
          constant(Option.MODE, NONE.mode),
          text(Option.MESSAGE, message -> Slug.ofMessage(message).isPresent(), MESSAGE)
              .map(message -> message.strip().replaceAll("\\s*\\R\\s*", " ")),
          empty(),
          text(Option.PACKAGE, SourceVersion::isName, "is no name of a package"),
          text(Option.SOURCE_ROOT, folder -> true, ""),
          new NamingOption(errors).strategy(text(Option.NAMING, name -> true, "")),
          constant(Option.CONSTRAINT_NAMES, NONE.constraintNames),
          constant(Option.VALIDATION, NONE.validation),
          isOn(Option.QUOTED),
          new LintOptions(errors)
              .settings(
                  text(Option.LINT, list -> true, ""), text(Option.DATABASES, list -> true, "")));
    }

    private static final String MESSAGE =
        "leaves nothing for the name of a class; use letters a to z or digits";

    private boolean isOn(Option option) {
      return constant(option, Toggle.FALSE) == Toggle.TRUE;
    }

    /** No step would tell what such a revision is for. */
    private boolean empty() {
      boolean empty = isOn(Option.EMPTY);
      if (empty && text(Option.MESSAGE, message -> true, "").isEmpty()) {
        errors.accept(
            "%s=true needs a name for the revision: %s=fill prices"
                .formatted(Option.EMPTY.key(), Option.MESSAGE.key()));
      }
      return empty;
    }

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
        errors.accept(unknownValue(option, value, names));
        return otherwise;
      }
      return constants.get(index);
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
