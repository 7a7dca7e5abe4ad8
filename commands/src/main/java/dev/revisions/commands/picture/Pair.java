package dev.revisions.commands.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same thing before and after a change, where it is there at all. */
record Pair<T>(Optional<T> before, Optional<T> after) {

  /** Pairs what has the same name: all that is there after, in its order, then what is gone. */
  static <T> List<Pair<T>> of(
      List<? extends T> before, List<? extends T> after, Function<T, String> name) {
    Map<String, T> gone = byName(before, name);
    var pairs = new ArrayList<Pair<T>>();
    for (T element : after) {
      pairs.add(
          new Pair<>(Optional.ofNullable(gone.remove(name.apply(element))), Optional.of(element)));
    }
    gone.values().forEach(element -> pairs.add(new Pair<>(Optional.of(element), Optional.empty())));
    return pairs;
  }

  private static <T> Map<String, T> byName(List<? extends T> elements, Function<T, String> name) {
    return elements.stream()
        .collect(Collectors.toMap(name, e -> (T) e, (a, b) -> a, LinkedHashMap::new));
  }

  /** What it is now, or what it was if it is gone. */
  T newest() {
    return after.or(() -> before).orElseThrow();
  }

  Change change() {
    if (before.isEmpty()) {
      return Change.ADDED;
    }
    if (after.isEmpty()) {
      return Change.REMOVED;
    }
    return before.equals(after) ? Change.SAME : Change.CHANGED;
  }
}
