package dev.revisions.processor.diff;

import dev.revisions.schema.Counter;
import dev.revisions.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which counters that come in a table are those that go, under another key. Such a key may be the
 * name of an entity's table, and nothing says that it has changed: so the only counter that goes
 * and the only one that comes for a table are one.
 */
final class CounterHeirs {

  private final Pairing pairing;

  private CounterHeirs(Pairing pairing) {
    this.pairing = pairing;
  }

  /** The new key of each counter of a table that gets one, by the former key. */
  static Map<String, String> of(TablePair pair, Pairing pairing) {
    return new CounterHeirs(pairing)
        .heirs(missing(pair.old(), pair.now()), missing(pair.now(), pair.old()));
  }

  private static List<Counter> missing(Table table, Table other) {
    return table.counters().stream()
        .filter(counter -> other.counters().stream().noneMatch(c -> c.key().equals(counter.key())))
        .toList();
  }

  private Map<String, String> heirs(List<Counter> gone, List<Counter> come) {
    var keys = new TreeMap<String, String>();
    for (Counter counter : gone) {
      List<Counter> heirs = come.stream().filter(heir -> isHeir(counter, heir)).toList();
      if (heirs.size() == 1
          && gone.stream().filter(other -> isHeir(other, heirs.get(0))).count() == 1) {
        keys.put(counter.key(), heirs.get(0).key());
      }
    }
    return keys;
  }

  /** Whether there is a table of which the one has given the identifiers and the other will. */
  private boolean isHeir(Counter former, Counter heir) {
    return pairing.pairs().stream()
        .filter(pair -> pair.now().counters().isEmpty())
        .anyMatch(
            pair ->
                !Collections.disjoint(former.entities(), pair.old().entities())
                    && !Collections.disjoint(heir.entities(), pair.now().entities()));
  }
}
