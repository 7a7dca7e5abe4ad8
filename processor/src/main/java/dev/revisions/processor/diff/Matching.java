package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    var kept = new ArrayList<Kept<T>>();
    var gone = new ArrayList<T>(before);
    var come = new ArrayList<T>(after);
    List<Function<T, Object>> rounds =
        List.of(
            part -> List.of(name.apply(part), meaning.apply(part)),
            part -> List.of(Identifier.folded(name.apply(part)), meaning.apply(part)),
            meaning);
    for (Function<T, Object> key : rounds) {
      for (T part : List.copyOf(come)) {
        find(gone, key, key.apply(part))
            .ifPresent(
                former -> {
                  kept.add(new Kept<>(former, part));
                  gone.remove(former);
                  come.remove(part);
                });
      }
    }
    kept.sort(Comparator.comparing(pair -> name.apply(pair.after())));
    return new Matching<>(List.copyOf(kept), List.copyOf(gone), List.copyOf(come));
  }

  private static <T> Optional<T> find(List<T> parts, Function<T, Object> key, Object value) {
    return parts.stream().filter(part -> key.apply(part).equals(value)).findFirst();
  }

  /** The same, but that what is kept against the condition is dropped and added again. */
  Matching<T> remaking(Predicate<T> formerMustGo) {
    var stays = new ArrayList<Kept<T>>();
    var goes = new ArrayList<>(dropped);
    var comes = new ArrayList<>(added);
    for (Kept<T> pair : kept) {
      if (formerMustGo.test(pair.before())) {
        goes.add(pair.before());
        comes.add(pair.after());
      } else {
        stays.add(pair);
      }
    }
    return new Matching<>(List.copyOf(stays), List.copyOf(goes), List.copyOf(comes));
  }
}
