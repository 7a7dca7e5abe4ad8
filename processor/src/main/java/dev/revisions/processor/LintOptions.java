package dev.revisions.processor;

import dev.revisions.processor.lint.Database;
import dev.revisions.processor.lint.Level;
import dev.revisions.processor.lint.Rule;
import dev.revisions.processor.lint.Rules;
import dev.revisions.processor.lint.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads the options about rules, each a list of {@code name:value}.
 *
 * @param errors gets a message for each mistake
 */
record LintOptions(Consumer<String> errors) {

  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();

  Settings settings(Optional<String> lint, Optional<String> databases) {
    var levels = new TreeMap<String, Level>();
    each(
        Option.LINT,
        lint,
        "a rule and a level, as in drop-column:error",
        (rule, level) -> level(rule, level).ifPresent(known -> put(levels, rule, known)));
    var named = new ArrayList<Database>();
    each(
        Option.DATABASES,
        databases,
        "a database and its version, as in postgresql:15",
        (product, version) -> database(product, version).ifPresent(named::add));
    return new Settings(levels, named);
  }

  private void put(Map<String, Level> levels, String rule, Level level) {
    if (levels.putIfAbsent(rule, level) != null) {
      refuse(Option.LINT, rule + " is given more than one level");
    }
  }

  private void each(
      Option option, Optional<String> list, String example, BiConsumer<String, String> taker) {
    for (String entry : list.orElse("").split(",")) {
      String[] parts = entry.strip().split(":", 2);
      if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
        taker.accept(parts[0].strip(), parts[1].strip());
      } else if (list.isPresent()) {
        errors.accept("%s: '%s' is to be %s".formatted(option.key(), entry.strip(), example));
      }
    }
  }

  private Optional<Level> level(String rule, String level) {
    Optional<Rule> known = Rules.named(rule);
    if (known.isEmpty()) {
      refuse(Option.LINT, Options.unknown("rule", rule, Rules.names()));
    } else if (known.get().fixed()) {
      refuse(Option.LINT, rule + " keeps its level: without an answer to it no revision is made");
    } else if (!LEVELS.contains(level)) {
      refuse(Option.LINT, Options.unknown("level", level, LEVELS));
    } else {
      return Optional.of(Level.values()[LEVELS.indexOf(level)]);
    }
    return Optional.empty();
  }

  private Optional<Database> database(String product, String version) {
    if (!Database.products().contains(product)) {
      refuse(Option.DATABASES, Options.unknown("database", product, Database.products()));
      return Optional.empty();
    }
    Optional<Database> database = Database.parse(product, version);
    if (database.isEmpty()) {
      refuse(Option.DATABASES, version + " is no version; write it like 15, 11.4 or 8.0.36");
    }
    return database;
  }

  private void refuse(Option option, String message) {
    errors.accept(option.key() + ": " + message);
  }
}
