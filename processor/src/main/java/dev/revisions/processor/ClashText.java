package dev.revisions.processor;

import dev.revisions.operation.Operation;
import dev.revisions.processor.history.Clash;
import dev.revisions.processor.write.Phrase;
import java.util.Optional;

/** What is said of two branches that cannot be merged. */
final class ClashText {

  private ClashText() {}

  static String of(Clash clash) {
    return """
    %s %s, and %s on another branch %s, so that they cannot be merged. Delete the file of the one \
    that no database has, with the files of all that stands on it, and compile again: what it did \
    is made anew after the other branch\
    """
        .formatted(
            clash.one().revision().className(),
            words(clash.one()),
            clash.other().revision().className(),
            words(clash.other()));
  }

  private static String words(Clash.Deed deed) {
    return Phrase.of(deed.operation())
        + reading(deed.operation())
        + (deed.undoing() ? " when it is undone" : "");
  }

  /** What it reads, which its phrase does not tell. */
  private static String reading(Operation operation) {
    if (operation instanceof Operation.RequireNone question) {
      return " (which reads " + String.join(", ", question.names()) + ")";
    }
    return backfill(operation).map(sql -> " (filled by " + sql + ")").orElse("");
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
