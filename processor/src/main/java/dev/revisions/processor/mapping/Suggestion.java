package dev.revisions.processor.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Suggestion {

  private static final int FARTHEST = 3;

  private Suggestion() {}

  /** {@code "; did you mean 'x'?"}, or what there is to choose from if nothing is near. */
  static String nearest(String wrong, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(wrong, name) <= FARTHEST)
        .min(Comparator.comparing((String name) -> distance(wrong, name)).thenComparing(n -> n))
        .map(name -> "; did you mean '" + name + "'?")
        .orElseGet(() -> known.isEmpty() ? "" : "; there is " + all(known));
  }

  private static String all(Collection<String> known) {
    return known.stream().sorted().reduce((a, b) -> a + ", " + b).orElse("");
  }

  /** The number of single letters to insert, remove or replace, whatever their case. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
