package dev.revisions.processor;

import dev.revisions.operation.Operation;
import dev.revisions.processor.history.Clash;
import dev.revisions.processor.write.Phrase;
import java.util.Optional;

/** What is said of two branches that cannot be merged. */
final class ClashText {

  private static final String BY_HAND =
      ", but for what was written by hand, which is yours to carry over";

  /** How much of a statement is told. */
  private static final int SHORT = 80;

  private ClashText() {}

  static String of(Clash clash) {
    return """
    %s %s, and %s on another branch %s, so that they cannot be merged. Delete the file of the one \
    that no database has, with the files of all that stands on it, and compile again: what it did \
    is made anew after the other branch%s\
    """
        .formatted(
            clash.one().revision().className(),
            words(clash.one()),
            clash.other().revision().className(),
            words(clash.other()),
            clash.one().byHand() || clash.other().byHand() ? BY_HAND : "");
  }

  /** What is said where the one is code beside what the other changes. */
  static String ofUnread(Clash clash) {
    Clash.Deed code = clash.one();
    return "%s runs code that is not read here (%s)%s, and %s on another branch %s; see that it works before and after that"
        .formatted(
            code.revision().className(),
            Phrase.of(code.operation()).name(),
            undone(code),
            clash.other().revision().className(),
            words(clash.other()));
  }

  private static String undone(Clash.Deed deed) {
    return deed.undoing() ? " when it is undone" : "";
  }

  private static String words(Clash.Deed deed) {
    return Phrase.of(deed.operation()) + reading(deed.operation()) + undone(deed);
  }

  /** What it reads, which its phrase does not tell. */
  private static String reading(Operation operation) {
    if (operation instanceof Operation.RequireNone question) {
      return " (which reads " + String.join(", ", question.names()) + ")";
    }
    if (operation instanceof Operation.Execute statement) {
      return " (" + shortened(statement.sql().strip().replaceAll("\\s+", " ")) + ")";
    }
    return backfill(operation).map(sql -> " (filled by " + sql + ")").orElse("");
  }

  private static String shortened(String sql) {
    return sql.length() <= SHORT ? sql : sql.substring(0, SHORT).strip() + "...";
  }

  private static Optional<String> backfill(Operation operation) {
    if (operation instanceof Operation.AddColumn addition) {
      return addition.backfill();
    }
    return operation instanceof Operation.AlterColumn alteration
        ? alteration.backfill()
        : Optional.empty();
  }
}
