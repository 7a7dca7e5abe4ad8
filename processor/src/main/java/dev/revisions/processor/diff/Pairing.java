package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two schemas, and which table of the one is which of the other.
 *
 * @param before the first schema
 * @param after the second schema
 * @param renames what has another name in the second
 * @param enumTypes the new name of each enum type that is renamed, perhaps a temporary one
 * @param compositeTypes what becomes of the composite types
 * @param hierarchies the entities whose rows are numbered with those of others
 * @param pairs the tables that stay, sorted by their new names
 * @param replaced the tables of which no column can stay: they are dropped and created
 * @param dropped the tables that go, those that are replaced among them
 * @param created the tables that come, those that are replaced among them
 */
record Pairing(
    Schema before,
    Schema after,
    Renames renames,
    SortedMap<TableName, TableName> enumTypes,
    CompositeTypes compositeTypes,
    Hierarchies hierarchies,
    List<TablePair> pairs,
    List<TablePair> replaced,
    List<Table> dropped,
    List<Table> created) {

  static Pairing of(Schema before, Schema after, Renames renames, Hierarchies hierarchies) {
    SortedMap<TableName, TableName> enumTypes = EnumTypeRenames.of(before, after);
    var compositeTypes = CompositeTypes.of(before, after, renames, enumTypes);
    var carrier = new Carrier(renames, enumTypes, compositeTypes.carried());
    var pairs = new ArrayList<TablePair>();
    var replaced = new ArrayList<TablePair>();
    var dropped = new ArrayList<Table>();
    var created = new TreeMap<>(after.tables());
    for (Table old : before.tables().values()) {
      Table now = created.remove(renames.table(old.name()));
      if (now == null) {
        dropped.add(old);
        continue;
      }
      TablePair pair = TablePair.of(old, carrier.carry(old), now);
      (pair.columns().leavesNothing() && !old.columns().isEmpty() ? replaced : pairs).add(pair);
    }
    replaced.forEach(pair -> dropped.add(pair.old()));
    replaced.forEach(pair -> created.put(pair.now().name(), pair.now()));
    pairs.sort(Comparator.comparing(pair -> pair.now().name()));
    return new Pairing(
        before,
        after,
        renames,
        enumTypes,
        compositeTypes,
        hierarchies,
        List.copyOf(pairs),
        List.copyOf(replaced),
        List.copyOf(dropped),
        List.copyOf(created.values()));
  }

  /** The way back. */
  Pairing inverse() {
    return of(after, before, renames.inverse(), hierarchies);
  }

  /** The foreign keys of the tables that stay, by the tables' new names. */
  Map<TableName, Matching<ForeignKey>> foreignKeys() {
    var byName = new TreeMap<TableName, TablePair>();
    pairs.forEach(pair -> byName.put(pair.now().name(), pair));
    var matchings = new TreeMap<TableName, Matching<ForeignKey>>();
    for (TablePair pair : pairs) {
      Matching<ForeignKey> matching =
          Matching.of(
              pair.carried().foreignKeys(),
              pair.now().foreignKeys(),
              ForeignKey::name,
              Meaning::of);
      matchings.put(
          pair.now().name(),
          matching.remaking(
              kept -> isInTheWay(kept.before(), pair, byName.get(kept.before().target()))));
    }
    return matchings;
  }

  private boolean isRevalued(TablePair pair, String column) {
    return !renames.valuesOf(pair.now().name(), column).isEmpty();
  }

  /** The columns of the second schema that refer to one. */
  List<ColumnName> references(ColumnName column) {
    return after.tables().values().stream()
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(key -> key.target().equals(column.table()))
                    .filter(key -> key.targetColumns().contains(column.column()))
                    .map(key -> key.columns().get(key.targetColumns().indexOf(column.column())))
                    .map(name -> new ColumnName(table.name(), name)))
        .distinct()
        .toList();
  }

  /** The column that one of the second schema refers to, if that is dropped and added again. */
  Optional<ColumnName> remadeTarget(ColumnName column) {
    return Stream.of(pairs, replaced)
        .flatMap(List::stream)
        .flatMap(
            pair ->
                pair.columns().remade().stream()
                    .map(kept -> new ColumnName(pair.now().name(), kept.now().name())))
        .filter(remade -> references(remade).contains(column))
        .findFirst();
  }

  /** Whether something that the foreign key stands on goes or changes while it would stay. */
  private boolean isInTheWay(ForeignKey key, TablePair own, TablePair target) {
    if (own.losesSupportOf(key.columns())
        || key.columns().stream().anyMatch(column -> isRevalued(own, column))
        || key.columns().stream().anyMatch(own.columns()::isReshaped)) {
      return true;
    }
    return target == null
        ? replaced.stream().anyMatch(pair -> pair.now().name().equals(key.target()))
        : target.losesKeyOver(key.targetColumns())
            || key.targetColumns().stream().anyMatch(target.columns()::isReshaped);
  }
}
