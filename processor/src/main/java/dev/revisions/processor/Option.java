package dev.revisions.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of the processor, each given to the compiler as {@code -A<key>=<value>}. */
enum Option {
  /** {@link Mode}. */
  MODE("mode"),
  /** What the next revision is called. */
  MESSAGE("message"),
  /** Whether a revision is written that has no steps, where there is no change to be recorded. */
  EMPTY("empty"),
  /** The package of the revisions. */
  PACKAGE("package"),
  /** The folder of the sources that revisions are written into. */
  SOURCE_ROOT("sourceRoot"),
  /** How names are derived: {@code jpa}, {@code snake_case} or a class of the user's. */
  NAMING("naming"),
  /** {@link dev.revisions.processor.mapping.ConstraintNaming}. */
  CONSTRAINT_NAMES("constraintNames"),
  /** {@link Validation}. */
  VALIDATION("validation"),
  /** Whether all names are quoted. */
  QUOTED("quoted"),
  /** The levels of rules: {@code drop-column:error,set-not-null:off}. */
  LINT("lint"),
  /** What the application runs on: {@code postgresql:15,mariadb:11.4}. */
  DATABASES("databases");

  private static final String PREFIX = "revisions.";

  private final String name;

  Option(String name) {
    this.name = name;
  }

  /** The name with which the compiler gets it: {@code revisions.mode}. */
  String key() {
    return PREFIX + name;
  }

  static Optional<Option> of(String key) {
    return Arrays.stream(values()).filter(option -> option.key().equals(key)).findFirst();
  }

  /** Whether an option of the compiler is meant for this processor, be it misspelt. */
  static boolean isOurs(String key) {
    return key.startsWith(PREFIX) || Arrays.stream(values()).anyMatch(o -> o.isMeantBy(key));
  }

  /** By {@code revision.mode} or {@code revisions-mode}: to overlook the mode could write files. */
  private boolean isMeantBy(String key) {
    return key.toLowerCase(Locale.ROOT)
        .matches("revisions?[^a-z]?" + name.toLowerCase(Locale.ROOT));
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Option::key).toList();
  }

  static Set<String> keySet() {
    return keys().stream().collect(Collectors.toUnmodifiableSet());
  }
}
