package dev.revisions.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the options of a constraint say of the rows that it lets in, and when. The rest of them is
 * in the words of the database.
 *
 * @param words those that are there
 */
record RowOptions(SortedSet<String> words) {

  private static final String DEFERRABLE = "deferrable";
  private static final String DEFERRED = "initially deferred";

  private static final Set<String> OF_NULLS = Set.of("match full", "nulls not distinct");
  private static final List<String> WORDS =
      List.of(DEFERRABLE, DEFERRED, "match full", "not enforced", "nulls not distinct");

  /** The words in options, of the model or of a catalog. */
  static RowOptions of(Optional<String> options) {
    String text =
        options
            .map(sql -> sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .map(sql -> sql.replace("not deferrable", ""))
            .orElse("");
    var words = new TreeSet<String>();
    WORDS.stream().filter(text::contains).forEach(words::add);
    if (words.contains(DEFERRED)) {
      words.add(DEFERRABLE);
    }
    return new RowOptions(words);
  }

  /** Without what makes no difference where nothing is null. */
  RowOptions ofNoNulls() {
    var others = new TreeSet<>(words);
    others.removeAll(OF_NULLS);
    return new RowOptions(others);
  }

  /** The words, each after a space. */
  @Override
  public String toString() {
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }
}
