package dev.revisions.processor.lint;

import java.util.List;
import java.util.Map;

/**
 * What the user wants of the rules.
 *
 * @param levels the levels of rules that are not to have their own
 * @param databases what the application runs on; without any, locks are not judged
 */
public record Settings(Map<String, Level> levels, List<Database> databases) {

  /** The rules as they are, for no particular database. */
  public static final Settings DEFAULT = new Settings(Map.of(), List.of());

  /** Copies both. */
  public Settings {
    levels = Map.copyOf(levels);
    databases = List.copyOf(databases);
  }

  Level level(Rule rule) {
    return rule.fixed() ? rule.level() : levels.getOrDefault(rule.name(), rule.level());
  }
}
