package dev.revisions.processor.diff;

import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tables whose rows have the keys of rows of another, to which they refer by their own: those of
 * subclasses in a joined hierarchy, secondary tables, and those of what has its identifier from
 * what it refers to.
 *
 * @param tables the tables by their names
 */
public record SharedKeys(Map<TableName, Table> tables) {

  /** Whether a table refers to another by its key. */
  public static boolean refers(Table lower, TableName upper) {
    return keys(lower).anyMatch(key -> key.target().equals(upper));
  }

  private static Stream<ForeignKey> keys(Table table) {
    Optional<Set<String>> own = key(table);
    return own.isEmpty()
        ? Stream.empty()
        : table.foreignKeys().stream().filter(key -> Set.copyOf(key.columns()).equals(own.get()));
  }

  private static Optional<Set<String>> key(Table table) {
    return table.primaryKey().map(PrimaryKey::columns).map(Set::copyOf);
  }

  /**
   * The columns of the key of an upper table by those of a lower one, which refers to it itself or
   * by way of others.
   */
  Optional<Map<String, String>> between(Table lower, TableName upper) {
    return between(lower, upper, new HashSet<>());
  }

  private Optional<Map<String, String>> between(Table lower, TableName upper, Set<TableName> seen) {
    if (!seen.add(lower.name())) {
      return Optional.empty();
    }
    return keys(lower).flatMap(key -> along(key, upper, seen).stream()).findFirst();
  }

  private Optional<Map<String, String>> along(
      ForeignKey key, TableName upper, Set<TableName> seen) {
    Table target = tables.get(key.target());
    if (target == null || !key(target).equals(Optional.of(Set.copyOf(key.targetColumns())))) {
      return Optional.empty();
    }
    var columns = new TreeMap<String, String>();
    for (int i = 0; i < key.columns().size(); i++) {
      columns.put(key.columns().get(i), key.targetColumns().get(i));
    }
    if (!target.name().equals(upper)) {
      Optional<Map<String, String>> further = between(target, upper, seen);
      further.ifPresent(names -> columns.replaceAll((own, name) -> names.get(name)));
      return further.map(names -> columns);
    }
    return Optional.of(columns);
  }
}
