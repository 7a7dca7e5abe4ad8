package dev.revisions.processor.fingerprint;

import dev.revisions.processor.mapping.TypesByName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * A short name for the entities, the settings and a history. A revision keeps the one of what it
 * was made of: a build that comes to the same has nothing to compare.
 *
 * @param code of the entities and the settings
 * @param types the types that it knows
 */
public record Fingerprint(String code, Set<TypeElement> types) {

  /**
   * A revision as far as it counts here. Its name and its date do not, so that the same change made
   * another day is the same.
   *
   * @param id its identity
   * @param parents the ids of the revisions that it stands on
   * @param replaces the ids of those in whose place it is
   * @param model the strings that record its state, as they are written
   */
  public record Entry(String id, List<String> parents, List<String> replaces, List<String> model) {}

  /**
   * Of these entities.
   *
   * @param mapped the types that the mapping begins with, in their order
   * @param types finds types as the entities see them
   * @param sources whether a type is read from its source
   * @param settings everything else that the mapping and its rules depend on
   * @param withoutHints whether {@code RenamedFrom}, {@code Backfill} and {@code Accept} are left
   *     out
   */
  public static Fingerprint of(
      Collection<TypeElement> mapped,
      TypesByName types,
      Predicate<TypeElement> sources,
      String settings,
      boolean withoutHints) {
    Shapes shapes = Shapes.of(mapped, types, sources, withoutHints);
    return new Fingerprint(Checksum.of(shapes.text().append(settings)), shapes.types());
  }

  /** With a history, in whatever order: sixteen hexadecimal digits. */
  public String with(Collection<Entry> history) {
    var text = new StringBuilder(code);
    var ordered = new TreeMap<String, Entry>();
    for (Entry entry : history) {
      ordered.put(entry.id(), entry);
    }
    for (Entry entry : ordered.values()) {
      append(text, entry);
    }
    return Checksum.of(text);
  }

  private static void append(StringBuilder text, Entry entry) {
    text.append('\n').append(entry.id());
    text.append(new TreeSet<>(entry.parents())).append(entry.replaces());
    for (String part : entry.model()) {
      text.append(part.length()).append(':').append(part);
    }
  }
}
