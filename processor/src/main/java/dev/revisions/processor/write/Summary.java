package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a revision: {@code Creates orders; adds customers.email.} */
public final class Summary {

  /** What does not fit is counted. */
  private static final int MAX_PHRASES = 4;

  private Summary() {}

  /** A sentence as Javadoc. */
  static String of(String text) {
    return escaped(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
  }

  /** The same as plain text, without a capital and a full stop. */
  public static String text(List<Operation> operations) {
    List<Phrase> phrases = Phrase.telling(operations);
    if (phrases.isEmpty()) {
      return "records what the entities mean; the database stays as it is";
    }
    String told =
        phrases.stream().limit(MAX_PHRASES).map(Phrase::toString).collect(Collectors.joining("; "));
    int more = phrases.size() - MAX_PHRASES;
    return more <= 0 ? told : told + "; and " + more + " more";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }
}
