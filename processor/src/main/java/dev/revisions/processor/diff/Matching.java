package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What becomes of the named parts of a table: its constraints or its indexes.
 *
 * @param kept what stays, perhaps under another name
 * @param dropped what goes
 * @param added what comes
 * @param <T> what the parts are
 */
record Matching<T>(List<Kept<T>> kept, List<T> dropped, List<T> added) {

  /** A part that stays: as it was, and as it is to be. */
  record Kept<T>(T before, T after) {}

  /**
   * Matches by name first, then what is equal but for its name; among several such, the one whose
   * name differs in case only, else the first.
   *
   * @param meaning a value that is equal for parts that are equal but for their names
   */
  static <T> Matching<T> of(
      List<? extends T> before,
      List<? extends T> after,
      Function<T, String> name,
      Function<T, Object> meaning) {
    if (before.equals(after)) {
      return unchanged(after, name);
    }
    var kept = new ArrayList<Kept<T>>();
    List<T> gone = List.copyOf(before);
    List<T> come = List.copyOf(after);
    List<Function<T, Object>> rounds =
        List.of(
            part -> List.of(name.apply(part), meaning.apply(part)),
            part -> List.of(Identifier.folded(name.apply(part)), meaning.apply(part)),
            meaning);
    for (Function<T, Object> key : rounds) {
      Map<Object, Queue<T>> byKey = byKey(gone, key);
      var unmatched = new ArrayList<T>();
      for (T part : come) {
        Queue<T> same = byKey.getOrDefault(key.apply(part), new ArrayDeque<>());
        if (same.isEmpty()) {
          unmatched.add(part);
        } else {
          kept.add(new Kept<>(same.remove(), part));
        }
      }
      gone = gone.stream().filter(part -> byKey.get(key.apply(part)).contains(part)).toList();
      come = unmatched;
    }
    kept.sort(Comparator.comparing(pair -> name.apply(pair.after())));
    return new Matching<>(List.copyOf(kept), gone, List.copyOf(come));
  }

  /** Of the same parts, which nearly every table has. */
  private static <T> Matching<T> unchanged(List<? extends T> parts, Function<T, String> name) {
    var kept = new ArrayList<Kept<T>>();
    for (T part : parts) {
      kept.add(new Kept<>(part, part));
    }
    kept.sort(Comparator.comparing(pair -> name.apply(pair.after())));
    return new Matching<>(List.copyOf(kept), List.of(), List.of());
  }

  private static <T> Map<Object, Queue<T>> byKey(List<T> parts, Function<T, Object> key) {
    var byKey = new HashMap<Object, Queue<T>>();
    parts.forEach(
        part -> byKey.computeIfAbsent(key.apply(part), k -> new ArrayDeque<>()).add(part));
    return byKey;
  }

  /** The same, but that what is kept against the condition is dropped and added again. */
  Matching<T> remaking(Predicate<Kept<T>> isInTheWay) {
    var stays = new ArrayList<Kept<T>>();
    var goes = new ArrayList<>(dropped);
    var comes = new ArrayList<>(added);
    for (Kept<T> pair : kept) {
      if (isInTheWay.test(pair)) {
        goes.add(pair.before());
        comes.add(pair.after());
      } else {
        stays.add(pair);
      }
    }
    return new Matching<>(List.copyOf(stays), List.copyOf(goes), List.copyOf(comes));
  }
}
