package dev.revisions.schema;

import java.util.List;
import java.util.stream.Collectors;

/** stub */
public final class Notation {
  private Notation() {}

  static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String quoteAll(List<String> texts) {
    return texts.stream().map(Notation::quote).collect(Collectors.joining(", "));
  }
}
