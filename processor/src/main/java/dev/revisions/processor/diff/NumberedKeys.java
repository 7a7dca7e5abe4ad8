package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Counter;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a sequence or a counter is to give in tables that may have rows, which it has not
 * given so far.
 */
final class NumberedKeys {

  private NumberedKeys() {}

  /** Those of the entities whose identifiers it gives. */
  static List<ColumnName> of(List<String> entities, Pairing pairing) {
    return numbered(entities, pairing).flatMap(pair -> numberedKey(pair).stream()).toList();
  }

  /**
   * Whether some of them are those of entities that it did not number before. Entities may have
   * been renamed since they were recorded, so that it has to be plain that something else numbered
   * the table, or that those are known which it numbered.
   *
   * @param former the entities whose identifiers it gave
   * @param entities those whose identifiers it gives
   */
  static boolean areMore(List<String> former, List<String> entities, Pairing pairing) {
    return numbered(entities, pairing)
        .filter(pair -> Collections.disjoint(pair.old().entities(), former))
        .flatMap(
            pair -> numberedKey(pair).stream().filter(key -> isNew(key, pair, former, pairing)))
        .findAny()
        .isPresent();
  }

  private static Stream<TablePair> numbered(List<String> entities, Pairing pairing) {
    Set<String> all = pairing.hierarchies().withThoseBelow(entities);
    return pairing.pairs().stream()
        .filter(pair -> !Collections.disjoint(pair.now().entities(), all));
  }

  private static boolean isNew(
      ColumnName key, TablePair pair, List<String> former, Pairing pairing) {
    return pair.carried().column(key.column()).filter(Column::identity).isPresent()
        || users(pairing.before())
            .anyMatch(other -> !Collections.disjoint(other, pair.old().entities()))
        || !former.isEmpty()
            && entities(pairing).containsAll(former)
            && Collections.disjoint(
                pairing.hierarchies().withThoseBelow(former), pair.now().entities());
  }

  private static Stream<List<String>> users(Schema schema) {
    return Stream.concat(
        schema.sequences().values().stream().map(Sequence::entities),
        schema.tables().values().stream()
            .flatMap(table -> table.counters().stream().map(Counter::entities)));
  }

  /** Those that there are, of which an abstract one may have no table. */
  private static Set<String> entities(Pairing pairing) {
    return Stream.concat(
            pairing.after().tables().values().stream()
                .filter(table -> table.counters().isEmpty())
                .flatMap(table -> table.entities().stream()),
            pairing.hierarchies().below().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** One that was no number before may hold anything. */
  private static Optional<ColumnName> numberedKey(TablePair pair) {
    return pair.now()
        .numberedKey()
        .filter(key -> pair.carried().column(key).filter(Column::isNumber).isPresent())
        .map(key -> new ColumnName(pair.now().name(), key));
  }
}
