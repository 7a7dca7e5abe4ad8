package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a revision's class name that tells what it does: {@code add_customers_email}. Made of
 * ASCII letters, digits and single underscores, about 50 characters at most.
 */
public final class Slug {

  private static final int MAX = 50;

  /** A first revision of more tables than this is called {@code initial}. */
  private static final int FEW_TABLES = 3;

  private static final String INITIAL = "initial";

  /** What a revision without operations is about: the classes behind the tables changed. */
  private static final String NO_OPERATIONS = "model_change";

  private Slug() {}

  /** The slug of a message, or empty if it has no letter or digit that a slug may have. */
  public static Optional<String> ofMessage(String message) {
    return Optional.of(shortened(slug(message))).filter(slug -> !slug.isEmpty());
  }

  /**
   * The slug of operations: the most telling ones that fit, joined by {@code _and_}.
   *
   * @param first whether the revision has no parent
   */
  public static String ofOperations(List<Operation> operations, boolean first) {
    long tables = operations.stream().filter(Operation.CreateTable.class::isInstance).count();
    if (first && tables > FEW_TABLES) {
      return INITIAL;
    }
    return Phrase.telling(operations).stream()
        .map(Slug::slug)
        .distinct()
        .reduce((slug, next) -> joined(slug, next))
        .map(Slug::shortened)
        .orElse(first ? INITIAL : NO_OPERATIONS);
  }

  /** The slug of a merge of revisions with these slugs. */
  public static String ofMerge(List<String> slugs) {
    return shortened("merge_" + String.join("_and_", slugs));
  }

  private static String joined(String slug, String next) {
    String both = slug + "_and_" + next;
    return both.length() <= MAX ? both : slug;
  }

  private static String slug(Phrase phrase) {
    String name = slug(phrase.name());
    return slug(phrase.verb() + "_" + (name.isEmpty() ? phrase.kind() : name));
  }

  /** What no accent can be taken off of. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d");

  /** Accents are taken off their letters; whatever else is no letter or digit separates words. */
  private static String slug(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return (isAscii(lower) ? lower : withoutAccents(lower))
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }

  /** Asked first, because the tables of the normalizer take long to load. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String withoutAccents(String text) {
    String letters = text;
    for (var letter : LETTERS.entrySet()) {
      letters = letters.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Cuts between words where it can. */
  private static String shortened(String slug) {
    if (slug.length() <= MAX) {
      return slug;
    }
    int end = slug.lastIndexOf('_', MAX);
    return slug.substring(0, end > 0 ? end : MAX);
  }
}
