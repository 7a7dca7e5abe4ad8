package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that a run makes for itself. They lie where the connections of the application are,
 * which is what a table without a schema says, and {@code public} on PostgreSQL and H2.
 */
final class OwnTables {

  private static final Map<String, String> PURPOSES =
      Map.of(
          "revision_history", "keeps which revisions a database has",
          "revision_history_lock", "keeps who is at work on a database");

  private OwnTables() {}

  /** Refuses a table that would be in the way of one of them, however its name is written. */
  static void requireNone(TableDraft draft) {
    purpose(draft.name)
        .ifPresent(
            purpose -> {
              throw new Refused(
                  "own-table",
                  draft.element,
                  "table "
                      + draft.name
                      + " is the one in which Revisions "
                      + purpose
                      + "; give yours another name, or a schema of its own");
            });
  }

  private static Optional<String> purpose(TableName name) {
    return liesWithTheHistory(name)
        ? Optional.ofNullable(PURPOSES.get(folded(name.name())))
        : Optional.empty();
  }

  private static boolean liesWithTheHistory(TableName name) {
    return name.schema().isEmpty() || folded(name.schema()).equals("public");
  }

  private static String folded(String name) {
    return Identifier.of(name).name().toLowerCase(Locale.ROOT);
  }
}
