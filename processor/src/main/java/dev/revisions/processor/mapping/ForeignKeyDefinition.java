package dev.revisions.processor.mapping;

import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A foreign key in SQL, as {@code foreignKeyDefinition} has it: read, so that it means the same on
 * every database and follows the names that revisions change.
 *
 * @param columns the referring columns
 * @param target the table referred to
 * @param targetColumns the columns referred to, none for those of its primary key
 * @param onDelete what happens when a target goes
 * @param onUpdate what happens when the key of a target changes
 * @param options what else it says
 */
record ForeignKeyDefinition(
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate,
    Optional<String> options) {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\s*foreign\\s+key\\s*\\(([^)]+)\\)\\s*references\\s+([^\\s(]+)\\s*(?:\\(([^)]+)\\))?(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ACTION =
      Pattern.compile(
          "\\bon\\s+(delete|update)\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Reads a definition; empty if it is not one of a foreign key. */
  static Optional<ForeignKeyDefinition> parse(String sql) {
    Matcher whole = WHOLE.matcher(sql);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String rest = whole.group(4);
    return Optional.of(
        new ForeignKeyDefinition(
            identifiers(whole.group(1)),
            TableName.parse(whole.group(2)),
            whole.group(3) == null ? List.of() : identifiers(whole.group(3)),
            action(rest, "delete"),
            action(rest, "update"),
            Optional.of(ACTION.matcher(rest).replaceAll("").strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())));
  }

  private static List<String> identifiers(String list) {
    return Arrays.stream(list.split(",")).map(Identifier::canonical).toList();
  }

  private static Action action(String rest, String event) {
    return ACTION
        .matcher(rest)
        .results()
        .filter(found -> found.group(1).equalsIgnoreCase(event))
        .map(found -> found.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"))
        .map(Action::valueOf)
        .findFirst()
        .orElse(Action.NO_ACTION);
  }

  /**
   * The foreign key that it defines.
   *
   * @param primaryKey the primary key of the target
   * @param more what the annotation appends
   */
  ForeignKey named(String name, List<String> primaryKey, Optional<String> more) {
    String all = String.join(" ", options.orElse(""), more.orElse("")).strip();
    return ForeignKey.of(
            name, columns, target, targetColumns.isEmpty() ? primaryKey : targetColumns)
        .withOnDelete(onDelete)
        .withOnUpdate(onUpdate)
        .withOptions(Optional.of(all).filter(text -> !text.isEmpty()));
  }
}
