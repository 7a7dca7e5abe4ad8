package dev.revisions.integration;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page. What stands behind the language, which no forge shows, says what the
 * test does with it.
 *
 * @param line where it begins, from 1
 * @param language the first word behind the fence, or empty
 * @param words the other words
 * @param text what stands between the fences
 */
record Snippet(int line, String language, List<String> words, String text) {

  boolean has(String word) {
    return words.contains(word);
  }

  /** The value of a word {@code name=value}. */
  Optional<String> value(String name) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst();
  }

  /** The word that is the path of a file, if one is. */
  Optional<String> file() {
    return words.stream().filter(word -> word.contains(".") && !word.contains("=")).findFirst();
  }
}
