package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that a sequence or a counter which is new is to give in tables that may have rows. */
final class NumberedKeys {

  private static final Set<Type> WHOLE_NUMBERS =
      Set.of(Type.Simple.TINYINT, Type.Simple.SMALLINT, Type.Simple.INTEGER, Type.Simple.BIGINT);

  private NumberedKeys() {}

  /** Those of the entities whose identifiers it gives. */
  static List<ColumnName> of(List<String> entities, Pairing pairing) {
    return pairing.pairs().stream()
        .filter(pair -> !Collections.disjoint(pair.now().entities(), entities))
        .flatMap(pair -> numberedKey(pair).stream())
        .toList();
  }

  /** The key of a table that is a number, and not one of another table. */
  private static Optional<ColumnName> numberedKey(TablePair pair) {
    Table table = pair.now();
    return table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .filter(
            key -> table.foreignKeys().stream().noneMatch(f -> f.columns().equals(key.columns())))
        .map(key -> key.columns().get(0))
        .filter(column -> isNumber(pair.carried(), column) && isNumber(table, column))
        .map(column -> new ColumnName(table.name(), column));
  }

  private static boolean isNumber(Table table, String column) {
    return table
        .column(column)
        .map(found -> NativeDefinition.named(found.type()))
        .filter(type -> type instanceof Type.Numeric || WHOLE_NUMBERS.contains(type))
        .isPresent();
  }
}
