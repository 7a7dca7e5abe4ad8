package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The keys that a sequence or a counter which is new is to give in tables that may have rows. */
final class NumberedKeys {

  private NumberedKeys() {}

  /** Those of the entities whose identifiers it gives. */
  static List<ColumnName> of(List<String> entities, Pairing pairing) {
    return pairing.pairs().stream()
        .filter(pair -> !Collections.disjoint(pair.now().entities(), entities))
        .flatMap(pair -> numberedKey(pair).stream())
        .toList();
  }

  /** One that was no number before may hold anything. */
  private static Optional<ColumnName> numberedKey(TablePair pair) {
    return pair.now()
        .numberedKey()
        .filter(key -> pair.carried().column(key).filter(Column::isNumber).isPresent())
        .map(key -> new ColumnName(pair.now().name(), key));
  }
}
