package dev.revisions.processor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant who mistyped it. */
final class Nearest {

  private Nearest() {}

  /** The word that begins like it, else the one of which at most a third of the letters differ. */
  static Optional<String> to(String given, List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith(given))
        .findFirst()
        .or(
            () ->
                words.stream()
                    .min(Comparator.comparing(word -> distance(given, word)))
                    .filter(word -> distance(given, word) <= word.length() / 3));
  }

  /** The number of letters to add, take away or replace. */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
