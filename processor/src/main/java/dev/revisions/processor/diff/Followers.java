package dev.revisions.processor.diff;

import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Columns that refer to what is renamed, and whose names follow it: {@code cat_id}, where {@code
 * Cat} becomes {@code Kitten}, is {@code kitten_id}. They need not be said to be renamed, and those
 * of collections could not.
 */
final class Followers {

  private final Schema before;
  private final Schema after;
  private final Map<TableName, TableName> tables;
  private final Map<TableName, Map<String, String>> statedColumns;

  /**
   * Where names are followed.
   *
   * @param tables the new name of each renamed table
   * @param statedColumns the former names of columns by the new ones, by the table's new name
   */
  Followers(
      Schema before,
      Schema after,
      Map<TableName, TableName> tables,
      Map<TableName, Map<String, String>> statedColumns) {
    this.before = before;
    this.after = after;
    this.tables = tables;
    this.statedColumns = statedColumns;
  }

  /** The former names of such columns by the new ones. */
  Map<String, String> of(Table former, Table table) {
    var renames = new TreeMap<String, String>();
    List<ForeignKey> vanished = unknownTo(table, former.foreignKeys());
    for (ForeignKey key : unknownTo(former, table.foreignKeys())) {
      vanished.stream()
          .filter(old -> follows(old, key))
          .forEach(old -> renames.put(key.columns().get(0), old.columns().get(0)));
    }
    return renames;
  }

  /** The keys of one column that the other table has not. */
  private static List<ForeignKey> unknownTo(Table other, List<ForeignKey> keys) {
    return keys.stream()
        .filter(key -> key.columns().size() == 1)
        .filter(key -> other.column(key.columns().get(0)).isEmpty())
        .toList();
  }

  private boolean follows(ForeignKey old, ForeignKey key) {
    String oldColumn = old.targetColumns().get(0);
    String column = key.targetColumns().get(0);
    return tables.getOrDefault(old.target(), old.target()).equals(key.target())
        && statedColumns
            .getOrDefault(key.target(), Map.of())
            .getOrDefault(column, column)
            .equals(oldColumn)
        && owners(old.target(), key.target())
            .anyMatch(
                owner ->
                    isSame(
                        old.columns().get(0),
                        key.columns().get(0),
                        owner,
                        Map.entry(plain(oldColumn), plain(column))));
  }

  /** What names may begin with: those of the table and of its entities, former and new. */
  private Stream<Map.Entry<String, String>> owners(TableName old, TableName target) {
    Stream<Map.Entry<String, String>> entities =
        before.tables().get(old).entities().stream()
            .flatMap(
                e ->
                    after.tables().get(target).entities().stream()
                        .map(now -> Map.entry(plain(simple(e)), plain(simple(now)))));
    return Stream.concat(
        Stream.of(Map.entry("", ""), Map.entry(plain(old.name()), plain(target.name()))), entities);
  }

  private static boolean isSame(
      String old, String name, Map.Entry<String, String> beginning, Map.Entry<String, String> end) {
    String former = plain(old);
    return former.startsWith(beginning.getKey())
        && former.endsWith(end.getKey())
        && former.length() >= beginning.getKey().length() + end.getKey().length()
        && plain(name)
            .equals(
                beginning.getValue()
                    + former.substring(
                        beginning.getKey().length(), former.length() - end.getKey().length())
                    + end.getValue());
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** The same for every convention of names, in quotes or not. */
  static String plain(String name) {
    return Identifier.of(name).name().replace("_", "").toLowerCase(Locale.ROOT);
  }
}
