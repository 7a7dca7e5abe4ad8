package dev.revisions.processor.diff;

import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Columns that refer to what is renamed, and whose names follow it: {@code cat_id}, where {@code
 * Cat} becomes {@code Kitten}, is {@code kitten_id}. Those of one foreign key follow together. They
 * need not be said to be renamed, and those of collections could not.
 */
final class Followers {

  private final Schema before;
  private final Schema after;
  private final Map<TableName, TableName> tables;
  private final Map<TableName, Map<String, String>> statedColumns;

  /** What has been found out, by the table's new name. */
  private final Map<TableName, Map<String, String>> found = new HashMap<>();

  /** A column of a foreign key and what it refers to, formerly and now. */
  private record Pair(String old, String now, String oldTarget, String target) {}

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
    if (!found.containsKey(table.name())) {
      found.put(table.name(), Map.of()); // for tables that refer to each other
      found.put(table.name(), find(former, table));
    }
    return found.get(table.name());
  }

  private Map<String, String> find(Table former, Table table) {
    var renames = new TreeMap<String, String>();
    List<ForeignKey> vanished = unknownTo(table, former.foreignKeys());
    for (ForeignKey key : unknownTo(former, table.foreignKeys())) {
      for (ForeignKey old : vanished) {
        List<Pair> renamed =
            pairs(old, key).stream().filter(pair -> !isSettled(pair, table.name())).toList();
        if (renamed.stream().noneMatch(pair -> isKnown(pair, former, table))
            && areNamedAfter(old.target(), key.target(), renamed)) {
          renamed.forEach(pair -> renames.put(pair.now(), pair.old()));
        }
      }
    }
    return renames;
  }

  /** The keys with a column that the other table has not. */
  private static List<ForeignKey> unknownTo(Table other, List<ForeignKey> keys) {
    return keys.stream()
        .filter(key -> key.columns().stream().anyMatch(name -> other.column(name).isEmpty()))
        .toList();
  }

  /** Whether a column keeps its name or is said to be renamed. */
  private boolean isSettled(Pair pair, TableName table) {
    return pair.old().equals(statedName(table, pair.now()).orElse(pair.now()));
  }

  private Optional<String> statedName(TableName table, String column) {
    return Optional.ofNullable(statedColumns.getOrDefault(table, Map.of()).get(column));
  }

  /** Whether a column stays under its former name or had its new one. */
  private static boolean isKnown(Pair pair, Table former, Table table) {
    return table.column(pair.old()).isPresent() || former.column(pair.now()).isPresent();
  }

  /** The columns of two keys by what they refer to; none if that is not the same. */
  private List<Pair> pairs(ForeignKey old, ForeignKey key) {
    if (!tables.getOrDefault(old.target(), old.target()).equals(key.target())
        || old.columns().size() != key.columns().size()) {
      return List.of();
    }
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < key.columns().size(); i++) {
      String target = key.targetColumns().get(i);
      String oldTarget = formerName(old.target(), key.target(), target);
      int at = old.targetColumns().indexOf(oldTarget);
      if (at < 0) {
        return List.of();
      }
      pairs.add(new Pair(old.columns().get(at), key.columns().get(i), oldTarget, target));
    }
    return pairs;
  }

  /** The former name of a column that is referred to; it may follow another itself. */
  private String formerName(TableName old, TableName table, String column) {
    Table former = before.tables().get(old);
    Optional<String> stated = statedName(table, column).filter(n -> former.column(n).isPresent());
    if (stated.isPresent() || former.column(column).isPresent()) {
      return stated.orElse(column);
    }
    return of(former, after.tables().get(table)).getOrDefault(column, column);
  }

  private boolean areNamedAfter(TableName old, TableName target, List<Pair> pairs) {
    return owners(old, target)
        .anyMatch(owner -> pairs.stream().allMatch(pair -> isSame(pair, owner)));
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

  private static boolean isSame(Pair pair, Map.Entry<String, String> beginning) {
    String former = plain(pair.old());
    String oldEnd = plain(pair.oldTarget());
    return former.startsWith(beginning.getKey())
        && former.endsWith(oldEnd)
        && former.length() >= beginning.getKey().length() + oldEnd.length()
        && plain(pair.now())
            .equals(
                beginning.getValue()
                    + former.substring(
                        beginning.getKey().length(), former.length() - oldEnd.length())
                    + plain(pair.target()));
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** The same for every convention of names, in quotes or not. */
  static String plain(String name) {
    return Identifier.of(name).name().replace("_", "").toLowerCase(Locale.ROOT);
  }
}
