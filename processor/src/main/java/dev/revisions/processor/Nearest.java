package dev.revisions.processor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody meant who mistyped it. */
final class Nearest {

  private static final Map<String, String> SYNONYMS =
      Map.of("yes", "true", "on", "true", "no", "false", "off", "false");

  private Nearest() {}

  /**
   * The word that is the same but for its case, means the same or begins like it, else the one of
   * which at most a third of the letters differ.
   */
  static Optional<String> to(String given, List<String> words) {
    String synonym = SYNONYMS.getOrDefault(given.toLowerCase(Locale.ROOT), "");
    return words.stream()
        .filter(word -> word.equalsIgnoreCase(given) || word.equals(synonym))
        .findFirst()
        .or(() -> words.stream().filter(word -> word.startsWith(given)).findFirst())
        .or(
            () ->
                words.stream()
                    .min(Comparator.comparing(word -> distance(given, word)))
                    .filter(word -> distance(given, word) <= word.length() / 3));
  }

  /** The number of letters to add, take away or replace, or of neighbours to swap. */
  private static int distance(String from, String to) {
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : distance(distance, from, i, to, j);
      }
    }
    return distance[from.length()][to.length()];
  }

  private static int distance(int[][] distance, String from, int i, String to, int j) {
    int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean areSwapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return areSwapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
