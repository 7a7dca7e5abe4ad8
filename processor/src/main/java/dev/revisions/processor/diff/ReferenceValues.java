package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What existing rows get in the columns that come to a reference when the key grows that it refers
 * to: what the row has there to which the rest of the reference leads. Left empty, they would make
 * it lead nowhere, and no database would say so.
 */
final class ReferenceValues {

  private final TablePair pair;
  private final TablePair target;

  private ReferenceValues(TablePair pair, TablePair target) {
    this.pair = pair;
    this.target = target;
  }

  /** The expressions for such columns, which the names in them have in braces. */
  static Map<ColumnName, String> of(Pairing pairing) {
    var byName = new TreeMap<TableName, TablePair>();
    pairing.pairs().forEach(pair -> byName.put(pair.now().name(), pair));
    var found = new TreeMap<ColumnName, List<String>>();
    for (TablePair pair : pairing.pairs()) {
      if (!pair.columns().added().isEmpty()) {
        pair.now().foreignKeys().stream()
            .filter(key -> byName.containsKey(key.target()))
            .forEach(key -> new ReferenceValues(pair, byName.get(key.target())).add(key, found));
      }
    }
    var values = new TreeMap<ColumnName, String>();
    // A column may be in several references, of which a row need not have each.
    found.forEach((column, queries) -> values.put(column, Moves.coalesce(queries)));
    return values;
  }

  private void add(ForeignKey key, Map<ColumnName, List<String>> found) {
    for (ForeignKey former : pair.carried().foreignKeys()) {
      if (grows(former, key)) {
        IntStream.range(0, key.columns().size())
            .filter(i -> isToFill(key.columns().get(i)))
            .forEach(
                i ->
                    found
                        .computeIfAbsent(
                            new ColumnName(pair.now().name(), key.columns().get(i)),
                            column -> new ArrayList<>())
                        .add(query(former, key.targetColumns().get(i))));
        return;
      }
    }
  }

  /** Whether a row still holds what it referred to another by, and that one too. */
  private boolean grows(ForeignKey former, ForeignKey key) {
    return former.target().equals(key.target())
        && targets(former).equals(targets(key, former.columns()))
        && former.columns().stream().allMatch(name -> isKept(pair, name))
        && former.targetColumns().stream().allMatch(name -> isKept(target, name));
  }

  private static Map<String, String> targets(ForeignKey key) {
    return targets(key, key.columns());
  }

  /** What some columns of a key refer to. */
  private static Map<String, String> targets(ForeignKey key, List<String> columns) {
    return IntStream.range(0, key.columns().size())
        .filter(i -> columns.contains(key.columns().get(i)))
        .boxed()
        .collect(Collectors.toMap(key.columns()::get, key.targetColumns()::get));
  }

  private static boolean isKept(TablePair pair, String column) {
    return pair.columns().kept().stream().anyMatch(kept -> kept.now().name().equals(column));
  }

  /** Whether a column is new, and the user has not said what rows have in it. */
  private boolean isToFill(String column) {
    return pair.columns().added().stream()
        .filter(added -> added.name().equals(column))
        .map(Column::defaultValue)
        .anyMatch(Optional::isEmpty);
  }

  private String query(ForeignKey former, String column) {
    String alias = pair.now().name().name().equalsIgnoreCase("p") ? "q" : "p";
    String condition =
        targets(former).entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                e ->
                    "%s.{%s} = {%s}.{%s}"
                        .formatted(alias, e.getValue(), pair.now().name(), e.getKey()))
            .collect(Collectors.joining(" and "));
    return "(select %s.{%s} from %s %1$s where %s)"
        .formatted(alias, column, source(former, column), condition);
  }

  /** MySQL does not let what is updated be read, but for what is made of it before. */
  private String source(ForeignKey former, String column) {
    String table = "{%s}".formatted(former.target());
    if (!former.target().equals(pair.now().name())) {
      return table;
    }
    String columns =
        Stream.concat(former.targetColumns().stream(), Stream.of(column))
            .map("{%s}"::formatted)
            .collect(Collectors.joining(", "));
    return "(select distinct %s from %s)".formatted(columns, table);
  }
}
